-- One person may work in several zvh's (P7, B2.2.2): the same subject at the same issuer is a medewerker in each of them, at
-- most once in one. Nothing else is shared: a session is of one medewerker, and so of one zvh.
drop index medewerker_identiteit;
create unique index medewerker_identiteit on medewerker (uitgever, onderwerp, zvh_id);
