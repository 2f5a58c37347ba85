-- Why somebody looked whether a person is known here already, for the functionaris gegevensbescherming who reviews it (A6,
-- B2.2.1). Sealed under the key of the casus in which it was asked, and gone with it. What was answered is not kept.
create table dat_check (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  medewerker_id uuid not null,
  namens_id uuid not null,
  op timestamptz not null,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);
create index dat_check_tijd on dat_check (zvh_id, op desc);
create index dat_check_casus on dat_check (zvh_id, casus_id);

alter table dat_check enable row level security;
alter table dat_check force row level security;
create policy schrijven on dat_check for insert to casushuis_werk with check (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
create policy toezicht on dat_check for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = 'fg'
);
grant insert on dat_check to casushuis_werk;
grant select on dat_check to casushuis_lijst;
