-- What must be done once an act is committed, or when a moment has come: which kind and about which object, never a word
-- of content. casushuis_klus leaves and takes such work, of one zvh at a time, and reads no other table.

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'casushuis_klus') then
    create role casushuis_klus nologin noinherit nobypassrls;
  end if;
end $$;
grant casushuis_klus to casushuis_app;
grant usage on schema public to casushuis_klus;

create table klus (
  zvh_id uuid not null references zvh,
  soort text not null check (soort <> ''),
  -- The object that it is about, or the zvh itself: work that waits already is not left twice.
  onderwerp uuid not null,
  vanaf timestamptz not null,
  -- How often it was asked for: what is asked while it is done must be done once more.
  gevraagd int not null default 1,
  -- Until when somebody is at it; after that the process is taken to have stopped.
  bezet_tot timestamptz,
  pogingen int not null default 0,
  -- The kind of the last error, without its words.
  fout text,
  primary key (zvh_id, soort, onderwerp)
);
create index klus_vanaf on klus (zvh_id, vanaf);

alter table klus enable row level security;
alter table klus force row level security;
create policy werken on klus for all to casushuis_klus using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select, insert, update, delete on klus to casushuis_klus;
