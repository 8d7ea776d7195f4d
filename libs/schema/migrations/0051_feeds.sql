-- Calendars and other feeds go the way of tables: read, looked through, written by a job, taken back by one.
ALTER TABLE offering_import
  ADD COLUMN kind text NOT NULL DEFAULT 'TABLE' CHECK (kind IN ('TABLE', 'CALENDAR', 'INTEGREAT')),
  -- Which of several calendars of the same hands it is; null = it is a table, or was not read yet.
  ADD COLUMN feed_name text CHECK (length(feed_name) BETWEEN 1 AND 200),
  -- Of the office: whose an entry is that names nobody.
  ADD COLUMN owner_id uuid,
  -- What is new is to be public, where nothing hinders it; tables have a column for that.
  ADD COLUMN is_public_wanted boolean NOT NULL DEFAULT false,
  ADD FOREIGN KEY (network_id, owner_id) REFERENCES organisation (network_id, id);

-- LEFT_OUT: it is over, cancelled, or ended here. GONE: it came from this feed and is not in it any more.
ALTER TABLE offering_import_row
  DROP CONSTRAINT offering_import_row_kind_check,
  ADD CONSTRAINT offering_import_row_kind_check CHECK (kind IN ('NEW', 'CHANGED', 'UNCHANGED', 'FAULTY', 'LEFT_OUT', 'GONE'));

ALTER TABLE offering_source
  DROP CONSTRAINT offering_source_kind_check,
  ADD CONSTRAINT offering_source_kind_check CHECK (kind IN ('TABLE', 'CALENDAR', 'INTEGREAT'));
