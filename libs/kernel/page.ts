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

/** The sort key inside a cursor of `length` texts or numbers; null when there is none or it is not one of ours. */
export function keyOfCursor(cursor: string | null | undefined, length: number): (string | number)[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = Array.isArray(key) && key.length === length
      && key.every((part) => (typeof part === 'string' && !part.includes('\u0000')) || typeof part === 'number');
    return isKey ? key as (string | number)[] : null;
  } catch {
    return null;
  }
}

/** An instant from a cursor, which anybody may have made up; null unless it is one of the years 1 to 9999 in UTC. */
export function instantOfKey(part: string | number | undefined): string | null {
  if (typeof part !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(part)) return null;
  // Reading and writing it again tells the 30th of February from a day that exists.
  const ms = Date.parse(part);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === part ? part : null;
}

/** One page and the cursor of the next, from one row more than the page holds. */
export function pageOf<Row, Item>(
  rows: readonly Row[], page: { first: number; keyOf: (row: Row) => readonly (string | number)[]; show: (row: Row) => Item },
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, page.first);
  const last = kept.at(-1);
  return { items: kept.map(page.show), nextCursor: rows.length > page.first && last ? cursorOf(page.keyOf(last)) : null };
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
