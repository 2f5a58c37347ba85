-- For whom the holder of a duty of secrecy weighed it (C10, B2.2.2, B2.2.3). What was released before without that goes on to nobody
-- until it is weighed.
alter table gegeven
  add column gewogen text[] not null default '{}' check (gewogen <@ array['triage', 'overleg']),
  add check (geheim_procesregie is not null or gewogen = '{}');
alter table gegeven alter column gewogen drop default;
grant select (gewogen) on gegeven to casushuis_werk;

grant create on schema public to casushuis_werk;
set local role casushuis_werk;
create or replace view zeggenschap with (security_barrier) as
  select g.zvh_id, g.casus_id, g.id, g.geheim_procesregie, g.geheim_uitvraag, g.vrijgave, g.vooraf_aan, g.voorbehouden,
    g.beperkt, g.themas, g.themas_van_bronhouder, g.medebetrokkene, g.gewogen
  from gegeven g
  where g.id = any (array(
    select f.object_id from facetrecht f
    where f.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid
      and f.casus_id = nullif(current_setting('casushuis.casus', true), '')::uuid and f.facet = 'zeggenschap'));
reset role;
revoke create on schema public from casushuis_werk;
