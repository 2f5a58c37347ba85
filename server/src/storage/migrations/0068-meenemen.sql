-- Taking along: of whom it is asked, also where it is asked in words, until when the agreement holds, and whether geheimhouding was
-- weighed for this recipient and this action (C8, C10, B2.2.3). The conditions and the weighing itself lie sealed in the answer.
alter table meeneemafspraak
  drop constraint meeneemafspraak_stand_check,
  drop constraint meeneemafspraak_zvh_id_gegeven_id_fkey,
  alter column gegeven_id drop not null,
  add column bronhouder_id uuid,
  add column tot date,
  add column gewogen boolean not null default false;

-- Until now it was asked of who brought it in. The owner of the tables is held by their policies as well.
alter table meeneemafspraak no force row level security;
alter table gegeven no force row level security;
update meeneemafspraak m set bronhouder_id = g.bronhouder_id from gegeven g where g.zvh_id = m.zvh_id and g.id = m.gegeven_id;
alter table meeneemafspraak force row level security;
alter table gegeven force row level security;

alter table meeneemafspraak
  alter column bronhouder_id set not null,
  add constraint meeneemafspraak_stand_check check (stand in ('gevraagd', 'akkoord', 'geweigerd', 'vervallen')),
  add foreign key (zvh_id, gegeven_id) references gegeven on delete set null (gegeven_id),
  add foreign key (zvh_id, bronhouder_id) references partij;
grant select (bronhouder_id, tot, gewogen) on meeneemafspraak to casushuis_werk;

-- What was agreed is the gegeven as it was: shielded or with other marks nobody agreed with it any more, and withdrawn there is
-- nothing left to ask for (T19, B2.2.2).
create function akkoord_vervalt() returns trigger language plpgsql as $$
begin
  update meeneemafspraak set stand = 'vervallen'
    where zvh_id = old.zvh_id and gegeven_id = old.id
      and (stand = 'akkoord' or (stand = 'gevraagd' and tg_op = 'DELETE'));
  return old;
end $$;
create trigger akkoord_vervalt after update on gegeven for each row when (
  (new.beperkt and not old.beperkt)
  or (old.bijzonder, old.strafrechtelijk) is distinct from (new.bijzonder, new.strafrechtelijk)
) execute function akkoord_vervalt();
create trigger akkoord_vervalt_bij_intrekken before delete on gegeven
  for each row execute function akkoord_vervalt();
