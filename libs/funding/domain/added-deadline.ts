import { InputReader, type InvalidInput, type LocalDate } from '#kernel';
import { type AddedKind } from './deadline-kind.js';
import { readDay } from './reading.js';

const NOTE_MAX = 200;

/** A day that only the notice, a letter of the funder or the house itself can name, checked. */
export interface AddedDeadlineDraft {
  readonly kind: AddedKind;
  readonly dueOn: LocalDate;
  /** What it is about; null where the kind says all. */
  readonly note: string | null;
  /** Where the day comes from, in German. */
  readonly source: string;
}

/** A complete deadline, or every problem. A day of one's own must say what it is for. */
export function parseAddedDeadline(input: { kind: AddedKind; dueOn: string; note?: string | null }): AddedDeadlineDraft | InvalidInput {
  const reader = new InputReader();
  const isOwn = input.kind === 'INTERNAL';
  const dueOn = readDay(reader, 'dueOn', input.dueOn);
  const note = isOwn ? reader.text('note', input.note, { max: NOTE_MAX }) : reader.optionalText('note', input.note, { max: NOTE_MAX });
  return reader.result(() => ({ kind: input.kind, dueOn, note, source: isOwn ? 'eigene Planung' : 'Bescheid oder Schreiben des Mittelgebers' }));
}
