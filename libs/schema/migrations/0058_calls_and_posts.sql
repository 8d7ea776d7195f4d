-- When a programme takes applications, when a project may begin before the decision, and whose posts end with the money.
ALTER TABLE programme
  -- Calls (Aufrufe, Antragsfristen) in the order of their ends: [{"opensOn": day or null, "closesOn": day, "note": text or null}].
  ADD COLUMN application_windows jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(application_windows) = 'array');

ALTER TABLE "grant"
  -- From this day on the project may begin without a decision (vorzeitiger Maßnahmebeginn), as the funder has consented.
  ADD COLUMN early_start_on date,
  -- Posts that end with the money: [{"title": text, "fullTimeBp": 1 to 10000}]. No names: whose post it is does not matter here.
  ADD COLUMN posts jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(posts) = 'array');

ALTER TABLE standard_deadline_rule DROP CONSTRAINT standard_deadline_rule_obligation_kind_check;
ALTER TABLE standard_deadline_rule ADD CONSTRAINT standard_deadline_rule_obligation_kind_check
  CHECK (obligation_kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END', 'RETENTION_END', 'POSTS_END')) NOT VALID;
ALTER TABLE grant_deadline DROP CONSTRAINT grant_deadline_kind_check;
ALTER TABLE grant_deadline ADD CONSTRAINT grant_deadline_kind_check
  CHECK (kind IN ('FOLLOW_UP_APPLICATION', 'INTERIM_REPORT', 'PROOF_OF_USE', 'SPEND_BY', 'FUNDING_END', 'RETENTION_END', 'CALL_CLOSES', 'POSTS_END',
    'DRAWDOWN', 'CHANGE_NOTICE', 'EARMARK_END', 'REPAYMENT', 'INTERNAL')) NOT VALID;

INSERT INTO standard_deadline_rule
  (code, obligation_kind, name, count_kind, n, month_day, anchor, shift_kind, source, is_source_checked, is_default, valid_from)
VALUES
  ('posts-3-months', 'POSTS_END', 'Beschäftigten Bescheid geben: 3 Monate vor dem Ende ihrer Stelle', 'MINUS_MONTHS', 3, NULL,
   'AWARD_PERIOD_END', 'LEAD', '§ 38 Abs. 1 SGB III (wer seine Stelle verliert, meldet sich drei Monate vorher arbeitsuchend)', false, true, NULL);
