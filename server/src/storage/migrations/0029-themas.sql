-- What a deelnemer needs to know has the form of gespreksthema's: an overleg has some, a deelnemer is needed at some, and
-- a gegeven belongs to some (T14, C1). What was there before is under none but the thema that every overleg has from the
-- start: nobody sees more by it, and somebody must say who is needed for what.
alter table overleg add column themas uuid[] not null default '{00000000-0000-4000-8000-000000000001}';
alter table overleg alter column themas drop default;
alter table deelnemer add column themas uuid[] not null default '{}';
alter table deelnemer alter column themas drop default;
alter table gegeven
  add column themas uuid[] not null default '{}',
  -- Whether its bronhouder said for which thema's it is.
  add column themas_van_bronhouder boolean not null default false;
grant select (themas) on overleg, deelnemer, gegeven to casushuis_werk;
grant select (themas_van_bronhouder) on gegeven to casushuis_werk;

-- The view looks with the eyes of the role that knows the facts of one casus, and only who owns it can replace it.
grant create on schema public to casushuis_werk;
set local role casushuis_werk;
create or replace view zeggenschap with (security_barrier) as
  select g.zvh_id, g.casus_id, g.id, g.geheim_procesregie, g.geheim_uitvraag, g.vrijgave, g.vooraf_aan, g.voorbehouden,
    g.beperkt, g.themas, g.themas_van_bronhouder
  from gegeven g
  join facetrecht f on f.zvh_id = g.zvh_id and f.casus_id = g.casus_id and f.object_id = g.id and f.facet = 'zeggenschap';
reset role;
revoke create on schema public from casushuis_werk;
