-- What was carried out under which key, for a day: who repeats a request because no answer came gets that answer, and
-- nothing is done twice. The answer of an act in a casus is sealed under the key of that casus and goes with it; of the
-- request itself only a hash is kept that says nothing without the key of the asker.
create table herhaling (
  zvh_id uuid not null references zvh,
  medewerker_id uuid not null,
  sleutel bytea not null,
  verzoek bytea not null,
  op timestamptz not null,
  casus_id uuid,
  -- Of an act in a casus; of others the answer is nothing but an id or yes or no.
  verzegeld bytea,
  uitkomst text,
  primary key (zvh_id, medewerker_id, sleutel),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  check (verzegeld is null or casus_id is not null)
);
create index herhaling_op on herhaling (zvh_id, op);
create index herhaling_casus on herhaling (zvh_id, casus_id) where casus_id is not null;

alter table herhaling enable row level security;
alter table herhaling force row level security;
create policy eigen on herhaling for all to casushuis_werk using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
);
grant select (zvh_id, medewerker_id, sleutel, verzoek) on herhaling to casushuis_werk;
grant insert, update, delete on herhaling to casushuis_werk;

-- Whose place in the casus ended is given nothing of it any more, not even what was answered before.
create policy eigen_plek on herhaling for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
  and (casus_id is null or exists (
    select 1 from eigen_toewijzing t where t.zvh_id = herhaling.zvh_id and t.casus_id = herhaling.casus_id
  ))
);
grant select on herhaling to casushuis_lezer;

create policy opruimen on herhaling for all to casushuis_klus using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select (zvh_id, op), delete on herhaling to casushuis_klus;
