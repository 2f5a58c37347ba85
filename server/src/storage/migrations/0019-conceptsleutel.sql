-- Under which a browser seals what somebody is typing, so that a refresh or a session that ends loses nothing. It goes
-- with the session: what stayed behind in a browser then opens for nobody. Who is signed in now signs in once more.

delete from sessie;
alter table sessie add column conceptsleutel bytea not null check (octet_length(conceptsleutel) = 32);
create index sessie_begonnen on sessie (begonnen_op);
