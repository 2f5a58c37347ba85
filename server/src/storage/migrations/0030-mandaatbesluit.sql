-- A mandate names the decision of the partij that it rests on, and why it began before it was recorded, where it did (P3,
-- B2.2.1). Of mandates of before the decision is not known. Who withdrew one is kept beside when and why.
alter table bevoegdheidsverlening
  add column besluit_dag date,
  add column besluit_kenmerk text,
  add column besluit_ondertekenaar text,
  add column waarom_eerder text,
  add column ingetrokken_door uuid,
  add foreign key (zvh_id, ingetrokken_door) references medewerker,
  add check ((besluit_dag is null) = (besluit_kenmerk is null) and (besluit_dag is null) = (besluit_ondertekenaar is null));
grant update (ingetrokken_door) on bevoegdheidsverlening to casushuis_werk;
