-- A chain of the logboek grows at its end and in no other way: its head moves in the same step that adds the record, by
-- these functions, which work as the owner of the tables. No role of the application can write in either table itself;
-- before, who could send statements of his own could set a head elsewhere and stop every act in that chain.

revoke insert on logboek from casushuis_werk;
revoke select, insert, update on logboek_kop from casushuis_werk;
drop policy schrijven on logboek;
-- Only the owner holds the grant; the policy keeps the function to the house of this transaction.
create policy bijschrijven on logboek for insert to public
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
-- The same for the heads: an owner who is no superuser is bound by these policies too.
drop policy schrijven on logboek_kop;
create policy bijschrijven on logboek_kop for all to public
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid))
  with check (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));

-- The last record of a chain, locked until the end of the transaction; a chain that is new begins here.
create function logboek_kop_vast(naam text, out volgnummer bigint, out hash bytea)
language sql security definer set search_path = pg_catalog, public as $$
  insert into logboek_kop as kop (zvh_id, keten, volgnummer, hash)
  values (nullif(current_setting('casushuis.zvh', true), '')::uuid, naam, 0, decode(repeat('00', 32), 'hex'))
  on conflict (zvh_id, keten) do update set keten = excluded.keten
  returning kop.volgnummer, kop.hash
$$;

create function logboek_schrijft_bij(velden jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  nieuw logboek := jsonb_populate_record(null::logboek, velden);
begin
  if nieuw.zvh_id is distinct from nullif(current_setting('casushuis.zvh', true), '')::uuid
    or nieuw.medewerker_id is distinct from nullif(current_setting('casushuis.medewerker', true), '')::uuid
    or nieuw.keten is distinct from coalesce('casus:' || nieuw.casus_id, 'medewerker:' || nieuw.medewerker_id) then
    raise exception 'a record of another house, person or chain';
  end if;
  update logboek_kop kop set volgnummer = nieuw.volgnummer, hash = nieuw.hash
    where kop.zvh_id = nieuw.zvh_id and kop.keten = nieuw.keten
      and kop.volgnummer = nieuw.volgnummer - 1 and kop.hash = nieuw.vorige_hash;
  if not found then
    raise exception 'a record that does not follow the last of its chain';
  end if;
  insert into logboek select nieuw.*;
end $$;

-- Where every chain ends, for who checks the whole.
create function logboek_koppen() returns table (keten text, volgnummer bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select kop.keten, kop.volgnummer, kop.hash from logboek_kop kop
  where kop.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid
    and current_setting('casushuis.lezer', true) = 'fg'
  order by kop.keten collate "C"
$$;

revoke all on function logboek_kop_vast(text), logboek_schrijft_bij(jsonb), logboek_koppen() from public;
grant execute on function logboek_kop_vast(text), logboek_schrijft_bij(jsonb) to casushuis_werk;
grant execute on function logboek_koppen() to casushuis_lezer;

-- Up to which checkpoint was written outside the database: one that is gone since is missed.
alter table zvh add column controlepunt int not null default 0;
grant update (controlepunt) on zvh to casushuis_lijst;
