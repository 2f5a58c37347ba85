-- What comes in for a partij waits without content for its contactpersonen, as long as nobody of it works on the casus (P8): which
-- casus, and by when. As soon as somebody does, these rows are not to be seen along this way any more.

-- Whether somebody, or an absent colleague for whom he or she fills in now, receives what comes in for the partij.
create function ontvangt_voor_partij(deze uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from medewerker ik join medewerker m on m.zvh_id = ik.zvh_id and m.partij_id = ik.partij_id
    where ik.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid and ik.id = deze
      and m.contactpersoon and m.beeindigd_op is null
      and (m.id = ik.id or exists (
        select 1 from afwezigheid a
        where a.zvh_id = m.zvh_id and a.medewerker_id = m.id and a.vervanger_id = ik.id and a.geeindigd_op is null
          and a.van <= nullif(current_setting('casushuis.nu', true), '')::timestamptz
          and a.tot > nullif(current_setting('casushuis.nu', true), '')::timestamptz
      ))
  )
$$;

-- Of one's own partij who is assigned where. That role reads no content.
create policy eigen_partij on toewijzing for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and partij_id::text = (select nullif(current_setting('casushuis.lezer', true), ''))
);

create policy oppakken on werk for select to casushuis_lijst using (
  zvh_id = (select nullif(current_setting('casushuis.zvh', true), '')::uuid)
  and lezer = (select nullif(current_setting('casushuis.lezer', true), ''))
  and not exists (
    select 1 from toewijzing t
    where t.zvh_id = werk.zvh_id and t.casus_id = werk.casus_id and t.partij_id::text = werk.lezer
      and t.van <= (select nullif(current_setting('casushuis.nu', true), '')::timestamptz)
      and (t.tot is null or t.tot > (select nullif(current_setting('casushuis.nu', true), '')::timestamptz))
  )
);
grant select (zvh_id, casus_id, lezer, deadline, vanaf) on werk to casushuis_lijst;

-- Read in the one step with which everybody's own work is read.
grant create on schema public to casushuis_lijst;
set local role casushuis_lijst;
create function op_te_pakken(vandaag date) returns table (casus_id uuid, casusnummer text, deadline date)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not ontvangt_voor_partij(nullif(current_setting('casushuis.medewerker', true), '')::uuid) then
    return;
  end if;
  return query
    select c.id, c.casusnummer, min(w.deadline)
    from werk w join casus c on c.zvh_id = w.zvh_id and c.id = w.casus_id
    where w.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid
      and w.lezer = nullif(current_setting('casushuis.lezer', true), '')
      and (w.vanaf is null or w.vanaf <= vandaag) and c.gearchiveerd_op is null
    group by c.id, c.casusnummer
    order by min(w.deadline) nulls last, c.casusnummer
    limit 500;
end $$;
revoke all on function op_te_pakken(date) from public;
grant execute on function op_te_pakken(date) to casushuis_app, casushuis_lezer, casushuis_lijst;
reset role;
revoke create on schema public from casushuis_lijst;
