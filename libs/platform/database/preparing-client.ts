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

/** What the connections of one pool know of the texts they are asked. */
class KnownTexts {
  /** A text gets the same name on all connections, null where it must not be prepared. */
  private readonly names = new Map<string, string | null>();
  private readonly counts = new Map<string, number>();

  /** The name under which a text is prepared from now on; undefined = not (yet). */
  nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined) return known ?? undefined;
    if (this.names.size >= NAMES_MAX) return undefined;
    const count = (this.counts.get(text) ?? 0) + 1;
    if (count < SEEN_OFTEN) {
      if (this.counts.size >= COUNTED_MAX) this.counts.clear();
      this.counts.set(text, count);
      return undefined;
    }
    this.counts.delete(text);
    const name = `often-${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }

  /** From now on this text is asked without a name. */
  forget(text: string): void {
    this.names.set(text, null);
  }
}

/**
 * The class of a pool's connections that let the server plan once what it is asked again and again: under row level
 * security, planning a small statement takes longer than running it. Statements with values only; what carries a name
 * already keeps it.
 */
export function preparingClient(): typeof SteadyClient {
  const texts = new KnownTexts();
  return class PreparingClient extends SteadyClient {
    constructor(options?: string | pg.ClientConfig) {
      super(options);
      const plain = this.query.bind(this) as (...given: unknown[]) => unknown;
      this.query = ((first: unknown, values: unknown, ...rest: unknown[]) => {
        const name = typeof first === 'string' && Array.isArray(values) ? texts.nameOf(first) : undefined;
        if (name === undefined) return plain(first, values, ...rest);
        const running = plain({ name, text: first, values }, ...rest);
        if (running instanceof Promise) running.catch((error: unknown) => { if (sqlState(error) === CHANGED_UNDERNEATH) texts.forget(String(first)); });
        return running;
      }) as pg.Client['query'];
    }
  };
}
