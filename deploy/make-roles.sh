#!/bin/sh
# Run once by the image of Postgres, when it makes its data folder: the owner makes the tables, the app's role owns nothing.
set -eu

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role afterword_owner login password :'owner_password';
create role afterword_app login password :'app_password';
create database afterword owner afterword_owner template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke connect, temporary on database afterword from public;
grant connect on database afterword to afterword_app;
SQL
