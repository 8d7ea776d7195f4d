-- Corrections reach the office, which says when it has dealt with one; a question can be asked again, which replaces an
-- open one. Old questions have no title: their mails were the only place that named it.
ALTER TABLE confirmation
  ADD COLUMN title text NOT NULL DEFAULT '' CHECK (length(title) <= 500),
  ADD COLUMN replaced_at timestamptz,
  ADD COLUMN handled_at timestamptz,
  ADD COLUMN handled_by uuid,
  ADD CONSTRAINT confirmation_handled CHECK (handled_at IS NULL OR answer = 'CORRECTED');
DROP INDEX confirmation_open;
CREATE UNIQUE INDEX confirmation_open ON confirmation (network_id, subject_type, subject_id) WHERE answered_at IS NULL AND replaced_at IS NULL;
CREATE INDEX confirmation_correction ON confirmation (network_id, answered_at, id) WHERE answer = 'CORRECTED';

-- The name that a verified organisation wants to have; it waits for the office, which verified the old one.
ALTER TABLE organisation
  ADD COLUMN requested_name text CHECK (length(requested_name) BETWEEN 2 AND 200),
  ADD COLUMN requested_name_at timestamptz,
  ADD CONSTRAINT organisation_requested_name CHECK ((requested_name IS NULL) = (requested_name_at IS NULL));
CREATE INDEX organisation_name_request ON organisation (network_id, lower(name), id) WHERE requested_name IS NOT NULL;
