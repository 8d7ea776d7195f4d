import { type Id, isCursorNumber, isCursorText, isId } from '#kernel';

/** How far one counter of a network was read: everything up to this value, or within it up to one subject. */
export interface CounterMark {
  counter: Id;
  /** A whole number that may be greater than JavaScript's numbers are exact, hence text. */
  count: string;
  /** The subject that was read last of this value; null = the whole of it was read. */
  within: { subjectId: Id; kind: string } | null;
}

/** Where a follower of changes stands. Null instead of one = at the beginning. */
export interface ChangeCursor {
  networkId: Id;
  /** The history of the database that the counters belong to; see app.history(). */
  history: string;
  /** When the follower had read everything for the last time, or began, in milliseconds since 1970. */
  completeAtMs: number;
  marks: CounterMark[];
}

/** A change as far as the order knows it. */
export interface OrderedChange {
  counter: Id;
  count: string;
  subjectId: Id;
  kind: string;
}

/** More counters than a network ever has: there are as many as there were writers at the same time. */
const MARKS_MAX = 2_000;
const CURSOR_CHARACTERS_MAX = 200_000;
const HISTORY = /^[0-9a-f]{16}$/;
const COUNT = /^\d{1,18}$/;

/** The cursor as clients keep it. */
export function writtenCursor({ networkId, history, completeAtMs, marks }: ChangeCursor): string {
  const parts = marks.map(({ counter, count, within }) => (within ? [counter, count, within.subjectId, within.kind] : [counter, count]));
  return btoa(JSON.stringify([networkId, history, completeAtMs, parts])).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The same read back; null for what was never a cursor of changes. */
export function readCursor(text: string): ChangeCursor | null {
  const value = text.length > CURSOR_CHARACTERS_MAX ? null : jsonIn(text);
  if (!Array.isArray(value) || value.length !== 4) return null;
  const [networkId, history, completeAtMs, parts] = value as unknown[];
  if (!isId(networkId) || !isCursorText(history) || !HISTORY.test(history) || !isCursorNumber(completeAtMs) || !Array.isArray(parts) || parts.length > MARKS_MAX) return null;
  const marks = parts.map(markIn);
  return marks.every((mark) => mark !== null) ? { networkId, history, completeAtMs, marks } : null;
}

/**
 * Where a follower stands after a page. Of all counters but the last one of the page everything that was there was read;
 * of the last one only when nothing follows.
 */
export function advanced(marks: readonly CounterMark[], page: readonly OrderedChange[], hasMore: boolean): CounterMark[] {
  const byCounter = new Map(marks.map((mark) => [mark.counter, mark]));
  const last = page.at(-1);
  for (const { counter, count, subjectId, kind } of page) {
    byCounter.set(counter, { counter, count, within: hasMore && counter === last?.counter ? { subjectId, kind } : null });
  }
  return [...byCounter.values()];
}

/** True when the follower has seen what this database has never written: it belongs to a history that was given up. */
export function isAhead(marks: readonly CounterMark[], counters: readonly { counter: Id; count: string }[]): boolean {
  const now = new Map(counters.map(({ counter, count }) => [counter, BigInt(count)]));
  return marks.some(({ counter, count }) => (now.get(counter) ?? 0n) < BigInt(count));
}

function markIn(part: unknown): CounterMark | null {
  if (!Array.isArray(part)) return null;
  const [counter, count, subjectId, kind] = part as unknown[];
  if (!isId(counter) || typeof count !== 'string' || !COUNT.test(count)) return null;
  if (part.length === 2) return { counter, count, within: null };
  return part.length === 4 && isId(subjectId) && isCursorText(kind) ? { counter, count, within: { subjectId, kind } } : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
}
