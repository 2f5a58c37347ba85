-- The texts beside another part were given a policy of their own, which knew nothing of a right that is of some people of
-- a lezer alone (T17). As of every other part: whatever right this reader has now, and by one view that says so.
drop policy lezen on tekst;
create policy lezen on tekst for select to casushuis_lezer using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and exists (
    select 1 from geldend_recht r where r.zvh_id = tekst.zvh_id and r.object_id = tekst.id and r.facet = ''
  )
);
