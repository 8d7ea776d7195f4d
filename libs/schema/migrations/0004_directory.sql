-- Offerings and what the public finds of them. Other features refer to an offering by (network_id, offering_id).
-- Words are compared by trigrams; the extension is part of PostgreSQL and trusted, so the owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TABLE offering (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Who answers for it: an organisation (for a shared offering: the lead), or the person who registered it.
  organisation_id uuid,
  account_id uuid REFERENCES account (id),
  -- A person's or an informal initiative's service: needs clearing, never shows an address.
  is_informal boolean NOT NULL,
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'AWAITING_CLEARANCE', 'PUBLISHED', 'SUSPENDED', 'CLOSED')),
  title text NOT NULL CHECK (length(title) BETWEEN 3 AND 160),
  description text NOT NULL DEFAULT '' CHECK (length(description) <= 5000),
  -- The first one is the primary life area.
  life_areas text[] NOT NULL DEFAULT '{}' CHECK (cardinality(life_areas) <= 12 AND life_areas <@ ARRAY[
    'WORK', 'EDUCATION', 'HEALTH', 'HOUSING', 'LANGUAGE', 'AUTHORITIES_LAW', 'FAMILY', 'LEISURE_SPORT', 'MOBILITY', 'SUPPLY', 'ENCOUNTER', 'DIGITAL']),
  -- ISO 639-1.
  languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 40),
  -- Whom it suits especially; it orders lists and never filters anyone out.
  suited_for text[] NOT NULL DEFAULT '{}' CHECK (cardinality(suited_for) <= 8 AND suited_for <@ ARRAY[
    'CHILDREN', 'YOUNG_PEOPLE', 'PARENTS', 'WOMEN', 'OLDER_PEOPLE', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITIES', 'JOB_SEEKERS']),
  is_remote boolean NOT NULL DEFAULT false,
  -- Amtlicher Gemeindeschlüssel of counties (5 digits) or municipalities (8 digits) that it serves.
  served_areas text[] NOT NULL DEFAULT '{}' CHECK (cardinality(served_areas) <= 60),
  -- "Nach Vereinbarung", for place and time.
  is_place_by_arrangement boolean NOT NULL DEFAULT false,
  is_time_by_arrangement boolean NOT NULL DEFAULT false,
  cost_kind text NOT NULL DEFAULT 'FREE' CHECK (cost_kind IN ('FREE', 'AMOUNT', 'TEXT')),
  cost_cents bigint CHECK (cost_cents BETWEEN 1 AND 100000000),
  cost_text text CHECK (length(cost_text) <= 300),
  -- Declared public by whoever registered it; nothing else about a person is ever published.
  contact_name text CHECK (length(contact_name) <= 120),
  contact_email text CHECK (length(contact_email) <= 254),
  contact_phone text CHECK (length(contact_phone) <= 60),
  website text CHECK (length(website) <= 500),
  openness text NOT NULL DEFAULT 'OPEN' CHECK (openness IN ('OPEN', 'NEED_BASED', 'PROTECTIVE', 'STATUS_BASED')),
  restriction_basis text CHECK (restriction_basis IN ('LAW', 'FUNDER_CONDITION', 'PROTECTION', 'AGE', 'PROFESSIONAL')),
  restriction_reason text CHECK (length(restriction_reason) <= 1000),
  restriction_review_on date,
  restriction_alternative text CHECK (length(restriction_alternative) <= 1000),
  -- "Vom Kreis erfasst, unbestätigt": entered by the integration office and not yet confirmed by the organisation.
  recorded_by_county boolean NOT NULL DEFAULT false,
  confirmed_at timestamptz,
  -- The version that was cleared, by whom, and the verified organisation that vouches (null = the office).
  cleared_version integer,
  cleared_by uuid,
  sponsor_organisation_id uuid,
  -- Why it was returned instead of cleared.
  return_reason text CHECK (length(return_reason) <= 1000),
  published_at timestamptz,
  closed_at timestamptz,
  close_reason text CHECK (close_reason IN ('FUNDING_ENDED', 'STAFF_MISSING', 'NO_DEMAND', 'REPLACED', 'OTHER')),
  close_note text CHECK (length(close_note) <= 1000),
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  -- Counts up when title, openness, cost, place, time by arrangement or languages change: what partners agree to.
  core_revision integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, id, state),
  UNIQUE (network_id, id, is_informal),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  FOREIGN KEY (network_id, sponsor_organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((organisation_id IS NULL) = (account_id IS NOT NULL)),
  CHECK (organisation_id IS NOT NULL OR is_informal),
  CHECK ((cost_kind = 'AMOUNT') = (cost_cents IS NOT NULL)),
  CHECK ((cost_kind = 'TEXT') <= (cost_text IS NOT NULL)),
  CHECK ((openness = 'OPEN') <= (restriction_basis IS NULL AND restriction_reason IS NULL AND restriction_review_on IS NULL AND restriction_alternative IS NULL)),
  -- What is public was cleared where clearing is needed, and a restriction is justified.
  CHECK (state <> 'PUBLISHED' OR NOT is_informal OR cleared_version IS NOT NULL),
  CHECK (state <> 'PUBLISHED' OR openness = 'OPEN' OR (restriction_basis IS NOT NULL AND restriction_reason IS NOT NULL
    AND restriction_review_on IS NOT NULL AND restriction_alternative IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX offering_organisation ON offering (network_id, organisation_id, id);
CREATE INDEX offering_account ON offering (network_id, account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX offering_state ON offering (network_id, state, id);
CREATE INDEX offering_restriction_review ON offering (network_id, restriction_review_on, id) WHERE openness = 'STATUS_BASED';
CALL app.tenant_table('offering');

-- Where it takes place; several are possible. Without street and point for informal services: the composite key makes
-- the flag that of the offering.
CREATE TABLE offering_place (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  is_informal boolean NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 0 AND 9),
  name text CHECK (length(name) <= 160),
  street text CHECK (length(street) <= 160),
  postcode text CHECK (postcode ~ '^[0-9]{5}$'),
  town text NOT NULL CHECK (length(town) BETWEEN 1 AND 120),
  district text CHECK (length(district) <= 120),
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id, position),
  FOREIGN KEY (network_id, offering_id, is_informal) REFERENCES offering (network_id, id, is_informal),
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (NOT is_informal OR (street IS NULL AND postcode IS NULL AND latitude IS NULL))
);
CALL app.tenant_table('offering_place', 'SELECT, INSERT, UPDATE, DELETE');

-- Weekly times on the clock of their zone.
CREATE TABLE offering_time (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position BETWEEN 0 AND 49),
  -- ISO: 1 = Monday ... 7 = Sunday.
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_time time NOT NULL,
  to_time time NOT NULL CHECK (to_time > from_time),
  zone text NOT NULL DEFAULT 'Europe/Berlin' CHECK (length(zone) <= 60),
  valid_from date,
  valid_to date CHECK (valid_to >= valid_from),
  note text CHECK (length(note) <= 200),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id, position),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id)
);
CALL app.tenant_table('offering_time', 'SELECT, INSERT, UPDATE, DELETE');

