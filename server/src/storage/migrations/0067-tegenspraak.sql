-- A deelnemer that does not agree with a statement says why (C5): a text beside the statement, one of each partij.

alter table tekst drop constraint tekst_soort_check;
alter table tekst add constraint tekst_soort_check check (soort in ('toelichting', 'resultaat', 'tegenspraak'));
create unique index tekst_een_tegenspraak on tekst (zvh_id, bij_id, bronhouder_id) where soort = 'tegenspraak';
