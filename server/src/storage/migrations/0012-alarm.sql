-- What the house noticed that somebody must look at: which kind, since when, and about what, by id and never by name. An
-- alarm stays until what caused it is over, and then stays to be read.
create table alarm (
  zvh_id uuid not null references zvh,
  id uuid not null,
  soort text not null check (soort <> ''),
  -- An id, the name of a chain, or empty for the house as a whole: what sounds already does not sound twice.
  onderwerp text not null,
  sinds timestamptz not null,
  laatst timestamptz not null,
  voorbij timestamptz,
  primary key (zvh_id, id)
);
create unique index alarm_klinkt on alarm (zvh_id, soort, onderwerp) where voorbij is null;
create index alarm_tijd on alarm (zvh_id, sinds desc);

alter table alarm enable row level security;
alter table alarm force row level security;
create policy bewaken on alarm for all to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select, insert, update on alarm to casushuis_lijst;
