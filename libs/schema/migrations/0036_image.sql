-- Pictures, written anew when they were handed in: without position, camera or anything else that a file says of itself.
CREATE TABLE image (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Whose it is: an organisation's, or a person's.
  organisation_id uuid,
  account_id uuid REFERENCES account (id),
  large bytea NOT NULL CHECK (octet_length(large) BETWEEN 1 AND 1000000),
  small bytea NOT NULL CHECK (octet_length(small) BETWEEN 1 AND 200000),
  -- Pixels of the large one.
  width smallint NOT NULL CHECK (width BETWEEN 1 AND 1600),
  height smallint NOT NULL CHECK (height BETWEEN 1 AND 1600),
  created_at timestamptz NOT NULL,
  -- Since when no offering shows it; kept by the triggers below. Null = one does.
  unused_since timestamptz DEFAULT now(),
  -- A public card shows it; kept by the triggers below.
  is_public boolean NOT NULL DEFAULT false,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((organisation_id IS NULL) = (account_id IS NOT NULL))
);
CREATE INDEX image_by_id ON image (id);
CREATE INDEX image_owner ON image (network_id, organisation_id, account_id);
CREATE INDEX image_unused ON image (unused_since) WHERE unused_since IS NOT NULL;
-- Nobody changes a picture: another one has another id, so that it can be kept in caches.
CALL app.tenant_table('image', 'SELECT, INSERT, UPDATE (unused_since, is_public)');

-- The pictures that an offering shows, in their order.
CREATE TABLE offering_image (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  image_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 0 AND 4),
  -- What is to be seen, for whoever cannot see it.
  alt_text text NOT NULL CHECK (length(alt_text) BETWEEN 3 AND 300),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id, position),
  UNIQUE (network_id, offering_id, image_id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id),
  FOREIGN KEY (network_id, image_id) REFERENCES image (network_id, id)
);
CREATE INDEX offering_image_image ON offering_image (network_id, image_id);
CALL app.tenant_table('offering_image', 'SELECT, INSERT, UPDATE, DELETE');

-- The pictures that a public card shows. They differ from those of the offering while its changes wait to be cleared.
CREATE TABLE card_image (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  image_id uuid NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, image_id, offering_id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering_card (network_id, id),
  FOREIGN KEY (network_id, image_id) REFERENCES image (network_id, id)
);
CREATE INDEX card_image_offering ON card_image (network_id, offering_id);
CALL app.tenant_table('card_image', 'SELECT, INSERT, UPDATE, DELETE');

-- Public is what a public card shows, and only while the card is public.
CREATE POLICY published ON image FOR SELECT TO app_public USING (is_public);
GRANT SELECT (id, network_id, large, small, is_public) ON image TO app_public;

CREATE PROCEDURE app.follow_image_use(network uuid, image uuid) LANGUAGE sql AS $$
  UPDATE image i SET
    is_public = EXISTS (SELECT FROM card_image s JOIN offering_card c ON c.network_id = s.network_id AND c.id = s.offering_id
      WHERE s.network_id = i.network_id AND s.image_id = i.id AND c.is_public),
    unused_since = CASE WHEN NOT EXISTS (SELECT FROM offering_image o WHERE o.network_id = i.network_id AND o.image_id = i.id)
      AND NOT EXISTS (SELECT FROM card_image s WHERE s.network_id = i.network_id AND s.image_id = i.id) THEN coalesce(i.unused_since, now()) END
  WHERE i.network_id = $1 AND i.id = $2
$$;
CREATE FUNCTION app.follow_image_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN CALL app.follow_image_use(NEW.network_id, NEW.image_id);
  ELSE CALL app.follow_image_use(OLD.network_id, OLD.image_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_use AFTER INSERT OR DELETE ON offering_image FOR EACH ROW EXECUTE FUNCTION app.follow_image_row();
CREATE TRIGGER follow_use AFTER INSERT OR DELETE ON card_image FOR EACH ROW EXECUTE FUNCTION app.follow_image_row();
-- A card is hidden and shown with the verification of the organisation behind it, whoever changes that.
CREATE FUNCTION app.spread_card_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  shown uuid;
BEGIN
  FOR shown IN SELECT image_id FROM card_image WHERE network_id = NEW.network_id AND offering_id = NEW.id ORDER BY image_id LOOP
    CALL app.follow_image_use(NEW.network_id, shown);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER spread_visibility AFTER UPDATE ON offering_card
  FOR EACH ROW WHEN (OLD.is_public IS DISTINCT FROM NEW.is_public) EXECUTE FUNCTION app.spread_card_visibility();

-- The time is in libs/platform/retention; the bound here is a day laxer. The job reads instants, never a picture.
CREATE POLICY retention ON image TO app_job USING (unused_since < now() - interval '29 days');
GRANT SELECT (id, network_id, unused_since), DELETE ON image TO app_job;

-- Every card that shows its offering shows no picture yet.
UPDATE offering_card SET base = '{"images": []}' || base WHERE base ->> 'id' = id::text;
