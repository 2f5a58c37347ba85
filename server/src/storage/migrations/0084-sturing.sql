-- What the manager steers by (S12, B2.2.4): how often something happened in a month. A number that goes up holds no casus, nobody, no
-- day and no order, and stays when the casus is destroyed.
create table sturingstelling (
  zvh_id uuid not null references zvh,
  maand date not null check (extract(day from maand) = 1),
  soort text not null,
  deel text not null,
  aantal int not null check (aantal > 0),
  primary key (zvh_id, maand, soort, deel)
);
-- What was shown of a quarter or a year: once, and never otherwise.
create table sturingspublicatie (
  zvh_id uuid not null references zvh,
  periode text not null check (periode in ('kwartaal', 'jaar')),
  begin date not null,
  cijfers jsonb not null,
  primary key (zvh_id, periode, begin)
);
do $$
declare tabel text;
begin
  foreach tabel in array array['sturingstelling', 'sturingspublicatie'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format($p$create policy sturing on %I for all to casushuis_lijst using (
      zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
    )$p$, tabel);
  end loop;
end $$;
grant select, insert, update (aantal) on sturingstelling to casushuis_lijst;
grant select, insert on sturingspublicatie to casushuis_lijst;
-- Now counted when it is decided.
alter table vernietiging drop column overlegsoort;
