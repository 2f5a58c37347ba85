-- Of which decisions the betrokkene must still be told: from which day that is somebody's task, and by which day it is done
-- (B2.2.1-B2.2.4). What was decided before this was there, brings no duty.
alter table stuk
  add column informeren_vanaf date,
  add column informeren_voor date,
  add check ((informeren_vanaf is null) = (informeren_voor is null)),
  add check (informeren_vanaf <= informeren_voor);
grant select (informeren_vanaf, informeren_voor), update (informeren_vanaf, informeren_voor) on stuk to casushuis_werk;

-- Of how many decisions that is still to be done, for the manager: of which nothing else is read, and no casus by name (P8).
create policy informeren on stuk for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = 'manager'
  and informeren_voor is not null
);
grant select (zvh_id, casus_id, informeren_vanaf, informeren_voor) on stuk to casushuis_lijst;
create index on stuk (zvh_id, informeren_voor) where informeren_voor is not null;
