-- What holds for a programme that names no rule is a rule of thumb. Until now it was the rule of one programme, and was
-- shown as checked for every other one. The rules keep their sources for programmes that name them.
UPDATE standard_deadline_rule SET is_default = false
WHERE code IN ('proof-end-of-6th-month', 'spend-6-weeks', 'follow-up-6-months');

INSERT INTO standard_deadline_rule
  (code, obligation_kind, name, count_kind, n, month_day, anchor, shift_kind, source, is_source_checked, is_default, valid_from)
VALUES
  ('general-proof-of-use', 'PROOF_OF_USE', 'Faustregel: Verwendungsnachweis bis zum Ende des 6. Monats', 'END_OF_NTH_MONTH_AFTER', 6, NULL,
   'AWARD_PERIOD_END', 'FRIST', 'allgemeine Faustregel nach ANBest-P (Bund) Nr. 6.1; für dieses Programm nicht geprüft', false, true, NULL),
  ('general-spend-by', 'SPEND_BY', 'Faustregel: Auszahlung binnen 6 Wochen verwenden', 'PLUS_WEEKS', 6, NULL,
   'PAYOUT', 'FRIST', 'allgemeine Faustregel nach ausgabenbasierten Bundesprojekten; für dieses Programm nicht geprüft', false, true, NULL),
  ('general-follow-up', 'FOLLOW_UP_APPLICATION', 'Faustregel: Folgeantrag 6 Monate vor Beginn', 'MINUS_MONTHS', 6, NULL,
   'PROJECT_START', 'LEAD', 'allgemeine Faustregel nach AMIF 2021–2027; für dieses Programm nicht geprüft', false, true, NULL);

-- Deadlines that were counted by a default nobody had named; the day stays, only what is said about it changes.
WITH renamed (old_code, new_code, kind) AS (VALUES
  ('proof-end-of-6th-month', 'general-proof-of-use', 'PROOF_OF_USE'), ('spend-6-weeks', 'general-spend-by', 'SPEND_BY'),
  ('follow-up-6-months', 'general-follow-up', 'FOLLOW_UP_APPLICATION'))
UPDATE grant_deadline d
SET rule_code = r.new_code, source = r.source, is_source_checked = false,
  reason = left(d.reason, length(d.reason) - length(d.source)) || r.source
FROM (
  SELECT old_code, new_code, kind, rule.source FROM renamed JOIN standard_deadline_rule rule ON rule.code = new_code
) r, "grant" g, programme p
WHERE d.kind = r.kind AND d.rule_code = r.old_code AND right(d.reason, length(d.source)) = d.source
  AND g.network_id = d.network_id AND g.id = d.grant_id AND p.network_id = g.network_id AND p.id = g.programme_id
  AND CASE d.kind
    WHEN 'PROOF_OF_USE' THEN p.proof_rule
    WHEN 'FOLLOW_UP_APPLICATION' THEN p.follow_up_rule
    ELSE coalesce((SELECT y.spend_by_rule FROM grant_payment y WHERE y.network_id = d.network_id AND y.id = d.payment_id), p.spend_by_rule)
  END IS NULL;

-- MISSED: the day had passed before the grant was entered; nobody could be reminded of it, but something can still be tried.
-- The check only grows, so rows that are there need no look (NOT VALID).
ALTER TABLE grant_deadline DROP CONSTRAINT IF EXISTS grant_deadline_state_check;
ALTER TABLE grant_deadline ADD CONSTRAINT grant_deadline_state_check
  CHECK (state IN ('OPEN', 'MISSED', 'SUPPRESSED', 'OBSOLETE')) NOT VALID;
