-- All of the plan van aanpak can be adjusted, and what it said before stays until the casus ends (C6, B2.2.3): as a text beside
-- what took its place, for who reads both. Of an action it is also written what follows where it fails, and who of the
-- uitvoerder does it; of a goal when it was reached.
alter table tekst drop constraint tekst_soort_check,
  add constraint tekst_soort_check check (soort in ('toelichting', 'resultaat', 'tegenspraak', 'terugval', 'eerder'));
create unique index tekst_een_terugval on tekst (zvh_id, bij_id) where soort = 'terugval';

alter table actie add column persoon_id uuid,
  add constraint actie_persoon_fkey foreign key (zvh_id, persoon_id) references medewerker;
grant select (persoon_id) on actie to casushuis_werk;

alter table plandoel add column bereikt_op timestamptz;
grant select (bereikt_op) on plandoel to casushuis_werk;