-- The read model: one row per published offering, written in the transaction of its cause. Nothing in it depends on
-- the day it is read. The key that includes the state makes a card of anything unpublished impossible.
CREATE TABLE offering_card (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'PUBLISHED' CHECK (state = 'PUBLISHED'),
  -- The organisation whose verification it hangs on: owner or sponsor; null = the office vouches for a person.
  organisation_id uuid,
  -- Kept by the triggers below, whatever a writer says.
  is_public boolean NOT NULL DEFAULT false,
  life_areas text[] NOT NULL,
  languages text[] NOT NULL,
  suited_for text[] NOT NULL,
  weekdays smallint[] NOT NULL,
  is_free boolean NOT NULL,
  is_remote boolean NOT NULL,
  -- Milliseconds since 1970 of the last change: with the id the stable order of lists.
  changed_ms bigint NOT NULL,
  -- Stems and plain words with weights: A title, B organisation, place and life areas, C description.
  words tsvector NOT NULL,
  -- The distinct words of title and names in folded spelling, for words with typing errors.
  folded text NOT NULL,
  base jsonb NOT NULL,
  -- What other features add, such as the names of partners: part name -> value.
  parts jsonb NOT NULL DEFAULT '{}',
  card jsonb NOT NULL GENERATED ALWAYS AS (base || parts) STORED,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, id, state) REFERENCES offering (network_id, id, state),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
-- The scan of every public list: one network, in order.
CREATE INDEX offering_card_list ON offering_card (network_id, changed_ms DESC, id DESC) WHERE is_public;
CREATE INDEX offering_card_organisation ON offering_card (network_id, organisation_id);
CALL app.tenant_table('offering_card', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY published ON offering_card FOR SELECT TO app_public USING (is_public);
GRANT SELECT (id, network_id, organisation_id, is_public, life_areas, languages, suited_for, weekdays, is_free, is_remote, changed_ms, words, folded, card)
  ON offering_card TO app_public;

-- Public only while the organisation behind it is verified. The share lock makes a publication and a suspension at the
-- same instant wait for each other, so that none of them misses the other.
CREATE FUNCTION app.decide_card_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.organisation_id IS NULL THEN
    NEW.is_public := true;
  ELSE
    PERFORM 1 FROM organisation WHERE network_id = NEW.network_id AND id = NEW.organisation_id AND verification = 'VERIFIED' FOR SHARE;
    NEW.is_public := FOUND;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decide_visibility BEFORE INSERT OR UPDATE ON offering_card
  FOR EACH ROW EXECUTE FUNCTION app.decide_card_visibility();
CREATE FUNCTION app.spread_verification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE offering_card SET is_public = false WHERE network_id = NEW.network_id AND organisation_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER spread_verification AFTER UPDATE OF verification ON organisation
  FOR EACH ROW WHEN (OLD.verification IS DISTINCT FROM NEW.verification) EXECUTE FUNCTION app.spread_verification();
