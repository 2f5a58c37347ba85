-- Exchange of gegevens about the same person between two zvh's, item by item (T9, B2.2.2). Each side has a row of its own in its own
-- casus, under one id. On the side that gives, the gegeven as it was proposed lies sealed in that row (`inhoud`), for nobody there
-- to read; once everybody on both sides agreed it is carried over as it is and sealed once more under the key of the casus that
-- receives it. It opens with both keys only, so it is gone with either of the two casussen, in backups too.
create table uitwisseling (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  -- The dat-vraag by which the two zvh's know of each other.
  kanaal_id uuid not null,
  andere_zvh uuid not null references zvh,
  -- On the side that receives: the zvh that gives. What is gone there is gone here.
  bron_zvh uuid,
  -- On the side that gives: what, and why.
  gegeven_id uuid,
  stuk_id uuid,
  categorie text not null check (categorie in ('naw', 'inhoudelijk', 'context')),
  bijzonder boolean not null default false,
  strafrechtelijk boolean not null default false,
  op timestamptz not null,
  -- Until when can be agreed; silence is no.
  tot timestamptz not null check (tot > op),
  -- When it was given, as long as nobody took its yes back.
  verstrekt_op timestamptz,
  gesloten_op timestamptz,
  inhoud bytea,
  versie int not null default 1,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, gegeven_id) references gegeven on delete cascade,
  foreign key (bron_zvh, id) references uitwisseling (zvh_id, id) on delete cascade,
  check ((gegeven_id is null) = (inhoud is null) and (gegeven_id is null) = (bron_zvh is not null))
);
create index uitwisseling_casus on uitwisseling (zvh_id, casus_id);
create index uitwisseling_gegeven on uitwisseling (zvh_id, gegeven_id) where gegeven_id is not null;
create index uitwisseling_bron on uitwisseling (bron_zvh, id) where bron_zvh is not null;

create table uitwisselakkoord (
  zvh_id uuid not null,
  uitwisseling_id uuid not null,
  casus_id uuid not null,
  partij_id uuid not null,
  akkoord boolean not null,
  op timestamptz not null,
  medewerker_id uuid not null,
  primary key (zvh_id, uitwisseling_id, partij_id),
  foreign key (zvh_id, uitwisseling_id) references uitwisseling on delete cascade,
  foreign key (zvh_id, partij_id) references partij
);

create table ontvangen (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  uitwisseling_id uuid not null,
  van_zvh uuid not null,
  van_casus_id uuid not null,
  -- In whose name it was received.
  partij_id uuid not null,
  categorie text not null check (categorie in ('naw', 'inhoudelijk', 'context')),
  bijzonder boolean not null,
  strafrechtelijk boolean not null,
  op timestamptz not null,
  inhoud bytea not null,
  versie int not null default 1,
  primary key (zvh_id, id),
  unique (zvh_id, uitwisseling_id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, partij_id) references partij,
  -- Taken back there it is gone here, in the same transaction.
  foreign key (van_zvh, uitwisseling_id) references uitwisseling (zvh_id, id) on delete cascade
);
create index ontvangen_casus on ontvangen (zvh_id, casus_id);
create index ontvangen_van on ontvangen (van_zvh, uitwisseling_id);

