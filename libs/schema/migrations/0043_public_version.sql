-- Which state of a network's public data an answer was worked out from. Every transaction that changes a row behind public
-- answers raises one counter of its network, and the sum of the counters is the version: it grows exactly when such a
-- transaction commits. A writer takes any counter that no open transaction holds and adds one when all are held, so nobody
-- waits for anybody here, and there are as many as there ever were writers at the same time.
CREATE TABLE public_version (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network (id),
  -- Raised by steps of random size, so that a restored database never comes to a sum that it had before for other content.
  changes bigint NOT NULL,
  PRIMARY KEY (network_id, id)
) WITH (fillfactor = 50);
CALL app.tenant_table('public_version');
CREATE POLICY readable ON public_version FOR SELECT TO app_public USING (true);
GRANT SELECT (network_id, changes) ON public_version TO app_public;

CREATE PROCEDURE app.raise_public_version(network uuid) LANGUAGE plpgsql AS $$
DECLARE
  step CONSTANT bigint := 1 + floor(random() * 4294967296)::bigint;
  -- Networks whose version this transaction has raised: once is enough. The setting ends with the transaction, and goes
  -- back with it to a savepoint, as the counter does.
  raised CONSTANT text := coalesce(current_setting('app.public_version_raised', true), '');
  free uuid;
BEGIN
  IF strpos(raised, network::text) > 0 THEN RETURN; END IF;
  SELECT id INTO free FROM public_version WHERE network_id = network LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  IF FOUND THEN
    UPDATE public_version SET changes = changes + step WHERE network_id = network AND id = free;
  ELSE
    INSERT INTO public_version (network_id, changes) VALUES (network, step);
  END IF;
  PERFORM set_config('app.public_version_raised', raised || network || ' ', true);
END $$;

-- Once for each statement, however many rows it changes.
CREATE FUNCTION app.public_rows_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  network uuid;
BEGIN
  FOR network IN SELECT DISTINCT network_id FROM changed LOOP
    CALL app.raise_public_version(network);
  END LOOP;
  RETURN NULL;
END $$;

-- Makes every change of a table raise the version: of the tables that kept answers are worked out from. A trigger that sees
-- the rows of its statement has one event only.
CREATE PROCEDURE app.answers_publicly(target regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER public_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.public_rows_changed()', target);
  EXECUTE format('CREATE TRIGGER public_update AFTER UPDATE ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.public_rows_changed()', target);
  EXECUTE format('CREATE TRIGGER public_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.public_rows_changed()', target);
END $$;
CALL app.answers_publicly('offering_card');
CALL app.answers_publicly('network_setting');
CALL app.answers_publicly('network_term');
CALL app.answers_publicly('town_point');

-- A network itself: renamed or moved by the operator alone.
CREATE FUNCTION app.network_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CALL app.raise_public_version(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER public_update AFTER UPDATE ON network FOR EACH ROW EXECUTE FUNCTION app.network_changed();
