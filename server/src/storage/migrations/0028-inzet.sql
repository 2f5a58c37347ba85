-- On which of its taken each partij takes part in a casus, chosen by its own people (P1, B2.2.1–B2.2.3).
create table inzet (
  zvh_id uuid not null,
  casus_id uuid not null,
  volgnummer int not null,
  partij_id uuid not null,
  taak_id uuid not null,
  van timestamptz not null,
  gekozen_door uuid not null,
  primary key (zvh_id, casus_id, volgnummer),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, taak_id) references taak,
  foreign key (zvh_id, gekozen_door) references medewerker
);

-- Until now only who led had chosen. Where a partij has one taak there was nothing to choose; the others choose now, and
-- until then what they brought in is shown to nobody else.
alter table leiding no force row level security;
alter table gegeven no force row level security;
alter table casus no force row level security;
insert into inzet (zvh_id, casus_id, volgnummer, partij_id, taak_id, van, gekozen_door)
select l.zvh_id, l.casus_id, l.volgnummer, l.partij_id, l.taak_id, l.van, c.aangemeld_door
from leiding l join casus c on c.zvh_id = l.zvh_id and c.id = l.casus_id;
insert into inzet (zvh_id, casus_id, volgnummer, partij_id, taak_id, van, gekozen_door)
select g.zvh_id, g.casus_id, 1000 + row_number() over (partition by g.zvh_id, g.casus_id order by g.partij_id), g.partij_id,
  t.id, g.van, g.aangemeld_door
from (
  select g.zvh_id, g.casus_id, g.bronhouder_id as partij_id, min(g.ingebracht_op) as van, c.aangemeld_door
  from gegeven g join casus c on c.zvh_id = g.zvh_id and c.id = g.casus_id
  where not exists (
    select 1 from leiding l where l.zvh_id = g.zvh_id and l.casus_id = g.casus_id and l.partij_id = g.bronhouder_id)
  group by g.zvh_id, g.casus_id, g.bronhouder_id, c.aangemeld_door
) g
join taak t on t.zvh_id = g.zvh_id and t.partij_id = g.partij_id
where (select count(*) from taak a where a.zvh_id = g.zvh_id and a.partij_id = g.partij_id) = 1;
alter table leiding force row level security;
alter table gegeven force row level security;
alter table casus force row level security;

alter table inzet enable row level security;
alter table inzet force row level security;
create policy werken on inzet for all to casushuis_werk
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid));
grant select, insert on inzet to casushuis_werk;

-- One look at what several partijen brought in is one record with a part in the name of each of them: in whose name, for
-- which goal, on which taak and grondslag, and which objects (P1).
alter table logboek add column delen jsonb not null default '[]';
alter table logboek alter column delen drop default;
alter table logboek add constraint logboek_delen_volledig check (
  jsonb_typeof(delen) = 'array'
  and not jsonb_path_exists(delen, '$[*] ? (!(
    @.namens like_regex "^[0-9a-f-]{36}$" && @.doel like_regex "." && @.taak like_regex "." && @.grondslag like_regex "."
    && @.objecten.size() > 0))')
);
