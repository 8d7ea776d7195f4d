import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Rows as JSON by the names of their columns, by table. */
export type WrittenRows = ReadonlyMap<string, readonly Row[]>;
type Row = Readonly<Record<string, unknown>>;

/** One statement that inserts rows of several tables, and its values. */
export interface Statement {
  text: string;
  values: string[];
}

/** A parent before its children, so that the statement reads as somebody would write it; the server checks references at its end. */
const TABLES = ['offering', 'offering_place', 'schedule', 'offering_revision', 'offering_card', 'obligation', 'reminder', 'confirmation', 'delivery', 'audit_entry'] as const;
/** Written by the database itself after a card, whoever wrote the card: no part of the statement, and compared by their number. */
const FOLLOWING: ReadonlySet<string> = new Set(['card_place', 'public_version', 'public_change']);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Drawn by chance for every row: the hash of a link, the sealed text with that link, and the revision of a card. */
const BY_CHANCE: ReadonlySet<string> = new Set(['confirmation.token_hash', 'delivery.body_text', 'delivery.body_html', 'delivery.sealed', 'offering_card.revision']);

/** What transactions since a mark have left, from the system column of every row. @throws Error when a table has rows that nobody here expects */
export async function writtenSince(admin: pg.Pool, mark: number): Promise<WrittenRows> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' ORDER BY 1`);
  const written = new Map<string, Row[]>();
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM "${name}" t WHERE t.xmin::text::bigint > $1`, [mark]);
    if (rows.length > 0 && !FOLLOWING.has(name) && !TABLES.some((table) => table === name)) throw new Error(`Rows of ${name} were written.`);
    if (rows.length > 0) written.set(name, rows.map(({ row }) => row));
  }
  return written;
}

/** A mark that every transaction from now on is later than. */
export async function markOf(admin: pg.Pool): Promise<number> {
  const { rows } = await admin.query<{ mark: string }>('SELECT pg_current_xact_id()::text AS mark');
  return Number(rows[0]?.mark);
}

/** The statement that writes such rows once more, with ids of their own; the text is always the same, so that it can be prepared. */
export async function statementFor(admin: pg.Pool, written: WrittenRows): Promise<() => Statement> {
  const { rows: generated } = await admin.query<{ column: string }>(
    `SELECT table_name || '.' || column_name AS column FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'ALWAYS'`);
  const tables = TABLES.filter((table) => written.has(table));
  const inserts = tables.map((table, at) => {
    const columns = Object.keys(written.get(table)?.[0] ?? {}).filter((name) => !generated.some(({ column }) => column === `${table}.${name}`)).join(', ');
    return `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $${at + 1}::json)`;
  });
  const text = `WITH ${inserts.slice(0, -1).map((insert, at) => `${tables[at] ?? ''}_rows AS (${insert})`).join(', ')} ${inserts.at(-1) ?? ''}`;
  const own = new Set(tables.flatMap((table) => written.get(table) ?? []).map(({ id }) => String(id)));
  return () => {
    const fresh = new Map([...own].map((id) => [id, randomUUID()]));
    const values = tables.map((table) => {
      const rows = (written.get(table) ?? []).map((row) => ('token_hash' in row ? { ...row, token_hash: `\\x${randomBytes(32).toString('hex')}` } : row));
      return JSON.stringify(rows).replaceAll(UUID, (id) => fresh.get(id) ?? id);
    });
    return { text, values };
  };
}

/** The same rows, whatever ids they were given and whatever else is drawn by chance: for comparing two ways of writing them. */
export function comparable(written: WrittenRows): unknown {
  const own = new Set([...written.values()].flat().map(({ id }) => String(id)));
  const shown = [...written].sort(([one], [other]) => (one < other ? -1 : 1)).map(([table, rows]) => [
    table, FOLLOWING.has(table) ? rows.length : rows.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !BY_CHANCE.has(`${table}.${name}`)).sort(([one], [other]) => (one < other ? -1 : 1))))
      .sort((one, other) => (masked(one, own) < masked(other, own) ? -1 : 1)),
  ]);
  const numbers = new Map<string, string>();
  return JSON.parse(JSON.stringify(shown).replaceAll(UUID, (id) => {
    if (!own.has(id)) return id;
    if (!numbers.has(id)) numbers.set(id, `own id ${numbers.size + 1}`);
    return numbers.get(id) ?? id;
  }));
}

function masked(text: string, own: ReadonlySet<string>): string {
  return text.replaceAll(UUID, (id) => (own.has(id) ? 'own id' : id));
}
