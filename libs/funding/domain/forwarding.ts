import { type Cents, InputReader, type InvalidInput, type LocalDate, Money } from '#kernel';
import { type NamedRule } from './deadline-kind.js';

const CHECKING_WEEKS_MAX = 52;

/** The level above a grant that was passed on: to whom its recipient accounts, and by when that level must itself. */
export interface SuperiorLevel {
  /** Weeks that it needs for checking. */
  readonly checkingWeeks: number;
  /** Its own days of the same kinds. */
  readonly days: readonly { readonly kind: string; readonly occurrence: string; readonly nominal: LocalDate }[];
}

/**
 * The rule by which a recipient accounts to the level above (D12): its nominal day minus the time for checking. It counts
 * from nominal to nominal, so that days off do not add up from level to level.
 */
export function forwardingRule(obligationKind: 'PROOF_OF_USE' | 'INTERIM_REPORT', checkingWeeks: number): NamedRule {
  return {
    code: 'forwarding', obligationKind, name: 'Nachweis an die weiterleitende Stelle', isSourceChecked: true, isDefault: false,
    rule: {
      kind: 'PLUS_WEEKS', n: -checkingWeeks, anchor: 'SUPERIOR_DEADLINE', shiftKind: 'LEAD', validFrom: null,
      source: 'Weiterleitung: Frist der weiterleitenden Stelle, davor ihre Zeit zum Prüfen',
    },
  };
}

/** Weeks for checking, 0 to 52. */
export function readCheckingWeeks(reader: InputReader, value: number): number {
  return reader.integer('checkingWeeks', value, { min: 0, max: CHECKING_WEEKS_MAX });
}

/** What has gone where from one grant. */
export interface PassedOn {
  readonly amountCents: Cents;
  /** What its shares give to offerings. */
  readonly allocatedCents: Cents;
  /** What others have of it, without the ones in question. */
  readonly forwardedCents: Cents;
}

/** What can still be passed on; below 0 when more is gone than there is. */
export function availableCents({ amountCents, allocatedCents, forwardedCents }: PassedOn): Cents {
  return amountCents - allocatedCents - forwardedCents;
}

/** The problem of passing on more than is there; null when it is there. */
export function problemOfForwarding(wanted: Cents, passed: PassedOn): InvalidInput | null {
  const available = availableCents(passed);
  if (wanted <= available) return null;
  const reader = new InputReader();
  const left = Math.max(0, available);
  reader.problem('amountCents', 'NOT_WITHIN', {
    de: `Von dieser Zuwendung sind noch ${Money.format(left)} zum Weiterleiten frei.`, en: `${Money.formatEnglish(left)} of this grant can still be passed on.`,
  });
  return reader.result(() => null);
}

/** The problem of a grant that gets smaller than what was passed on and shared out of it; null when it does not. */
export function problemOfShrinking(passed: PassedOn): InvalidInput | null {
  if (passed.forwardedCents === 0 || availableCents(passed) >= 0) return null;
  const reader = new InputReader();
  reader.problem('amountCents', 'NOT_WITHIN', {
    de: `Davon sind ${Money.format(passed.forwardedCents)} weitergeleitet und ${Money.format(passed.allocatedCents)} Angeboten zugeordnet; zusammen ist das mehr.`,
    en: `${Money.formatEnglish(passed.forwardedCents)} of it were passed on and ${Money.formatEnglish(passed.allocatedCents)} are shared out to offerings; together that is more.`,
  });
  return reader.result(() => null);
}
