-- How far a run of the calendar has come, for who waits for it; gone when the run is over. Numbers only.
create table kalendergang (
  zvh_id uuid primary key references zvh,
  begonnen_op timestamptz not null,
  totaal int not null check (totaal > 0),
  gedaan int not null check (gedaan between 0 and totaal)
);
alter table kalendergang enable row level security;
alter table kalendergang force row level security;
create policy kalender on kalendergang for all to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select, insert, update, delete on kalendergang to casushuis_lijst;
