-- The logboek: append-only, without content, each record chained to the one before it.

create table logboek (
  zvh_id uuid not null,
  -- `casus:<id>` for what happens in a casus, `huis` for the rest.
  keten text not null,
  volgnummer bigint not null,
  op timestamptz not null,
  medewerker_id uuid not null,
  rol text not null,
  partij_id uuid,
  namens_id uuid,
  casus_id uuid,
  objecten uuid[] not null,
  handeling text not null,
  soort text not null,
  doel text,
  taak text,
  grondslag text,
  besluit text not null check (besluit in ('toegestaan', 'geweigerd')),
  regels text[] not null check (cardinality(regels) > 0),
  -- The readers that may find this record in the verloop of the casus.
  zichtbaar_voor text[] not null,
  vorige_hash bytea not null,
  hash bytea not null,
  primary key (zvh_id, keten, volgnummer),
  -- P1: what is done in a casus says in whose name, for which goal, on which task and legal basis.
  check (casus_id is null or besluit = 'geweigerd'
    or (namens_id is not null and doel is not null and taak is not null and grondslag is not null))
);
create index logboek_tijd on logboek (zvh_id, op desc);
create index logboek_casus on logboek (zvh_id, casus_id, volgnummer) where casus_id is not null;
create index logboek_medewerker on logboek (zvh_id, medewerker_id, handeling, op);

-- The last record of each chain; locking its row puts writers of one chain in a line.
create table logboek_kop (
  zvh_id uuid not null,
  keten text not null,
  volgnummer bigint not null,
  hash bytea not null,
  primary key (zvh_id, keten)
);

create function logboek_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'the logboek is append-only';
end $$;
create trigger logboek_blijft before update or delete or truncate on logboek
  for each statement execute function logboek_blijft();

alter table logboek enable row level security;
alter table logboek force row level security;
create policy schrijven on logboek for insert to casushuis_werk
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
create policy verloop on logboek for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = any (zichtbaar_voor)
  and exists (select 1 from casus c where c.zvh_id = logboek.zvh_id and c.id = logboek.casus_id)
);
-- The functionaris gegevensbescherming reads the whole logboek: it holds no content.
create policy toezicht on logboek for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = 'fg'
);
create policy tellen on logboek for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant insert on logboek to casushuis_werk;
grant select on logboek to casushuis_lezer;
grant select (zvh_id, medewerker_id, handeling, op, casus_id, besluit) on logboek to casushuis_lijst;
grant select, insert, update on logboek_kop to casushuis_werk;
