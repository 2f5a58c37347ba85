-- Each person accepts the zorgvuldigheidsafspraken, of an overleg and in a version (T17). Until now it was once per partij.
create table aanvaarding (
  zvh_id uuid not null,
  casus_id uuid not null,
  deelnemer_id uuid not null,
  medewerker_id uuid not null,
  versie text not null,
  op timestamptz not null,
  primary key (zvh_id, deelnemer_id, medewerker_id, versie),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, deelnemer_id) references deelnemer on delete cascade,
  foreign key (zvh_id, medewerker_id) references medewerker
);
create index aanvaarding_casus on aanvaarding (zvh_id, casus_id);

-- What was accepted was the first text, by who did it then.
alter table deelnemer no force row level security;
insert into aanvaarding (zvh_id, casus_id, deelnemer_id, medewerker_id, versie, op)
select zvh_id, casus_id, id, aanvaard_door, '1', aanvaard_op from deelnemer
where aanvaard_op is not null and aanvaard_door is not null;
alter table deelnemer force row level security;
alter table deelnemer drop column aanvaard_op, drop column aanvaard_door;

alter table aanvaarding enable row level security;
alter table aanvaarding force row level security;
create policy werken on aanvaarding for all to casushuis_werk
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid));
grant select, insert, delete on aanvaarding to casushuis_werk;

-- A right can be of some of the people of a lezer alone, and so can a piece of work. Null is all who are assigned. Who they
-- are is for the rulebook to say; here it is held.
alter table inzagerecht add column alleen_voor uuid[];
alter table werk add column alleen_voor uuid[];

create or replace view geldend_recht with (security_invoker) as
  select r.zvh_id, r.casus_id, r.object_id, r.facet, r.over
  from inzagerecht r
  where r.zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and r.lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
    and r.soort = 'inhoud'
    and (r.geldig_tot is null or r.geldig_tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
    and (not r.persoonlijk or exists (
      select 1 from eigen_toewijzing t where t.zvh_id = r.zvh_id and t.casus_id = r.casus_id
    ))
    and (r.alleen_voor is null
      or (select nullif(current_setting('casushuis.medewerker', true), '')::uuid) = any (r.alleen_voor));

drop policy eigen on werk;
create policy eigen on werk for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
  and (alleen_voor is null
    or (select nullif(current_setting('casushuis.medewerker', true), '')::uuid) = any (alleen_voor))
);
