-- Asking another zvh whether somebody is in an active casus there (T8, B2.2.2). What is asked lies with the casus that asks,
-- what came in with the casus that it is about: each sealed under the key of its own casus, gone with it, and of one zvh. The
-- two are tied by an id alone. For somebody who is not known nothing is stored at all.
create table dat_vraag (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  naar_zvh uuid not null references zvh,
  medewerker_id uuid not null,
  namens_id uuid not null,
  op timestamptz not null,
  -- Up to which moment the other zvh can answer.
  tot timestamptz not null check (tot > op),
  -- Why it was asked.
  inhoud bytea not null,
  -- With whom one can get in touch there; a yes is the only answer there is.
  antwoord bytea,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade
);
create index dat_vraag_casus on dat_vraag (zvh_id, casus_id, op);

create table dat_vraag_hier (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  -- The question, in the zvh that asks.
  vraag_id uuid not null,
  van_zvh uuid not null references zvh,
  op timestamptz not null,
  tot timestamptz not null,
  -- Who asks, and namens which partij; not why.
  inhoud bytea not null,
  besloten_op timestamptz,
  -- Whether the other zvh gets an answer.
  antwoordt boolean,
  primary key (zvh_id, id),
  unique (zvh_id, casus_id, vraag_id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  check ((besloten_op is null) = (antwoordt is null))
);

-- Written by whoever acts in the casus, and by the house itself; what is in it is read by the procesregie of the casus alone.
do $$
declare tabel text;
begin
  foreach tabel in array array['dat_vraag', 'dat_vraag_hier'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format($p$create policy werken on %I for all to casushuis_werk using (
      zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
      and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
    )$p$, tabel);
    execute format($p$create policy regie on %1$I for select to casushuis_lezer using (
      zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
      and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid)
      and (select nullif(current_setting('casushuis.lezer', true), '')) = 'procesregie'
      and exists (select 1 from eigen_toewijzing t where t.zvh_id = %1$I.zvh_id and t.casus_id = %1$I.casus_id)
    )$p$, tabel);
    execute format('grant select on %I to casushuis_lezer', tabel);
    -- What waits for whom, and what must be delivered, without a word of what it is about.
    execute format($p$create policy bezorgen on %I for select to casushuis_lijst using (
      zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    )$p$, tabel);
  end loop;
end $$;
grant insert, select (zvh_id, id, casus_id, naar_zvh, op, tot), update (antwoord) on dat_vraag to casushuis_werk;
grant insert, select (zvh_id, id, casus_id, vraag_id, van_zvh, op, tot, besloten_op, antwoordt), update (besloten_op, antwoordt)
  on dat_vraag_hier to casushuis_werk;
grant select (zvh_id, id, casus_id, naar_zvh, medewerker_id, namens_id, op, tot) on dat_vraag to casushuis_lijst;
grant select (zvh_id, id, casus_id, vraag_id, van_zvh, op, tot, besloten_op, antwoordt) on dat_vraag_hier to casushuis_lijst;
