-- A dossier can be kept for another time than usual, until that is weighed again, and an archived one opened for a while (B2.2.4).
alter table casus
  add column afwijking_archief_op date,
  add column afwijking_vernietigen_op date,
  add column herbeoordelen_op date,
  add column actief_tot date,
  add check ((herbeoordelen_op is null) = (afwijking_archief_op is null)),
  add check ((herbeoordelen_op is null) = (afwijking_vernietigen_op is null)),
  add check (afwijking_archief_op <= afwijking_vernietigen_op);
create index casus_herbeoordelen on casus (zvh_id, herbeoordelen_op) where herbeoordelen_op is not null;
grant select (afwijking_archief_op, afwijking_vernietigen_op, herbeoordelen_op, actief_tot) on casus to casushuis_lijst, casushuis_werk;

-- A casus that was opened again and of which no overleg came is scaled down again by the calendar.
create index overleg_heropend on overleg (zvh_id) where heropend is not null;
grant select (heropend) on overleg to casushuis_lijst;
