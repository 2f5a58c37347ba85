-- What who had something in a casus hears when it closes for good (S8, S11, E2, B2.2.2, B2.2.4): it names the casusnummer and what
-- went, and no person. It goes after a month.
create table slotbericht (
  zvh_id uuid not null references zvh,
  id uuid not null,
  soort text not null check (soort in ('gearchiveerd', 'vernietigd')),
  casusnummer text not null,
  op date not null,
  -- When what remains in the archive is destroyed.
  vernietigen_op date,
  -- On which ground and by which rules everything was destroyed, and how much at most: in steps, so that it tells nobody that there was
  -- more than he or she could know of.
  grond text,
  regel text,
  hoogstens int,
  vernietiging_id uuid,
  -- What was signed once the key was gone, with the signature.
  verklaring text,
  primary key (zvh_id, id),
  check ((soort = 'gearchiveerd') = (vernietigen_op is not null)),
  check ((soort = 'vernietigd') = (num_nonnulls(grond, regel, hoogstens, vernietiging_id) = 4)),
  check (soort = 'vernietigd' or num_nonnulls(grond, regel, hoogstens, vernietiging_id, verklaring) = 0)
);
create index slotbericht_op on slotbericht (zvh_id, op);
create index slotbericht_vernietiging on slotbericht (zvh_id, vernietiging_id) where vernietiging_id is not null;

-- For whom it is: who worked on the casus then.
create table slotbericht_voor (
  zvh_id uuid not null,
  slotbericht_id uuid not null,
  medewerker_id uuid not null,
  primary key (zvh_id, medewerker_id, slotbericht_id),
  foreign key (zvh_id, slotbericht_id) references slotbericht on delete cascade,
  foreign key (zvh_id, medewerker_id) references medewerker
);

alter table slotbericht enable row level security;
alter table slotbericht force row level security;
alter table slotbericht_voor enable row level security;
alter table slotbericht_voor force row level security;
create policy schrijven on slotbericht for insert to casushuis_werk
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
create policy schrijven on slotbericht_voor for insert to casushuis_werk
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
create policy eigen on slotbericht_voor for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
);
create policy eigen on slotbericht for select to casushuis_lezer using (
  exists (select 1 from slotbericht_voor v where v.zvh_id = slotbericht.zvh_id and v.slotbericht_id = slotbericht.id)
);
create policy huis on slotbericht for all to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant insert on slotbericht, slotbericht_voor to casushuis_werk;
grant select on slotbericht, slotbericht_voor to casushuis_lezer;
grant select, delete, update (verklaring) on slotbericht to casushuis_lijst;

-- Where the chain of one casus ended, for what is signed of its destruction.
create function logboek_kop_van(casus uuid) returns table (volgnummer bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select kop.volgnummer, kop.hash from logboek_kop kop
  where kop.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid and kop.keten = 'casus:' || casus
$$;
revoke all on function logboek_kop_van(uuid) from public;
grant execute on function logboek_kop_van(uuid) to casushuis_lijst;
