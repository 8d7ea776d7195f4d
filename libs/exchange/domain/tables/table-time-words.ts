import { clockIn, dayIn } from './table-values.js';

const weekdayWords: readonly (readonly string[])[] = [
  ['montags', 'montag', 'mo', 'mondays', 'monday', 'mon'], ['dienstags', 'dienstag', 'di', 'tuesdays', 'tuesday', 'tues', 'tue'], ['mittwochs', 'mittwoch', 'mi', 'wednesdays', 'wednesday', 'wed'],
  ['donnerstags', 'donnerstag', 'do', 'thursdays', 'thursday', 'thurs', 'thu'], ['freitags', 'freitag', 'fr', 'fridays', 'friday', 'fri'],
  ['samstags', 'samstag', 'sonnabend', 'sa', 'saturdays', 'saturday', 'sat'], ['sonntags', 'sonntag', 'so', 'sundays', 'sunday', 'sun'],
];
const dayNumbers = new Map(weekdayWords.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])));
const dayPattern = [...dayNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** A word of a cell that says when something takes place. */
export type TimeToken =
  | { kind: 'day'; day: number } | { kind: 'daily' } | { kind: 'ordinal'; ordinal: number } | { kind: 'clock'; clock: string; isDotted: boolean } | { kind: 'date'; date: string }
  | { kind: 'to' } | { kind: 'until' } | { kind: 'since' } | { kind: 'and' } | { kind: 'end' } | { kind: 'nextDay' } | { kind: 'workdays' } | { kind: 'holidays' } | { kind: 'noSchool' } | { kind: 'onlySchool' } | { kind: 'note'; text: string };

/** In the order in which they are tried; what is null is passed over. */
const readers: readonly (readonly [RegExp, (found: RegExpExecArray) => TimeToken | null | undefined])[] = [
  [/^\(([^()]*)\)/, ([, text = '']) => ({ kind: 'note', text: text.trim() })],
  [/^(?:nicht an feiertagen|außer an feiertagen|not on public holidays)/i, () => ({ kind: 'holidays' })],
  [/^(?:nicht in den (?:schul)?ferien|außer in den (?:schul)?ferien|not in (?:the )?school holidays)/i, () => ({ kind: 'noSchool' })],
  [/^(?:nur in den (?:schul)?ferien|only in (?:the )?school holidays)/i, () => ({ kind: 'onlySchool' })],
  [/^(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2})/, ([text]) => { const date = dayIn(text); return date === null ? undefined : { kind: 'date', date }; }],
  [/^(\d{1,2})\.(?=\s*(?:,|und\b|and\b|\/)?\s*(?:\d\.|letzte|last|mo|di|mi|do|fr|sa|so|tu|we|th|su))/i, ([, n]) => ({ kind: 'ordinal', ordinal: Number(n) })],
  [/^(?:jeder?n?|every)\s+(?=\d|letzte)/i, () => null],
  [/^(?:letzter?n?|last)(?![\p{L}])/iu, () => ({ kind: 'ordinal', ordinal: -1 })],
  [/^(?:werktags|werktäglich|an werktagen|wochentags|weekdays|on weekdays)(?![\p{L}])/iu, () => ({ kind: 'workdays' })],
  [/^(?:am folgetag|am nächsten tag|am tag darauf|(?:on )?(?:the )?next day)(?![\p{L}])/iu, () => ({ kind: 'nextDay' })],
  [/^(?:im monat|des monats|of the month|jeden monats)/i, () => null],
  [/^(?:täglich|daily|jeden tag|every day)/i, () => ({ kind: 'daily' })],
  [new RegExp(`^(?:${dayPattern})\\.?(?![\\p{L}])`, 'iu'), ([text]) => { const day = dayNumbers.get(text.toLowerCase().replace('.', '')); return day === undefined ? undefined : { kind: 'day', day }; }],
  [/^\d{1,2}(?:[:.]\d{2})?\s*(?:uhr|h)?(?![\p{L}\d])/iu, ([text]) => { const clock = clockIn(text); return clock === null ? undefined : { kind: 'clock', clock, isDotted: /^\d{1,2}\.\d\d$/.test(text.trim()) }; }],
  [/^(?:ab dem|seit|ab|vom|from)(?![\p{L}])/iu, () => ({ kind: 'since' })],
  [/^(?:bis zum|bis|until)(?![\p{L}])/iu, () => ({ kind: 'until' })],
  [/^(?:[-–—]|to(?![\p{L}]))/iu, () => ({ kind: 'to' })],
  [/^(?:;|\n)/, () => ({ kind: 'end' })],
  [/^(?:,|\/|\+|&|u\.|(?:und|sowie|u|and)(?![\p{L}]))/iu, () => ({ kind: 'and' })],
  [/^(?:von|jeden?|every|uhr|jeweils)(?![\p{L}])/iu, () => null],
  [/^[\s:]+/, () => null],
];

/** The words of a cell in their order; else the rest of it from the first one on that nobody knows. */
export function tokensOf(text: string): TimeToken[] | { rest: string } {
  const tokens: TimeToken[] = [];
  for (let rest = text; rest !== '';) {
    const read = next(rest);
    if (read === null) return { rest: rest.slice(0, 40).trim() };
    if (read.token) tokens.push(read.token);
    rest = rest.slice(read.length);
  }
  return tokens;
}

function next(rest: string): { token: TimeToken | null; length: number } | null {
  for (const [pattern, make] of readers) {
    const found = pattern.exec(rest);
    const token = found && found[0] !== '' ? make(found) : undefined;
    if (found && token !== undefined) return { token, length: found[0].length };
  }
  return null;
}
