import { InputReader, type InvalidInput } from '#kernel';

/** When people are needed, and how many. */
export interface ShiftDraft {
  startsAt: Date;
  endsAt: Date;
  /** Seats, 1 to 10,000. */
  capacity: number;
  /** Below this the shift cannot take place; 0 to `capacity`. */
  minNeeded: number;
  signUpUntil: Date;
  /** Later cancellations are possible and marked. */
  cancelUntil: Date;
}

/** The same fields as they arrive. */
export type ShiftFields = { readonly [Name in keyof ShiftDraft]?: ShiftDraft[Name] | null };

const CAPACITY_MAX = 10_000;
const DAY_MS = 86_400_000;
const LENGTH_MAX_DAYS = 14;
const AHEAD_MAX_DAYS = 3 * 366;

/** A new shift, or every problem. Without own times one can sign up until the start, and cancel until a day before. */
export function parseShift(input: ShiftFields, now: Date): ShiftDraft | InvalidInput {
  const reader = new InputReader();
  const draft = read(reader, input, { now, before: null });
  return reader.result(() => draft);
}

/** Changes: null or missing leaves a field as it is in `before`. The past can be corrected, but nothing moved into it. */
export function parseShiftChanges(before: ShiftDraft, input: ShiftFields, now: Date): ShiftDraft | InvalidInput {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const reader = new InputReader();
  const draft = read(reader, { ...before, ...given }, { now, before });
  return reader.result(() => draft);
}

function read(reader: InputReader, input: ShiftFields, given: { now: Date; before: ShiftDraft | null }): ShiftDraft {
  const startsAt = instant(reader, 'startsAt', input.startsAt, given.now);
  const endsAt = instant(reader, 'endsAt', input.endsAt, given.now);
  const capacity = reader.integer('capacity', input.capacity, { min: 1, max: CAPACITY_MAX });
  const draft = {
    startsAt, endsAt, capacity,
    minNeeded: reader.integer('minNeeded', input.minNeeded ?? 1, { min: 0, max: Math.max(capacity, 1) }),
    signUpUntil: input.signUpUntil ?? startsAt,
    cancelUntil: input.cancelUntil ?? new Date(startsAt.getTime() - DAY_MS),
  };
  if (input.startsAt && isStartPossible(reader, startsAt, given) && input.endsAt) compareEnd(reader, startsAt, endsAt);
  for (const path of ['signUpUntil', 'cancelUntil'] as const) {
    if (input[path] && draft[path] > endsAt) reader.problem(path, 'OUT_OF_RANGE', { de: 'Das liegt nach dem Ende der Schicht.', en: 'This lies after the end of the shift.' });
  }
  return draft;
}

/** At most one problem of the start; what hangs on it is judged only when there is none. */
function isStartPossible(reader: InputReader, startsAt: Date, { now, before }: { now: Date; before: ShiftDraft | null }): boolean {
  if (startsAt < now && startsAt.getTime() !== before?.startsAt.getTime()) {
    reader.problem('startsAt', 'OUT_OF_RANGE', { de: 'Der Beginn liegt in der Vergangenheit.', en: 'The start lies in the past.' });
    return false;
  }
  // Asked this way round so that an instant that is none is refused as well.
  if (startsAt.getTime() - now.getTime() <= AHEAD_MAX_DAYS * DAY_MS) return true;
  reader.problem('startsAt', 'OUT_OF_RANGE', { de: 'Der Beginn liegt höchstens drei Jahre voraus.', en: 'The start is at most three years ahead.' });
  return false;
}

/** The start bounds the end: no limit of its own for far days. */
function compareEnd(reader: InputReader, startsAt: Date, endsAt: Date): void {
  const lengthMs = endsAt.getTime() - startsAt.getTime();
  if (!(lengthMs > 0)) {
    reader.problem('endsAt', 'PERIOD_REVERSED', { de: 'Das Ende muss nach dem Beginn liegen.', en: 'The end must lie after the start.' });
  } else if (lengthMs > LENGTH_MAX_DAYS * DAY_MS) {
    reader.problem('endsAt', 'OUT_OF_RANGE', { de: `Eine Schicht dauert höchstens ${LENGTH_MAX_DAYS} Tage.`, en: `A shift lasts at most ${LENGTH_MAX_DAYS} days.` });
  }
}

function instant(reader: InputReader, path: string, value: Date | null | undefined, now: Date): Date {
  if (value) return value;
  reader.problem(path, 'REQUIRED', { de: 'Bitte ausfüllen.', en: 'Please fill in.' });
  return now;
}
