import { AppError } from './app-error.js';
import { argumentWithin } from './argument.js';

/** Rows per page when the client does not say, and at most. */
const PAGE_SIZE_DEFAULT = 20;
const PAGE_SIZE_MAX = 100;
/** Reads for one page of a list of which some rows are hidden. */
const READS_MAX = 100;

/**
 * The page size asked for in the argument `first`, 1 to 100; 20 when it is missing.
 * @throws AppError BAD_USER_INPUT outside of it.
 */
export function pageSize(first: number | null | undefined): number {
  return argumentWithin('first', first ?? PAGE_SIZE_DEFAULT, { min: 1, max: PAGE_SIZE_MAX });
}

/** An opaque cursor that holds the sort key of the last row of a page. */
export function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Says whether a part of a cursor, which anybody may have made up, is what the list sorts by. */
export type CursorPart<Part> = (part: unknown) => part is Part;

/** A text that PostgreSQL can compare. */
export function isCursorText(part: unknown): part is string {
  return typeof part === 'string' && !/\u0000|\p{Cs}/u.test(part);
}

/** A whole number, exact in JavaScript. */
export function isCursorNumber(part: unknown): part is number {
  return Number.isSafeInteger(part);
}

/** An instant of the years 1 to 9999 in UTC, with milliseconds. */
export function isCursorInstant(part: unknown): part is string {
  if (typeof part !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(part)) return false;
  // Reading and writing it again tells the 30th of February from a day that exists.
  const ms = Date.parse(part);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === part;
}

/**
 * The sort key inside the cursor of the argument `after`; null when there is none. Another one than a `nextCursor` of the
 * list is refused: answered with the first page, a client that pages would go round for ever.
 * @throws AppError BAD_USER_INPUT with `argument`.
 */
export function keyOfCursor<Key extends readonly [unknown, ...unknown[]]>(
  cursor: string | null | undefined, parts: { readonly [At in keyof Key]: CursorPart<Key[At]> },
): Key | null {
  if (cursor === null || cursor === undefined) return null;
  const key = listIn(cursor);
  const isKey = key?.length === parts.length && parts.every((isPart: CursorPart<unknown>, at) => isPart(key[at]));
  if (isKey) return key as unknown as Key;
  throw new AppError('BAD_USER_INPUT', {
    de: 'Die Angabe „after“ ist kein Cursor dieser Liste mit diesem Filter. Bitte beginnen Sie ohne sie von vorn.',
    en: '“after” is not a cursor of this list with this filter. Please begin again without it.',
  }, { argument: 'after' });
}

function listIn(cursor: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

/** One page and the cursor of the next, from one row more than the page holds. */
export function pageOf<Row, Item>(
  rows: readonly Row[], page: { first: number; keyOf: (row: Row) => readonly (string | number)[]; show: (row: Row) => Item },
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, page.first);
  const last = kept.at(-1);
  return { items: kept.map(page.show), nextCursor: rows.length > page.first && last ? cursorOf(page.keyOf(last)) : null };
}

/** A page as Relay has it: every item with its cursor. */
export interface ConnectionPage<Item> {
  edges: { cursor: string; node: Item }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** One page as Relay has it, from one row more than the page holds. `after` is what the client sent. */
export function connectionOf<Row, Item>(
  rows: readonly Row[], page: { first: number; after: string | null | undefined; keyOf: (row: Row) => readonly (string | number)[]; show: (row: Row) => Item },
): ConnectionPage<Item> {
  const edges = rows.slice(0, page.first).map((row) => ({ cursor: cursorOf(page.keyOf(row)), node: page.show(row) }));
  return { edges, pageInfo: {
    // Whoever has a cursor has it from a row that comes before.
    hasNextPage: rows.length > page.first, hasPreviousPage: (page.after ?? null) !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
  } };
}

/**
 * One page of a list of which this reader may see some rows only: reads on until the page is full or nothing follows.
 * After 100 reads it ends early, with fewer rows and the cursor at which the next page goes on looking.
 */
export async function sightedPageOf<Row, Item>(page: {
  first: number;
  /** So many rows after this one; null = from where the caller's cursor is. */
  read: (after: Row | null, limit: number) => Promise<readonly Row[]>;
  /** Those that may be seen, in their order. */
  keep: (rows: readonly Row[]) => Promise<readonly Row[]>;
  keyOf: (row: Row) => readonly (string | number)[];
  show: (row: Row) => Item;
}): Promise<{ items: Item[]; nextCursor: string | null }> {
  const limit = page.first + 1;
  const kept: Row[] = [];
  let last: Row | null = null;
  for (let reads = 0; reads < READS_MAX; reads += 1) {
    const rows: readonly Row[] = await page.read(last, limit);
    kept.push(...await page.keep(rows));
    if (kept.length > page.first || rows.length < limit) return pageOf(kept, page);
    last = rows.at(-1) ?? last;
  }
  return { items: kept.map(page.show), nextCursor: last === null ? null : cursorOf(page.keyOf(last)) };
}
