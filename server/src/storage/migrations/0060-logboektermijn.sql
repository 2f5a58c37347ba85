-- How long a record of the logboek is kept is a huisregel. What is older goes at the front of its chain, and the chain goes on
-- from where it was cut; that is signed outside the database before, and recorded (R3, AVG 5(1)(e)).
alter table huisregel drop constraint huisregel_soort_check;
alter table huisregel add constraint huisregel_soort_check
  check (soort in ('inzageVooraf', 'termijnNaMandaat', 'kleinsteAantal', 'logboektermijn'));

-- The last record of each chain that is gone because its term was over.
create table logboek_begin (
  zvh_id uuid not null,
  keten text not null,
  volgnummer bigint not null,
  hash bytea not null,
  primary key (zvh_id, keten)
);

alter table logboek_begin enable row level security;
alter table logboek_begin force row level security;

-- Only the function below takes away, and no role of the application holds a right to.
create or replace function logboek_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('casushuis.logboektermijn', true) = 'eindigt' then return null; end if;
  raise exception 'the logboek is append-only';
end $$;
create policy termijn_zien on logboek for select to current_user using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and current_setting('casushuis.logboektermijn', true) = 'eindigt'
);
create policy termijn_eindigt on logboek for delete to current_user using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and current_setting('casushuis.logboektermijn', true) = 'eindigt'
);
create policy termijn on logboek_begin for all to current_user
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid))
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));

-- Takes away a chain up to and including a record, and says how many records that were. Whatever it is asked: nothing of the
-- last two years, by the clock of the database and not by that of who asks.
create function logboek_begint_na(naam text, nummer bigint) returns int
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  dit_zvh uuid := nullif(current_setting('casushuis.zvh', true), '')::uuid;
  verzet int := (select verzet_dagen from klok);
  begin_hash bytea;
  aantal int;
begin
  perform set_config('casushuis.logboektermijn', 'eindigt', true);
  select l.hash into begin_hash from logboek l where l.zvh_id = dit_zvh and l.keten = naam and l.volgnummer = nummer;
  if not found then
    raise exception 'a record that is not there';
  end if;
  if exists (select 1 from logboek l where l.zvh_id = dit_zvh and l.keten = naam and l.volgnummer <= nummer
    and l.op > now() + make_interval(days => verzet) - interval '2 years') then
    raise exception 'a record of the last two years';
  end if;
  delete from logboek l where l.zvh_id = dit_zvh and l.keten = naam and l.volgnummer <= nummer;
  get diagnostics aantal = row_count;
  insert into logboek_begin (zvh_id, keten, volgnummer, hash) values (dit_zvh, naam, nummer, begin_hash)
    on conflict (zvh_id, keten) do update set volgnummer = excluded.volgnummer, hash = excluded.hash;
  perform set_config('casushuis.logboektermijn', '', true);
  return aantal;
end $$;

-- Up to where each chain is older than this moment; nothing of a chain of which the first record is younger.
create function logboek_ouder_dan(grens timestamptz) returns table (keten text, volgnummer bigint, hash bytea)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  dit_zvh uuid := nullif(current_setting('casushuis.zvh', true), '')::uuid;
begin
  perform set_config('casushuis.logboektermijn', 'eindigt', true);
  return query
    select l.keten, l.volgnummer, l.hash
    from (
      -- All of a chain, or what comes before its first record that is not as old.
      select r.keten as naam, coalesce(min(r.volgnummer) filter (where r.op >= grens) - 1, max(r.volgnummer)) as laatste
      from logboek r
      where r.zvh_id = dit_zvh and r.keten in (
        select v.keten from logboek v where v.zvh_id = dit_zvh and v.op < grens)
      group by r.keten
    ) tot
    join logboek l on l.zvh_id = dit_zvh and l.keten = tot.naam and l.volgnummer = tot.laatste
    order by l.keten collate "C";
  perform set_config('casushuis.logboektermijn', '', true);
end $$;

-- Where each chain begins that was cut, for who checks the whole.
create function logboek_beginnen() returns table (keten text, volgnummer bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.keten, b.volgnummer, b.hash from logboek_begin b
  where b.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid
    and current_setting('casushuis.lezer', true) = 'fg'
  order by b.keten collate "C"
$$;

revoke all on function logboek_begint_na(text, bigint), logboek_ouder_dan(timestamptz), logboek_beginnen() from public;
grant execute on function logboek_begint_na(text, bigint), logboek_ouder_dan(timestamptz) to casushuis_lijst;
grant execute on function logboek_beginnen() to casushuis_lezer;
