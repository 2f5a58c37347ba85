-- The manager assigns without seeing content (P8, B2.2.1): which casussen run, since when, and who runs each. Whoever is asked
-- to take one over says when that was done.
alter table toewijzing add column overname boolean not null default false;
grant select (aangemaakt_op) on casus to casushuis_lijst;

-- Only with the eyes of the manager, and only of who runs a casus: of a partij nobody.
create policy werkverdeling on toewijzing for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = 'manager'
  and rol = 'procesregisseur'
);
