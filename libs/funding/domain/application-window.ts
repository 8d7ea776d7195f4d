import { type InputReader, type LocalDate } from '#kernel';
import { type NamedRule } from './deadline-kind.js';
import { readDay, readOptionalDay } from './reading.js';

/** Calls of one programme, at most so many. */
const WINDOWS_MAX = 20;
const NOTE_MAX = 200;

/** A call of a programme: from when to when it takes applications. */
export interface ApplicationWindow {
  /** First day; null = open already, or nobody knows. */
  readonly opensOn: LocalDate | null;
  /** Last day on which an application counts. */
  readonly closesOn: LocalDate;
  readonly note: string | null;
}

/** The same as it arrives. */
export interface ApplicationWindowFields {
  opensOn?: string | null;
  closesOn: string;
  note?: string | null;
}

/** Checked calls in the order of their ends. */
export function readApplicationWindows(reader: InputReader, path: string, windows: readonly ApplicationWindowFields[] | null | undefined): ApplicationWindow[] {
  const given = windows ?? [];
  if (given.length > WINDOWS_MAX) {
    reader.problem(path, 'TOO_LONG', { de: `Höchstens ${WINDOWS_MAX} Antragsfristen.`, en: `At most ${WINDOWS_MAX} calls.` });
    return [];
  }
  return given.map((window, index): ApplicationWindow => {
    const opensOn = readOptionalDay(reader, `${path}.${index}.opensOn`, window.opensOn);
    const closesOn = readDay(reader, `${path}.${index}.closesOn`, window.closesOn);
    if (opensOn !== null && closesOn < opensOn) {
      reader.problem(`${path}.${index}.closesOn`, 'PERIOD_REVERSED', { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' });
    }
    return { opensOn, closesOn, note: reader.optionalText(`${path}.${index}.note`, window.note, { max: NOTE_MAX }) };
  }).sort((a, b) => (a.closesOn < b.closesOn ? -1 : a.closesOn > b.closesOn ? 1 : 0));
}

/** The last call before a project begins, in which it must be applied for; null when none is known. */
export function callFor(windows: readonly ApplicationWindow[], projectStart: LocalDate): ApplicationWindow | null {
  return windows.filter((window) => window.closesOn <= projectStart).at(-1) ?? null;
}

/** The rule of a call: its last day, which an authority has set and which therefore does not move. */
export function callRule(obligationKind: 'CALL_CLOSES' | 'FOLLOW_UP_APPLICATION'): NamedRule {
  return {
    code: 'call', obligationKind, name: 'Antragsfrist des Programms', isSourceChecked: true, isDefault: false,
    rule: { kind: 'PLUS_MONTHS', n: 0, anchor: 'CALL_CLOSES_ON', shiftKind: 'TERMIN', validFrom: null, source: 'Aufruf des Programms, wie er hier eingetragen ist' },
  };
}
