-- A gegeven can carry a document (A5, B2.2.1). The file is sealed under the key of the casus; what it is called and of which kind it
-- is stands with the words of the gegeven, and it goes with them. Who may read those words may see it, and nobody else.
create table document (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gegeven_id uuid not null,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, gegeven_id) references gegeven on delete cascade
);
create index document_casus on document (zvh_id, casus_id);
create index document_gegeven on document (zvh_id, gegeven_id);
-- Sealed it cannot be made smaller, and it is read whole.
alter table document alter column inhoud set storage external;

alter table document enable row level security;
alter table document force row level security;
create policy werken on document for all to casushuis_werk using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
create policy lezen_met_gegeven on document for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from geldend_recht r
    where r.zvh_id = document.zvh_id and r.object_id = document.gegeven_id and r.facet = 'woorden'
  )
);
grant select (zvh_id, id, casus_id, gegeven_id), insert, delete on document to casushuis_werk;
grant select on document to casushuis_lezer;
