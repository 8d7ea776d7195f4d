-- A time of an offering may be at one stop of a mobile place. Stops are known by their position in the route; whoever changes
-- the route takes the times along. The name of the column must not be that of a parameter of app.hours_of, which would mean it.
ALTER TABLE schedule
  ADD COLUMN at_place_stop smallint CHECK (at_place_stop BETWEEN 0 AND 29),
  ADD CHECK (at_place_stop IS NULL OR at_place IS NOT NULL);
