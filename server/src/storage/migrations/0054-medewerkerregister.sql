-- Who works here is recorded, changed and ended on the screen (P5, P8, B2.1): with who did so and why. Who cannot sign in yet
-- is invited: a code that only who invites knows, for an address that the issuer vouches for.
alter table medewerker
  alter column uitgever drop not null,
  alter column onderwerp drop not null,
  add column versie int not null default 1,
  add column vastgelegd_op timestamptz,
  add column vastgelegd_door uuid,
  add column beeindigd_op timestamptz,
  add column beeindigd_door uuid,
  add column beeindiging_reden text,
  add foreign key (zvh_id, vastgelegd_door) references medewerker,
  add foreign key (zvh_id, beeindigd_door) references medewerker,
  add check (num_nulls(uitgever, onderwerp) % 2 = 0),
  add check (num_nulls(vastgelegd_op, vastgelegd_door) % 2 = 0),
  add check (num_nulls(beeindigd_op, beeindigd_door, beeindiging_reden) % 3 = 0);
create trigger verhoogt_versie before update on medewerker for each row execute function verhoogt_versie();

-- Who went and comes back is recorded anew.
drop index medewerker_identiteit;
create unique index medewerker_identiteit on medewerker (uitgever, onderwerp, zvh_id) where beeindigd_op is null;

create table medewerkerwijziging (
  zvh_id uuid not null,
  id uuid not null,
  medewerker_id uuid not null,
  op timestamptz not null,
  door uuid not null,
  reden text,
  -- What stood there until somebody changed it.
  eerder jsonb not null,
  primary key (zvh_id, id),
  foreign key (zvh_id, medewerker_id) references medewerker,
  foreign key (zvh_id, door) references medewerker
);

create table uitnodiging (
  zvh_id uuid not null,
  id uuid not null,
  medewerker_id uuid not null,
  codehash bytea not null unique check (octet_length(codehash) = 32),
  uitgever text not null,
  mail text not null,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  tot timestamptz not null check (tot > gemaakt_op),
  -- Used, or replaced by a later one.
  voorbij_op timestamptz,
  primary key (zvh_id, id),
  foreign key (zvh_id, medewerker_id) references medewerker,
  foreign key (zvh_id, gemaakt_door) references medewerker
);
create index uitnodiging_medewerker on uitnodiging (zvh_id, medewerker_id);

-- What the rules weigh of somebody, and not how he or she can be reached.
create trigger geeft_stand after insert or delete or
  update of naam, rol, partij_id, contactpersoon, uitgever, onderwerp, beeindigd_op on medewerker
  for each row execute function register_veranderde();

grant insert on medewerker, medewerkerwijziging, uitnodiging to casushuis_werk;
grant update (naam, rol, partij_id, contactpersoon, uitgever, onderwerp, beeindigd_op, beeindigd_door, beeindiging_reden)
  on medewerker to casushuis_werk;
grant select on uitnodiging to casushuis_werk, casushuis_lijst;
grant update (voorbij_op) on uitnodiging to casushuis_werk;

-- Only with the eyes of the beheerder: which casussen somebody leaves, and nothing of what they are about.
create policy vertrek on toewijzing for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = 'beheerder'
);

-- Whose session this is; of who no longer works here there is none.
grant create on schema public to casushuis_lijst;
set local role casushuis_lijst;
create or replace function sessie_van(deze_hash bytea) returns table (id uuid, naam text, rol text, partij_id uuid,
  partijnaam text, zvh_id uuid, zvhnaam text, begonnen_op timestamptz, gebruikt_op timestamptz, conceptsleutel bytea)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query select m.id, m.naam, m.rol, m.partij_id, p.naam, z.id, z.naam, s.begonnen_op, s.gebruikt_op, s.conceptsleutel
    from sessie s
    join medewerker m on m.zvh_id = s.zvh_id and m.id = s.medewerker_id
    join zvh z on z.id = m.zvh_id
    left join partij p on p.zvh_id = m.zvh_id and p.id = m.partij_id
    where s.token_hash = deze_hash and m.beeindigd_op is null;
end $$;
reset role;
revoke create on schema public from casushuis_lijst;
