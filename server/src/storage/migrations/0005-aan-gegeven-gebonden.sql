-- Who withdraws the name or the BSN of somebody withdraws the way to find that person by it (A6, T19).
alter table dat_index add column gegeven_id uuid;
alter table dat_index add foreign key (zvh_id, gegeven_id) references gegeven (zvh_id, id) on delete cascade;
create index dat_index_gegeven on dat_index (zvh_id, gegeven_id);

-- The heads of the chains are of one house, like the records themselves.
alter table logboek_kop enable row level security;
alter table logboek_kop force row level security;
create policy schrijven on logboek_kop for all to casushuis_werk
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid));
