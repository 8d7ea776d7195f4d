-- Who entered a programme may correct it; null = the integration office, and every programme from before this column.
ALTER TABLE programme ADD COLUMN entered_by_organisation_id uuid;
ALTER TABLE programme ADD FOREIGN KEY (network_id, entered_by_organisation_id) REFERENCES organisation (network_id, id);
-- A changed rule settles the deadlines of all grants of the programme, in the order of their ids.
CREATE INDEX grant_by_programme ON "grant" (network_id, programme_id, id);
