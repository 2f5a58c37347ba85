-- A right can also be on a facet: part of what is known of a gegeven or a casus, often about one partij or the zvh (P8,
-- T6, T19). Empty is the object itself, and nobody in particular; both are part of the key.
alter table inzagerecht
  add column facet text not null default '',
  add column over text not null default '';
alter table inzagerecht drop constraint inzagerecht_pkey;
alter table inzagerecht add primary key (zvh_id, lezer, object_id, facet, over);
drop index inzagerecht_casussen;
create index inzagerecht_casussen on inzagerecht (zvh_id, lezer, objectsoort, casus_id)
  where objectsoort = 'casus' and facet = '';
grant select (facet) on inzagerecht to casushuis_lijst;

-- Only a right on the object itself opens its row.
do $$
declare tabel text;
begin
  foreach tabel in array array['casus', 'stuk', 'gegeven', 'uitvraag', 'overleg', 'deelnemer', 'uitspraak', 'plandoel', 'actie', 'meeneemafspraak'] loop
    execute format('drop policy lezen on %I', tabel);
    execute format($policy$
      create policy lezen on %1$I for select to casushuis_lezer using (
        zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
        and exists (
          select 1 from inzagerecht r
          where r.zvh_id = %1$I.zvh_id
            and r.lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
            and r.object_id = %1$I.id
            and r.facet = ''
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
  end loop;
end $$;

-- The rights on facets of the casus that is set, of this reader, that hold now for this medewerker.
create view facetrecht with (security_barrier) as
  select r.zvh_id, r.casus_id, r.object_id, r.facet, r.over
  from inzagerecht r
  where r.facet <> ''
    and r.soort = 'inhoud'
    and r.lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
    and (r.geldig_tot is null or r.geldig_tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
    and (not r.persoonlijk or exists (
      select 1 from toewijzing t
      where t.zvh_id = r.zvh_id
        and t.casus_id = r.casus_id
        and t.medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
        and t.van <= (select nullif(current_setting('casushuis.nu', true), '')::timestamptz)
        and (t.tot is null or t.tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
    ));

-- Who else is assigned, as far as this reader may know it.
create view toegewezen with (security_barrier) as
  select t.zvh_id, t.casus_id, t.id, t.medewerker_id, t.rol, t.partij_id, t.van, t.tot
  from toewijzing t
  join facetrecht f on f.zvh_id = t.zvh_id and f.casus_id = t.casus_id and f.object_id = t.casus_id
    and f.facet = 'toewijzingen' and f.over = coalesce(t.partij_id::text, 'zvh');

-- What a bronhouder decided on a gegeven, for who may know that.
create view zeggenschap with (security_barrier) as
  select g.zvh_id, g.casus_id, g.id, g.geheim_procesregie, g.geheim_uitvraag, g.vrijgave, g.vooraf_aan, g.voorbehouden,
    g.beperkt
  from gegeven g
  join facetrecht f on f.zvh_id = g.zvh_id and f.casus_id = g.casus_id and f.object_id = g.id and f.facet = 'zeggenschap';

-- The views look with the eyes of the role that knows the facts of one casus and never its content. What is granted, is
-- granted while they are still ours.
grant select on toegewezen, zeggenschap to casushuis_lezer;
grant create on schema public to casushuis_werk;
alter view facetrecht owner to casushuis_werk;
alter view toegewezen owner to casushuis_werk;
alter view zeggenschap owner to casushuis_werk;
revoke create on schema public from casushuis_werk;

-- A reader of a gegeven does not get along what its bronhouder decided on it.
revoke select on gegeven from casushuis_lezer;
grant select (zvh_id, id, casus_id, bronhouder_id, ingebracht_in, ingebracht_op, categorie, bijzonder, strafrechtelijk,
  betrokkene, volgorde, inhoud) on gegeven to casushuis_lezer;
