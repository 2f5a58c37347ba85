-- Who may know who is assigned is asked for each that is: with the casus alone to search by, that read every right of the casus
-- once for each of its people, of which a large overleg has many.
drop index inzagerecht_casus;
create index inzagerecht_casus on inzagerecht (zvh_id, casus_id, lezer, facet, over);
