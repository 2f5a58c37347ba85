-- That a partij may process a kind of gegevens counts once somebody else than who recorded it confirmed the test, and can be
-- withdrawn (P4, B2.2.1). What was recorded before waits for that too: nobody else has looked at it.
alter table verwerkingsrecht
  add column versie int not null default 1,
  add column waarom_eerder text,
  add column bevestigd_op timestamptz,
  add column bevestigd_door uuid,
  add column bevinding text,
  add column ingetrokken_op timestamptz,
  add column ingetrokken_door uuid,
  add column intrekking_reden text,
  add foreign key (zvh_id, bevestigd_door) references medewerker,
  add foreign key (zvh_id, ingetrokken_door) references medewerker,
  add check (num_nulls(bevestigd_op, bevestigd_door, bevinding) % 3 = 0),
  add check (bevestigd_door <> vastgelegd_door),
  add check (num_nulls(ingetrokken_op, ingetrokken_door, intrekking_reden) % 3 = 0);
create trigger verhoogt_versie before update on verwerkingsrecht for each row execute function verhoogt_versie();
grant update (bevestigd_op, bevestigd_door, bevinding, ingetrokken_op, ingetrokken_door, intrekking_reden)
  on verwerkingsrecht to casushuis_werk;
