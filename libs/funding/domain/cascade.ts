import { type LocalDate, type WorkingDays } from '#kernel';
import { type DueDates, dueDatesOf, nominalDay } from './deadline.js';

/**
 * Somebody who receives forwarded money (Letztempfänger) and accounts for it to the level above, which needs
 * `checkingWeeks` of its own before it can hand in.
 */
export interface CascadeRecipient {
  readonly id: string;
  readonly checkingWeeks: number;
  /** The working days at the seat of the level above, where the proof is due. */
  readonly isWorkingDay: WorkingDays;
  readonly recipients: readonly CascadeRecipient[];
}

/** The date of one recipient, with the level above it that it is counted from. */
export interface CascadeDeadline extends DueDates {
  readonly recipient: string;
  readonly superiorNominal: LocalDate;
}

/**
 * The dates of all recipients below a deadline: the nominal day of the level above minus its time for checking, kind
 * LEAD. It counts from nominal to nominal, so days off do not add up from level to level. Parents before children.
 */
export function cascadeOf(superiorNominal: LocalDate, recipients: readonly CascadeRecipient[]): CascadeDeadline[] {
  return recipients.flatMap((recipient) => {
    const nominal = nominalDay({ kind: 'PLUS_WEEKS', n: -recipient.checkingWeeks }, superiorNominal);
    const dates = dueDatesOf(nominal, 'LEAD', recipient.isWorkingDay);
    return [{ recipient: recipient.id, superiorNominal, ...dates }, ...cascadeOf(nominal, recipient.recipients)];
  });
}

/** Who forwards money to whom. */
export interface Forwarding {
  readonly from: string;
  readonly to: string;
}

/**
 * The loop that a new forwarding would close, as the way from its giver back to its giver; null when there is none.
 * Asked when a forwarding is entered, so that no cascade is ever without an end.
 */
export function forwardingLoop(existing: readonly Forwarding[], added: Forwarding): string[] | null {
  const way = wayBetween(existing, added.to, added.from, new Set());
  return way === null ? null : [added.from, ...way];
}

function wayBetween(edges: readonly Forwarding[], from: string, to: string, seen: Set<string>): string[] | null {
  if (from === to) return [from];
  seen.add(from);
  for (const edge of edges) {
    if (edge.from !== from || seen.has(edge.to)) continue;
    const rest = wayBetween(edges, edge.to, to, seen);
    if (rest !== null) return [from, ...rest];
  }
  return null;
}
