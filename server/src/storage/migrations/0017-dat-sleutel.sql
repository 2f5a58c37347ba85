-- The dat-index is keyed by a key of a generation, which the key store holds. After a destruction there is a new one and
-- the old key goes, so that nobody is recognised in what was written under it: here, in the write-ahead log or a backup.

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'casushuis_index') then
    create role casushuis_index nologin noinherit nobypassrls;
  end if;
end $$;
grant casushuis_index to casushuis_app;
grant usage on schema public to casushuis_index;

alter table zvh add column dat_generatie uuid;
grant select on zvh to casushuis_index;
grant update (dat_generatie) on zvh to casushuis_index, casushuis_inrichter;

-- That something was destroyed under this generation; a row each, so that destroying two casussen waits for nothing.
create table dat_verouderd (
  zvh_id uuid not null references zvh,
  id uuid not null default gen_random_uuid(),
  primary key (zvh_id, id)
);
alter table dat_verouderd enable row level security;
alter table dat_verouderd force row level security;
create policy melden on dat_verouderd for insert to casushuis_werk with check (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
create policy vernieuwen on dat_verouderd for all to casushuis_index using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant insert on dat_verouderd to casushuis_werk;
grant select, delete on dat_verouderd to casushuis_index;

-- What says by what somebody is found, and nothing else of a casus.
create policy vernieuwen on dat_index for all to casushuis_index using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select, update (blinde_index) on dat_index to casushuis_index;
create policy vernieuwen on gegeven for select to casushuis_index using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (select 1 from dat_index d where d.zvh_id = gegeven.zvh_id and d.gegeven_id = gegeven.id)
);
grant select (zvh_id, id, casus_id, inhoud) on gegeven to casushuis_index;

-- Of these nobody knows any more by which gegeven somebody was found: they are of trials from before that was kept.
alter table dat_index no force row level security;
delete from dat_index where gegeven_id is null;
alter table dat_index force row level security;
alter table dat_index alter column gegeven_id set not null;
