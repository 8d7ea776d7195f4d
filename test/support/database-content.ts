import pg from 'pg';

/** Rows and fingerprint of each table of the schema `public`, by its name. */
export type Content = Record<string, { rows: number; fingerprint: string }>;

/** Runs work on a connection of its own. */
export async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * What is in all tables, or in the given columns of some. Computed inside the server from every row, so that it shares
 * no line with the backup that it checks. When a migration ran is not part of it.
 */
export async function contentOf(url: string, columnsOf?: Readonly<Record<string, readonly string[]>>): Promise<Content> {
  return connected(url, async (client) => {
    await client.query(`SET timezone TO 'UTC'; SET datestyle TO 'ISO, MDY'`);
    const content: Content = {};
    for (const [table, columns] of Object.entries(columnsOf ?? await allColumns(client))) {
      const row = `row(${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})::text`;
      const { rows } = await client.query<{ rows: number; fingerprint: string }>(`
        SELECT count(*)::int AS rows, coalesce(md5(string_agg(md5(${row}), '' ORDER BY md5(${row}) COLLATE "C")), '') AS fingerprint
        FROM ${pg.escapeIdentifier(table)}`);
      if (rows[0]) content[table] = rows[0];
    }
    return content;
  });
}

/** The columns of every table, in their order. */
export async function allColumns(client: pg.Client): Promise<Record<string, string[]>> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND (c.relname, a.attname) <> ('schema_migration', 'applied_at')
    GROUP BY c.relname ORDER BY c.relname`);
  return Object.fromEntries(rows.map((row) => [row.name, row.columns]));
}

/** Keys, checks, triggers, policies and row level security of all tables, one line each. */
export async function structureOf(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      SELECT format('%s: %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c', 'x')
      UNION ALL SELECT format('%s: trigger %s %s', tgrelid::regclass, pg_get_triggerdef(oid), tgenabled) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT format('%s: policy %s %s', tablename, policyname, concat_ws(' ', permissive, roles, cmd, qual, with_check)) FROM pg_policies WHERE schemaname = 'public'
      UNION ALL SELECT format('%s: row level security %s, forced %s', relname, relrowsecurity, relforcerowsecurity) FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      ORDER BY 1`);
    return rows.map((row) => row.line);
  });
}
