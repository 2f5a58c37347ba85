-- P8: somebody has one assignment at a time in a casus. The rulebook asks it under a lock; this holds whatever writes.
create unique index toewijzing_lopend on toewijzing (zvh_id, casus_id, medewerker_id) where tot is null;
