-- A casus that belongs elsewhere is reported there by one of its partijen (T13, B2.2.2, B2.2.3): what kind of table or instantie that is, and
-- which partij does it. How it is called lies sealed in a paper of the casus. What goes along with it is asked and collected as for an action,
-- without one.
alter table casus
  add column afronding_soort text,
  add column afronding_melder_id uuid,
  add check (afronding_soort in ('zsm', 'persoonsgerichteAanpak', 'anderZvh', 'andereOverlegtafel', 'andereInstantie')),
  add check ((afronding_soort is null) = (afronding_melder_id is null)),
  add check (afgerond_op is not null or afronding_soort is null),
  add foreign key (zvh_id, afronding_melder_id) references partij;
grant select (afronding_soort, afronding_melder_id) on casus to casushuis_lijst, casushuis_werk;
alter table meeneemafspraak alter column actie_id drop not null;
alter table verstrekking alter column actie_id drop not null;
