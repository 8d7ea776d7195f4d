-- Shared offerings: who runs an offering together with its lead, what each contributes, and what happened when. The
-- rules are in libs/cooperation/domain/transitions.ts; the invariants I1, I2, I5 and I6 are held here a second time.

CREATE TABLE partnership (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('LEAD', 'PARTNER', 'SUPPORTER')),
  status text NOT NULL
    CHECK (status IN ('INVITED', 'REQUESTED', 'ACTIVE', 'LEAVING', 'LEFT', 'DECLINED', 'REMOVED', 'WITHDRAWN')),
  can_edit boolean NOT NULL DEFAULT false,
  -- How the partner wants to be named; null = the name of the organisation.
  public_name text CHECK (length(public_name) BETWEEN 2 AND 200),
  -- What the inviting or requesting side wrote.
  message text CHECK (length(message) <= 1000),
  valid_from date,
  -- The last day once notice was given, and the day it ended.
  valid_to date,
  notice_days integer NOT NULL CHECK (notice_days BETWEEN 0 AND 365),
  -- core_revision of the offering as the partner was shown it when agreeing.
  accepted_revision integer,
  -- The last day on which an invitation can be accepted.
  expires_on date,
  -- An end earlier than the notice period allows, which the lead has to agree to.
  proposed_end_on date,
  -- The side that wants to take a notice back, until the other one agrees.
  revocation_by uuid,
  reason text CHECK (length(reason) <= 1000),
  end_reason text CHECK (end_reason IN
    ('DECLINED', 'EXPIRED', 'REJECTED', 'WITHDRAWN', 'NOTICE', 'REMOVED', 'OFFERING_CLOSED', 'OFFERING_SUSPENDED', 'ORGANISATION_INACTIVE')),
  ended_at timestamptz,
  -- True = declined together with the wish not to be invited by this organisation again.
  is_unwanted boolean NOT NULL DEFAULT false,
  begun_by uuid,
  answered_by uuid,
  -- One person acted for both sides: allowed, and shown to the integration office.
  is_same_person boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id, id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  -- The lead is never invited and cannot give notice.
  CHECK (role <> 'LEAD' OR status IN ('ACTIVE', 'LEFT')),
  CHECK ((status = 'INVITED') <= (expires_on IS NOT NULL)),
  CHECK (status NOT IN ('ACTIVE', 'LEAVING') OR (valid_from IS NOT NULL AND accepted_revision IS NOT NULL)),
  CHECK ((status = 'LEAVING') <= (valid_to IS NOT NULL)),
  CHECK (valid_to >= valid_from),
  CHECK ((status IN ('LEFT', 'DECLINED', 'REMOVED', 'WITHDRAWN')) = (ended_at IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX partnership_lead ON partnership (network_id, offering_id) WHERE role = 'LEAD' AND status = 'ACTIVE';
CREATE UNIQUE INDEX partnership_present ON partnership (network_id, offering_id, organisation_id)
  WHERE status IN ('INVITED', 'REQUESTED', 'ACTIVE', 'LEAVING');
CREATE INDEX partnership_organisation ON partnership (network_id, organisation_id, id DESC);
-- What the daily look at deadlines searches for.
CREATE INDEX partnership_expiry ON partnership (expires_on) WHERE status = 'INVITED';
CREATE INDEX partnership_end ON partnership (valid_to) WHERE status = 'LEAVING';
CALL app.tenant_table('partnership');
CREATE POLICY jobs ON partnership FOR SELECT TO app_job USING (true);
GRANT SELECT (id, network_id, offering_id, status, expires_on, valid_to) ON partnership TO app_job;

CREATE TABLE contribution (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  partnership_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN
    ('ROOM', 'STAFF', 'MONEY', 'VOLUNTEERS', 'MATERIAL', 'INTERPRETING', 'CHILDCARE', 'TRANSPORT', 'PUBLICITY', 'KNOW_HOW')),
  -- Public once the contributing organisation has confirmed it.
  description text NOT NULL CHECK (length(description) BETWEEN 2 AND 300),
  quantity integer CHECK (quantity BETWEEN 1 AND 1000000),
  unit text CHECK (length(unit) BETWEEN 1 AND 40),
  amount_cents bigint CHECK (amount_cents BETWEEN 1 AND 100000000000),
  starts_on date NOT NULL,
  -- The last day; null = until further notice.
  ends_on date,
  is_essential boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('PLANNED', 'CONFIRMED', 'AT_RISK', 'ENDED', 'REPLACED')),
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, offering_id, partnership_id) REFERENCES partnership (network_id, offering_id, id),
  CHECK (ends_on >= starts_on),
  CHECK ((quantity IS NULL) = (unit IS NULL)),
  -- Money is an amount and nothing else is.
  CHECK ((kind = 'MONEY') = (amount_cents IS NOT NULL)),
  CHECK (kind <> 'MONEY' OR quantity IS NULL),
  CHECK ((status = 'PLANNED') <= (confirmed_at IS NULL)),
  CHECK ((status IN ('CONFIRMED', 'AT_RISK')) <= (confirmed_at IS NOT NULL))
);
CREATE INDEX contribution_offering ON contribution (network_id, offering_id, starts_on, id);
CREATE INDEX contribution_partnership ON contribution (network_id, partnership_id);
CREATE INDEX contribution_end ON contribution (ends_on) WHERE status IN ('PLANNED', 'CONFIRMED', 'AT_RISK');
CALL app.tenant_table('contribution');
CREATE POLICY jobs ON contribution FOR SELECT TO app_job USING (true);
GRANT SELECT (id, network_id, offering_id, status, ends_on) ON contribution TO app_job;

