-- What kind of partij it is decides which taken and rights are proposed for it, and nothing else. A proposal is recorded as a
-- taak, or struck after a jurist looked at it (P4, B2.2.1).
alter table partij add column sjabloon text check (sjabloon <> '');
grant update (sjabloon) on partij to casushuis_werk;
alter table taak add column voorstel text check (voorstel <> '');

create table geschrapt_voorstel (
  zvh_id uuid not null,
  partij_id uuid not null,
  voorstel text not null,
  getoetst_door text not null,
  getoetst_op date not null,
  reden text not null,
  op timestamptz not null,
  door uuid not null,
  primary key (zvh_id, partij_id, voorstel),
  foreign key (zvh_id, partij_id) references partij,
  foreign key (zvh_id, door) references medewerker
);
grant select on geschrapt_voorstel to casushuis_werk, casushuis_lijst;
grant insert on geschrapt_voorstel to casushuis_werk;
