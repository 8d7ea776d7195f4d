/** What has to be done about a grant by a day. */
export type ObligationKind =
  | 'FOLLOW_UP_APPLICATION' | 'CALL_CLOSES' | 'INTERIM_REPORT' | 'PROOF_OF_USE' | 'RECIPIENT_PROOF' | 'DRAWDOWN' | 'SPEND_BY'
  | 'CHANGE_NOTICE' | 'FUNDING_END' | 'POSTS_END' | 'RUNWAY_WARNING' | 'RETENTION_END' | 'EARMARK_END' | 'REPAYMENT' | 'INTERNAL';

/** What can happen to a grant that makes reminders pointless. */
export type SuppressionCause = 'RENEWED' | 'WITHDRAWN';

/** Duties that stay after the money is gone: account for it, keep the vouchers, pay back. */
const staysAfterWithdrawal: ReadonlySet<ObligationKind> = new Set([
  'PROOF_OF_USE', 'RECIPIENT_PROOF', 'RETENTION_END', 'REPAYMENT',
]);

/**
 * True when the pending reminders of an obligation end for this cause; the cause is stored as their reason. A committed
 * follow-up grant answers the follow-up application and keeps the posts; a withdrawal answers all but proof, retention
 * and repayment.
 */
export function isSuppressedBy(cause: SuppressionCause, kind: ObligationKind): boolean {
  switch (cause) {
    case 'RENEWED': return kind === 'FOLLOW_UP_APPLICATION' || kind === 'POSTS_END';
    case 'WITHDRAWN': return !staysAfterWithdrawal.has(kind);
  }
}
