-- What an offering said, each time that was changed: who, when, what. Written in the transaction of the change.
CREATE TABLE offering_revision (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  is_informal boolean NOT NULL,
  -- The version of the offering that first said this.
  version integer NOT NULL CHECK (version >= 1),
  written_at timestamptz NOT NULL,
  -- Who wrote it, and the organisation they acted for: null = the person themself, or the office. Neither is known of what
  -- was written before revisions were kept.
  account_id uuid REFERENCES account (id),
  organisation_id uuid,
  -- Names of the fields in which it differs from the one before; of the first one, of those that say something.
  changed_fields text[] NOT NULL CHECK (cardinality(changed_fields) <= 100),
  -- Everything that was said; the contact apart, as it is erased sooner. Null = erased.
  words jsonb CHECK (jsonb_typeof(words) = 'object'),
  contact jsonb CHECK (jsonb_typeof(contact) = 'object'),
  -- It was given away at some time: published, or handed in to be cleared. Other people's drafts are theirs.
  is_submitted boolean NOT NULL,
  -- When it was replaced, or when the offering ended: from then on its time is counted. Null = it is what the offering says.
  replaced_at timestamptz,
  contact_erased_at timestamptz,
  words_erased_at timestamptz,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, offering_id, version),
  FOREIGN KEY (network_id, offering_id, is_informal) REFERENCES offering (network_id, id, is_informal),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK ((contact IS NULL) = (contact_erased_at IS NOT NULL)),
  CHECK ((words IS NULL) = (words_erased_at IS NOT NULL)),
  -- What an offering says is never erased here alone.
  CHECK (replaced_at IS NOT NULL OR (contact_erased_at IS NULL AND words_erased_at IS NULL))
);
CREATE UNIQUE INDEX offering_revision_current ON offering_revision (network_id, offering_id) WHERE replaced_at IS NULL;
CREATE INDEX offering_revision_age ON offering_revision (replaced_at) WHERE replaced_at IS NOT NULL;
-- Nobody rewrites what was said.
CALL app.tenant_table('offering_revision', 'SELECT, INSERT, UPDATE (is_submitted, replaced_at)');

-- The times are in libs/platform/retention; each bound here is a day laxer. The job reads instants, never words.
CREATE POLICY aged ON offering_revision FOR SELECT TO app_job USING (replaced_at < now() - interval '89 days');
CREATE POLICY forgetting ON offering_revision FOR UPDATE TO app_job USING (replaced_at < now() - interval '89 days')
  WITH CHECK (contact_erased_at IS NOT NULL AND (words_erased_at IS NULL OR is_informal));
CREATE POLICY retention ON offering_revision FOR DELETE TO app_job USING (replaced_at < now() - interval '729 days');
GRANT SELECT (is_informal, replaced_at, contact_erased_at, words_erased_at), UPDATE (contact, contact_erased_at, words, words_erased_at), DELETE
  ON offering_revision TO app_job;

-- What offerings say today is the first thing that is kept of those that are older than this table.
INSERT INTO offering_revision (id, network_id, offering_id, is_informal, version, written_at, changed_fields, words, contact, is_submitted, replaced_at)
SELECT gen_random_uuid(), o.network_id, o.id, o.is_informal, o.version, o.changed_at, '{}',
  jsonb_build_object(
    'title', o.title, 'description', o.description, 'lifeAreas', o.life_areas, 'languages', o.languages, 'suitedFor', o.suited_for,
    'isRemote', o.is_remote, 'servedAreas', o.served_areas, 'isPlaceByArrangement', o.is_place_by_arrangement,
    'isTimeByArrangement', o.is_time_by_arrangement, 'website', o.website, 'openness', o.openness,
    'cost', jsonb_build_object('kind', o.cost_kind, 'amountCents', o.cost_cents, 'text', o.cost_text),
    'restriction', CASE WHEN o.openness <> 'OPEN' THEN jsonb_build_object(
      'basis', o.restriction_basis, 'reason', o.restriction_reason, 'reviewOn', o.restriction_review_on, 'alternative', o.restriction_alternative) END,
    'places', coalesce((
      SELECT jsonb_agg(jsonb_build_object('name', p.name, 'street', p.street, 'postcode', p.postcode, 'town', p.town, 'district', p.district,
        'latitude', p.latitude, 'longitude', p.longitude) ORDER BY p.position)
      FROM offering_place p WHERE p.network_id = o.network_id AND p.offering_id = o.id), '[]'),
    'times', coalesce((
      SELECT jsonb_agg(jsonb_build_object('repeats', s.repeats, 'every', s.every, 'weekdays', s.weekdays, 'ordinals', s.ordinals, 'monthDays', s.month_days,
        'from', to_char(s.from_time, 'HH24:MI'), 'to', to_char(s.to_time, 'HH24:MI'), 'endsNextDay', s.ends_next_day, 'zone', s.zone,
        'validFrom', s.valid_from, 'validTo', s.valid_to, 'onPublicHolidays', s.on_public_holidays, 'inSchoolHolidays', s.in_school_holidays,
        'exceptions', s.exceptions, 'note', s.note) ORDER BY s.position)
      FROM schedule s WHERE s.network_id = o.network_id AND s.offering_id = o.id), '[]')),
  jsonb_build_object('name', o.contact_name, 'email', o.contact_email, 'phone', o.contact_phone),
  o.recorded_by_county OR o.state IN ('AWAITING_CLEARANCE', 'PUBLISHED', 'SUSPENDED') OR o.published_at IS NOT NULL, o.closed_at
FROM offering o;
