-- Dates agreed ahead for overleggen to come (C11, B2.2.3): a place in calendars, of which nothing is seen but when and where. The overleg
-- itself is prepared later, with a doel and a necessity of its own; until its deelnemers are invited the date stands for who was asked.
create table overlegdatum (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  moment timestamptz not null,
  duur int not null,
  genodigden uuid[] not null,
  -- Where it is.
  inhoud bytea not null,
  versie int not null default 1,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);
create index overlegdatum_casus on overlegdatum (zvh_id, casus_id);
create trigger verhoogt_versie before update on overlegdatum for each row execute function verhoogt_versie();
create trigger geeft_stand after insert or update or delete on overlegdatum
  for each row execute function deel_veranderde();

alter table overlegdatum enable row level security;
alter table overlegdatum force row level security;
create policy lezen on overlegdatum for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from geldend_recht r where r.zvh_id = overlegdatum.zvh_id and r.object_id = overlegdatum.id and r.facet = ''
  )
);
create policy werken on overlegdatum for all to casushuis_werk using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
grant select on overlegdatum to casushuis_lezer;
grant insert, delete, update (moment, duur, genodigden, inhoud) on overlegdatum to casushuis_werk;
grant select (zvh_id, id, casus_id, moment, duur, genodigden, versie) on overlegdatum to casushuis_werk;

-- The date on which an overleg is held; in the calendars of who was asked it goes on as the same entry.
alter table overleg add column datum uuid;
grant select (datum) on overleg to casushuis_werk;
