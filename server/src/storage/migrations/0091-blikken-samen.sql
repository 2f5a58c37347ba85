-- The records of looks at one casus that wait at the same moment, added in one step: each by itself would wait for the disk with the
-- head of the chain in its hands. Whose look it was is said with each and held against the record, as for one alone. It begins
-- no transaction that goes on, so it says itself in which house it is. The same again leaves nothing: it can be repeated.
create function logboek_schrijft_samen(dit_zvh uuid, blikken jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  blik jsonb;
begin
  perform set_config('casushuis.zvh', dit_zvh::text, true);
  -- Before any sitting, so that two of these never wait for each other.
  perform from logboek_kop kop where kop.zvh_id = dit_zvh and kop.keten = blikken->0->'velden'->>'keten' for update;
  for blik in select b from jsonb_array_elements(blikken) b loop
    if blik->'velden'->>'keten' is distinct from blikken->0->'velden'->>'keten' or blik->>'kijk' is null then
      raise exception 'a record of another chain, or of no look';
    end if;
    perform set_config('casushuis.medewerker', blik->>'medewerker', true);
    perform logboek_schrijft_bij(blik->'velden', blik->>'ervoor', blik->>'erna', blik->>'kijk');
  end loop;
end $$;
revoke all on function logboek_schrijft_samen(uuid, jsonb) from public;
grant execute on function logboek_schrijft_samen(uuid, jsonb) to casushuis_app;
