-- What a partij itself decided to give to the samenwerking, as the politie takes such a decision: from when until when, and on
-- which decision (P4, B2.2.1). It is optional, and no right rests on it.
create table verstrekkingsbesluit (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  versie int not null default 1,
  strekking text not null check (strekking <> ''),
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
  foreign key (zvh_id, vastgelegd_door) references medewerker,
  foreign key (zvh_id, beeindigd_door) references medewerker,
  check (num_nulls(beeindigd_op, beeindigd_door, beeindiging_reden) % 3 = 0),
  check (tot > van or beeindigd_op is not null)
);
create index verstrekkingsbesluit_partij on verstrekkingsbesluit (zvh_id, partij_id);
create trigger verhoogt_versie before update on verstrekkingsbesluit for each row execute function verhoogt_versie();
create trigger geeft_stand after insert or update or delete on verstrekkingsbesluit
  for each row execute function register_veranderde();
grant select on verstrekkingsbesluit to casushuis_werk, casushuis_lijst;
grant insert, update (tot, beeindigd_op, beeindigd_door, beeindiging_reden) on verstrekkingsbesluit to casushuis_werk;
