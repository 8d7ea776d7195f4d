import { isId } from '#kernel';
import { type ColumnKey, tableColumns } from './table-columns.js';
import { knownHeadings, type TableKind } from './table-kind.js';

/** Which column of ours each column of the file is, by position; null = it is left out. */
export type Mapping = readonly (ColumnKey | null)[];

/** How a mapping came about. */
export interface GuessedMapping {
  columns: Mapping;
  /** Every heading is one that we know, so nobody needs to be asked. */
  isCertain: boolean;
}

const known = knownHeadings(tableColumns);

/**
 * Guesses by the headings, in whatever language they are. A column of ours is taken once: by its own heading before another
 * name of it. What a list calls its "ID" is a number of ours only where such numbers stand in it.
 */
export function guessedMapping(headings: readonly string[], rows: readonly { cells: readonly string[] }[] = []): GuessedMapping {
  const columns = known.read(headings);
  const id = columns.indexOf('id');
  if (id >= 0 && known.own(headings[id] ?? '') !== 'id' && holdsOtherNumbers(rows, id)) columns[id] = columns.includes('key') ? null : 'key';
  const isCertain = headings.every((heading, at) => heading === '' || known.own(heading) === columns[at]) && columns.includes('title');
  return { columns, isCertain };
}

function holdsOtherNumbers(rows: readonly { cells: readonly string[] }[], at: number): boolean {
  const numbers = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((cell) => cell !== '');
  return numbers.length > 0 && !numbers.some((number) => isId(number.toLowerCase()));
}

/** Lists of offerings. */
export const offeringTables: TableKind = {
  recognisedIn: (cells) => guessedMapping(cells).columns.filter((column) => column !== null).length,
  // Other lines with this mark are offerings.
  explanations: new Set(tableColumns.flatMap(({ explanation: { de, en } }) => [`# ${de}`, `# ${en}`])),
  row: { de: 'ein Angebot', en: 'an offering' }, rows: { de: 'Angeboten', en: 'offerings' },
};

/** True when rows can be told apart: a column says what an offering is called, or which one it is. */
export function namesOfferings(columns: readonly (string | null)[]): boolean {
  return columns.some((key) => key === 'title' || key === 'key' || key === 'id');
}

/** The headings as they are compared: a list whose headings only moved a space is the same list. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.map((heading) => heading.trim().toLowerCase().replaceAll(/\s+/g, ' ')));
}
