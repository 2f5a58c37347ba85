-- A casus that does not go on is rounded off before it is destroyed (B2.2.1-B2.2.3): the day of that decision, the day on which
-- it ends by itself, the paper of the decision, whether the leidende partij objects, and on what ground it will be destroyed.
alter table casus
  add column afgerond_op date,
  add column afronding_tot date,
  add column afronding_besluit uuid,
  add column afronding_bezwaar boolean,
  add column afronding_grond text,
  add check ((afgerond_op is null) = (afronding_tot is null)),
  add check ((afgerond_op is null) = (afronding_bezwaar is null)),
  add check ((afgerond_op is null) = (afronding_grond is null)),
  add check (afgerond_op is not null or afronding_besluit is null),
  add check (afgerond_op is null or fase <> 'afschaling');
create index casus_afronding on casus (zvh_id, afronding_tot) where afronding_tot is not null;
grant select (afgerond_op, afronding_tot, afronding_besluit, afronding_bezwaar) on casus to casushuis_lijst;
grant select (afgerond_op, afronding_tot, afronding_besluit, afronding_bezwaar, afronding_grond) on casus to casushuis_werk;

-- How long that takes is for the zvh to say (R3).
alter table huisregel drop constraint huisregel_soort_check;
alter table huisregel drop constraint huisregel_zegt_check;
alter table huisregel add constraint huisregel_soort_check check (soort in (
  'inzageVooraf', 'termijnNaMandaat', 'termijnVanAfronding', 'kleinsteAantal', 'logboektermijn',
  'zorgvuldigheidsafspraken', 'leefgebieden', 'gespreksthemas', 'contactgegevens'));
alter table huisregel add constraint huisregel_zegt_check check (
  jsonb_typeof(zegt -> 'waarde') = case soort
    when 'inzageVooraf' then 'boolean'
    when 'termijnNaMandaat' then 'number'
    when 'termijnVanAfronding' then 'number'
    when 'kleinsteAantal' then 'number'
    when 'logboektermijn' then 'number'
    when 'contactgegevens' then 'object'
    else 'array' end);
