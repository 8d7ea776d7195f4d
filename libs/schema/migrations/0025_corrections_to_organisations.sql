-- What the public contact of an offering corrects is read by its organisation, which can change it; all else by the office.
ALTER TABLE confirmation ADD COLUMN corrected_to text NOT NULL DEFAULT 'OFFICE' CHECK (corrected_to IN ('OFFICE', 'ORGANISATION'));
