-- Who is in a casus is looked up by that casus: without it each look of the procesregie read the index of the whole house.
create index dat_index_casus on dat_index (zvh_id, casus_id);
