-- Tables of offerings that somebody handed in: read, looked through row by row, written by a job, and taken back by one.
CREATE TABLE offering_import (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Null = the integration office, for several organisations.
  organisation_id uuid,
  -- Who gave the last order, and whether a second factor had been shown: the job has the rights that this person has when it runs.
  account_id uuid NOT NULL REFERENCES account (id),
  has_second_factor boolean NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  -- Until it has been read.
  file bytea CHECK (octet_length(file) BETWEEN 1 AND 10485760),
  state text NOT NULL CHECK (state IN ('READING', 'REFUSED', 'READY', 'WRITING', 'WRITTEN', 'UNDOING', 'UNDONE', 'FAILED')),
  description text CHECK (length(description) <= 200),
  headings jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(headings) = 'array' AND jsonb_array_length(headings) <= 200),
  -- Keys of our columns, null for a column that is left out; as long as the headings.
  columns jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(columns) = 'array' AND jsonb_array_length(columns) <= 200),
  are_columns_confirmed boolean NOT NULL DEFAULT false,
  -- [{code, row, message}] about the file as a whole.
  findings jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(findings) = 'array' AND jsonb_array_length(findings) <= 100),
  duplicate_rows integer NOT NULL DEFAULT 0 CHECK (duplicate_rows >= 0),
  -- Rows that the present step has dealt with, and has to.
  done integer NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND total),
  total integer NOT NULL DEFAULT 0 CHECK (total >= 0),
  created_at timestamptz NOT NULL,
  written_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  -- Who works on it, until when, and when the queue should have taken it.
  lease_token uuid,
  lease_until timestamptz,
  queued_until timestamptz,
  -- Times that somebody began without getting anywhere.
  attempts smallint NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 100),
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK (jsonb_array_length(columns) = jsonb_array_length(headings))
);
CREATE INDEX offering_import_list ON offering_import (network_id, organisation_id, id);
CREATE INDEX offering_import_open ON offering_import (id) WHERE state IN ('READING', 'WRITING', 'UNDOING');
CREATE INDEX offering_import_old ON offering_import (created_at);
CALL app.tenant_table('offering_import', 'SELECT, INSERT, UPDATE');
-- The job sees that there is work, never a word of it.
CREATE POLICY jobs ON offering_import FOR SELECT TO app_job USING (state IN ('READING', 'WRITING', 'UNDOING') OR created_at < now() - interval '89 days');
CREATE POLICY carrying ON offering_import FOR UPDATE TO app_job USING (state IN ('READING', 'WRITING', 'UNDOING')) WITH CHECK (state IN ('READING', 'WRITING', 'UNDOING'));
-- The time is in libs/platform/retention; the bound here is a day laxer.
CREATE POLICY retention ON offering_import FOR DELETE TO app_job USING (created_at < now() - interval '89 days');
GRANT SELECT (id, network_id, state, created_at, lease_token, lease_until, queued_until, attempts), UPDATE (lease_token, lease_until, queued_until, attempts), DELETE ON offering_import TO app_job;

-- The rows of such a table, with what was found about them and what became of them.
CREATE TABLE offering_import_row (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  import_id uuid NOT NULL,
  -- As the table program shows it.
  number integer NOT NULL CHECK (number >= 1),
  cells jsonb NOT NULL CHECK (jsonb_typeof(cells) = 'array'),
  kind text CHECK (kind IN ('NEW', 'CHANGED', 'UNCHANGED', 'FAULTY')),
  title text NOT NULL DEFAULT '' CHECK (length(title) <= 200),
  offering_id uuid,
  -- The version of the offering that was looked at.
  expected_version integer CHECK (expected_version >= 1),
  findings jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(findings) = 'array'),
  -- Names of the fields that change, and of those that stay because they were corrected here.
  changed_fields text[] NOT NULL DEFAULT '{}',
  kept_fields text[] NOT NULL DEFAULT '{}',
  -- What became of it: null = not its turn yet.
  outcome text CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED', 'FAILED')),
  -- Versions of the offering before and after, and what the source had said before; for taking it back.
  version_before integer,
  version_after integer,
  source_before jsonb,
  undo_outcome text CHECK (undo_outcome IN ('REMOVED', 'RESTORED', 'PARTLY', 'LEFT', 'NOTHING')),
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, import_id, number),
  FOREIGN KEY (network_id, import_id) REFERENCES offering_import (network_id, id) ON DELETE CASCADE,
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id)
);
CREATE INDEX offering_import_row_kind ON offering_import_row (network_id, import_id, kind, number);
CREATE INDEX offering_import_row_waiting ON offering_import_row (network_id, import_id, number) WHERE outcome IS NULL;
CREATE INDEX offering_import_row_offering ON offering_import_row (network_id, offering_id);
CALL app.tenant_table('offering_import_row', 'SELECT, INSERT, UPDATE, DELETE');

-- Where what an offering says comes from, field by field: what its source said last. A field that says something else now was
-- corrected here and is not overwritten by the source.
CREATE TABLE offering_source (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  -- What kind of source, and which of that kind: of tables the organisation that hands them in, or the network for its office.
  kind text NOT NULL CHECK (kind IN ('TABLE')),
  origin uuid NOT NULL,
  -- How the source calls it.
  known_as text NOT NULL CHECK (length(known_as) BETWEEN 1 AND 200),
  -- {field: what it said}, in the words of its kind.
  said jsonb NOT NULL CHECK (jsonb_typeof(said) = 'object'),
  brought_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, kind, origin, known_as),
  UNIQUE (network_id, kind, origin, offering_id),
  FOREIGN KEY (network_id, offering_id) REFERENCES offering (network_id, id)
);
CREATE INDEX offering_source_offering ON offering_source (network_id, offering_id);
CALL app.tenant_table('offering_source', 'SELECT, INSERT, UPDATE, DELETE');

-- Which column is which, for tables with the same headings from the same hands.
CREATE TABLE offering_import_columns (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- The organisation, or the network for its office.
  origin uuid NOT NULL,
  headings_hash bytea NOT NULL CHECK (octet_length(headings_hash) = 32),
  columns jsonb NOT NULL CHECK (jsonb_typeof(columns) = 'array' AND jsonb_array_length(columns) <= 200),
  used_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE (network_id, origin, headings_hash)
);
CALL app.tenant_table('offering_import_columns', 'SELECT, INSERT, UPDATE');
