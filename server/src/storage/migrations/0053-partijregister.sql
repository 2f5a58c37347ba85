-- A partij, its place in the convenant and its taken are recorded, corrected and ended on the screen (P4, B2.2.1): who did so,
-- on what, and what stood there before. Of what is older than this not everything is known.
alter table partij
  add column versie int not null default 1,
  add column bron text check (bron <> ''),
  add column vastgelegd_op timestamptz,
  add column vastgelegd_door uuid,
  add check (num_nulls(vastgelegd_op, vastgelegd_door) % 2 = 0);
create unique index partij_naam on partij (zvh_id, lower(naam));
create trigger verhoogt_versie before update on partij for each row execute function verhoogt_versie();

do $$
declare tabel text;
begin
  foreach tabel in array array['convenant', 'taak'] loop
    execute format('alter table %I
      add column versie int not null default 1,
      add column waarom_eerder text,
      add column beeindigd_op timestamptz,
      add column beeindigd_door uuid,
      add column beeindiging_reden text,
      add foreign key (zvh_id, beeindigd_door) references medewerker,
      add check (num_nulls(beeindigd_op, beeindigd_door, beeindiging_reden) %% 3 = 0)', tabel);
    -- What ended before it began never held.
    execute format('alter table %I drop constraint %I', tabel, tabel || '_check');
    execute format('alter table %I add check (tot > van or beeindigd_op is not null)', tabel);
    execute format('create trigger verhoogt_versie before update on %I for each row execute function verhoogt_versie()', tabel);
    execute format('grant insert, update (tot, beeindigd_op, beeindigd_door, beeindiging_reden) on %I to casushuis_werk', tabel);
  end loop;
end $$;
alter table convenant
  add column besluit_dag date,
  add column besluit_kenmerk text,
  add column besluit_ondertekenaar text,
  add check (num_nulls(besluit_dag, besluit_kenmerk, besluit_ondertekenaar) % 3 = 0);
-- A taak counts once a jurist looked at it: which, and when.
alter table taak
  add column getoetst_door text,
  add column getoetst_op date,
  add check (num_nulls(getoetst_door, getoetst_op) % 2 = 0);

-- What stood there until somebody corrected it.
create table partijwijziging (
  zvh_id uuid not null,
  id uuid not null,
  partij_id uuid not null,
  -- Null where it was the partij itself that was corrected.
  taak_id uuid,
  op timestamptz not null,
  door uuid not null,
  reden text not null,
  eerder jsonb not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, taak_id) references taak,
  foreign key (zvh_id, door) references medewerker
);
create index partijwijziging_partij on partijwijziging (zvh_id, partij_id);

grant insert on partij to casushuis_werk;
grant update (naam, publiek, bron) on partij to casushuis_werk;
grant update (naam, grondslag, getoetst_door, getoetst_op) on taak to casushuis_werk;
grant insert on partijwijziging to casushuis_werk;
grant select on partijwijziging to casushuis_lijst;

-- That a partij is a landelijke ketenpartner lets it process bijzondere gegevens, so it is established as a right is: by one
-- person, and confirmed by another. What was one already waits for that too.
alter table verwerkingsrecht drop constraint verwerkingsrecht_soort_check;
alter table verwerkingsrecht add constraint verwerkingsrecht_soort_check
  check (soort in ('bijzonder', 'strafrechtelijk', 'bsn', 'landelijkeKetenpartner'));
insert into verwerkingsrecht (zvh_id, id, partij_id, soort, van, toelichting, vastgelegd_door)
  select p.zvh_id, gen_random_uuid(), p.id, 'landelijkeKetenpartner', now(), 'Stond zo vastgelegd.', m.id
  from partij p cross join lateral (
    select id from medewerker where zvh_id = p.zvh_id order by rol = 'beheerder' desc, id limit 1) m
  where p.landelijke_ketenpartner;
alter table partij drop column landelijke_ketenpartner;
