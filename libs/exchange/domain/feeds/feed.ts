import { type FileFinding } from '../tables/raw-table.js';
import { type ColumnKey } from '../tables/table-columns.js';
import { type TableFinding } from '../tables/table-finding.js';

/** What kind of file an import is: a table of offerings, or what another system gives out in its own words. */
export type ImportKind = 'TABLE' | 'CALENDAR' | 'INTEGREAT';

/** Kinds of file that say what means what themselves. */
export type FeedKind = Exclude<ImportKind, 'TABLE'>;

/** One entry of such a file: what it says about one offering. */
export interface FeedRow {
  /** How the source calls it, up to 200 characters; empty = it cannot be found again. */
  key: string;
  title: string;
  /** Fields of the input of offerings. */
  fields: Readonly<Record<string, unknown>>;
  findings: readonly TableFinding[];
  /** How often the source has changed it, and when last, as UTC text; null = it does not say. */
  sequence: number | null;
  modifiedAt: string | null;
  /** The source says that it does not take place any more. */
  isCancelled: boolean;
  /** The source does not say yet that it will take place: it is never published by an import. */
  isTentative?: boolean;
  /** All its times are over. */
  isOver: boolean;
  /** Whose it is, in the words of the source; null = it does not say. */
  organisation: string | null;
  /** The address of whoever sent it, who has not agreed to be a contact; left out = there is none, or it names a contact. */
  organiser?: string;
  /** The language of its words; left out = the one that the offering is written in. */
  language?: string;
  /** Fields about which the source says nothing just now; they stay. */
  unsaid?: readonly string[];
  /** It says nothing but this about its offering, and everything else stays: a message that cancels, or single dates of a series. */
  isPart?: true;
  /** It is a changed date of a series that the file does not hold, and stands for itself. */
  isLone?: true;
  /** Of a series, what has to be remembered so that a later file can tell single dates of it without it. */
  series?: string;
  /** It tells these dates of a series that the file does not hold, and nothing else. */
  dates?: SingleDates;
}

/** Dates of a series, told without it, in the words of the source. */
export interface SingleDates {
  entries: { line: number; lines: string[] }[];
  /** The clocks that they name, where only the file describes them. */
  zones: string[][];
}

/** Dates whose series is not in the file: if it is known here they change it, else each stands for itself. */
export interface LoneDates extends SingleDates {
  /** How the source calls the series. */
  key: string;
  /** The rows of the file in which each of them stands for itself. */
  numbers: readonly number[];
}

/** A property of the source and what it means here. */
export type FeedColumn = readonly [property: string, column: ColumnKey];

/** What a file of such a kind holds. */
export interface Feed {
  kind: FeedKind;
  /** Which of several calendars of the same hands it is: what is not in it any more is looked for among what came from it. */
  name: string;
  /** Everything that comes from it is in it, so that what is missing is gone. */
  isWhole: boolean;
  columns: readonly FeedColumn[];
  rows: { number: number; row: FeedRow }[];
  description: string;
  notes: FileFinding[];
  /** Lines of the file. */
  length: number;
  /** Dates whose series are not in it; their rows are among `rows` as well. */
  lone?: readonly LoneDates[];
  /** Keys of entries that are there but not for the public. They are compared with what is known here and then forgotten. */
  withheld?: ReadonlySet<string>;
}

/** A row of a file that stands for an offering which the file does not name any more. */
export interface GoneRow {
  isGone: true;
  key: string;
  /** The file has it, but says that it is private now. */
  isWithheld?: true;
}

/** As a row of an import keeps it. */
export function feedCells(row: FeedRow | GoneRow): string[] {
  return [JSON.stringify(row)];
}

/** The inverse of `feedCells`. */
export function feedRowIn(cells: readonly string[]): FeedRow | GoneRow {
  return JSON.parse(cells[0] ?? '{}') as FeedRow | GoneRow;
}
