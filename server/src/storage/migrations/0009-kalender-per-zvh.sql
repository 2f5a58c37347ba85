-- Up to which moment the calendar of each zvh was carried out: with one moment for all, the second zvh missed the rights
-- that began since.
alter table zvh add column kalender_op timestamptz;
update zvh set kalender_op = (select kalender_op from klok);
grant update (kalender_op) on zvh to casushuis_lijst;
alter table klok drop column kalender_op;
