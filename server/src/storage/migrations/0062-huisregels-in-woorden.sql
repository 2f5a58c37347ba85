-- What a zvh decides can be a list or an address as well: the afspraken of its overleggen, what an aanmelder chooses from, what is
-- proposed as gespreksthema, and where the zvh is reached (T17, A1, T14).
alter table huisregel drop constraint huisregel_soort_check;
alter table huisregel drop constraint huisregel_check;
alter table huisregel add constraint huisregel_soort_check check (soort in (
  'inzageVooraf', 'termijnNaMandaat', 'kleinsteAantal', 'logboektermijn',
  'zorgvuldigheidsafspraken', 'leefgebieden', 'gespreksthemas', 'contactgegevens'));
alter table huisregel add constraint huisregel_zegt_check check (
  jsonb_typeof(zegt -> 'waarde') = case soort
    when 'inzageVooraf' then 'boolean'
    when 'termijnNaMandaat' then 'number'
    when 'kleinsteAantal' then 'number'
    when 'logboektermijn' then 'number'
    when 'contactgegevens' then 'object'
    else 'array' end);
