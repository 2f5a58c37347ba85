-- Whoever changes a row by hand, as owner and in no house, gives its casus another mark too: what is kept in memory must not
-- outlive what was mended in the database.
alter policy bijhouden on casusstand using (true) with check (true);
