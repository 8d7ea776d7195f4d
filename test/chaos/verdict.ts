import type pg from 'pg';
import { type Copy } from './witness.js';

/** One planned reminder: when it was due by real time, and the mail that the ledger says it went with. */
interface LedgerRow {
  reminder_id: string;
  delivery_id: string | null;
  state: string | null;
  ambiguous: number;
  /** The mail of the next morning that tells it again; null when it does not. */
  carried_by: string | null;
}

/** What the check from outside found. */
export interface Verdict {
  reminders: number;
  copies: number;
  extraCopies: number;
  ambiguousAttempts: number;
  heldUnknown: number;
  /** Of these, how many arrived only with the digest of the next morning. */
  toldNextMorning: number;
  violations: string[];
}

/**
 * Compares what the ledger says with what the witness saw. Lost: not seen, nor seen again in the digest of the next morning
 * when held UNKNOWN. Unexplained: more extra copies than attempts of unknown outcome, or copies that differ.
 */
export async function verdictOf(admin: pg.Client, copies: readonly Copy[], planned: number): Promise<Verdict> {
  const { rows } = await admin.query<LedgerRow>(`
    SELECT r.id AS reminder_id, d.id AS delivery_id, d.state, (SELECT c.delivery_id FROM delivery_item c WHERE c.reminder_id = r.id AND c.carried_from = d.id) AS carried_by,
           (SELECT count(DISTINCT a.n)::int FROM delivery_attempt a WHERE a.delivery_id = d.id AND a.outcome = 'UNKNOWN') AS ambiguous
    FROM reminder r LEFT JOIN delivery_item i ON i.reminder_id = r.id LEFT JOIN delivery d ON d.id = i.delivery_id
    WHERE r.rule = 'SOON' AND i.carried_from IS NULL`);
  const seen = new Map<string, Copy[]>();
  for (const copy of copies) seen.set(copy.deliveryId, [...seen.get(copy.deliveryId) ?? [], copy]);
  const copiesOf = (id: string | null): Copy[] => seen.get(id ?? '') ?? [];
  const violations = rows.flatMap((row) => violationsOf(row, { first: copiesOf(row.delivery_id), again: copiesOf(row.carried_by) }));
  const reminders = new Set(rows.map((row) => row.reminder_id)).size;
  if (reminders !== planned) violations.push(`${planned} reminders were planned, ${reminders} are there.`);
  const known = new Set(rows.flatMap((row) => [row.delivery_id, row.carried_by]));
  for (const id of seen.keys()) if (!known.has(id)) violations.push(`The witness saw mail ${id}, which the ledger does not know.`);
  const first = rows.map((row) => copiesOf(row.delivery_id));
  return {
    reminders, copies: first.flat().length,
    extraCopies: first.reduce((sum, list) => sum + Math.max(list.length - 1, 0), 0),
    ambiguousAttempts: rows.reduce((sum, row) => sum + row.ambiguous, 0),
    heldUnknown: rows.filter((row) => row.state === 'UNKNOWN').length,
    toldNextMorning: rows.filter((row) => copiesOf(row.delivery_id).length === 0 && copiesOf(row.carried_by).length > 0).length,
    violations,
  };
}

function violationsOf(row: LedgerRow, { first: copies, again }: { first: readonly Copy[]; again: readonly Copy[] }): string[] {
  const what = `Reminder ${row.reminder_id}`;
  const found: string[] = [];
  if (copies.length === 0 && row.state !== 'UNKNOWN') found.push(`${what} is lost (mail ${row.delivery_id ?? 'none'}, state ${row.state ?? 'none'}).`);
  if (row.state === 'UNKNOWN' && again.length === 0) found.push(`${what} is held UNKNOWN and did not arrive the next morning either.`);
  if (row.state !== 'SENT' && row.state !== 'UNKNOWN') found.push(`${what} did not come to an end: ${row.state ?? 'no mail'}.`);
  if (copies.length - 1 > row.ambiguous) found.push(`${what} has ${copies.length} copies and ${row.ambiguous} attempts of unknown outcome.`);
  if (copies.length > 2) found.push(`${what} has ${copies.length} copies; two are the most there may be.`);
  if (new Set(copies.map((copy) => copy.messageId)).size > 1) found.push(`${what} has copies with different Message-IDs.`);
  if (new Set(copies.map((copy) => copy.bodyHash)).size > 1) found.push(`${what} has copies that differ.`);
  return found;
}
