-- Once a year somebody says of each partij who still works there (P8, B2.1): who did so and when, and whom he or she named. A
-- partij that is recorded begins its first year on that day.
alter table partij add column mensen_sinds timestamptz not null default now();

create table mensenbevestiging (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  op timestamptz not null,
  door uuid not null,
  medewerkers uuid[] not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, door) references medewerker
);
create index mensenbevestiging_partij on mensenbevestiging (zvh_id, partij_id, op);
grant select on mensenbevestiging to casushuis_werk, casushuis_lijst;
grant insert on mensenbevestiging to casushuis_werk;
