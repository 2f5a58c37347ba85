-- In which overleg the bronhouder itself put a gegeven on the table: without its mandate to give insight nobody else can
-- (P1, P3, B2.2.3). A reader of the gegeven does not get it along.
alter table gegeven add column getoond_in uuid;
grant select (getoond_in) on gegeven to casushuis_werk;
