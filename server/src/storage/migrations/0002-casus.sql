-- The casus and its parts. Columns that the rulebook needs are plain facts; everything that somebody wrote or that
-- says something about a person is in `inhoud`, encrypted under the key of the casus.

create table casus (
  zvh_id uuid not null references zvh,
  id uuid not null,
  casusnummer text not null,
  fase text not null check (fase in ('aanmelding', 'triage', 'casusoverleg', 'afschaling')),
  aanmelder_id uuid not null,
  -- Whose name stays findable in the archive (S3).
  aangemeld_door uuid not null,
  procesregisseur_id uuid not null,
  casusregisseur_id uuid,
  overlegsoort text check (overlegsoort in ('aanpak', 'bepalen')),
  afschaling_op date,
  gearchiveerd_op timestamptz,
  aangemaakt_op timestamptz not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, aanmelder_id) references partij,
  foreign key (zvh_id, aangemeld_door) references medewerker,
  foreign key (zvh_id, procesregisseur_id) references medewerker,
  foreign key (zvh_id, casusregisseur_id) references medewerker,
  check ((fase = 'afschaling') = (afschaling_op is not null))
);
create unique index casus_nummer on casus (zvh_id, casusnummer);
create index casus_kalender on casus (zvh_id, afschaling_op) where afschaling_op is not null;

create table leiding (
  zvh_id uuid not null,
  casus_id uuid not null,
  volgnummer int not null,
  partij_id uuid not null,
  taak_id uuid not null,
  van timestamptz not null,
  primary key (zvh_id, casus_id, volgnummer),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, taak_id) references taak
);
create index leiding_partij on leiding (zvh_id, partij_id);

create table toewijzing (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  medewerker_id uuid not null,
  rol text not null,
  partij_id uuid,
  van timestamptz not null,
  tot timestamptz,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, medewerker_id) references medewerker
);
create index toewijzing_medewerker on toewijzing (zvh_id, medewerker_id, casus_id, van, tot);
create index toewijzing_casus on toewijzing (zvh_id, casus_id);

create table stuk (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null,
  door uuid not null,
  op timestamptz not null,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);

create table gegeven (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  bronhouder_id uuid not null,
  ingebracht_in text not null,
  ingebracht_op timestamptz not null,
  categorie text not null check (categorie in ('naw', 'bsn', 'inhoudelijk', 'context')),
  bijzonder boolean not null,
  strafrechtelijk boolean not null,
  -- Null is no duty of secrecy.
  geheim_procesregie boolean,
  geheim_uitvraag boolean,
  vrijgave text not null default 'geen' check (vrijgave in ('geen', 'overleg', 'vooraf')),
  vooraf_aan uuid[] not null default '{}',
  voorbehouden uuid[] not null default '{}',
  beperkt boolean not null default false,
  -- Whether this is the gegeven that says who the casus is about.
  betrokkene boolean not null default false,
  -- Keeps what was brought in at once in the order in which it was written down.
  volgorde bigint generated always as identity,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, bronhouder_id) references partij,
  check ((geheim_procesregie is null) = (geheim_uitvraag is null)),
  check (not betrokkene or categorie = 'naw')
);
create unique index gegeven_betrokkene on gegeven (zvh_id, casus_id) where betrokkene;

create table uitvraag (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  partij_id uuid not null,
  -- In whose name, and on which task, it was asked: it stays true when the leiding changes.
  namens_id uuid not null,
  taak_id uuid not null,
  doel text not null,
  stand text not null check (stand in ('verstuurd', 'beantwoord', 'geweigerd', 'ingetrokken')),
  verstuurd_op timestamptz not null,
  antwoord_voor date not null,
  beantwoord_op timestamptz,
  meegestuurd uuid[] not null,
  inhoud bytea not null,
  antwoord bytea,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, partij_id) references partij
);

create table overleg (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  volgnummer int not null,
  stand text not null check (stand in ('voorbereiding', 'gepland', 'bezig', 'gehouden')),
  moment timestamptz,
  burger text not null,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  unique (zvh_id, casus_id, volgnummer)
);

