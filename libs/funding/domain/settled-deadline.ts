import { LocalDate } from '#kernel';

/**
 * A deadline as it is stored. DERIVED: a rule gave the day and nobody has looked at it. CONFIRMED: somebody has.
 * ENTERED: somebody typed the day, from the notice; it wins for ever until it is cleared.
 */
export interface StoredDeadline {
  readonly origin: 'DERIVED' | 'CONFIRMED' | 'ENTERED';
  readonly nominal: LocalDate;
  /** True where the day was agreed with somebody, so that it holds like a confirmed one before anybody looked. */
  readonly isAgreed?: boolean;
  /** A proposed day that was refused; it is not proposed again. */
  readonly declined?: LocalDate | null;
}

/** What holds after the rules were asked again. */
export interface SettledDeadline extends Pick<StoredDeadline, 'origin' | 'nominal'> {
  /** Another day that the rules give now and somebody must confirm or refuse; null = nothing to decide. */
  readonly proposedNominal: LocalDate | null;
  /** The day reminders count from: as long as two days stand side by side, the earlier. */
  readonly remindNominal: LocalDate;
}

/**
 * Puts a newly derived day beside the stored one. A day nobody has looked at is replaced, a confirmed or agreed one never
 * silently, an entered one not at all. `derived` null: the rules give no day any more, what is stored stays.
 */
export function settled(stored: StoredDeadline | null, derived: LocalDate | null): SettledDeadline | null {
  if (stored === null) return derived === null ? null : undisputed({ origin: 'DERIVED', nominal: derived });
  if (derived === null || derived === stored.nominal || stored.origin === 'ENTERED') return undisputed(stored);
  if (stored.origin === 'DERIVED' && !stored.isAgreed) return undisputed({ origin: 'DERIVED', nominal: derived });
  if (derived === stored.declined) return undisputed(stored);
  return { origin: stored.origin, nominal: stored.nominal, proposedNominal: derived, remindNominal: LocalDate.min(stored.nominal, derived) };
}

function undisputed(deadline: StoredDeadline): SettledDeadline {
  return { origin: deadline.origin, nominal: deadline.nominal, proposedNominal: null, remindNominal: deadline.nominal };
}
