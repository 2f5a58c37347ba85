-- An overleg is of one day: when it began says when it is over, whoever forgot to close it (C1). Where it is and how long it
-- takes belong to the invitation (T14); a place or a link is content.
alter table overleg
  add column begonnen_op timestamptz,
  add column duur int check (duur > 0),
  add column plaats bytea;
grant select (begonnen_op, duur) on overleg to casushuis_werk;

-- When the overleggen of before began was not written down: what still goes on is taken to have begun when it was planned.
alter table overleg no force row level security;
update overleg set begonnen_op = moment where stand in ('bezig', 'gehouden');
alter table overleg force row level security;

-- The calendar finds what goes on, and closes what its day is over of.
create index overleg_bezig on overleg (zvh_id) where stand = 'bezig';
create policy zoeken on overleg for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
);
grant select (zvh_id, casus_id, stand, begonnen_op) on overleg to casushuis_lijst;
