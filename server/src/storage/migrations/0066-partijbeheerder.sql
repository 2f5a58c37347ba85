-- A partij keeps up its own medewerkers, by somebody who does nothing else (P5, P8, B2.1): who that is, and which casussen the
-- people of that partij leave. Nothing of what those are about, and of no other partij anything.
alter table medewerker drop constraint medewerker_rol_check, drop constraint medewerker_check;
alter table medewerker
  add constraint medewerker_rol_check check (
    rol in ('partijmedewerker', 'partijbeheerder', 'procesregisseur', 'ondersteuner', 'manager', 'beheerder', 'fg')),
  add constraint medewerker_check check (
    (rol = 'partijmedewerker' or rol = 'partijbeheerder') = (partij_id is not null)),
  -- Nothing that is asked of a partij comes in with who keeps up its people.
  add constraint medewerker_contactpersoon_check check (not contactpersoon or rol = 'partijmedewerker');

create policy eigen_mensen on toewijzing for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and partij_id = (
    select m.partij_id from medewerker m
    where m.zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
      and m.id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
      and m.rol = 'partijbeheerder' and m.beeindigd_op is null
  )
);
