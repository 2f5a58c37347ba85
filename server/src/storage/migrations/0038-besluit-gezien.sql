-- Whether the partij in whose name something was decided knows of it (P9, B2.2.1). Of what was decided before, nobody is
-- asked any more.
alter table stuk add column gezien boolean not null default true;
alter table stuk alter column gezien drop default;
grant select (gezien), update (gezien) on stuk to casushuis_werk;
