-- A zvh is told from another by its name: two processes that set up the same one at once make one.
create unique index zvh_naam on zvh (lower(naam));
