-- A casus that belongs elsewhere can be reported there by the procesregisseur in the name of one of its partijen, on the mandate of that partij
-- for just this work (T13, P3, B2.2.2, B2.2.3). Of what was rounded off before, the partij does it itself.
alter table casus add column afronding_door_regie boolean;
update casus set afronding_door_regie = false where afronding_soort is not null;
alter table casus add check ((afronding_soort is null) = (afronding_door_regie is null));
grant select (afronding_door_regie) on casus to casushuis_lijst, casushuis_werk;
