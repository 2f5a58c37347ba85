-- Ids of random bytes cannot be compressed: trying it at each record cost more than the rest of writing it.
alter table logboek alter objecten set storage external, alter delen set storage external;
