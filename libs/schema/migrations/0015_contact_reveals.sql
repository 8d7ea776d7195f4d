-- Volunteers read who has opened their contact details. The trail is long and grows; these entries of it are few.
CREATE INDEX audit_entry_contact ON audit_entry (network_id, subject_id, id) WHERE action = 'signUp.readContact';
