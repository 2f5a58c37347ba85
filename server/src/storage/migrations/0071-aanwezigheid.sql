-- Who sat at the table while an overleg went on, from when and until when (B2.2.3). Without a medewerker it is the
-- betrokkene, who comes for no partij.

create table aanwezigheid (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  overleg_id uuid not null,
  medewerker_id uuid,
  partij_id uuid,
  van timestamptz not null,
  tot timestamptz,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, overleg_id) references overleg on delete cascade,
  foreign key (zvh_id, medewerker_id) references medewerker,
  foreign key (zvh_id, partij_id) references partij,
  check ((medewerker_id is null) = (partij_id is null)),
  check (tot >= van)
);
create index aanwezigheid_casus on aanwezigheid (zvh_id, casus_id);
create unique index aanwezigheid_eenmaal on aanwezigheid (zvh_id, overleg_id, medewerker_id) nulls not distinct
  where tot is null;
create trigger geeft_stand after insert or update or delete on aanwezigheid
  for each row execute function deel_veranderde();

alter table aanwezigheid enable row level security;
alter table aanwezigheid force row level security;
create policy werken on aanwezigheid for all to casushuis_werk
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid));
grant select, insert, delete on aanwezigheid to casushuis_werk;
grant update (tot) on aanwezigheid to casushuis_werk;
