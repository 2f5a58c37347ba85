-- How somebody can be reached: recorded by that person, and shown only to who may know that he or she works on a casus (P8).
alter table medewerker
  add column telefoon text check (char_length(telefoon) between 1 and 30),
  add column mail text check (char_length(mail) between 1 and 254);
grant update (telefoon, mail) on medewerker to casushuis_werk;
