-- A link in a mail closes the deadline as that mail told it, and no later one: each link keeps the revision and the day.
-- Null in links of before: what they told is not known, so their page asks with the day that holds now.
ALTER TABLE reminder_link ADD COLUMN revision integer;
ALTER TABLE reminder_link ADD COLUMN nominal date;
ALTER TABLE reminder_link ADD CONSTRAINT reminder_link_told CHECK ((revision IS NULL) = (nominal IS NULL));
