-- How a grant follows the cost, and in which budget years its money comes.
ALTER TABLE "grant"
  -- Finanzierungsart; null = nobody has entered the plan of financing, and then none of the others is there either.
  ADD COLUMN financing_kind text CHECK (financing_kind IN ('FIXED_AMOUNT', 'SHARE', 'DEFICIT')),
  -- The share of eligible cost that the funder pays, for SHARE alone.
  ADD COLUMN funder_share_bp integer CHECK (funder_share_bp BETWEEN 1 AND 10000),
  ADD COLUMN eligible_cost_cents bigint CHECK (eligible_cost_cents BETWEEN 1 AND 9000000000000),
  ADD COLUMN own_funds_cents bigint CHECK (own_funds_cents BETWEEN 0 AND 9000000000000),
  ADD COLUMN third_party_cents bigint CHECK (third_party_cents BETWEEN 0 AND 9000000000000),
  ADD CONSTRAINT grant_financing CHECK (
    num_nulls(financing_kind, eligible_cost_cents, own_funds_cents, third_party_cents) IN (0, 4)
    AND (funder_share_bp IS NOT NULL) = (financing_kind IS NOT DISTINCT FROM 'SHARE'));

-- Yearly tranches (Jährlichkeit); none = the money is spread evenly over the award period.
CREATE TABLE grant_tranche (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  grant_id uuid NOT NULL,
  -- The budget year, which in Germany is the calendar year (§ 4 BHO and the like of the Länder).
  year integer NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 9000000000000),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, grant_id, year),
  FOREIGN KEY (network_id, grant_id) REFERENCES "grant" (network_id, id)
);
CALL app.tenant_table('grant_tranche', 'SELECT, INSERT, DELETE');

-- The second lock on "the tranches are the whole": checked when the transaction commits, whichever of the two was written.
CREATE FUNCTION app.hold_tranches_to_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about uuid := CASE TG_TABLE_NAME WHEN 'grant' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'grant_id')::uuid END;
BEGIN
  IF EXISTS (
    SELECT FROM "grant" g JOIN grant_tranche t ON t.network_id = g.network_id AND t.grant_id = g.id
    WHERE g.network_id = NEW.network_id AND g.id = about
    GROUP BY g.amount_cents HAVING sum(t.amount_cents) <> g.amount_cents
  ) THEN
    RAISE EXCEPTION 'The tranches of a grant are not its amount.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER tranches_are_whole AFTER INSERT ON grant_tranche DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.hold_tranches_to_whole();
CREATE CONSTRAINT TRIGGER tranches_are_whole AFTER UPDATE OF amount_cents ON "grant" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.hold_tranches_to_whole();
