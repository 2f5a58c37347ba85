-- With an aanpak it is agreed whether, when and with whom the casus comes back in an overleg (C11, B2.2.3): which day that is, the
-- rules read; where it goes by without an overleg, the plan stands still.
alter table overleg
  add column terugkom_op date,
  add column terugkom_met uuid[] not null default '{}';
grant select (terugkom_op, terugkom_met) on overleg to casushuis_werk;
