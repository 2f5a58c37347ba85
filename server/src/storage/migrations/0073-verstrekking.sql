-- What was collected for an action, as it was given and on what that rested (C8, B2.2.3). It is the recipient's from then on: no role
-- changes it, and it goes with the casus. What it says lies sealed under the key of the casus, to be collected again until the
-- dossier closes, and is read by who gave it and who got it alone.
alter table meeneemafspraak
  drop constraint meeneemafspraak_stand_check,
  add constraint meeneemafspraak_stand_check check (stand in ('gevraagd', 'akkoord', 'geweigerd', 'vervallen', 'opgehaald'));
create table verstrekking (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  actie_id uuid not null,
  -- Also once its bronhouder withdrew it: that it was given stays so.
  gegeven_id uuid not null,
  bronhouder_id uuid not null,
  ontvanger_id uuid not null,
  bijzonder boolean not null,
  strafrechtelijk boolean not null,
  op timestamptz not null,
  inhoud bytea not null,
  versie int not null default 1,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, bronhouder_id) references partij,
  foreign key (zvh_id, ontvanger_id) references partij
);
create index verstrekking_casus on verstrekking (zvh_id, casus_id);
create trigger geeft_stand after insert or update or delete on verstrekking
  for each row execute function deel_veranderde();
alter table verstrekking enable row level security;
alter table verstrekking force row level security;
create policy werken on verstrekking for all to casushuis_werk using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
create policy lezen on verstrekking for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from geldend_recht r where r.zvh_id = verstrekking.zvh_id and r.object_id = verstrekking.id and r.facet = ''
  )
);
grant select on verstrekking to casushuis_lezer;
grant insert, select (zvh_id, id, casus_id, actie_id, gegeven_id, bronhouder_id, ontvanger_id, bijzonder, strafrechtelijk, op,
  versie) on verstrekking to casushuis_werk;
