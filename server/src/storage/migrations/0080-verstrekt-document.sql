-- A document that its bronhouder let go along with a gegeven, as it was when that was collected (C8, B2.2.3): a copy, sealed under the
-- key of the casus, which is the recipient's whatever becomes of the document, and goes with the verstrekking. Its recipient alone
-- reads it; that it went along, and how it is called, is in the verstrekking.
create table verstrekt_document (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  verstrekking_id uuid not null,
  inhoud bytea not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, verstrekking_id) references verstrekking on delete cascade
);
create index verstrekt_document_casus on verstrekt_document (zvh_id, casus_id);
create index verstrekt_document_verstrekking on verstrekt_document (zvh_id, verstrekking_id);
-- Sealed it cannot be made smaller, and it is read whole.
alter table verstrekt_document alter column inhoud set storage external;

alter table verstrekt_document enable row level security;
alter table verstrekt_document force row level security;
create policy werken on verstrekt_document for all to casushuis_werk using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
);
create policy lezen_als_ontvanger on verstrekt_document for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from verstrekking v
    where v.zvh_id = verstrekt_document.zvh_id and v.id = verstrekt_document.verstrekking_id
      and v.ontvanger_id::text = (select nullif(current_setting('casushuis.lezer', true), ''))
  )
);
grant insert, select (zvh_id, id, casus_id, verstrekking_id) on verstrekt_document to casushuis_werk;
grant select on verstrekt_document to casushuis_lezer;
