-- Who looks at a casus is told that it changed, in whichever process it was (C2, B2.2.3): which house and which casus, and not
-- a word more. PostgreSQL tells it after the commit, and once for all changes of one transaction.
create or replace function deel_veranderde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op <> 'INSERT' then
    update casusstand set stand = gen_random_uuid()
      where zvh_id = old.zvh_id and casus_id = old.casus_id and xmin <> pg_current_xact_id()::xid;
    if found then perform pg_notify('casushuis', old.zvh_id || ' ' || old.casus_id); end if;
  end if;
  if tg_op <> 'DELETE' then
    update casusstand set stand = gen_random_uuid()
      where zvh_id = new.zvh_id and casus_id = new.casus_id and xmin <> pg_current_xact_id()::xid;
    if found then perform pg_notify('casushuis', new.zvh_id || ' ' || new.casus_id); end if;
  end if;
  return null;
end $$;
create or replace function casus_veranderde() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update casusstand set stand = gen_random_uuid()
    where zvh_id = new.zvh_id and casus_id = new.id and xmin <> pg_current_xact_id()::xid;
  if found then perform pg_notify('casushuis', new.zvh_id || ' ' || new.id); end if;
  return null;
end $$;
-- A change of the registers of a house can close any casus of it to somebody.
create function huis_meldt_stand() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.stand is distinct from old.stand then perform pg_notify('casushuis', new.id::text); end if;
  return null;
end $$;
create trigger meldt_stand after update on zvh for each row execute function huis_meldt_stand();
revoke all on function huis_meldt_stand() from public;

-- What one person saw of one casus in a sitting, from the first look until a while without one. Who sees the same again leaves
-- no record; that the sitting ended is one (R2). `gezien` is of each look what a record of it would say, as a hash. It goes
-- with its casus, but does not hold it: a look at what is destroyed just then must not fail on that.
create table zitting (
  zvh_id uuid not null,
  id uuid not null default gen_random_uuid(),
  medewerker_id uuid not null,
  casus_id uuid not null,
  begonnen_op timestamptz not null,
  laatst_op timestamptz not null,
  -- The first record, of which the last one takes over whose, namens whom and what for.
  begin jsonb not null,
  gezien text[] not null,
  primary key (zvh_id, id)
);
create index zitting_wie on zitting (zvh_id, casus_id, medewerker_id, laatst_op);
create index zitting_tijd on zitting (zvh_id, laatst_op);
alter table zitting enable row level security;
alter table zitting force row level security;
-- The owner alone writes it, in the function below; the calendar reads and removes what is over.
create policy bijhouden on zitting for all to current_user
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid))
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
create policy sluiten on zitting for all to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select (zvh_id, id, medewerker_id, casus_id, begonnen_op, laatst_op, begin), delete on zitting to casushuis_lijst;

create function casus_verdween() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from zitting where zvh_id = old.zvh_id and casus_id = old.id;
  perform pg_notify('casushuis', old.zvh_id || ' ' || old.id);
  return null;
end $$;
create trigger meldt_einde after delete on casus for each row execute function casus_verdween();

drop function logboek_schrijft_bij(jsonb, text, text);
create function logboek_schrijft_bij(velden jsonb, ervoor text, erna text, kijk text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  nieuw logboek := jsonb_populate_record(null::logboek, velden);
  deze zitting;
begin
  if nieuw.zvh_id is distinct from nullif(current_setting('casushuis.zvh', true), '')::uuid
    or nieuw.medewerker_id is distinct from nullif(current_setting('casushuis.medewerker', true), '')::uuid
    or nieuw.keten is distinct from coalesce('casus:' || nieuw.casus_id, 'medewerker:' || nieuw.medewerker_id) then
    raise exception 'a record of another house, person or chain';
  end if;
  if kijk is not null then
    select z.* into deze from zitting z
      where z.zvh_id = nieuw.zvh_id and z.casus_id = nieuw.casus_id and z.medewerker_id = nieuw.medewerker_id
        and z.laatst_op > nieuw.op - interval '15 minutes' and z.laatst_op <= nieuw.op + interval '1 minute'
      order by z.laatst_op desc limit 1;
    if not found then
      insert into zitting (zvh_id, medewerker_id, casus_id, begonnen_op, laatst_op, begin, gezien)
        values (nieuw.zvh_id, nieuw.medewerker_id, nieuw.casus_id, nieuw.op, nieuw.op, velden, array[kijk]);
    elsif kijk = any (deze.gezien) then
      -- Up to a minute is precise enough for when a sitting ended, and most looks write nothing at all.
      if deze.laatst_op < nieuw.op - interval '1 minute' then
        update zitting z set laatst_op = nieuw.op where z.zvh_id = deze.zvh_id and z.id = deze.id;
      end if;
      return;
    else
      update zitting z set laatst_op = greatest(z.laatst_op, nieuw.op), gezien = z.gezien[greatest(1, cardinality(z.gezien) - 199):] || kijk
        where z.zvh_id = deze.zvh_id and z.id = deze.id;
    end if;
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
revoke all on function casus_verdween(), logboek_schrijft_bij(jsonb, text, text, text) from public;
grant execute on function logboek_schrijft_bij(jsonb, text, text, text) to casushuis_werk, casushuis_lezer, casushuis_lijst,
  casushuis_klus, casushuis_index;