do $$
declare tabel text;
begin
  foreach tabel in array array['uitwisseling', 'uitwisselakkoord', 'ontvangen'] loop
    execute format('create trigger geeft_stand after insert or update or delete on %I
      for each row execute function deel_veranderde()', tabel);
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format($p$create policy werken on %I for all to casushuis_werk using (
      zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
      and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
    )$p$, tabel);
  end loop;
  foreach tabel in array array['uitwisseling', 'ontvangen'] loop
    execute format('create trigger verhoogt_versie before update on %I for each row execute function verhoogt_versie()', tabel);
    execute format($p$create policy lezen on %1$I for select to casushuis_lezer using (
      zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
      and exists (
        select 1 from geldend_recht r where r.zvh_id = %1$I.zvh_id and r.object_id = %1$I.id and r.facet = ''
      )
    )$p$, tabel);
  end loop;
end $$;
grant select (zvh_id, id, casus_id, kanaal_id, andere_zvh, bron_zvh, gegeven_id, stuk_id, categorie, op, tot, verstrekt_op,
  gesloten_op) on uitwisseling to casushuis_lezer;
grant select on ontvangen to casushuis_lezer;
grant select (zvh_id, id, casus_id, kanaal_id, andere_zvh, bron_zvh, gegeven_id, stuk_id, categorie, op, tot, verstrekt_op,
  gesloten_op, versie) on uitwisseling to casushuis_werk;
grant insert, delete, update (tot, verstrekt_op, gesloten_op) on uitwisseling to casushuis_werk;
grant select, insert, update (akkoord, op, medewerker_id) on uitwisselakkoord to casushuis_werk;
grant select (zvh_id, id, casus_id, uitwisseling_id, van_zvh, partij_id, bijzonder, strafrechtelijk, op, versie) on ontvangen
  to casushuis_werk;
grant insert, delete on ontvangen to casushuis_werk;

-- Carried from one zvh to the other as it is sealed.
create policy bezorgen on uitwisseling for select to casushuis_index using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select (zvh_id, id, casus_id, kanaal_id, andere_zvh, bron_zvh, categorie, bijzonder, strafrechtelijk, tot, inhoud)
  on uitwisseling to casushuis_index;

-- The owner alone, in the triggers below: of the two zvh's between which something is exchanged, or in no house, by hand.
create policy bijhouden on uitwisseling for all to current_user using (
  coalesce((select nullif(current_setting('casushuis.zvh', true), '')::uuid) in (zvh_id, andere_zvh), true)
);
create policy bijhouden on ontvangen for all to current_user using (
  coalesce((select nullif(current_setting('casushuis.zvh', true), '')::uuid) in (zvh_id, van_zvh), true)
);

-- What was given can be received as long as nobody took its yes back; who does so just then waits, or comes first.
create function wordt_ontvangen() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from uitwisseling u
    where u.zvh_id = new.van_zvh and u.id = new.uitwisseling_id and u.andere_zvh = new.zvh_id and u.verstrekt_op is not null
    for share;
  if not found then return null; end if;
  return new;
end $$;
create trigger wordt_ontvangen before insert on ontvangen for each row execute function wordt_ontvangen();

-- Whoever takes a yes back, on either side, takes back what went over on it.
create function akkoord_ingetrokken() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.akkoord then return null; end if;
  update uitwisseling set verstrekt_op = null where id = new.uitwisseling_id and verstrekt_op is not null;
  delete from ontvangen where uitwisseling_id = new.uitwisseling_id;
  return null;
end $$;
create trigger neemt_terug after insert or update on uitwisselakkoord
  for each row execute function akkoord_ingetrokken();

-- What was agreed is the gegeven as it was: once its bronhouder changes or limits it, or its marks change, there is nothing left
-- that anybody agreed with.
create function gegeven_werd_anders() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from uitwisseling where zvh_id = new.zvh_id and gegeven_id = new.id;
  return null;
end $$;
create trigger neemt_terug after update on gegeven for each row when (
  (old.inhoud, old.categorie, old.bijzonder, old.strafrechtelijk, old.beperkt, old.geheim_procesregie, old.geheim_uitvraag,
    old.voorbehouden, old.over, old.persoon, old.betrokkene)
  is distinct from
  (new.inhoud, new.categorie, new.bijzonder, new.strafrechtelijk, new.beperkt, new.geheim_procesregie, new.geheim_uitvraag,
    new.voorbehouden, new.over, new.persoon, new.betrokkene)
) execute function gegeven_werd_anders();

-- In the archive nothing of it is left, on the other side neither (B2.2.4).
create function casus_naar_archief() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from uitwisseling where zvh_id = new.zvh_id and casus_id = new.id;
  delete from ontvangen where zvh_id = new.zvh_id and casus_id = new.id;
  return null;
end $$;
create trigger neemt_terug after update on casus
  for each row when (old.gearchiveerd_op is null and new.gearchiveerd_op is not null) execute function casus_naar_archief();
revoke all on function wordt_ontvangen(), akkoord_ingetrokken(), gegeven_werd_anders(), casus_naar_archief() from public;
