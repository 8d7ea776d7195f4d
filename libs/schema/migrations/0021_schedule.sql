-- Times that recur in other ways than every week, with holidays and exceptions. A weekly time stays what it was.
ALTER TABLE offering_time RENAME TO schedule;
ALTER TABLE schedule
  ADD COLUMN repeats text NOT NULL DEFAULT 'WEEKLY' CHECK (repeats IN ('ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY')),
  ADD COLUMN every smallint NOT NULL DEFAULT 1 CHECK (every BETWEEN 1 AND 52),
  -- ISO: 1 = Monday ... 7 = Sunday.
  ADD COLUMN weekdays smallint[] NOT NULL DEFAULT '{}' CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  -- Which of these weekdays of a month, and which days of a month; -1 = the last.
  ADD COLUMN ordinals smallint[] NOT NULL DEFAULT '{}' CHECK (ordinals <@ ARRAY[1, 2, 3, 4, 5, -1]::smallint[]),
  ADD COLUMN month_days smallint[] NOT NULL DEFAULT '{}' CHECK (cardinality(month_days) <= 32 AND 0 <> ALL (month_days) AND -1 <= ALL (month_days) AND 31 >= ALL (month_days)),
  ADD COLUMN ends_next_day boolean NOT NULL DEFAULT false,
  ADD COLUMN on_public_holidays text NOT NULL DEFAULT 'RUNS' CHECK (on_public_holidays IN ('RUNS', 'PAUSES')),
  ADD COLUMN in_school_holidays text NOT NULL DEFAULT 'RUNS' CHECK (in_school_holidays IN ('RUNS', 'PAUSES', 'ONLY')),
  -- [{date, from, to, note}] in the order of the days; from null = it does not take place.
  ADD COLUMN exceptions jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(exceptions) = 'array' AND jsonb_array_length(exceptions) <= 60);
UPDATE schedule SET weekdays = ARRAY[weekday], ends_next_day = to_time <= from_time;
ALTER TABLE schedule
  DROP COLUMN weekday,
  DROP CONSTRAINT IF EXISTS offering_time_check,
  ADD CHECK (CASE WHEN ends_next_day THEN to_time <= from_time ELSE to_time > from_time END),
  ADD CHECK ((repeats = 'WEEKLY') <= (weekdays <> '{}')),
  ADD CHECK ((repeats IN ('ONCE', 'YEARLY') OR every > 1) <= (valid_from IS NOT NULL));

-- Every card shows schedules now.
UPDATE offering_card SET base = jsonb_set(base, '{times}', coalesce((
  SELECT jsonb_agg((t - 'weekday') || jsonb_build_object(
    'repeats', 'WEEKLY', 'every', 1, 'weekdays', jsonb_build_array(t -> 'weekday'), 'fixedWeekdays', jsonb_build_array(t -> 'weekday'), 'ordinals', '[]'::jsonb,
    'monthDays', '[]'::jsonb, 'endsNextDay', false, 'onPublicHolidays', 'RUNS', 'inSchoolHolidays', 'RUNS', 'exceptions', '[]'::jsonb) ORDER BY n)
  FROM jsonb_array_elements(base -> 'times') WITH ORDINALITY AS e (t, n)), '[]'))
WHERE base -> 'times' <> '[]';

-- What the public page needs to know of the network's settings.
CREATE POLICY published ON network_setting FOR SELECT TO app_public USING (name = 'directory.schoolHolidays');
GRANT SELECT (network_id, name, value) ON network_setting TO app_public;
