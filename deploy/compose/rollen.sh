#!/bin/sh
# The roles and the database of a new server of PostgreSQL, as in docs/installeren.md.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=eigenaar="$EIGENAAR_WACHTWOORD" --set=server="$SERVER_WACHTWOORD" --set=kopie="$KOPIE_WACHTWOORD" \
  --file=- <<'SQL'
CREATE ROLE casushuis_eigenaar LOGIN CREATEROLE PASSWORD :'eigenaar';
CREATE ROLE casushuis_server LOGIN PASSWORD :'server';
CREATE ROLE casushuis_kopie LOGIN PASSWORD :'kopie';
CREATE ROLE casushuis_app NOLOGIN NOINHERIT NOBYPASSRLS;
CREATE ROLE casushuis_reservekopie NOLOGIN NOINHERIT NOBYPASSRLS;
GRANT casushuis_app, casushuis_reservekopie TO casushuis_eigenaar WITH ADMIN OPTION;
GRANT casushuis_app TO casushuis_server;
GRANT casushuis_reservekopie TO casushuis_kopie;
CREATE DATABASE casushuis OWNER casushuis_eigenaar;
REVOKE CONNECT ON DATABASE casushuis FROM PUBLIC;
GRANT CONNECT ON DATABASE casushuis TO casushuis_server, casushuis_kopie;
SQL
