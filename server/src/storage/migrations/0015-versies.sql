-- What people change carries a version, which rises with every change in the transaction of that change: who changes
-- something on the ground of what was there before is told so, and overwrites nothing (T19, C12).
create function verhoogt_versie() returns trigger language plpgsql as $$
begin
  new.versie := old.versie + 1;
  return new;
end $$;

do $$
declare tabel text;
begin
  foreach tabel in array array['casus', 'stuk', 'gegeven', 'uitvraag', 'overleg', 'deelnemer', 'uitspraak', 'plandoel', 'actie', 'meeneemafspraak', 'toewijzing', 'bevoegdheidsverlening'] loop
    execute format('alter table %I add column versie int not null default 1', tabel);
    execute format('create trigger verhoogt_versie before update on %I for each row execute function verhoogt_versie()', tabel);
    execute format('grant select (versie) on %I to casushuis_werk', tabel);
  end loop;
end $$;
