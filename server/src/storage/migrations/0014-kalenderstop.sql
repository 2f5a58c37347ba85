-- How much the calendar may archive and destroy at once without a question: a percentage of all casussen, which does not
-- count up to so many casussen.
alter table zvh
  add column kalender_aandeel int not null default 10 check (kalender_aandeel between 0 and 100),
  add column kalender_ondergrens int not null default 10 check (kalender_ondergrens >= 0);
grant update (kalender_aandeel, kalender_ondergrens) on zvh to casushuis_inrichter;

-- That the calendar waits, why, and with how much; gone when it went on. Numbers only.
create table kalenderstop (
  zvh_id uuid primary key references zvh,
  reden text not null check (reden in ('klok', 'stilstand', 'aandeel')),
  sinds timestamptz not null,
  -- What the clocks said when it was looked at last.
  nu timestamptz not null,
  andere_klok timestamptz not null,
  vorige timestamptz,
  archiveren int not null,
  vernietigen int not null,
  bevestigd_op timestamptz,
  bevestigd_door uuid
);
alter table kalenderstop enable row level security;
alter table kalenderstop force row level security;
create policy kalender on kalenderstop for all to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select, insert, update, delete on kalenderstop to casushuis_lijst;

-- A destruction is not done before the key is gone.
alter table vernietiging add column sleutel_weg boolean not null default false;
update vernietiging set sleutel_weg = true where not exists (select 1 from te_vernietigen_sleutel);
alter table te_vernietigen_sleutel add column vernietiging_id uuid;
grant update (sleutel_weg) on vernietiging to casushuis_lijst;
