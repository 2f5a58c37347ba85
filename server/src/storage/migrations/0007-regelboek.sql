-- By which version of the rulebook it was decided: a decision must be explainable in five years (R2). Each hash covers
-- it, and from here on the house and the chain of the record as well; chains that began before, in trials, end here.
alter table logboek add column regelboek text not null default 'handvat-b2' check (regelboek <> '');
alter table logboek alter column regelboek drop default;
