-- How the betrokkene sees what an overleg is about (T16): a text beside the overleg, one of each.

alter table tekst drop constraint tekst_soort_check;
alter table tekst add constraint tekst_soort_check
  check (soort in ('toelichting', 'resultaat', 'tegenspraak', 'zienswijze', 'terugval', 'eerder'));
create unique index tekst_een_zienswijze on tekst (zvh_id, bij_id) where soort = 'zienswijze';
