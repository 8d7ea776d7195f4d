import { type Cents, InputReader, type InvalidInput, LocalDate } from '#kernel';

/** What can be contributed. */
export type ContributionKind =
  | 'ROOM' | 'STAFF' | 'MONEY' | 'VOLUNTEERS' | 'MATERIAL' | 'INTERPRETING' | 'CHILDCARE' | 'TRANSPORT' | 'PUBLICITY' | 'KNOW_HOW';

/**
 * PLANNED = named by the lead and not confirmed by the organisation itself; CONFIRMED counts and is public; AT_RISK =
 * its end is near and nothing follows; ENDED; REPLACED by another contribution.
 */
export type ContributionStatus = 'PLANNED' | 'CONFIRMED' | 'AT_RISK' | 'ENDED' | 'REPLACED';

/** A contribution as it is entered. */
export interface ContributionDraft {
  kind: ContributionKind;
  description: string;
  /** How many units; null together with `unit` when the kind alone says it. */
  quantity: number | null;
  unit: string | null;
  /** For MONEY alone, and then always. */
  amountCents: Cents | null;
  startsOn: LocalDate;
  /** The last day; null = until further notice. */
  endsOn: LocalDate | null;
  isEssential: boolean;
}

/** The same fields as they arrive. */
export interface ContributionFields {
  kind: ContributionKind;
  description: string;
  quantity?: number | null;
  unit?: string | null;
  amountCents?: number | null;
  startsOn?: string | null;
  endsOn?: string | null;
  isEssential?: boolean | null;
}

/** Days before its end on which a contribution is asked for, most distant first. */
export const endingStages: readonly number[] = [180, 120, 90, 60, 30, 14, 7, 1];

const DESCRIPTION_MIN = 2;
const DESCRIPTION_MAX = 300;
const UNIT_MAX = 40;
const QUANTITY_MAX = 1_000_000;
const CENTS_MAX = 100_000_000_000;
/** Farther on, or back, a year is mistyped. */
export const yearsAheadMax = 20;

/** A contribution, or every problem. It begins today unless it says otherwise and cannot be over already. */
export function parseContribution(input: ContributionFields, today: LocalDate): ContributionDraft | InvalidInput {
  const reader = new InputReader();
  const isMoney = input.kind === 'MONEY';
  const description = reader.text('description', input.description, { min: DESCRIPTION_MIN, max: DESCRIPTION_MAX });
  const amount = readAmount(reader, input, isMoney);
  const measure = readMeasure(reader, input, isMoney);
  const startsOn = input.startsOn ? readDay(reader, 'startsOn', input.startsOn, today) : today;
  const endsOn = input.endsOn ? readDay(reader, 'endsOn', input.endsOn, today) : null;
  if (endsOn !== null && endsOn < startsOn) {
    reader.problem('endsOn', 'PERIOD_REVERSED', { de: 'Das Ende liegt vor dem Anfang.', en: 'The end lies before the beginning.' });
  } else if (endsOn !== null && endsOn < today) {
    reader.problem('endsOn', 'OUT_OF_RANGE', { de: 'Das Ende ist schon vorbei.', en: 'The end is over already.' });
  }
  return reader.result(() => ({
    kind: input.kind, description, ...measure, amountCents: amount, startsOn, endsOn, isEssential: input.isEssential ?? false,
  }));
}

/** A new last day of a contribution, or the problem; null = until further notice. */
export function parseNewEnd(endsOn: string | null, contribution: { startsOn: string }, today: LocalDate): { endsOn: LocalDate | null } | InvalidInput {
  const reader = new InputReader();
  const day = endsOn === null ? null : readDay(reader, 'endsOn', endsOn, today);
  if (day !== null && (day < today || day < contribution.startsOn)) {
    reader.problem('endsOn', 'OUT_OF_RANGE', { de: 'Bitte heute oder einen späteren Tag nach dem Anfang angeben.', en: 'Please give today or a later day after the beginning.' });
  }
  return reader.result(() => ({ endsOn: day }));
}

/** True while a contribution still counts or may come to count. */
export function isRunning(status: ContributionStatus): boolean {
  return status === 'PLANNED' || status === 'CONFIRMED' || status === 'AT_RISK';
}

/** True for what the public may read: confirmed by the organisation itself and not over. */
export function isPublic(contribution: { status: ContributionStatus }): boolean {
  return contribution.status === 'CONFIRMED' || contribution.status === 'AT_RISK';
}

function readAmount(reader: InputReader, input: ContributionFields, isMoney: boolean): Cents | null {
  if (isMoney) return reader.integer('amountCents', input.amountCents, { min: 1, max: CENTS_MAX });
  if (input.amountCents !== null && input.amountCents !== undefined) {
    reader.problem('amountCents', 'NOT_ALLOWED', { de: 'Ein Betrag gehört nur zu Geld.', en: 'An amount goes with money only.' });
  }
  return null;
}

function readMeasure(reader: InputReader, input: ContributionFields, isMoney: boolean): { quantity: number | null; unit: string | null } {
  const hasQuantity = input.quantity !== null && input.quantity !== undefined;
  const unit = reader.optionalText('unit', input.unit, { max: UNIT_MAX });
  if (isMoney && (hasQuantity || unit !== null)) {
    reader.problem('quantity', 'NOT_ALLOWED', { de: 'Bei Geld zählt der Betrag.', en: 'With money the amount counts.' });
    return { quantity: null, unit: null };
  }
  if (!hasQuantity && unit === null) return { quantity: null, unit: null };
  const quantity = reader.integer('quantity', input.quantity, { min: 1, max: QUANTITY_MAX });
  if (unit === null) reader.problem('unit', 'REQUIRED', { de: 'Bitte die Einheit angeben.', en: 'Please give the unit.' });
  return { quantity, unit };
}

function readDay(reader: InputReader, path: string, text: string, today: LocalDate): LocalDate {
  const day = LocalDate.parse(text);
  if (day === null || day > LocalDate.addYears(today, yearsAheadMax) || day < LocalDate.addYears(today, -yearsAheadMax)) {
    reader.problem(path, 'OUT_OF_RANGE', { de: 'Bitte einen Tag im Abstand von höchstens 20 Jahren angeben.', en: 'Please give a day at most 20 years away.' });
    return today;
  }
  return day;
}
