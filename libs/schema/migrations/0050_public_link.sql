-- What visits found of the addresses that the public pages of a network show. A row is about an address, not about who shows it:
-- it begins when the first page shows it and goes with the last, so a corrected address starts anew.
CREATE TABLE public_link (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  url text NOT NULL CHECK (length(url) BETWEEN 8 AND 500),
  state text NOT NULL DEFAULT 'UNKNOWN' CHECK (state IN ('UNKNOWN', 'SOUND', 'MOVED', 'BLOCKED', 'NOT_VISITED', 'CERTIFICATE', 'DEAD')),
  -- A code of the last finding; null while it is sound or unknown.
  reason text CHECK (length(reason) <= 40),
  new_url text CHECK (length(new_url) <= 500),
  -- The first day of the state: of a dead one, of the first visit that failed.
  since date,
  -- Days in a row on which visits failed, how many of these in a row said that there is no such page, and the first and last.
  failed_days smallint NOT NULL DEFAULT 0 CHECK (failed_days BETWEEN 0 AND 99),
  gone_days smallint NOT NULL DEFAULT 0 CHECK (gone_days BETWEEN 0 AND failed_days),
  first_failed_on date,
  last_failed_on date,
  checked_at timestamptz,
  -- Also the lease: whoever visits it moves this on first, so that nobody else does meanwhile.
  next_visit_at timestamptz NOT NULL,
  -- Nobody is reminded of it before this day, because somebody has said that it is dealt with.
  quiet_until date,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, url),
  CHECK ((new_url IS NOT NULL) = (state = 'MOVED')),
  CHECK ((failed_days = 0) = (first_failed_on IS NULL) AND (failed_days = 0) = (last_failed_on IS NULL))
);
CREATE INDEX public_link_due ON public_link (network_id, next_visit_at, id);
CREATE INDEX public_link_findings ON public_link (network_id) WHERE state NOT IN ('UNKNOWN', 'SOUND');
CALL app.tenant_table('public_link', 'SELECT, INSERT, UPDATE, DELETE');
