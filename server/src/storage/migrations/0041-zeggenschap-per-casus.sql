-- The same view of what was decided on gegevens, asked once for a casus instead of once for each gegeven: for who may know none
-- of it that was most of the work of opening a dossier. Where no casus is set it gives nothing.
grant create on schema public to casushuis_werk;
set local role casushuis_werk;
create or replace view zeggenschap with (security_barrier) as
  select g.zvh_id, g.casus_id, g.id, g.geheim_procesregie, g.geheim_uitvraag, g.vrijgave, g.vooraf_aan, g.voorbehouden,
    g.beperkt, g.themas, g.themas_van_bronhouder, g.medebetrokkene
  from gegeven g
  where g.id = any (array(
    select f.object_id from facetrecht f
    where f.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid
      and f.casus_id = nullif(current_setting('casushuis.casus', true), '')::uuid and f.facet = 'zeggenschap'));
reset role;
revoke create on schema public from casushuis_werk;
