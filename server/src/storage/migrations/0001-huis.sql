-- The house: zvh's, partijen with their taken, rights and mandates, people. No content of any casus.
--
-- Database roles, none of which owns a table or can bypass row-level security:
--   casushuis_werk   loads the feiten of one casus and writes; it may never SELECT a column with content.
--   casushuis_lezer  reads content, and only the rows that the inzagematrix gave to whoever asks.
--   casushuis_lijst  reads the registers of the house and what belongs to no casus (sign-in, the calendar).
--   casushuis_inrichter  adds the registers of a new house, and touches no casus.
-- The application works as casushuis_app, a member of these without any right of its own; every transaction
-- picks one of them.

do $$
declare rol text;
begin
  foreach rol in array array['casushuis_app', 'casushuis_inrichter', 'casushuis_werk', 'casushuis_lezer', 'casushuis_lijst'] loop
    if not exists (select 1 from pg_roles where rolname = rol) then
      execute format('create role %I nologin noinherit nobypassrls', rol);
    end if;
  end loop;
end $$;

grant casushuis_inrichter, casushuis_werk, casushuis_lezer, casushuis_lijst to casushuis_app;
grant casushuis_app to current_user;
grant usage on schema public to casushuis_inrichter, casushuis_werk, casushuis_lezer, casushuis_lijst;

-- Text whose order is the order of time, as the rulebook compares it.
create function iso(moment timestamptz) returns text
  language sql immutable parallel safe
  return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create table zvh (
  id uuid primary key,
  naam text not null,
  inzage_vooraf boolean not null default true
);

create table partij (
  zvh_id uuid not null references zvh,
  id uuid not null,
  naam text not null,
  publiek boolean not null,
  landelijke_ketenpartner boolean not null,
  primary key (zvh_id, id)
);

create table convenant (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  van timestamptz not null,
  tot timestamptz check (tot > van),
  vastgelegd_door uuid not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij
);

create table taak (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  naam text not null,
  grondslag text not null check (grondslag <> ''),
  van timestamptz not null,
  tot timestamptz check (tot > van),
  vastgelegd_door uuid not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij
);

create table verwerkingsrecht (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  soort text not null check (soort in ('bijzonder', 'strafrechtelijk', 'bsn')),
  van timestamptz not null,
  tot timestamptz check (tot > van),
  toelichting text not null,
  vastgelegd_door uuid not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij
);

create table bevoegdheidsverlening (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  bevoegdheden text[] not null,
  van timestamptz not null,
  tot timestamptz check (tot > van),
  ingetrokken_op timestamptz,
  intrekking_reden text,
  vastgelegd_door uuid not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij
);

create table medewerker (
  zvh_id uuid not null references zvh,
  id uuid not null,
  naam text not null,
  rol text not null check (rol in ('partijmedewerker', 'procesregisseur', 'ondersteuner', 'manager', 'beheerder', 'fg')),
  partij_id uuid,
  -- Receives what is sent to the partij, and assigns it to a colleague from there.
  contactpersoon boolean not null default false,
  uitgever text not null,
  onderwerp text not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij,
  check ((rol = 'partijmedewerker') = (partij_id is not null))
);
create unique index medewerker_identiteit on medewerker (uitgever, onderwerp);
create index medewerker_partij on medewerker (zvh_id, partij_id, rol);

create table sessie (
  token_hash bytea primary key,
  zvh_id uuid not null,
  medewerker_id uuid not null,
  begonnen_op timestamptz not null,
  gebruikt_op timestamptz not null,
  foreign key (zvh_id, medewerker_id) references medewerker
);

-- The demo clock; outside demo mode it stays at zero.
create table klok (
  enige boolean primary key default true check (enige),
  verzet_dagen int not null default 0 check (verzet_dagen >= 0),
  -- Up to which moment the calendar was carried out.
  kalender_op timestamptz
);
insert into klok default values;

grant select on zvh, partij, convenant, taak, verwerkingsrecht, bevoegdheidsverlening, medewerker, klok
  to casushuis_werk, casushuis_lijst;
grant select on zvh, partij, medewerker to casushuis_lezer;
grant insert on verwerkingsrecht, bevoegdheidsverlening to casushuis_werk;
grant update (ingetrokken_op, intrekking_reden) on bevoegdheidsverlening to casushuis_werk;
grant select on zvh to casushuis_inrichter;
grant insert on zvh, partij, convenant, taak, verwerkingsrecht, bevoegdheidsverlening, medewerker to casushuis_inrichter;
grant update on klok to casushuis_lijst;
grant select, insert, update, delete on sessie to casushuis_lijst;
