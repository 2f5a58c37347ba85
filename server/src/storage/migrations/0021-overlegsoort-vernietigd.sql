-- What triage decided that the overleg was for, of casussen that are gone as well: whether an overleg to find that out stays
-- an exception is counted over all of them (T12, S12). Nothing of it leads to a person.
alter table vernietiging add column overlegsoort text check (overlegsoort in ('aanpak', 'bepalen'));
