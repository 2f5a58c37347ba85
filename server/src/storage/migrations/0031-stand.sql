-- What a look rests on has a mark: the registers of a house, and the feiten of each casus. Whoever changes one of them
-- gives it another mark in the same transaction, so that what was read under a mark may be kept in memory for as long as the
-- mark is there. It is made by chance and not counted: after an older backup was put back a number would come again with
-- other feiten behind it.

alter table zvh add column stand uuid not null default gen_random_uuid();

create table casusstand (
  zvh_id uuid not null,
  casus_id uuid not null,
  stand uuid not null default gen_random_uuid(),
  primary key (zvh_id, casus_id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);
alter table casus no force row level security;
insert into casusstand (zvh_id, casus_id) select zvh_id, id from casus;
alter table casus force row level security;

alter table casusstand enable row level security;
alter table casusstand force row level security;
create policy zien on casusstand for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
create policy hier on casusstand for select to casushuis_werk, casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
-- The owner alone changes it, in the triggers below.
create policy bijhouden on casusstand for all to current_user
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid))
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
grant select on casusstand to casushuis_werk, casushuis_lezer, casushuis_lijst;

create function casus_krijgt_stand() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into casusstand (zvh_id, casus_id) values (new.zvh_id, new.id);
  return null;
end $$;
create trigger krijgt_stand after insert on casus for each row execute function casus_krijgt_stand();

-- Once in a transaction is enough: nobody else has seen the mark that it left.
create function deel_veranderde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op <> 'INSERT' then
    update casusstand set stand = gen_random_uuid()
      where zvh_id = old.zvh_id and casus_id = old.casus_id and xmin <> pg_current_xact_id()::xid;
  end if;
  if tg_op <> 'DELETE' then
    update casusstand set stand = gen_random_uuid()
      where zvh_id = new.zvh_id and casus_id = new.casus_id and xmin <> pg_current_xact_id()::xid;
  end if;
  return null;
end $$;
create function casus_veranderde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update casusstand set stand = gen_random_uuid()
    where zvh_id = new.zvh_id and casus_id = new.id and xmin <> pg_current_xact_id()::xid;
  return null;
