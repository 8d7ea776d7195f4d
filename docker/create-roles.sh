#!/bin/sh
# The image of PostgreSQL runs this once, when its data folder is empty.
set -eu
psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="$OWNER_PASSWORD" --set password="$DATABASE_PASSWORD" --file /roles.sql
