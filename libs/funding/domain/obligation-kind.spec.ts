// Promise: good news and bad news silence exactly the reminders they answer (reminder case R6).
import { expect, it } from '#jest';
import { isSuppressedBy, type ObligationKind } from './obligation-kind.js';

const kinds: ObligationKind[] = [
  'FOLLOW_UP_APPLICATION', 'CALL_CLOSES', 'INTERIM_REPORT', 'PROOF_OF_USE', 'RECIPIENT_PROOF', 'DRAWDOWN', 'SPEND_BY',
  'CHANGE_NOTICE', 'FUNDING_END', 'RUNWAY_WARNING', 'RETENTION_END', 'EARMARK_END', 'REPAYMENT', 'INTERNAL',
];

it('R6: a committed follow-up grant silences the follow-up application; the proof of use of the old grant stays', () => {
  expect(kinds.filter((kind) => isSuppressedBy('RENEWED', kind))).toEqual(['FOLLOW_UP_APPLICATION']);
});

it('a withdrawal silences all but proof, retention and repayment', () => {
  expect(kinds.filter((kind) => !isSuppressedBy('WITHDRAWN', kind)))
    .toEqual(['PROOF_OF_USE', 'RECIPIENT_PROOF', 'RETENTION_END', 'REPAYMENT']);
});