end $$;
create trigger geeft_stand after update on casus for each row execute function casus_veranderde();
do $$
declare tabel text;
begin
  foreach tabel in array array['leiding', 'inzet', 'toewijzing', 'stuk', 'gegeven', 'uitvraag', 'overleg', 'deelnemer',
    'aanvaarding', 'uitspraak', 'plandoel', 'actie', 'tekst', 'meeneemafspraak'] loop
    execute format('create trigger geeft_stand after insert or update or delete on %I
      for each row execute function deel_veranderde()', tabel);
  end loop;
end $$;

-- What the calendar notes for itself is no part of the house that is weighed.
create function huis_veranderde() returns trigger language plpgsql as $$
declare eigen text[] := array['stand', 'kalender_op', 'kalender_aandeel', 'kalender_ondergrens', 'controlepunt',
  'dat_generatie', 'sleutelmerk'];
begin
  if to_jsonb(new) - eigen is distinct from to_jsonb(old) - eigen then new.stand := gen_random_uuid(); end if;
  return new;
end $$;
create trigger geeft_stand before update on zvh for each row execute function huis_veranderde();
create function register_veranderde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op <> 'INSERT' then update zvh set stand = gen_random_uuid() where id = old.zvh_id; end if;
  if tg_op <> 'DELETE' then update zvh set stand = gen_random_uuid() where id = new.zvh_id; end if;
  return null;
end $$;
do $$
declare tabel text;
begin
  foreach tabel in array array['partij', 'convenant', 'taak', 'verwerkingsrecht', 'bevoegdheidsverlening'] loop
    execute format('create trigger geeft_stand after insert or update or delete on %I
      for each row execute function register_veranderde()', tabel);
  end loop;
end $$;
revoke all on function casus_krijgt_stand(), deel_veranderde(), casus_veranderde(),
  huis_veranderde(), register_veranderde() from public;

-- The one step with which a transaction begins: who acts, where, and under which marks. A casusnummer leads to a casus for
-- who is assigned to it now or may know of it by role; for anybody else it leads nowhere. The functions of the door work as
-- casushuis_lijst, so that the application itself still has no right of its own but to call them.
grant usage on schema public to casushuis_app;
grant create on schema public to casushuis_lijst;
set local role casushuis_lijst;
create function betreed(dit_zvh uuid, dit_medewerker uuid, dit_lezer text, dit_moment text, dit_nummer text,
  out casus uuid, out casusstand uuid, out huisstand uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('casushuis.zvh', dit_zvh::text, true),
    set_config('casushuis.medewerker', dit_medewerker::text, true),
    set_config('casushuis.lezer', coalesce(dit_lezer, ''), true), set_config('casushuis.nu', dit_moment, true);
  select z.stand into huisstand from zvh z where z.id = dit_zvh;
  if dit_nummer is not null then
    select c.id, s.stand into casus, casusstand
    from casus c join casusstand s on s.zvh_id = c.zvh_id and s.casus_id = c.id
    where c.zvh_id = dit_zvh and c.casusnummer = dit_nummer and (
      exists (select 1 from eigen_toewijzing t where t.casus_id = c.id)
      or exists (
        select 1 from inzagerecht r
        where r.zvh_id = c.zvh_id and r.casus_id = c.id and r.lezer = dit_lezer and r.objectsoort = 'casus' and r.facet = ''
          and not r.persoonlijk));
  end if;
  perform set_config('casushuis.casus', coalesce(casus::text, ''), true);
end $$;

-- Whose session this is; by its hash alone, and nothing of anybody else.
create function sessie_van(deze_hash bytea) returns table (id uuid, naam text, rol text, partij_id uuid, partijnaam text,
  zvh_id uuid, zvhnaam text, begonnen_op timestamptz, gebruikt_op timestamptz, conceptsleutel bytea)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query select m.id, m.naam, m.rol, m.partij_id, p.naam, z.id, z.naam, s.begonnen_op, s.gebruikt_op, s.conceptsleutel
    from sessie s
    join medewerker m on m.zvh_id = s.zvh_id and m.id = s.medewerker_id
    join zvh z on z.id = m.zvh_id
    left join partij p on p.zvh_id = m.zvh_id and p.id = m.partij_id
    where s.token_hash = deze_hash;
end $$;
revoke all on function betreed(uuid, uuid, text, text, text), sessie_van(bytea) from public;
grant execute on function betreed(uuid, uuid, text, text, text), sessie_van(bytea) to casushuis_app;
reset role;
revoke create on schema public from casushuis_lijst;

-- A record is added in one step: its head is locked, its hash made from that head and its fields, and both stored. The
-- fields as they are hashed come as text, in two pieces: what stands before the number of the record and what comes after.
drop function logboek_kop_vast(text);
drop function logboek_schrijft_bij(jsonb);
create function logboek_schrijft_bij(velden jsonb, ervoor text, erna text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  nieuw logboek := jsonb_populate_record(null::logboek, velden);
begin
  if nieuw.zvh_id is distinct from nullif(current_setting('casushuis.zvh', true), '')::uuid
    or nieuw.medewerker_id is distinct from nullif(current_setting('casushuis.medewerker', true), '')::uuid
    or nieuw.keten is distinct from coalesce('casus:' || nieuw.casus_id, 'medewerker:' || nieuw.medewerker_id) then
    raise exception 'a record of another house, person or chain';
  end if;
  insert into logboek_kop (zvh_id, keten, volgnummer, hash)
    select nieuw.zvh_id, nieuw.keten, 0, decode(repeat('00', 32), 'hex')
    where not exists (select 1 from logboek_kop kop where kop.zvh_id = nieuw.zvh_id and kop.keten = nieuw.keten)
    on conflict (zvh_id, keten) do nothing;
  select kop.volgnummer + 1, kop.hash into strict nieuw.volgnummer, nieuw.vorige_hash from logboek_kop kop
    where kop.zvh_id = nieuw.zvh_id and kop.keten = nieuw.keten
    for update;
  nieuw.hash := sha256(nieuw.vorige_hash || convert_to(ervoor || nieuw.volgnummer || erna, 'UTF8'));
  update logboek_kop kop set volgnummer = nieuw.volgnummer, hash = nieuw.hash
    where kop.zvh_id = nieuw.zvh_id and kop.keten = nieuw.keten;
  insert into logboek select nieuw.*;
end $$;
revoke all on function logboek_schrijft_bij(jsonb, text, text) from public;
-- Whoever looks records it as what it looks as.
grant execute on function logboek_schrijft_bij(jsonb, text, text) to casushuis_werk, casushuis_lezer, casushuis_lijst,
  casushuis_klus, casushuis_index;
