-- Of the first record of a sitting its last one takes over whose it was, namens whom and what for, and nothing of what was seen:
-- that stands in the logboek, and kept here a second time it made each first look of a sitting dearer than the record itself.
create or replace function logboek_schrijft_bij(velden jsonb, ervoor text, erna text, kijk text) returns void
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
        values (nieuw.zvh_id, nieuw.medewerker_id, nieuw.casus_id, nieuw.op, nieuw.op,
          velden - array['objecten', 'delen', 'feiten', 'zichtbaar_voor'], array[kijk]);
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