-- The history of a shared offering: appended in the transaction of its cause, never changed. `audience` says who may
-- read an entry: everybody, the partners and the integration office, or the office alone.
CREATE TABLE offering_event (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-zA-Z]{1,39}$'),
  -- Whom it is about and who acted for which organisation; all null for what the system did by itself.
  organisation_id uuid,
  acting_organisation_id uuid,
  account_id uuid,
  audience text NOT NULL CHECK (audience IN ('PUBLIC', 'PARTNERS', 'OFFICE')),
  details jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  FOREIGN KEY (network_id, acting_organisation_id) REFERENCES organisation (network_id, id)
);
CREATE INDEX offering_event_offering ON offering_event (network_id, offering_id, at, id);
CALL app.tenant_table('offering_event', 'SELECT, INSERT');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON offering_event
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_rewriting();

-- The second lock on the invariants. Looked at when the transaction commits, because a step passes through states in
-- between (closing first ends the offering, then its invitations). Offerings without partnerships are nobody's concern.
CREATE FUNCTION app.check_shared_offering(of_network uuid, of_offering uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found_offering record;
  leads uuid[];
BEGIN
  SELECT state, organisation_id INTO found_offering FROM offering WHERE network_id = of_network AND id = of_offering;
  IF NOT EXISTS (SELECT 1 FROM partnership WHERE network_id = of_network AND offering_id = of_offering) THEN RETURN; END IF;
  SELECT array_agg(organisation_id) INTO leads FROM partnership
    WHERE network_id = of_network AND offering_id = of_offering AND role = 'LEAD' AND status = 'ACTIVE';
  IF found_offering.state IN ('DRAFT', 'AWAITING_CLEARANCE', 'PUBLISHED') AND leads IS DISTINCT FROM ARRAY[found_offering.organisation_id] THEN
    RAISE EXCEPTION 'I1: a shared offering has exactly one lead, and that is its organisation.' USING ERRCODE = 'check_violation';
  END IF;
  IF found_offering.state = 'SUSPENDED' AND leads IS NOT NULL THEN
    RAISE EXCEPTION 'I2: nobody leads a suspended offering.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM partnership p JOIN organisation o ON o.network_id = p.network_id AND o.id = p.organisation_id
             WHERE p.network_id = of_network AND p.offering_id = of_offering
               AND p.status IN ('INVITED', 'REQUESTED', 'ACTIVE', 'LEAVING') AND o.verification <> 'VERIFIED') THEN
    RAISE EXCEPTION 'I5: an organisation that is not active has no open or active partnership.' USING ERRCODE = 'check_violation';
  END IF;
  IF found_offering.state IN ('SUSPENDED', 'CLOSED') AND EXISTS (
       SELECT 1 FROM partnership WHERE network_id = of_network AND offering_id = of_offering AND status IN ('INVITED', 'REQUESTED')) THEN
    RAISE EXCEPTION 'I6: what is suspended or closed leaves no invitation and no request open.' USING ERRCODE = 'check_violation';
  END IF;
END $$;

CREATE FUNCTION app.check_partnership_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM app.check_shared_offering(NEW.network_id, NEW.offering_id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shared_offering_holds AFTER INSERT OR UPDATE ON partnership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.check_partnership_change();

CREATE FUNCTION app.check_offering_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM app.check_shared_offering(NEW.network_id, NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shared_offering_holds AFTER UPDATE OF state, organisation_id ON offering
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.check_offering_change();

CREATE FUNCTION app.check_partners_of_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM partnership WHERE network_id = NEW.network_id AND organisation_id = NEW.id
             AND status IN ('INVITED', 'REQUESTED', 'ACTIVE', 'LEAVING')) THEN
    RAISE EXCEPTION 'I5: an organisation that is not active has no open or active partnership.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER no_partnerships_left AFTER UPDATE OF verification ON organisation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.verification = 'VERIFIED' AND NEW.verification <> 'VERIFIED')
  EXECUTE FUNCTION app.check_partners_of_organisation();
