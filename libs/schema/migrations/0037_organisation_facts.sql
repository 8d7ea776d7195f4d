-- What an organisation says of itself beyond its name and contact; all of it public.
ALTER TABLE organisation
  ADD COLUMN alternate_name text CHECK (length(alternate_name) <= 200),
  -- [{url, label}]
  ADD COLUMN links jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(links) = 'array' AND jsonb_array_length(links) <= 10),
  ADD COLUMN year_founded smallint CHECK (year_founded BETWEEN 1000 AND 2100),
  ADD COLUMN legal_form text CHECK (length(legal_form) <= 80),
  ADD COLUMN federation text CHECK (length(federation) <= 200),
  -- [{kind, identifier, issuer}]
  ADD COLUMN identifiers jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(identifiers) = 'array' AND jsonb_array_length(identifiers) <= 10),
  -- What an import said that has no column here, as it came; see docs/decisions/hsds-mapping.md.
  ADD COLUMN hsds_extra jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(hsds_extra) = 'object' AND octet_length(hsds_extra::text) <= 100000);
GRANT SELECT (alternate_name, links, year_founded, legal_form, federation, identifiers) ON organisation TO app_public;
ALTER TABLE offering
  ADD COLUMN hsds_extra jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(hsds_extra) = 'object' AND octet_length(hsds_extra::text) <= 100000);
ALTER TABLE place
  ADD COLUMN hsds_extra jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(hsds_extra) = 'object' AND octet_length(hsds_extra::text) <= 100000);
