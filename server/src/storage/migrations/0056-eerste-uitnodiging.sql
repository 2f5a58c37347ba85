-- The first functioneel beheerder of a zvh can be invited too, by who sets it up; another invitation replaces that one for as long
-- as nobody of the zvh can sign in (P5).
grant insert on uitnodiging to casushuis_inrichter;
grant select (zvh_id, medewerker_id, voorbij_op), update (voorbij_op) on uitnodiging to casushuis_inrichter;
grant select (zvh_id, id, rol, uitgever, beeindigd_op) on medewerker to casushuis_inrichter;
