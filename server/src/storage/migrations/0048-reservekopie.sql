-- A role to make a backup with: it reads every row as it is stored, and can do nothing else.
--
-- FORCE ROW LEVEL SECURITY binds the owner too, and BYPASSRLS can only be given by who has it, on PostgreSQL 15 a superuser.
-- So each table lets this role read by a policy of its own. What it reads of a casus is sealed: with the keys, which it
-- never gets, it can be opened, without them it cannot.

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'casushuis_reservekopie') then
    create role casushuis_reservekopie nologin noinherit nobypassrls;
  end if;
end $$;
grant usage on schema public to casushuis_reservekopie;

-- Called when migrations were carried out, so that no table is ever left out of a backup because somebody forgot it.
create function laat_reservekopie_lezen() returns void language plpgsql as $$
declare tabel record;
begin
  for tabel in
    select c.oid, c.relname, c.relrowsecurity,
      exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'reservekopie') as leest
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('grant select on %I to casushuis_reservekopie', tabel.relname);
    if tabel.relrowsecurity and not tabel.leest then
      execute format('create policy reservekopie on %I for select to casushuis_reservekopie using (true)', tabel.relname);
    end if;
  end loop;
  grant select on all sequences in schema public to casushuis_reservekopie;
end $$;
revoke execute on function laat_reservekopie_lezen() from public;
