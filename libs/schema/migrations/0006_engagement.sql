-- Volunteers: opportunities, their shifts, sign-ups with a waiting list, and what a volunteer says about themself.
-- Seats are given under the lock of the shift's row; `taken` and `waiting` are kept in that same transaction, and the
-- nightly comparison counts the rows again.

CREATE TABLE volunteer_opportunity (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  organisation_id uuid NOT NULL,
  -- The offering it helps to run; null when it stands alone.
  offering_id uuid,
  title text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  description text NOT NULL CHECK (length(description) <= 5000),
  life_area text NOT NULL CHECK (life_area IN (
    'WORK', 'EDUCATION', 'HEALTH', 'HOUSING', 'LANGUAGE', 'AUTHORITIES_LAW', 'FAMILY', 'LEISURE_SPORT', 'MOBILITY', 'SUPPLY', 'ENCOUNTER', 'DIGITAL')),
  kind text NOT NULL CHECK (kind IN ('ONE_OFF', 'SHIFTS', 'SERIES', 'FLEXIBLE')),
  place_town text CHECK (length(place_town) BETWEEN 2 AND 120),
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  is_remote boolean NOT NULL,
  -- Years; null = no limit. Above 18 nothing is asked of volunteers, so nothing could be checked.
  min_age integer CHECK (min_age BETWEEN 14 AND 18),
  required_languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(required_languages) <= 10),
  preferred_languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(preferred_languages) <= 10),
  required_steps text[] NOT NULL DEFAULT '{}' CHECK (required_steps <@ ARRAY['POLICE_CERTIFICATE', 'INFECTION_PROTECTION',
    'CONFIDENTIALITY', 'FIRST_AID']),
  sign_up_mode text NOT NULL CHECK (sign_up_mode IN ('AUTO', 'APPROVAL')),
  -- What a freed seat does for the first in line: it is theirs, or it is held for them until they answer.
  promotion text NOT NULL CHECK (promotion IN ('CONFIRM', 'OFFER')),
  contact_role text NOT NULL CHECK (length(contact_role) BETWEEN 2 AND 120),
  -- Whom confirmed volunteers may call; never public.
  contact_name text CHECK (length(contact_name) <= 120),
  contact_email text CHECK (length(contact_email) <= 254),
  contact_phone text CHECK (length(contact_phone) <= 60),
  status text NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'PAUSED', 'CLOSED')),
  -- Open, and the organisation is verified. Kept by the triggers below, whatever a writer says.
  is_public boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id),
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (is_remote OR place_town IS NOT NULL)
);
CREATE INDEX volunteer_opportunity_organisation ON volunteer_opportunity (network_id, organisation_id, id);
CREATE INDEX volunteer_opportunity_public ON volunteer_opportunity (network_id, id) WHERE is_public;
CREATE INDEX volunteer_opportunity_offering ON volunteer_opportunity (network_id, offering_id) WHERE offering_id IS NOT NULL;
CALL app.tenant_table('volunteer_opportunity');
CREATE POLICY published ON volunteer_opportunity FOR SELECT TO app_public USING (is_public);
GRANT SELECT (id, network_id, organisation_id, offering_id, title, description, life_area, kind, place_town, latitude, longitude,
  is_remote, min_age, required_languages, preferred_languages, required_steps, sign_up_mode, promotion, contact_role, status, is_public, version)
  ON volunteer_opportunity TO app_public;

CREATE TABLE shift (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 10000),
  min_needed integer NOT NULL CHECK (min_needed >= 0),
  sign_up_until timestamptz NOT NULL,
  -- Cancelling later is possible and marked as late.
  cancel_until timestamptz NOT NULL,
  -- Seats given or held, and people in line: counters of the rows in sign_up, changed only under this row's lock.
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  -- Number that the next person in line gets; numbers are never given twice.
  next_queue_number integer NOT NULL DEFAULT 1,
  -- That of its opportunity; kept by the triggers below.
  is_public boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, opportunity_id, id),
  FOREIGN KEY (network_id, opportunity_id) REFERENCES volunteer_opportunity (network_id, id),
  CHECK (ends_at > starts_at),
  CHECK (min_needed <= capacity),
  CHECK (sign_up_until <= ends_at AND cancel_until <= ends_at),
  -- The last line against overbooking, whatever the code does.
  CHECK (taken <= capacity)
);
CREATE INDEX shift_opportunity ON shift (network_id, opportunity_id, starts_at, id);
CALL app.tenant_table('shift');
CREATE POLICY published ON shift FOR SELECT TO app_public USING (is_public);
GRANT SELECT (id, network_id, opportunity_id, starts_at, ends_at, capacity, min_needed, sign_up_until, cancel_until, taken, waiting, is_public, version)
  ON shift TO app_public;

-- Public only while the organisation is verified. The share lock makes an opening and a suspension at the same instant
-- wait for each other, so that neither misses the other.
CREATE FUNCTION app.decide_opportunity_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_public := false;
  IF NEW.status = 'OPEN' THEN
    PERFORM 1 FROM organisation WHERE network_id = NEW.network_id AND id = NEW.organisation_id AND verification = 'VERIFIED' FOR SHARE;
    NEW.is_public := FOUND;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decide_visibility BEFORE INSERT OR UPDATE ON volunteer_opportunity
  FOR EACH ROW EXECUTE FUNCTION app.decide_opportunity_visibility();
