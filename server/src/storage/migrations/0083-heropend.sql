-- After a relapse a casus is scaled down anew only once an overleg was held about it, and where that is called off the calendar of before
-- goes on (S2, B2.2.4): the day of that calendar stays with the last overleg of before.
alter table overleg add column heropend date;
grant select (heropend) on overleg to casushuis_werk;
