-- The policy "own" finds organisations by their id alone, before a network is entered. PostgreSQL 15 to 17 have no skip
-- scan: without this index they read the whole table, in every query of a signed-in person.
CREATE UNIQUE INDEX organisation_by_id ON organisation (id);
