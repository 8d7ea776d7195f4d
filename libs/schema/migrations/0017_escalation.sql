-- What stays without a reaction goes on to the next people: a deputy, then the admins, and when it is overdue the office too.
-- Both checks only grow, so rows that are there need no look (NOT VALID), and the table is not held up while it is read.
ALTER TABLE reminder DROP CONSTRAINT IF EXISTS reminder_recipient_check;
ALTER TABLE reminder ADD CONSTRAINT reminder_recipient_check
  CHECK (recipient IN ('RESPONSIBLE', 'DEPUTY', 'LEAD', 'OFFICE')) NOT VALID;
-- `T+1`: the first working day after the day has passed.
ALTER TABLE reminder DROP CONSTRAINT IF EXISTS reminder_rule_check;
ALTER TABLE reminder ADD CONSTRAINT reminder_rule_check CHECK (rule ~ '^(T-[0-9]{1,4}|T\+1|CHANGE|SOON)$') NOT VALID;
