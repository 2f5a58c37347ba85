-- What a decision rested on, beside the rules: who the actor was, how far the casus was, which mandate and which taak (R4).
-- Words of the rulebook, ids and moments, no content. Null in the records of before; their hash is without it.
alter table logboek add column feiten text[];
