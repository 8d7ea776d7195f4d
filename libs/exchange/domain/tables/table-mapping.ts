import { folded, isId } from '#kernel';
import { type ColumnKey, tableColumns } from './table-columns.js';

/** Which column of ours each column of the file is, by position; null = it is left out. */
export type Mapping = readonly (ColumnKey | null)[];

/** How a mapping came about. */
export interface GuessedMapping {
  columns: Mapping;
  /** Every heading is one that we know, so nobody needs to be asked. */
  isCertain: boolean;
}

const byName = namesOf((one) => Object.values(one.headings));
const byAlias = namesOf((one) => one.aliases);

function namesOf(names: (column: (typeof tableColumns)[number]) => readonly string[]): ReadonlyMap<string, ColumnKey> {
  return new Map(tableColumns.flatMap((one) => names(one).map((name): [string, ColumnKey] => [comparable(name), one.key])).reverse());
}

/** What is between brackets, such as a unit, and all marks are left out. */
function comparable(heading: string): string {
  return folded(heading.replaceAll(/\((?!AGS)[^)]*\)/g, ' ').replaceAll('*', ' '));
}

/**
 * Guesses by the headings, in whatever language they are. A column of ours is taken once: by its own heading before another
 * name of it. What a list calls its "ID" is a number of ours only where such numbers stand in it.
 */
export function guessedMapping(headings: readonly string[], rows: readonly { cells: readonly string[] }[] = []): GuessedMapping {
  const taken = new Set<ColumnKey>();
  const columns: (ColumnKey | null)[] = headings.map(() => null);
  for (const names of [byName, byAlias]) {
    headings.forEach((heading, at) => {
      const key = names.get(comparable(heading));
      if (columns[at] !== null || key === undefined || taken.has(key)) return;
      taken.add(key);
      columns[at] = key;
    });
  }
  const id = columns.indexOf('id');
  if (id >= 0 && byName.get(comparable(headings[id] ?? '')) !== 'id' && holdsOtherNumbers(rows, id)) columns[id] = taken.has('key') ? null : 'key';
  const isCertain = headings.every((heading, at) => heading === '' || byName.get(comparable(heading)) === columns[at]) && columns.includes('title');
  return { columns, isCertain };
}

function holdsOtherNumbers(rows: readonly { cells: readonly string[] }[], at: number): boolean {
  const numbers = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((cell) => cell !== '');
  return numbers.length > 0 && !numbers.some((number) => isId(number.toLowerCase()));
}

/** How many of these cells are headings that we know. */
export function recognisedIn(cells: readonly string[]): number {
  return guessedMapping(cells).columns.filter((column) => column !== null).length;
}

/** True when rows can be told apart: a column says what an offering is called, or which one it is. */
export function namesOfferings(columns: readonly (string | null)[]): boolean {
  return columns.some((key) => key === 'title' || key === 'key' || key === 'id');
}

/** The headings as they are compared: a list whose headings only moved a space is the same list. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.map((heading) => heading.trim().toLowerCase().replaceAll(/\s+/g, ' ')));
}