-- Shifts are locked after their opportunity by everybody, so this cannot run into whoever signs up.
CREATE FUNCTION app.spread_opportunity_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shift SET is_public = NEW.is_public WHERE network_id = NEW.network_id AND opportunity_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER spread_visibility AFTER UPDATE ON volunteer_opportunity
  FOR EACH ROW WHEN (OLD.is_public IS DISTINCT FROM NEW.is_public) EXECUTE FUNCTION app.spread_opportunity_visibility();
CREATE FUNCTION app.decide_shift_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_public := EXISTS (SELECT FROM volunteer_opportunity WHERE network_id = NEW.network_id AND id = NEW.opportunity_id AND is_public);
  RETURN NEW;
END $$;
CREATE TRIGGER decide_visibility BEFORE INSERT ON shift FOR EACH ROW EXECUTE FUNCTION app.decide_shift_visibility();
CREATE FUNCTION app.spread_verification_to_opportunities() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The trigger of the row decides; only the touch is made here.
  UPDATE volunteer_opportunity SET is_public = false WHERE network_id = NEW.network_id AND organisation_id = NEW.id AND status = 'OPEN';
  RETURN NULL;
END $$;
CREATE TRIGGER spread_verification_to_opportunities AFTER UPDATE OF verification ON organisation
  FOR EACH ROW WHEN (OLD.verification IS DISTINCT FROM NEW.verification) EXECUTE FUNCTION app.spread_verification_to_opportunities();

-- What a person says about themself as a volunteer, per network. Its row is also what all sign-ups of one person queue
-- at, so that the check for clashing shifts holds.
CREATE TABLE volunteer_profile (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  account_id uuid NOT NULL REFERENCES account (id),
  display_name text NOT NULL DEFAULT '' CHECK (length(display_name) <= 120),
  languages text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 20),
  -- [{weekday: 1-7, from: "HH:MM", to: "HH:MM"}]
  availability jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(availability) = 'array' AND jsonb_array_length(availability) <= 50),
  town text CHECK (length(town) BETWEEN 2 AND 120),
  -- Rounded to cells of at least one kilometre: nobody's house can be told from it.
  latitude numeric(4, 2) CHECK (latitude BETWEEN -90 AND 90),
  longitude numeric(5, 2) CHECK (longitude BETWEEN -180 AND 180 AND mod(longitude * 100, 2) = 0),
  radius_km integer CHECK (radius_km BETWEEN 1 AND 200),
  -- Never a date or year of birth.
  age_band text CHECK (age_band IN ('FROM_14', 'FROM_16', 'FROM_18')),
  shares_email boolean NOT NULL DEFAULT true,
  phone text CHECK (length(phone) <= 60),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, account_id),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CALL app.tenant_table('volunteer_profile');

CREATE TABLE sign_up (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  opportunity_id uuid NOT NULL,
  -- Null for engagements without fixed times.
  shift_id uuid,
  account_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('APPLIED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'DECLINED', 'EXPIRED',
    'CANCELLED_BY_VOLUNTEER', 'CANCELLED_BY_ORG', 'ATTENDED', 'NO_SHOW')),
  -- Place in line, in order of arrival at the shift's lock; kept afterwards as history.
  queue_number integer,
  offered_until timestamptz,
  decided_by uuid,
  -- Why it was declined or cancelled, for the volunteer to read.
  reason text CHECK (length(reason) <= 1000),
  message text NOT NULL DEFAULT '' CHECK (length(message) <= 1000),
  -- Cancelled after the shift's cancel_until.
  is_late boolean NOT NULL DEFAULT false,
  -- Since when both sides see each other's contact; null = never.
  contact_visible_since timestamptz,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, opportunity_id) REFERENCES volunteer_opportunity (network_id, id),
  FOREIGN KEY (network_id, opportunity_id, shift_id) REFERENCES shift (network_id, opportunity_id, id),
  FOREIGN KEY (network_id, account_id) REFERENCES volunteer_profile (network_id, account_id),
  CHECK (status <> 'WAITLISTED' OR queue_number IS NOT NULL),
  CHECK ((status = 'OFFERED') = (offered_until IS NOT NULL))
);
-- One active sign-up per person and shift, also when fifty arrive in the same instant.
CREATE UNIQUE INDEX sign_up_active ON sign_up (network_id, (coalesce(shift_id, opportunity_id)), account_id)
  WHERE status IN ('APPLIED', 'WAITLISTED', 'OFFERED', 'CONFIRMED');
CREATE UNIQUE INDEX sign_up_queue ON sign_up (network_id, shift_id, queue_number) WHERE status = 'WAITLISTED';
CREATE INDEX sign_up_shift ON sign_up (network_id, shift_id, id);
CREATE INDEX sign_up_opportunity ON sign_up (network_id, opportunity_id, id);
CREATE INDEX sign_up_account ON sign_up (network_id, account_id, id);
CREATE INDEX sign_up_offers ON sign_up (offered_until) WHERE status = 'OFFERED';
CALL app.tenant_table('sign_up');
-- The job that ends offers nobody answered sees which and since when, not whose.
CREATE POLICY jobs ON sign_up FOR SELECT TO app_job USING (status = 'OFFERED');
GRANT SELECT (id, network_id, status, offered_until) ON sign_up TO app_job;

-- Whoever has signed up in the current network can be written to in it: the language of the mail, and the address once
-- both sides see each other's contact. A mere profile opens nothing.
CREATE POLICY volunteers ON account FOR SELECT TO app_runtime USING (
  id = ANY ((SELECT array(SELECT account_id FROM sign_up WHERE network_id = app.network()))::uuid[])
);
