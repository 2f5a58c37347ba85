-- Whether it was recorded what an overleg led to: a second outcome of the same overleg is refused (C12).
alter table overleg add column besloten boolean not null default false;
grant select (besloten) on overleg to casushuis_werk;

-- Until now only the number of decisions was known. The owner of the tables is held by their policies as well.
alter table overleg no force row level security;
alter table stuk no force row level security;
update overleg o set besloten = o.stand = 'gehouden' and (
  select count(*) from stuk s
  where s.zvh_id = o.zvh_id and s.casus_id = o.casus_id and s.soort in ('overlegbesluit', 'afschalingsbesluit')
) >= (
  select count(*) from overleg e
  where e.zvh_id = o.zvh_id and e.casus_id = o.casus_id and e.stand = 'gehouden' and e.volgnummer <= o.volgnummer
);
alter table overleg force row level security;
alter table stuk force row level security;
