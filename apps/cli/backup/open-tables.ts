import pg from 'pg';

/** Statements that open the tables, and those that close them again. */
interface Opening {
  open: string;
  close: string;
}

/**
 * Lets the owner load rows in any order, inside the current transaction: COPY refuses tables whose row level security
 * is forced, triggers would rewrite or refuse rows that they let in once already, and foreign keys can form circles.
 * The answer is the function that puts everything back as it was; adding the keys again proves every reference.
 */
export async function openForLoading(client: pg.Client): Promise<() => Promise<void>> {
  const openings = [...await foreignKeys(client), ...await triggers(client), ...await forcedTables(client)];
  for (const { open } of openings) await client.query(open);
  return async () => {
    // What was deferred is checked now; a table with open checks cannot be altered.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const { close } of openings) await client.query(close);
  };
}

async function foreignKeys(client: pg.Client): Promise<Opening[]> {
  const { rows } = await client.query<{ relation: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS relation, conname::text AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0 ORDER BY 1, 2`);
  return rows.map(({ relation, name, definition }) => ({
    open: `ALTER TABLE ${relation} DROP CONSTRAINT ${pg.escapeIdentifier(name)}`,
    close: `ALTER TABLE ${relation} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`,
  }));
}

const firing: Readonly<Record<string, string>> = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' };

async function triggers(client: pg.Client): Promise<Opening[]> {
  const { rows } = await client.query<{ relation: string; name: string; state: string }>(`
    SELECT tgrelid::regclass::text AS relation, tgname::text AS name, tgenabled::text AS state
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE c.relnamespace = 'public'::regnamespace AND NOT tgisinternal AND tgparentid = 0 AND tgenabled <> 'D' ORDER BY 1, 2`);
  return rows.map(({ relation, name, state }) => ({
    open: `ALTER TABLE ${relation} DISABLE TRIGGER ${pg.escapeIdentifier(name)}`,
    close: `ALTER TABLE ${relation} ${firing[state] ?? 'ENABLE'} TRIGGER ${pg.escapeIdentifier(name)}`,
  }));
}

async function forcedTables(client: pg.Client): Promise<Opening[]> {
  const { rows } = await client.query<{ relation: string }>(`
    SELECT oid::regclass::text AS relation FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relforcerowsecurity ORDER BY 1`);
  return rows.map(({ relation }) => ({
    open: `ALTER TABLE ${relation} NO FORCE ROW LEVEL SECURITY`,
    close: `ALTER TABLE ${relation} FORCE ROW LEVEL SECURITY`,
  }));
}
