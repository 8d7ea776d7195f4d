-- How often people found nothing: numbers alone, of no person, session or address, and without the words of any search.
CREATE TABLE empty_search (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- The first day of the month in Germany.
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  -- What the search was narrowed to; null = to none.
  life_area text CHECK (life_area IN ('WORK', 'EDUCATION', 'HEALTH', 'HOUSING', 'LANGUAGE', 'AUTHORITIES_LAW', 'FAMILY', 'LEISURE_SPORT', 'MOBILITY', 'SUPPLY', 'ENCOUNTER', 'DIGITAL')),
  place text CHECK (length(place) BETWEEN 1 AND 120),
  language text NOT NULL CHECK (language IN ('de', 'de-x-leicht', 'en', 'ar', 'uk', 'tr')),
  -- Searches without result, and how often somebody said "I found nothing".
  searches integer NOT NULL DEFAULT 0 CHECK (searches >= 0),
  reports integer NOT NULL DEFAULT 0 CHECK (reports >= 0),
  PRIMARY KEY (network_id, id),
  UNIQUE NULLS NOT DISTINCT (network_id, month, life_area, place, language)
);
CALL app.tenant_table('empty_search', 'SELECT, INSERT, UPDATE (searches, reports)');

CREATE INDEX empty_search_age ON empty_search (month);
CREATE POLICY retention ON empty_search TO app_job USING (month < (now() - interval '729 days')::date);
GRANT SELECT (id, network_id, month), DELETE ON empty_search TO app_job;

-- What people say who found nothing lies in the office's inbox beside feedback about offerings. All that is there already is
-- about an offering, and the checks allow that as before, so rows that are there need no look (NOT VALID).
ALTER TABLE feedback DROP CONSTRAINT IF EXISTS feedback_topic_check;
ALTER TABLE feedback
  ALTER COLUMN offering_id DROP NOT NULL,
  ADD COLUMN life_area text CHECK (life_area IN ('WORK', 'EDUCATION', 'HEALTH', 'HOUSING', 'LANGUAGE', 'AUTHORITIES_LAW', 'FAMILY', 'LEISURE_SPORT', 'MOBILITY', 'SUPPLY', 'ENCOUNTER', 'DIGITAL')),
  ADD COLUMN place text CHECK (length(place) BETWEEN 1 AND 120),
  ADD CONSTRAINT feedback_topic_check CHECK (topic IN ('WRONG_FACTS', 'NOT_REACHABLE', 'NO_LONGER_EXISTS', 'BARRIER', 'EXCLUDED', 'OTHER', 'NOTHING_FOUND')) NOT VALID,
  ADD CONSTRAINT feedback_subject_check CHECK ((topic = 'NOTHING_FOUND') = (offering_id IS NULL)) NOT VALID,
  ADD CONSTRAINT feedback_nothing_found_check CHECK (
    CASE WHEN topic = 'NOTHING_FOUND' THEN organisation_id IS NULL ELSE life_area IS NULL AND place IS NULL END) NOT VALID;
