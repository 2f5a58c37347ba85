-- A zvh writes its own letters to the betrokkene, as it decides everything for all its casussen: from a day on, with the decision on
-- which that rests (A13, T18, C13, S9).
alter table huisregel drop constraint huisregel_soort_check;
alter table huisregel add constraint huisregel_soort_check check (soort in (
  'inzageVooraf', 'termijnNaMandaat', 'termijnVanAfronding', 'kleinsteAantal', 'logboektermijn',
  'zorgvuldigheidsafspraken', 'leefgebieden', 'gespreksthemas', 'briefteksten', 'contactgegevens'));
