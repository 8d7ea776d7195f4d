-- What has changed in the public catalogue of a network, for systems that keep a copy of it: the last change of everything
-- that is public or once was. An entry of what is gone holds its id and when it went, and nothing else.
--
-- The order loses nothing when transactions commit in another order than they wrote. Whoever changes something public holds
-- one counter of public_version until the end of the transaction; so the changes under one counter become visible in the order
-- of its values, and a reader who knows how far it has read each counter has seen everything up to there.
CREATE TABLE public_change (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network (id),
  kind text NOT NULL CHECK (kind IN ('OFFERING', 'ORGANISATION')),
  subject_id uuid NOT NULL,
  -- The counter of public_version that the last change was made under, and its value then.
  counter uuid NOT NULL,
  count bigint NOT NULL,
  -- The same of the change that made it public for the first time, as far as is known.
  first_counter uuid NOT NULL,
  first_count bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  is_gone boolean NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, kind, subject_id)
);
CREATE INDEX public_change_order ON public_change (network_id, counter, count, subject_id, kind);
CALL app.tenant_table('public_change', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY readable ON public_change FOR SELECT TO app_public USING (true);
GRANT SELECT (network_id, kind, subject_id, counter, count, changed_at, is_gone) ON public_change TO app_public;
GRANT SELECT (id) ON public_version TO app_public;

-- Whoever has not asked for so long begins anew.
CREATE INDEX public_change_age ON public_change (changed_at) WHERE is_gone;
CREATE POLICY retention ON public_change TO app_job USING (is_gone AND changed_at < now() - interval '90 days');
GRANT SELECT (id, network_id, changed_at, is_gone), DELETE ON public_change TO app_job;

-- As before, and now the setting tells which counter was raised, and to what.
CREATE OR REPLACE PROCEDURE app.raise_public_version(network uuid) LANGUAGE plpgsql AS $$
DECLARE
  step CONSTANT bigint := 1 + floor(random() * 4294967296)::bigint;
  -- Networks whose version this transaction has raised: once is enough. The setting ends with the transaction, and goes
  -- back with it to a savepoint, as the counter does.
  raised CONSTANT text := coalesce(current_setting('app.public_version_raised', true), '');
  taken uuid;
  reached bigint;
BEGIN
  IF strpos(raised, network::text) > 0 THEN RETURN; END IF;
  SELECT id INTO taken FROM public_version WHERE network_id = network LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  IF FOUND THEN
    UPDATE public_version SET changes = changes + step WHERE network_id = network AND id = taken RETURNING changes INTO reached;
  ELSE
    INSERT INTO public_version (network_id, changes) VALUES (network, step) RETURNING id, changes INTO taken, reached;
  END IF;
  PERFORM set_config('app.public_version_raised', raised || network || '=' || taken || '=' || reached || ' ', true);
END $$;

-- Notes what is public now in another form, and what is not public any more.
CREATE PROCEDURE app.note_public_changes(network uuid, what text, shown uuid[], gone uuid[]) LANGUAGE plpgsql AS $$
DECLARE
  raised text[];
  now_counter uuid;
  now_count bigint;
BEGIN
  IF coalesce(cardinality(shown), 0) + coalesce(cardinality(gone), 0) = 0 THEN RETURN; END IF;
  CALL app.raise_public_version(network);
  raised := regexp_match(current_setting('app.public_version_raised'), network || '=([0-9a-f-]+)=([0-9]+) ');
  now_counter := raised[1]::uuid;
  now_count := raised[2]::bigint;
  INSERT INTO public_change AS p (network_id, kind, subject_id, counter, count, first_counter, first_count, changed_at, is_gone)
  SELECT network, what, s, now_counter, now_count, now_counter, now_count, clock_timestamp(), false FROM unnest(shown) AS s
  ON CONFLICT (network_id, kind, subject_id) DO UPDATE
    SET counter = excluded.counter, count = excluded.count, changed_at = excluded.changed_at, is_gone = false;
  -- What was shown and hidden again within one transaction was never public.
  DELETE FROM public_change WHERE network_id = network AND kind = what AND subject_id = ANY (gone) AND first_counter = now_counter AND first_count = now_count;
  UPDATE public_change SET counter = now_counter, count = now_count, changed_at = clock_timestamp(), is_gone = true
  WHERE network_id = network AND kind = what AND subject_id = ANY (gone) AND NOT is_gone;
END $$;

CREATE FUNCTION app.follow_cards() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR one IN SELECT network_id, array_agg(id) AS shown FROM changed WHERE is_public GROUP BY network_id LOOP
      CALL app.note_public_changes(one.network_id, 'OFFERING', one.shown, '{}');
    END LOOP;
  ELSIF TG_OP = 'DELETE' THEN
    FOR one IN SELECT network_id, array_agg(id) AS gone FROM changed WHERE is_public GROUP BY network_id LOOP
      CALL app.note_public_changes(one.network_id, 'OFFERING', '{}', one.gone);
    END LOOP;
  ELSE
    FOR one IN SELECT n.network_id, array_agg(n.id) FILTER (WHERE n.is_public) AS shown, array_agg(n.id) FILTER (WHERE NOT n.is_public) AS gone
      FROM changed n JOIN before b ON b.network_id = n.network_id AND b.id = n.id
      WHERE n.is_public <> b.is_public OR (n.is_public AND n.card IS DISTINCT FROM b.card) GROUP BY n.network_id
    LOOP
      CALL app.note_public_changes(one.network_id, 'OFFERING', one.shown, one.gone);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_insert AFTER INSERT ON offering_card REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.follow_cards();
CREATE TRIGGER follow_update AFTER UPDATE ON offering_card REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.follow_cards();
CREATE TRIGGER follow_delete AFTER DELETE ON offering_card REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.follow_cards();

-- What everybody reads of an organisation changes together with its version, except for what imports bring.
CREATE FUNCTION app.follow_organisations() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR one IN SELECT network_id, array_agg(id) AS shown FROM changed WHERE verification = 'VERIFIED' GROUP BY network_id LOOP
      CALL app.note_public_changes(one.network_id, 'ORGANISATION', one.shown, '{}');
    END LOOP;
  ELSIF TG_OP = 'DELETE' THEN
    FOR one IN SELECT network_id, array_agg(id) AS gone FROM changed WHERE verification = 'VERIFIED' GROUP BY network_id LOOP
      CALL app.note_public_changes(one.network_id, 'ORGANISATION', '{}', one.gone);
    END LOOP;
  ELSE
    FOR one IN SELECT n.network_id, array_agg(n.id) FILTER (WHERE n.verification = 'VERIFIED') AS shown, array_agg(n.id) FILTER (WHERE n.verification <> 'VERIFIED') AS gone
      FROM changed n JOIN before b ON b.network_id = n.network_id AND b.id = n.id
      WHERE (n.verification = 'VERIFIED') <> (b.verification = 'VERIFIED') OR (n.verification = 'VERIFIED' AND (
        n.version, n.kind, n.name, n.description, n.website, n.public_email, n.public_phone, n.recorded_by_county, n.confirmed_at,
        n.alternate_name, n.links, n.year_founded, n.legal_form, n.federation, n.identifiers) IS DISTINCT FROM (
        b.version, b.kind, b.name, b.description, b.website, b.public_email, b.public_phone, b.recorded_by_county, b.confirmed_at,
        b.alternate_name, b.links, b.year_founded, b.legal_form, b.federation, b.identifiers)) GROUP BY n.network_id
    LOOP
      CALL app.note_public_changes(one.network_id, 'ORGANISATION', one.shown, one.gone);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_insert AFTER INSERT ON organisation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.follow_organisations();
CREATE TRIGGER follow_update AFTER UPDATE ON organisation REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.follow_organisations();
CREATE TRIGGER follow_delete AFTER DELETE ON organisation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.follow_organisations();

-- Which history of the database a cursor belongs to: another one after a restored backup, whose counters may have been elsewhere.
CREATE FUNCTION app.history() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT left(md5(concat_ws(' ', (SELECT system_identifier FROM pg_control_system()), (SELECT timeline_id FROM pg_control_checkpoint()),
    (SELECT oid FROM pg_database WHERE datname = current_database()), 'public_change'::regclass::oid)), 16)
$$;

-- What is public already.
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT n.id, ARRAY(SELECT o.id FROM organisation o WHERE o.network_id = n.id AND o.verification = 'VERIFIED') AS organisations,
      ARRAY(SELECT c.id FROM offering_card c WHERE c.network_id = n.id AND c.is_public) AS cards FROM network n
  LOOP
    CALL app.note_public_changes(one.id, 'ORGANISATION', one.organisations, '{}');
    CALL app.note_public_changes(one.id, 'OFFERING', one.cards, '{}');
  END LOOP;
END $$;
