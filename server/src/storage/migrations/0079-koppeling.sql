-- That a system of a partij reports and collects in its name: by which client it is known at the identity provider, and which
-- medewerker of that partij answers for it (P1, C8, B2.2.1). No right rests on it that this medewerker does not have.
create table koppeling (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  versie int not null default 1,
  systeem text not null check (systeem <> ''),
  client_id text not null check (client_id <> ''),
  verantwoordelijke_id uuid not null,
  van timestamptz not null,
  tot timestamptz,
  besluit_dag date not null,
  besluit_kenmerk text not null,
  besluit_ondertekenaar text not null,
  waarom_eerder text,
  vastgelegd_door uuid not null,
  beeindigd_op timestamptz,
  beeindigd_door uuid,
  beeindiging_reden text,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, verantwoordelijke_id) references medewerker,
  foreign key (zvh_id, vastgelegd_door) references medewerker,
  foreign key (zvh_id, beeindigd_door) references medewerker,
  check (num_nulls(beeindigd_op, beeindigd_door, beeindiging_reden) % 3 = 0),
  check (tot > van or beeindigd_op is not null)
);
create index koppeling_partij on koppeling (zvh_id, partij_id);
create index koppeling_client on koppeling (client_id);
-- One system acts in the name of one partij, in whichever zvh of the installation: two at once would leave open which.
create unique index koppeling_client_eenmaal on koppeling (client_id) where tot is null;
create trigger verhoogt_versie before update on koppeling for each row execute function verhoogt_versie();
create trigger geeft_stand after insert or update or delete on koppeling
  for each row execute function register_veranderde();
grant select on koppeling to casushuis_werk, casushuis_lijst;
grant insert, update (tot, beeindigd_op, beeindigd_door, beeindiging_reden) on koppeling to casushuis_werk;
