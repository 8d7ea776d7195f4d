import type pg from 'pg';
import { SteadyClient } from '#platform/connection';
import { sqlState } from './sql-state.js';

/** Seen as often as this, a statement is worth a place in the server's memory. */
const SEEN_OFTEN = 3;
/** Per connection the server keeps a plan of each; the most frequent texts are among the first to be seen often. */
const NAMES_MAX = 300;
/** Texts that are counted; beyond it counting begins anew. */
const COUNTED_MAX = 2_000;
/** feature_not_supported: a migration has changed the columns that a prepared statement gives. */
const CHANGED_UNDERNEATH = '0A000';

/** For the whole process: a text gets the same name on all connections, null where it must not be prepared. */
const names = new Map<string, string | null>();
const counts = new Map<string, number>();

/**
 * A connection that lets the server plan once what it is asked again and again: under row level security, planning a small
 * statement takes longer than running it. Statements with values only; what carries a name already keeps it.
 */
export class PreparingClient extends SteadyClient {
  constructor(options?: string | pg.ClientConfig) {
    super(options);
    const plain = this.query.bind(this) as (...given: unknown[]) => unknown;
    this.query = ((first: unknown, values: unknown, ...rest: unknown[]) => {
      const name = typeof first === 'string' && Array.isArray(values) ? nameOf(first) : undefined;
      if (name === undefined) return plain(first, values, ...rest);
      const running = plain({ name, text: first, values }, ...rest);
      if (running instanceof Promise) running.catch((error: unknown) => { if (sqlState(error) === CHANGED_UNDERNEATH) names.set(String(first), null); });
      return running;
    }) as pg.Client['query'];
  }
}

/** The name under which a text is prepared from now on; undefined = not (yet). */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known ?? undefined;
  if (names.size >= NAMES_MAX) return undefined;
  const count = (counts.get(text) ?? 0) + 1;
  if (count < SEEN_OFTEN) {
    if (counts.size >= COUNTED_MAX) counts.clear();
    counts.set(text, count);
    return undefined;
  }
  counts.delete(text);
  const name = `often-${names.size + 1}`;
  names.set(text, name);
  return name;
}
