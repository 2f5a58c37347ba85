-- Whether a partij reported the same person before is told from who reported a casus and when (A6, B2.2.1).
grant select (aanmelder_id, aangemaakt_op) on casus to casushuis_lijst;
