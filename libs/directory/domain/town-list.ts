import { folded, type Point } from '#kernel';

/** A town, village or postcode area with its point. */
export interface TownPoint extends Point {
  name: string;
  /** Five digits; null = not given. */
  postcode: string | null;
  /** AGS of the municipality, eight digits; null = not given. */
  ags: string | null;
}

/** A row of a list of towns as it was typed, with its line in the file. */
export interface TownFields {
  line: number;
  name: string;
  postcode: string;
  latitude: string;
  longitude: string;
  ags: string;
}

/** What is wrong in a line; 1 = the line of the headings. */
export interface TownProblem {
  line: number;
  message: string;
}

/** More than any county has. */
export const TOWNS_MAX = 5000;
const NAME_MAX = 120;
// Germany and what lies around it: two columns that were swapped are noticed.
const LATITUDE = { min: 46, max: 56 };
const LONGITUDE = { min: 5, max: 16 };

/** Reads a list of towns: all of them, or every problem. */
export function readTowns(rows: readonly TownFields[]): { towns: TownPoint[]; problems: TownProblem[] } {
  const problems: TownProblem[] = [];
  const seen = new Map<string, number>();
  if (rows.length === 0) problems.push({ line: 1, message: 'there is no town below the headings' });
  if (rows.length > TOWNS_MAX) problems.push({ line: rows[TOWNS_MAX]?.line ?? 1, message: `at most ${TOWNS_MAX} towns` });
  const towns = rows.map((row) => {
    const problem = (message: string): void => { problems.push({ line: row.line, message }); };
    if (row.name === '') problem('name: missing');
    else if (folded(row.name) === '' || row.name.length > NAME_MAX) problem(`name: 1 to ${NAME_MAX} characters with a letter or digit`);
    if (row.postcode !== '' && !/^\d{5}$/.test(row.postcode)) problem(`postcode: five digits, not "${row.postcode}" (has a leading zero been lost?)`);
    if (row.ags !== '' && !/^\d{8}$/.test(row.ags)) problem(`ags: eight digits, not "${row.ags}" (has a leading zero been lost?)`);
    const key = `${folded(row.name)} ${row.postcode}`;
    const before = seen.get(key);
    if (before !== undefined) problem(`the same name and postcode as in line ${before}`);
    else seen.set(key, row.line);
    return {
      name: row.name, postcode: row.postcode || null, ags: row.ags || null,
      latitude: degrees('latitude', row.latitude, { ...LATITUDE, problem }), longitude: degrees('longitude', row.longitude, { ...LONGITUDE, problem }),
    };
  });
  return { towns: problems.length > 0 ? [] : towns, problems };
}

function degrees(name: string, text: string, { min, max, problem }: { min: number; max: number; problem: (message: string) => void }): number {
  if (text === '') problem(`${name}: missing`);
  const value = /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (text !== '' && !(value >= min && value <= max)) problem(`${name}: degrees between ${min} and ${max}, not "${text}"`);
  return value;
}
