-- Who works here hears by mail that there is something to do, and never what: at once, once a day, or not at all. Nobody who said
-- nothing is left out. What somebody was told of is kept as a hash, as long as it is to be done; of a casus nothing stays here.
create table post (
  zvh_id uuid not null,
  medewerker_id uuid not null,
  keuze text not null check (keuze in ('direct', 'dagelijks', 'geen')),
  gepost_op timestamptz,
  primary key (zvh_id, medewerker_id),
  foreign key (zvh_id, medewerker_id) references medewerker
);
create table gemeld (
  zvh_id uuid not null,
  medewerker_id uuid not null,
  sleutel bytea not null,
  primary key (zvh_id, medewerker_id, sleutel),
  foreign key (zvh_id, medewerker_id) references medewerker
);

-- The overleggen that stand in somebody's calendar by what was mailed: when, and nothing of what they are about. It outlives the
-- overleg, so that what was called off is taken out again.
create table agendapunt (
  zvh_id uuid not null,
  medewerker_id uuid not null,
  overleg_id uuid not null,
  moment timestamptz not null,
  duur int,
  volgnummer int not null,
  primary key (zvh_id, medewerker_id, overleg_id),
  foreign key (zvh_id, medewerker_id) references medewerker
);

alter table post enable row level security;
alter table post force row level security;
alter table gemeld enable row level security;
alter table gemeld force row level security;
alter table agendapunt enable row level security;
alter table agendapunt force row level security;
create policy van_zvh on post for all to casushuis_lijst
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
create policy van_zvh on gemeld for all to casushuis_lijst
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
create policy van_zvh on agendapunt for all to casushuis_lijst
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
grant select, insert, update, delete on agendapunt to casushuis_lijst;
grant select, insert, update on post to casushuis_lijst;
grant select, insert, delete on gemeld to casushuis_lijst;
