-- Why an organisation is suspended, for its members to read. Null in other states, and for those suspended before this was kept.
ALTER TABLE organisation ADD COLUMN suspension_reason text CHECK (length(suspension_reason) <= 1000);
