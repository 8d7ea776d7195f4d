-- Money that is passed on (Weiterleitung): the first recipient of a grant gives part of it to others, who account for it to
-- the first recipient, early enough to be checked.
ALTER TABLE "grant"
  -- The grant it is a part of; null = it comes from the funder itself.
  ADD COLUMN forwarded_from_grant_id uuid,
  -- Weeks that the level above needs to check the proof before it hands in its own.
  ADD COLUMN checking_weeks integer CHECK (checking_weeks BETWEEN 0 AND 52),
  ADD CONSTRAINT grant_forwarding CHECK ((forwarded_from_grant_id IS NULL) = (checking_weeks IS NULL)),
  ADD FOREIGN KEY (network_id, forwarded_from_grant_id) REFERENCES "grant" (network_id, id);
CREATE INDEX grant_forwarded ON "grant" (network_id, forwarded_from_grant_id) WHERE forwarded_from_grant_id IS NOT NULL;

-- A proposed day that somebody has refused; the same one is not proposed again.
ALTER TABLE grant_deadline ADD COLUMN declined_on date;

-- The second lock on "no more is passed on than there is": what the shares give to offerings and what was passed on, together.
CREATE FUNCTION app.hold_forwarding_within_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about uuid := CASE TG_TABLE_NAME WHEN 'grant_share' THEN (to_jsonb(NEW) ->> 'grant_id')::uuid ELSE (to_jsonb(NEW) ->> 'id')::uuid END;
BEGIN
  IF EXISTS (
    SELECT FROM "grant" upper_one
    WHERE upper_one.network_id = NEW.network_id
      AND (upper_one.id = about OR upper_one.id = (SELECT forwarded_from_grant_id FROM "grant" one WHERE one.network_id = NEW.network_id AND one.id = about))
      AND EXISTS (SELECT FROM "grant" passed WHERE passed.network_id = upper_one.network_id AND passed.forwarded_from_grant_id = upper_one.id)
      AND (SELECT coalesce(sum(passed.amount_cents), 0) FROM "grant" passed WHERE passed.network_id = upper_one.network_id
             AND passed.forwarded_from_grant_id = upper_one.id AND passed.status NOT IN ('REJECTED', 'WITHDRAWN', 'REVOKED'))
        + (SELECT coalesce(floor(upper_one.amount_cents::numeric * sum(share.basis_points) / 10000), 0) FROM grant_share share
             WHERE share.network_id = upper_one.network_id AND share.grant_id = upper_one.id)
        > upper_one.amount_cents
  ) THEN
    RAISE EXCEPTION 'More of a grant is passed on than there is.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER forwarding_within_whole AFTER INSERT OR UPDATE OF amount_cents, status ON "grant" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.hold_forwarding_within_whole();
CREATE CONSTRAINT TRIGGER forwarding_within_whole AFTER INSERT ON grant_share DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.hold_forwarding_within_whole();
