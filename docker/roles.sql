-- What the administrator of a PostgreSQL server (15 or newer) prepares once: the owner of the tables, four groups that
-- carry all rights, and the four logins of the running system. Connected to the system's own, empty database:
--
--   createdb teilhabenetz
--   psql --dbname teilhabenetz --set owner_password=... --set password=... --file docker/roles.sql
--
-- Running it again changes the passwords and nothing else. None of these roles is a superuser, may bypass row level
-- security or make roles; with this script run, `npm run migrate` needs no such right.

DO $$
DECLARE role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['app_runtime', 'app_public', 'app_job', 'app_queue',
    'teilhabenetz_owner', 'teilhabenetz', 'teilhabenetz_public', 'teilhabenetz_job', 'teilhabenetz_queue'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', role);
    END IF;
  END LOOP;
  -- The owner makes schemas and the trusted extension pg_trgm, which takes the database itself.
  EXECUTE format('ALTER DATABASE %I OWNER TO teilhabenetz_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO app_runtime, app_public, app_job, app_queue', current_database());
  -- The job queue, where it is kept in PostgreSQL, works with temporary tables.
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO app_queue', current_database());
END $$;

-- MIGRATE_DATABASE_URL
ALTER ROLE teilhabenetz_owner LOGIN PASSWORD :'owner_password';
-- DATABASE_URL, and the three whose addresses follow from it
ALTER ROLE teilhabenetz LOGIN PASSWORD :'password';
ALTER ROLE teilhabenetz_public LOGIN PASSWORD :'password';
ALTER ROLE teilhabenetz_job LOGIN PASSWORD :'password';
ALTER ROLE teilhabenetz_queue LOGIN PASSWORD :'password';

GRANT app_runtime TO teilhabenetz;
GRANT app_public TO teilhabenetz_public;
GRANT app_job TO teilhabenetz_job;
GRANT app_queue TO teilhabenetz_queue;
