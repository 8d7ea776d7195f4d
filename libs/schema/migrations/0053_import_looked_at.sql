-- A table is written by what was seen when it was looked through. Another one that was written since then may have brought the
-- same offerings. Both by the clock of the database, which is one for all processes.
ALTER TABLE offering_import
  -- When the present look at its rows began.
  ADD COLUMN looked_at timestamptz,
  -- When the last order to write it came to its end, or to a stop.
  ADD COLUMN stopped_at timestamptz;