create table deelnemer (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  overleg_id uuid not null,
  partij_id uuid not null,
  rol text not null check (rol in ('adviseur', 'informant', 'uitvoerder')),
  aanvaard_op timestamptz,
  aanvaard_door uuid,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, overleg_id) references overleg on delete cascade,
  foreign key (zvh_id, partij_id) references partij,
  unique (zvh_id, overleg_id, partij_id)
);

create table uitspraak (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  overleg_id uuid not null,
  op timestamptz not null,
  steunt_op uuid[] not null check (cardinality(steunt_op) > 0),
  bevestigd_door uuid[] not null default '{}',
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);

create table plandoel (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  bereikt boolean not null default false,
  steunt_op uuid[] not null,
  op timestamptz not null,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);

create table actie (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  plandoel_id uuid not null,
  uitvoerder_id uuid not null,
  stand text not null check (stand in ('open', 'bezig', 'klaar', 'vervallen')),
  start date not null,
  deadline date not null check (deadline >= start),
  steunt_op uuid[] not null,
  op timestamptz not null,
  inhoud bytea not null,
  resultaat bytea,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, plandoel_id) references plandoel on delete cascade,
  foreign key (zvh_id, uitvoerder_id) references partij
);

create table meeneemafspraak (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  actie_id uuid not null,
  gegeven_id uuid not null,
  ontvanger_id uuid not null,
  stand text not null check (stand in ('gevraagd', 'akkoord', 'geweigerd')),
  op timestamptz not null,
  inhoud bytea not null,
  antwoord bytea,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, actie_id) references actie on delete cascade,
  foreign key (zvh_id, gegeven_id) references gegeven on delete cascade
);

do $$
declare tabel text;
begin
  foreach tabel in array array['stuk', 'gegeven', 'uitvraag', 'overleg', 'deelnemer', 'uitspraak', 'plandoel', 'actie', 'meeneemafspraak'] loop
    execute format('create index %1$s_casus on %1$I (zvh_id, casus_id)', tabel);
  end loop;
end $$;

-- What the inzagematrix said when the facts last changed: only what may be seen, nothing about what may not.
create table inzagerecht (
  zvh_id uuid not null,
  lezer text not null,
  object_id uuid not null,
  casus_id uuid not null,
  objectsoort text not null,
  soort text not null check (soort in ('inhoud', 'bestaan')),
  regel text not null,
  geldig_tot timestamptz,
  -- Whether the person must also be assigned to the casus (everyone but the manager in the archive).
  persoonlijk boolean not null,
  -- On the row of the casus itself: when something last happened that this reader may know of.
  bijgewerkt_op timestamptz,
  primary key (zvh_id, lezer, object_id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);
create index inzagerecht_casus on inzagerecht (zvh_id, casus_id);
create index inzagerecht_casussen on inzagerecht (zvh_id, lezer, objectsoort, casus_id) where objectsoort = 'casus';

-- What there is to do, for whom; follows from the feiten like inzagerecht does.
create table werk (
  zvh_id uuid not null,
  lezer text not null,
  soort text not null,
  object_id uuid not null,
  casus_id uuid not null,
  deadline date,
  primary key (zvh_id, lezer, soort, object_id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);
create index werk_casus on werk (zvh_id, casus_id);

-- Finding one person by a keyed hash, among active casussen only (A6). Says nothing without the key of the zvh.
create table dat_index (
  zvh_id uuid not null,
  casus_id uuid not null,
  blinde_index bytea not null,
  primary key (zvh_id, blinde_index, casus_id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);

-- Keys of which the rows are gone and the key must go too; repeated until it has (S5, S7).
create table te_vernietigen_sleutel (
  zvh_id uuid not null,
  casus_id uuid not null,
  primary key (zvh_id, casus_id)
);

-- What remains of a destroyed casus: nothing that leads to a person.
create table vernietiging (
  zvh_id uuid not null,
  id uuid primary key,
  maand date not null,
  grond text not null,
  aantal_gegevens int not null
);
