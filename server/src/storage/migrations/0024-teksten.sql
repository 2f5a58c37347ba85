-- What somebody writes and another partij may read is of a partij, has marks like a gegeven, and rests on gegevens (P10,
-- C4). Of a text that rests on none it is kept whether it says something about the person that came from a partij; of
-- what was written before that was asked nobody knows, so that it is closed to other partijen until it is said.

create function stelt_bronhouder_vast(tabel text) returns void language plpgsql as $$
begin
  execute format('alter table %I
    add column bronhouder_id uuid,
    add column bijzonder boolean not null default false,
    add column strafrechtelijk boolean not null default false,
    add column over_persoon boolean', tabel);
  -- The owner of the tables is held by their policies as well.
  execute format('alter table %I no force row level security', tabel);
  execute format('update %I t set bronhouder_id = coalesce(
    (select l.partij_id from leiding l where l.zvh_id = t.zvh_id and l.casus_id = t.casus_id and l.van <= t.op
      order by l.volgnummer desc limit 1),
    (select c.aanmelder_id from casus c where c.zvh_id = t.zvh_id and c.id = t.casus_id))', tabel);
  execute format('alter table %I force row level security', tabel);
  execute format('alter table %I alter column bronhouder_id set not null', tabel);
  execute format('alter table %I add foreign key (zvh_id, bronhouder_id) references partij', tabel);
  execute format('grant select (bronhouder_id, bijzonder, strafrechtelijk, over_persoon) on %I to casushuis_werk', tabel);
end $$;

alter table leiding no force row level security;
alter table casus no force row level security;
alter table stuk add column steunt_op uuid[] not null default '{}';
grant select (steunt_op) on stuk to casushuis_werk;
select stelt_bronhouder_vast(tabel) from unnest(array['stuk', 'uitspraak', 'plandoel', 'actie']) tabel;
drop function stelt_bronhouder_vast(text);
alter table leiding force row level security;
alter table casus force row level security;

-- The explanation in an answer, and what came of an action: each a text of its own, because it can be for others than
-- what it stands beside.
create table tekst (
  zvh_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('toelichting', 'resultaat')),
  bij_id uuid not null,
  op timestamptz not null,
  bronhouder_id uuid not null,
  bijzonder boolean not null,
  strafrechtelijk boolean not null,
  steunt_op uuid[] not null,
  over_persoon boolean,
  inhoud bytea not null,
  versie int not null default 1,
  primary key (zvh_id, id),
  foreign key (zvh_id, casus_id) references casus on delete cascade,
  foreign key (zvh_id, bronhouder_id) references partij,
  unique (zvh_id, bij_id, soort)
);
create index tekst_casus on tekst (zvh_id, casus_id);
create trigger verhoogt_versie before update on tekst for each row execute function verhoogt_versie();
alter table actie drop column resultaat;

alter table tekst enable row level security;
alter table tekst force row level security;
create policy lezen on tekst for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from inzagerecht r
    where r.zvh_id = tekst.zvh_id
      and r.lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
      and r.object_id = tekst.id
      and r.facet = ''
      and r.soort = 'inhoud'
      and (r.geldig_tot is null or r.geldig_tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
      and (not r.persoonlijk or exists (
        select 1 from toewijzing t
        where t.zvh_id = r.zvh_id
          and t.casus_id = r.casus_id
          and t.medewerker_id = (select nullif(current_setting('casushuis.medewerker', true), '')::uuid)
          and t.van <= (select nullif(current_setting('casushuis.nu', true), '')::timestamptz)
          and (t.tot is null or t.tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
      ))
  )
);
create policy werken on tekst for all to casushuis_werk
  using (zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    and casus_id = (select nullif(current_setting('casushuis.casus', true), '')::uuid));
grant select on tekst to casushuis_lezer;
grant insert, update, delete on tekst to casushuis_werk;
grant select (zvh_id, id, casus_id, soort, bij_id, op, bronhouder_id, bijzonder, strafrechtelijk, steunt_op, over_persoon,
  versie) on tekst to casushuis_werk;
