-- What a zvh decides for all its casussen, each with the decision it rests on and from when it holds; nothing is changed or
-- taken away, a later one takes the place of one before it (T15, S12, P3). Who set the house up is not one of its people.
create table huisregel (
  zvh_id uuid not null references zvh,
  id uuid not null,
  soort text not null check (soort in ('inzageVooraf', 'termijnNaMandaat', 'kleinsteAantal')),
  zegt jsonb not null check (
    jsonb_typeof(zegt -> 'waarde') = case soort when 'inzageVooraf' then 'boolean' else 'number' end),
  van timestamptz not null,
  besluit_dag date,
  besluit_kenmerk text,
  besluit_ondertekenaar text,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid,
  -- In which order they were recorded: of one day the last one holds.
  volgorde bigint generated always as identity,
  primary key (zvh_id, id),
  foreign key (zvh_id, vastgelegd_door) references medewerker,
  check (num_nulls(besluit_dag, besluit_kenmerk, besluit_ondertekenaar, vastgelegd_door) % 4 = 0)
);
grant select on huisregel to casushuis_werk, casushuis_lijst;
grant insert on huisregel to casushuis_werk, casushuis_inrichter;
create trigger geeft_stand after insert or update or delete on huisregel
  for each row execute function register_veranderde();

insert into huisregel (zvh_id, id, soort, zegt, van, vastgelegd_op)
select id, gen_random_uuid(), 'inzageVooraf', jsonb_build_object('waarde', inzage_vooraf), '2000-01-01 00:00:00+01', now()
from zvh;
alter table zvh drop column inzage_vooraf;
