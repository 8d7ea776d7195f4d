-- Whether something takes place when people have time is now worked out from the days that really come. A card only says on
-- which weekdays that may be, so that the others need not be looked at: no fixed ones beside each time any more. Cards that are
-- there may be on any day until the background job has made them anew.
UPDATE offering_card c SET
  weekdays = '{1,2,3,4,5,6,7}', lexicon = '',
  base = jsonb_set(c.base, '{times}', (SELECT jsonb_agg(t - 'fixedWeekdays' ORDER BY n) FROM jsonb_array_elements(c.base -> 'times') WITH ORDINALITY AS times (t, n)))
WHERE jsonb_array_length(c.base -> 'times') > 0;
