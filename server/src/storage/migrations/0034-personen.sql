-- A casus has one hoofdpersoon and can have other persons. Who such a person is, is a gegeven, so that whatever holds for a
-- gegeven holds for a person; and any other gegeven says whom it is about (A5, B2.2.1). What was there before is about the
-- hoofdpersoon. A person that was withdrawn leaves what was about him or her to its bronhouder, so `over` refers to nothing.
alter table gegeven
  add column persoon text check (persoon in ('systeemlid', 'slachtoffer', 'ander')),
  add column over uuid,
  -- Whether the procesregie marked this person as betrokkene too: only then the dat-check finds him or her (A6).
  add column medebetrokkene boolean not null default false,
  add check (persoon is null or (categorie = 'naw' and not betrokkene and over is null)),
  add check (not betrokkene or over is null),
  add check (not medebetrokkene or persoon is not null);
grant select (persoon, over, medebetrokkene) on gegeven to casushuis_werk;
grant select (persoon, over) on gegeven to casushuis_lezer;

-- Who may know what was decided on a person, may know that he or she is found; who merely reads of the person may not.
grant create on schema public to casushuis_werk;
set local role casushuis_werk;
create or replace view zeggenschap with (security_barrier) as
  select g.zvh_id, g.casus_id, g.id, g.geheim_procesregie, g.geheim_uitvraag, g.vrijgave, g.vooraf_aan, g.voorbehouden,
    g.beperkt, g.themas, g.themas_van_bronhouder, g.medebetrokkene
  from gegeven g
  join facetrecht f on f.zvh_id = g.zvh_id and f.casus_id = g.casus_id and f.object_id = g.id and f.facet = 'zeggenschap';
reset role;
revoke create on schema public from casushuis_werk;
