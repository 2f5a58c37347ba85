-- A plan that stands is followed (C11, B2.2.3): what developed is a text beside a goal, and since when nobody wrote how it goes
-- is known of the casus as a whole.
alter table tekst drop constraint tekst_soort_check,
  add constraint tekst_soort_check
  check (soort in ('toelichting', 'resultaat', 'tegenspraak', 'zienswijze', 'terugval', 'ontwikkeling', 'eerder'));

alter table casus add column bijgehouden_op timestamptz;
grant select (bijgehouden_op) on casus to casushuis_werk;
-- A plan that is followed already begins its month now.
alter table casus no force row level security;
alter table overleg no force row level security;
update casus c set bijgehouden_op = now()
where c.fase = 'casusoverleg'
  and exists (select from overleg o where o.zvh_id = c.zvh_id and o.casus_id = c.id and o.besloten);
alter table casus force row level security;
alter table overleg force row level security;
