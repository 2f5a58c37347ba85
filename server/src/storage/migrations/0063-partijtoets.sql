-- A partij outside the convenant that was tested apart for one casus (T11, B2.2.1): on which taak it takes part, which kinds of
-- gegevens it may give and receive, and until when. What that means in words and who accepted the privacyprotocol is content.
create table partijtoets (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  partij_id uuid not null,
  taak_id uuid not null,
  geeft text[] not null check (geeft <@ array['bijzonder', 'strafrechtelijk', 'bsn']),
  ontvangt text[] not null check (ontvangt <@ array['bijzonder', 'strafrechtelijk', 'bsn']),
  van timestamptz not null,
  -- Empty is until the casus ends.
  tot timestamptz check (tot >= van),
  inhoud bytea not null,
  versie int not null default 1,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, taak_id) references taak
);
create index partijtoets_casus on partijtoets (zvh_id, casus_id);
create index partijtoets_tot on partijtoets (zvh_id, tot) where tot is not null;
create trigger verhoogt_versie before update on partijtoets for each row execute function verhoogt_versie();
create trigger geeft_stand after insert or update or delete on partijtoets
  for each row execute function deel_veranderde();

alter table partijtoets enable row level security;
alter table partijtoets force row level security;
create policy lezen on partijtoets for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from geldend_recht r where r.zvh_id = partijtoets.zvh_id and r.object_id = partijtoets.id and r.facet = ''
  )
);
create policy werken on partijtoets for all to casushuis_werk using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
-- The calendar weighs a casus again once a test has ended.
create policy herzien on partijtoets for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select on partijtoets to casushuis_lezer;
grant insert, delete, update (tot) on partijtoets to casushuis_werk;
grant select (zvh_id, id, casus_id, partij_id, taak_id, geeft, ontvangt, van, tot, versie) on partijtoets to casushuis_werk;
grant select (zvh_id, casus_id, tot) on partijtoets to casushuis_lijst;

-- A partij that lost sight of a casus because it left the convenant, gets it back where it signs again.
create index toewijzing_partij on toewijzing (zvh_id, partij_id, casus_id) where partij_id is not null;
