-- Whoever says that a link is dealt with speaks for their own pages: others who show the same address are still told. Nobody reads
-- the column quiet_until of public_link any more.
CREATE TABLE link_quiet (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  network_id uuid NOT NULL REFERENCES network (id),
  link_id uuid NOT NULL,
  -- Whose pages: one of both.
  organisation_id uuid,
  account_id uuid REFERENCES account (id),
  -- Nobody of them is reminded before this day.
  quiet_until date NOT NULL,
  PRIMARY KEY (network_id, id),
  UNIQUE NULLS NOT DISTINCT (network_id, link_id, organisation_id, account_id),
  CHECK (num_nonnulls(organisation_id, account_id) = 1),
  FOREIGN KEY (network_id, link_id) REFERENCES public_link (network_id, id) ON DELETE CASCADE,
  FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
CALL app.tenant_table('link_quiet', 'SELECT, INSERT, UPDATE, DELETE');
