-- While somebody is absent a colleague fills in, until a day that is said beforehand (P8, B2.2.1): to whatever the absent person
-- is assigned, the colleague is assigned on the ground of that absence, and never for longer. Nothing here is about a casus.
create table afwezigheid (
  zvh_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  medewerker_id uuid not null,
  vervanger_id uuid not null check (vervanger_id <> medewerker_id),
  van timestamptz not null,
  tot timestamptz not null check (tot > van),
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  -- Before its time: somebody came back, or one of the two left.
  geeindigd_op timestamptz,
  geeindigd_door uuid,
  primary key (zvh_id, id),
  foreign key (zvh_id, medewerker_id) references medewerker,
  foreign key (zvh_id, vervanger_id) references medewerker,
  foreign key (zvh_id, vastgelegd_door) references medewerker,
  foreign key (zvh_id, geeindigd_door) references medewerker,
  check (num_nulls(geeindigd_op, geeindigd_door) % 2 = 0)
);
create index afwezigheid_medewerker on afwezigheid (zvh_id, medewerker_id) where geeindigd_op is null;
create index afwezigheid_vervanger on afwezigheid (zvh_id, vervanger_id) where geeindigd_op is null;
create trigger verhoogt_versie before update on afwezigheid for each row execute function verhoogt_versie();
create trigger geeft_stand after insert or update or delete on afwezigheid
  for each row execute function register_veranderde();
grant select on afwezigheid to casushuis_werk, casushuis_lijst, casushuis_lezer;
grant insert, update (geeindigd_op, geeindigd_door) on afwezigheid to casushuis_werk;

alter table toewijzing
  -- On the ground of which absence somebody fills in; null where the casus is his or her own.
  add column afwezigheid_id uuid,
  add foreign key (zvh_id, afwezigheid_id) references afwezigheid,
  add check (afwezigheid_id is null or tot is not null);

-- Who else is assigned, and for whom who fills in, as far as this reader may know it.
grant create on schema public to casushuis_werk;
set local role casushuis_werk;
create or replace view toegewezen with (security_barrier) as
  select t.zvh_id, t.casus_id, t.id, t.medewerker_id, t.rol, t.partij_id, t.van, t.tot, a.medewerker_id as waarneemt_voor
  from toewijzing t
  join facetrecht f on f.zvh_id = t.zvh_id and f.casus_id = t.casus_id and f.object_id = t.casus_id
    and f.facet = 'toewijzingen' and f.over = coalesce(t.partij_id::text, 'zvh')
  left join afwezigheid a on a.zvh_id = t.zvh_id and a.id = t.afwezigheid_id;
reset role;
revoke create on schema public from casushuis_werk;
