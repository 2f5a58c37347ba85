-- After an aanpak is chosen which gegevens stay to follow it (C11, B2.2.3); of an overleg of before nobody did.
alter table overleg add column afgebakend boolean not null default false;
alter table overleg alter column afgebakend drop default;
alter table overleg add check (besloten or not afgebakend);
grant select (afgebakend) on overleg to casushuis_werk;
