-- An answer can be given in parts, each with an explanation of its own, and the question stays open until the rest is there
-- (T5, B2.2.2).
alter table uitvraag drop constraint uitvraag_stand_check;
alter table uitvraag add check (stand in ('verstuurd', 'deelsBeantwoord', 'beantwoord', 'geweigerd', 'ingetrokken'));
alter table tekst drop constraint tekst_zvh_id_bij_id_soort_key;
create unique index tekst_een_resultaat on tekst (zvh_id, bij_id) where soort = 'resultaat';

-- When a partij was last reminded of a question, and from which day something waits for who must do it (T1).
alter table uitvraag add column herinnerd_op date;
grant select (herinnerd_op) on uitvraag to casushuis_werk;
alter table werk add column vanaf date, add column herinnerd_op date;
