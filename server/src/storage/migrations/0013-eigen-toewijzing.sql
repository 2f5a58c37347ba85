-- What was written out in ten policies, a view and three queries stands once: which assignments and which rights count
-- now, for the reader and the medewerker that the transaction names. Who looks through these views has the rows that row
-- security gives that very role: they widen nothing.

-- To which casussen this medewerker is assigned at this moment (P8).
create view eigen_toewijzing with (security_invoker) as
  select t.zvh_id, t.casus_id
  from toewijzing t
  where t.zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and t.medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
    and t.van <= (select nullif(current_setting('casushuis.nu', true), '')::timestamptz)
    and (t.tot is null or t.tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz));
grant select on eigen_toewijzing to casushuis_lezer, casushuis_lijst, casushuis_werk;

-- The content that this reader may see now: the right lasts, and what is personal is of somebody who is assigned.
create view geldend_recht with (security_invoker) as
  select r.zvh_id, r.casus_id, r.object_id, r.facet, r.over
  from inzagerecht r
  where r.zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and r.lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
    and r.soort = 'inhoud'
    and (r.geldig_tot is null or r.geldig_tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
    and (not r.persoonlijk or exists (
      select 1 from eigen_toewijzing t where t.zvh_id = r.zvh_id and t.casus_id = r.casus_id
    ));
grant select on geldend_recht to casushuis_lezer, casushuis_werk;

do $$
declare tabel text;
begin
  foreach tabel in array array['casus', 'stuk', 'gegeven', 'uitvraag', 'overleg', 'deelnemer', 'uitspraak', 'plandoel', 'actie', 'meeneemafspraak'] loop
    execute format('drop policy lezen on %I', tabel);
    execute format($policy$
      create policy lezen on %1$I for select to casushuis_lezer using (
        zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
        and exists (
          select 1 from geldend_recht r where r.zvh_id = %1$I.zvh_id and r.object_id = %1$I.id and r.facet = ''
        )
      )$policy$, tabel);
  end loop;
end $$;

-- As who it belongs to since 0010: whoever owns the tables owns that view no more.
grant create on schema public to casushuis_werk;
set local role casushuis_werk;
create or replace view facetrecht with (security_barrier) as
  select r.zvh_id, r.casus_id, r.object_id, r.facet, r.over from geldend_recht r where r.facet <> '';
reset role;
revoke create on schema public from casushuis_werk;

-- Opening a casus asks whether a right is of a role, wherever it is assigned, or of the persons that are.
grant select (persoonlijk) on inzagerecht to casushuis_lijst;
