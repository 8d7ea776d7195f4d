-- What an offering says beyond what its public page needs.
ALTER TABLE offering
  ADD COLUMN alternate_name text CHECK (length(alternate_name) <= 160),
  -- Whole years, both included. They inform: whoever is turned away for an age is so by the restriction.
  ADD COLUMN age_minimum smallint CHECK (age_minimum BETWEEN 0 AND 120),
  ADD COLUMN age_maximum smallint CHECK (age_maximum BETWEEN 0 AND 120),
  ADD COLUMN what_to_bring text CHECK (length(what_to_bring) <= 1000),
  -- [{name, url}]
  ADD COLUMN required_documents jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(required_documents) = 'array' AND jsonb_array_length(required_documents) <= 20),
  ADD COLUMN how_to_register text CHECK (length(how_to_register) <= 1000),
  ADD COLUMN wait_time text CHECK (length(wait_time) <= 300),
  ADD COLUMN interpretation text CHECK (length(interpretation) <= 300),
  ADD COLUMN accreditations text CHECK (length(accreditations) <= 300),
  -- What is different for a while; until null = until it is taken away.
  ADD COLUMN announcement_text text CHECK (length(announcement_text) <= 300),
  ADD COLUMN announcement_until date,
  ADD COLUMN is_paused boolean NOT NULL DEFAULT false,
  -- [{role, name, email, phone, extension, languages}], all of it declared public.
  ADD COLUMN further_contacts jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(further_contacts) = 'array' AND jsonb_array_length(further_contacts) <= 10),
  ADD CHECK (age_minimum <= age_maximum),
  ADD CHECK (announcement_text IS NOT NULL OR (announcement_until IS NULL AND NOT is_paused)),
  ADD CHECK (NOT is_informal OR further_contacts = '[]');

-- Every card that shows its offering says of each that nothing was said.
UPDATE offering_card SET base = '{"alternateName": null, "ageRange": {"minimum": null, "maximum": null}, "whatToBring": null, "requiredDocuments": [],
  "howToRegister": null, "waitTime": null, "interpretation": null, "accreditations": null, "announcement": null, "furtherContacts": []}' || base
WHERE base ->> 'id' = id::text;
