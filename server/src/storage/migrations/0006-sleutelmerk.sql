-- By this the house knows its own keys again; nothing can be opened with it. Empty until the first start with keys.
alter table zvh add column sleutelmerk bytea;
grant update (sleutelmerk) on zvh to casushuis_inrichter;
