-- What was collected stays as it was given; beside it stands what became of the gegeven since, until its recipient says to have read
-- that (T19, B2.2.2). Nothing else of it is ever changed.
alter table verstrekking add column bericht text check (bericht in ('gewijzigd', 'beperkt', 'ingetrokken'));
create trigger verhoogt_versie before update on verstrekking for each row execute function verhoogt_versie();
grant update (bericht, versie), select (bericht) on verstrekking to casushuis_werk;
