-- Lists of grants that somebody handed in: looked through row by row, entered together, and taken back together.
CREATE TABLE grant_import (
  id uuid NOT NULL,
  network_id uuid NOT NULL REFERENCES network (id),
  -- Null = the integration office, for several organisations.
  organisation_id uuid,
  account_id uuid NOT NULL REFERENCES account (id),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  state text NOT NULL CHECK (state IN ('READY', 'WRITTEN', 'UNDONE')),
  description text NOT NULL CHECK (length(description) <= 200),
  headings jsonb NOT NULL CHECK (jsonb_typeof(headings) = 'array' AND jsonb_array_length(headings) <= 200),
  -- [{number, cells}], as the file has them.
  rows jsonb NOT NULL CHECK (jsonb_typeof(rows) = 'array' AND jsonb_array_length(rows) BETWEEN 1 AND 500),
  -- Keys of our columns, null for a column that is left out; as long as the headings.
  columns jsonb NOT NULL CHECK (jsonb_typeof(columns) = 'array'),
  -- [{code, row, message}] about the file as a whole.
  findings jsonb NOT NULL CHECK (jsonb_typeof(findings) = 'array'),
  -- What holds of rows that say nothing about it.
  assumed_status text CHECK (assumed_status IN ('PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED', 'REJECTED')),
  are_costs_assumed boolean NOT NULL DEFAULT false,
  -- What became of the rows, and what else came with them: [{row, kind, findings, title, grantId, version, undone}], [{id, version}], [{offeringId, version}], [id].
  results jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(results) = 'array'),
  brought jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(brought) = 'object'),
  created_at timestamptz NOT NULL,
  written_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  PRIMARY KEY (network_id, id),
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id),
  CHECK (jsonb_array_length(columns) = jsonb_array_length(headings))
);
CREATE INDEX grant_import_list ON grant_import (network_id, organisation_id, id);
CREATE INDEX grant_import_old ON grant_import (created_at);
CALL app.tenant_table('grant_import', 'SELECT, INSERT, UPDATE');
-- The time is in libs/platform/retention; the bound here is a day laxer.
CREATE POLICY jobs ON grant_import FOR SELECT TO app_job USING (created_at < now() - interval '89 days');
CREATE POLICY retention ON grant_import FOR DELETE TO app_job USING (created_at < now() - interval '89 days');
GRANT SELECT (id, network_id, created_at), DELETE ON grant_import TO app_job;

-- True: nobody has said what the offering costs; what its grants pay stands for it.
ALTER TABLE cost_plan ADD COLUMN is_assumed boolean NOT NULL DEFAULT false;

-- What a list has brought and nobody has touched since goes as if it had never been entered; the trail keeps that it was.
GRANT DELETE ON "grant", grant_deadline, cost_plan, programme TO app_runtime;
