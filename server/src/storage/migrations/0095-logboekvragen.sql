-- The functionaris gegevensbescherming asks who saw what (R8): also what was refused, and what one partij did, over a period.
create index logboek_geweigerd on logboek (zvh_id, op desc) where besluit = 'geweigerd';
create index logboek_partij on logboek (zvh_id, partij_id, op desc);
