-- Since when the procesregie can do nothing in a casus, for want of a mandate of the leidende partij (P3). It is written down
-- where the inzage is weighed; what stands still already is told from the first time that it is weighed again.
alter table casus add column stil_sinds timestamptz;
grant select (stil_sinds) on casus to casushuis_lijst, casushuis_werk;
