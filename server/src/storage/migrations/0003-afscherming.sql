-- Who may read which row. The rules themselves live in the rulebook; here only its answers are enforced.
--
-- Settings that every transaction sets first:
--   casushuis.zvh, casushuis.medewerker, casushuis.lezer, casushuis.nu, casushuis.casus
-- A setting that is missing or empty matches no row.

do $$
declare tabel text;
declare facten text;
begin
  foreach tabel in array array['casus', 'stuk', 'gegeven', 'uitvraag', 'overleg', 'deelnemer', 'uitspraak', 'plandoel', 'actie', 'meeneemafspraak'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);

    -- A reader sees a row through the matrix, as long as the right lasts and the person is assigned to the casus.
    execute format($policy$
      create policy lezen on %1$I for select to casushuis_lezer using (
        zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
        and exists (
          select 1 from inzagerecht r
          where r.zvh_id = %1$I.zvh_id
            and r.lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
            and r.object_id = %1$I.id
            and r.soort = 'inhoud'
            and (r.geldig_tot is null or r.geldig_tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
            and (not r.persoonlijk or exists (
              select 1 from toewijzing t
              where t.zvh_id = r.zvh_id
                and t.casus_id = r.casus_id
                and t.medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
                and t.van <= (select nullif(current_setting('casushuis.nu', true), '')::timestamptz)
                and (t.tot is null or t.tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
            ))
        )
      )$policy$, tabel);

    -- The work role deals with one casus at a time, and never selects a column with content.
    execute format($policy$
      create policy werken on %1$I for all to casushuis_werk
        using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
          and %2$I = (select nullif(current_setting('casushuis.casus', true), '')::uuid))
      $policy$, tabel, case when tabel = 'casus' then 'id' else 'casus_id' end);

    execute format('grant select on %I to casushuis_lezer', tabel);
    execute format('grant insert, update, delete on %I to casushuis_werk', tabel);
    select string_agg(quote_ident(column_name), ', ') into facten
      from information_schema.columns
      where table_schema = 'public' and table_name = tabel and data_type <> 'bytea';
    execute format('grant select (%s) on %I to casushuis_werk', facten, tabel);
  end loop;

  -- Facts without content, of one casus at a time.
  foreach tabel in array array['leiding', 'inzagerecht', 'werk', 'toewijzing', 'dat_index'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format($policy$
      create policy werken on %1$I for all to casushuis_werk
        using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
          and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid))
      $policy$, tabel);
    execute format('grant select, insert, update, delete on %I to casushuis_werk', tabel);
  end loop;
end $$;

-- A reader sees its own rights and assignments, nothing of anybody else's.
create policy eigen on inzagerecht for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
);
create policy eigen on toewijzing for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
);
create policy eigen on werk for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
);
create policy zichtbaar on leiding for select to casushuis_lezer using (
  exists (select 1 from casus c where c.zvh_id = leiding.zvh_id and c.id = leiding.casus_id)
);
grant select on inzagerecht, toewijzing, werk, leiding to casushuis_lezer;

-- The dat-check looks across casussen, at keyed hashes only.
create policy dat_check on dat_index for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select on dat_index to casushuis_lijst;

-- Opening a casus by its number, and the calendar, start from ids alone.
create policy zoeken on casus for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select (zvh_id, id, casusnummer, fase, overlegsoort, afschaling_op, gearchiveerd_op, procesregisseur_id) on casus to casushuis_lijst;
create policy zoeken on toewijzing for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
);
grant select on toewijzing to casushuis_lijst;
create policy zoeken on leiding for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select on leiding to casushuis_lijst;
-- Which casussen must be weighed again when the rights of a partij change.
create policy herzien on inzagerecht for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select (zvh_id, casus_id, lezer, objectsoort) on inzagerecht to casushuis_lijst;

grant select, insert, delete on te_vernietigen_sleutel to casushuis_werk, casushuis_lijst;
grant insert on vernietiging to casushuis_werk;
grant select on vernietiging to casushuis_lijst;
