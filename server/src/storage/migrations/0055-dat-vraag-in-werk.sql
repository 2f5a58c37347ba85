-- What another zvh asks is read with the rest of the work, in one step: of each casus to which one is assigned, not only of the
-- one that is looked at.
drop policy regie on dat_vraag_hier;
create policy regie on dat_vraag_hier for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and (select nullif(current_setting('casushuis.lezer', true), '')) = 'procesregie'
  and exists (select 1 from eigen_toewijzing t where t.zvh_id = dat_vraag_hier.zvh_id and t.casus_id = dat_vraag_hier.casus_id)
);
