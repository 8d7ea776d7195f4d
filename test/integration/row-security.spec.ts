/** Protects: the second lock holds even where the first one fails; every known way around row level security is tried. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Problem, systemActor } from '#kernel';
import { databaseFindings, DOOR_CONNECTIONS, type DoorConnections, Doors, loginFindings } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { TestApi } from '../support/api.js';
import { allTables, idIn, insertOf, newOwner, plantRows, quoted, relaxChecks, rowFor } from '../support/catalogue.js';
import { createTestDatabase } from '../support/database.js';
import { carriesTenant, tenancyRules } from '../support/tenancy-rules.js';

const api = await TestApi.start();
const tables = await allTables(api.admin);
const tenantTables = tables.filter((table) => table.hasTenant);
const one = newOwner();
const other = newOwner();
const runtime = new pg.Client({ connectionString: api.database.urls.runtime });

beforeAll(async () => {
  await relaxChecks(api.admin, tables);
  const withoutCommon = tables.filter((table) => !['county', 'schema_migration', 'job_heartbeat', 'rate_limit'].includes(table.name));
  await plantRows(api.admin, withoutCommon, one);
  await plantRows(api.admin, withoutCommon, other);
  await runtime.connect();
});
afterAll(async () => {
  await runtime.end();
  await api.stop();
});

/** What the runtime role sees inside a transaction that binds these settings. */
async function seen(sql: string, settings: Record<string, string> = {}): Promise<number> {
  await runtime.query('BEGIN');
  try {
    for (const [name, value] of Object.entries(settings)) await runtime.query('SELECT set_config($1, $2, true)', [name, value]);
    const { rows } = await runtime.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
    return rows[0]?.count ?? -1;
  } finally {
    await runtime.query('ROLLBACK');
  }
}

async function asAdmin(...statements: string[]): Promise<void> {
  for (const statement of statements) await api.admin.query(statement);
}

async function planOf(client: Pick<pg.Client, 'query'>, sql: string): Promise<string> {
  const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${sql}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test('there are tenant tables to try', () => {
  expect(tenantTables.map((table) => table.name)).toEqual(expect.arrayContaining(['organisation', 'membership', 'invitation', 'audit_entry']));
});

describe('no setting', () => {
  test.each(tenantTables.map((table) => table.name))('%s shows no row when nothing is bound', async (name) => {
    expect(await seen(quoted(name))).toBe(0);
  });

  test('after a commit the setting reads as an empty text, and still means no rows', async () => {
    await runtime.query(`BEGIN; SELECT set_config('app.network', '${one.networkId}', true); COMMIT`);
    const { rows } = await runtime.query<{ value: string | null }>(`SELECT current_setting('app.network', true) AS value`);
    expect(rows[0]?.value).toBe('');
    expect(await seen('organisation')).toBe(0);
  });

  test.each(['account', 'session', 'sign_in', 'idempotent_answer'])('%s shows no row when no account is bound', async (name) => {
    expect(await seen(name)).toBe(0);
    expect(await seen(name, { 'app.account': one.accountId })).toBe(1);
  });
});

describe('a session-level SET on a pooled client', () => {
  test('opens nothing for the next caller, because every door binds every setting', async () => {
    const { runtime: source } = api.app.get<DoorConnections>(DOOR_CONNECTIONS);
    const runners = [source.createQueryRunner(), source.createQueryRunner(), source.createQueryRunner()];
    for (const runner of runners) {
      await runner.query(`SELECT set_config('app.network', $1, false), set_config('app.account', $2, false)`, [one.networkId, one.accountId]);
    }
    await Promise.all(runners.map((runner) => runner.release()));
    const doors = api.app.get(Doors);
    const count = (tx: { query(sql: string): Promise<unknown> }): Promise<unknown> => tx.query('SELECT count(*)::int AS count FROM organisation');
    const nobody = newOwner();
    for (let round = 0; round < 6; round += 1) {
      expect(await doors.asAccount({ accountId: nobody.accountId }, count)).toEqual([{ count: 0 }]);
      expect(await doors.inNetwork(systemActor(nobody.networkId), count)).toEqual([{ count: 0 }]);
    }
  });
});

describe('a client released without COMMIT', () => {
  const doors = api.app.get(Doors);
  const openTransactions = async (): Promise<number> => {
    const { rowCount } = await api.admin.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = $1 AND state LIKE 'idle in transaction%'`, [api.database.name]);
    return rowCount ?? -1;
  };
  const written = `INSERT INTO network_setting (id, network_id, name, value) VALUES (gen_random_uuid(), app.network(), 'left behind', '1')`;

  test('does not exist: a door ends its transaction when work throws', async () => {
    await expect(doors.inNetwork(systemActor(one.networkId), async (tx) => {
      await tx.query(written);
      throw new Error('on purpose');
    })).rejects.toThrow('on purpose');
    expect(await openTransactions()).toBe(0);
  });

  test('does not exist: a returned Problem rolls back and ends the transaction', async () => {
    const problem = new Problem('Refused', 'WRONG_STATE', { de: 'x' });
    expect(await doors.inNetwork(systemActor(one.networkId), async (tx) => {
      await tx.query(written);
      return problem;
    })).toBe(problem);
    expect(await openTransactions()).toBe(0);
  });

  test('does not exist: a statement that fails takes its transaction along', async () => {
    await expect(doors.inNetwork(systemActor(one.networkId), async (tx) => {
      await tx.query(written);
      await tx.query('SELECT 1 / 0');
    })).rejects.toThrow('division by zero');
    expect(await openTransactions()).toBe(0);
  });

  test('does not exist: a connection that dies inside is thrown away, and the next caller gets a good one', async () => {
    const suicide = `SELECT pg_terminate_backend(pg_backend_pid())`;
    await expect(doors.inNetwork(systemActor(one.networkId), (tx) => tx.query(suicide))).rejects.toThrow();
    await expect(doors.asJob((tx) => tx.query(suicide))).rejects.toThrow();
    expect(await doors.inNetwork(systemActor(other.networkId), (tx) => tx.query('SELECT count(*)::int AS count FROM organisation'))).toEqual([{ count: 1 }]);
    expect(await doors.asJob((tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    expect(await openTransactions()).toBe(0);
  });

  test('nothing of all that was stored', async () => {
    expect((await api.admin.query(`SELECT 1 FROM network_setting WHERE name = 'left behind'`)).rowCount).toBe(0);
  });
});

describe.each(Object.entries(tenancyRules))('%s', (_name, rule) => {
  test('the schema keeps the rule', async () => {
    expect(await rule(api.admin)).toEqual([]);
  });
});

describe('a view owned by a superuser', () => {
  test('would show every tenant, and shows one with security_invoker', async () => {
    await asAdmin(
      `CREATE VIEW all_organisations AS SELECT * FROM organisation`, `GRANT SELECT ON all_organisations TO app_runtime`,
      `CREATE VIEW own_organisations WITH (security_invoker = true) AS SELECT * FROM organisation`, `GRANT SELECT ON own_organisations TO app_runtime`,
    );
    const settings = { 'app.network': one.networkId };
    expect(await seen('all_organisations', settings)).toBe(2);
    expect(await seen('own_organisations', settings)).toBe(1);
    await asAdmin('DROP VIEW all_organisations, own_organisations');
  });
});

describe('a SECURITY DEFINER function owned by a superuser', () => {
  test('would count every tenant, which is why there is none', async () => {
    const body = `RETURNS bigint LANGUAGE sql STABLE`;
    await asAdmin(
      `CREATE FUNCTION count_as_owner() ${body} SECURITY DEFINER AS 'SELECT count(*) FROM organisation'`,
      `CREATE FUNCTION count_as_caller() ${body} AS 'SELECT count(*) FROM organisation'`,
    );
    const settings = { 'app.network': one.networkId };
    expect(await seen('generate_series(1, count_as_owner())', settings)).toBe(2);
    expect(await seen('generate_series(1, count_as_caller())', settings)).toBe(1);
    await asAdmin('DROP FUNCTION count_as_owner(), count_as_caller()');
  });
});

describe('a materialised view', () => {
  test('holds all tenants and is closed to the runtime role unless somebody grants it', async () => {
    await asAdmin('CREATE MATERIALIZED VIEW organisation_names AS SELECT name FROM organisation');
    await expect(seen('organisation_names', { 'app.network': one.networkId })).rejects.toThrow('permission denied');
    await asAdmin('DROP MATERIALIZED VIEW organisation_names');
  });
});

describe("a foreign key to another tenant's row", () => {
  const keys = tenantTables.flatMap((table) => table.foreignKeys
    .filter((key) => tenantTables.some((target) => target.name === key.target) && carriesTenant(key))
    .map((key) => ({ table, key, label: `${table.name} -> ${key.target} (${key.columns.join(', ')})` })));

  test.each(keys)('$label is refused', async ({ table, key }) => {
    const column = key.columns.find((name) => name !== 'network_id') ?? '';
    const change = `UPDATE ${quoted(table.name)} SET ${quoted(column)} = $1 WHERE network_id = $2`;
    await expect(api.admin.query(change, [idIn(key.target, one), other.networkId])).rejects.toMatchObject({ code: '23503' });
  });
});

describe('a unique index across tenants', () => {
  test.each(tenantTables.map((table) => ({ name: table.name, table })))('$name accepts the same values in another tenant', async ({ table }) => {
    const networkId = newOwner().networkId;
    const copy: Record<string, unknown> = { ...rowFor(table, one), network_id: networkId };
    // Ids are made by the server and token hashes cannot be guessed: only these may be unique over all tenants.
    if ('id' in copy) copy['id'] = newOwner().accountId;
    if ('token_hash' in copy) copy['token_hash'] = randomBytes(32);
    const client = await api.admin.connect();
    try {
      await client.query('BEGIN; SET LOCAL session_replication_role = replica');
      await expect(client.query(insertOf(table, copy))).resolves.toMatchObject({ rowCount: 1 });
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});

describe('reltuples and pg_stats', () => {
  test('the statistics of tenant tables show no values; the estimate of the number of rows is public and accepted', async () => {
    await asAdmin('ANALYZE');
    const { rows } = await runtime.query<{ tablename: string }>(
      `SELECT DISTINCT tablename FROM pg_stats WHERE schemaname = 'public' AND tablename = ANY ($1)`, [tenantTables.map((table) => table.name)]);
    expect(rows).toEqual([]);
    const estimate = await runtime.query(`SELECT reltuples FROM pg_class WHERE relname = 'organisation'`);
    expect(estimate.rowCount).toBe(1);
  });
});

describe('a cheap leaky function in WHERE', () => {
  test('is handed the own rows only', async () => {
    await asAdmin(`CREATE FUNCTION tell(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN RAISE NOTICE '%', value; RETURN true; END $$`);
    const told: string[] = [];
    const listen = (notice: { message?: string | undefined }): void => { told.push(notice.message ?? ''); };
    runtime.on('notice', listen);
    expect(await seen('organisation WHERE tell(name)', { 'app.network': one.networkId })).toBe(1);
    runtime.off('notice', listen);
    expect(told).toEqual([`organisation.name ${one.networkId}`]);
    await asAdmin('DROP FUNCTION tell(text)');
  });
});

describe('the cost of policies', () => {
  const many = 20_000;

  beforeAll(async () => {
    await api.admin.query(
      `INSERT INTO organisation (id, network_id, kind, name, verification, created_at)
       SELECT gen_random_uuid(), $1, 'TRAEGER', 'Organisation ' || n, 'VERIFIED', now() FROM generate_series(1, ${many}) n`, [one.networkId]);
    await asAdmin(
      `CREATE FUNCTION volatile_network() RETURNS uuid LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN nullif(current_setting('app.network', true), '')::uuid; END $$`,
      `CREATE TABLE slow_organisation AS SELECT * FROM organisation`, `CREATE INDEX ON slow_organisation (network_id, id)`,
      `ALTER TABLE slow_organisation ENABLE ROW LEVEL SECURITY`, `GRANT SELECT ON slow_organisation TO app_runtime`,
      `CREATE POLICY slow ON slow_organisation TO app_runtime USING (network_id = volatile_network())`,
      `CREATE TABLE asking_organisation AS SELECT * FROM organisation`, `CREATE INDEX ON asking_organisation (network_id, id)`,
      `ALTER TABLE asking_organisation ENABLE ROW LEVEL SECURITY`, `GRANT SELECT ON asking_organisation TO app_runtime`,
      `CREATE POLICY asking ON asking_organisation TO app_runtime USING (EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = asking_organisation.id AND m.account_id = app.account()))`,
      'ANALYZE',
    );
  });
  afterAll(async () => asAdmin('DROP TABLE slow_organisation, asking_organisation', 'DROP FUNCTION volatile_network()'));

  const planFor = async (table: string): Promise<string> => {
    await runtime.query(`BEGIN; SELECT set_config('app.network', '${other.networkId}', true), set_config('app.account', '${other.accountId}', true)`);
    const plan = await planOf(runtime, `SELECT id FROM ${table}`);
    await runtime.query('ROLLBACK');
    return plan;
  };

  test('a STABLE policy uses the index', async () => {
    const plan = await planFor('organisation');
    expect(plan).toMatch(/Index/);
    expect(plan).not.toMatch(/Seq Scan on organisation/);
  });

  test('a VOLATILE policy reads the whole table', async () => {
    expect(await planFor('slow_organisation')).toMatch(/Seq Scan on slow_organisation/);
  });

  test('a policy with a correlated EXISTS reads the whole table', async () => {
    expect(await planFor('asking_organisation')).toMatch(/Seq Scan on asking_organisation/);
  });
});

describe('what each role may do', () => {
  test('the runtime role neither truncates, drops nor creates', async () => {
    for (const statement of ['TRUNCATE organisation', 'DROP TABLE organisation', 'CREATE TABLE mine (id int)', 'ALTER TABLE organisation DISABLE ROW LEVEL SECURITY']) {
      await expect(runtime.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('switching row_security off is an error, not a way in', async () => {
    await runtime.query('SET row_security = off');
    await expect(runtime.query('SELECT 1 FROM organisation')).rejects.toMatchObject({ code: '42501' });
    await runtime.query('SET row_security = on');
  });

  test('the trail is append-only for the runtime role', async () => {
    await expect(runtime.query(`UPDATE audit_entry SET action = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await expect(runtime.query('DELETE FROM audit_entry')).rejects.toMatchObject({ code: '42501' });
  });

  test('anonymous readers see published organisations and no person', async () => {
    const client = new pg.Client({ connectionString: api.database.urls.public });
    await client.connect();
    try {
      const { rows } = await client.query<{ verification: string }>('SELECT DISTINCT verification FROM organisation');
      expect(rows.map((row) => row.verification)).toEqual(['VERIFIED']);
      for (const name of ['account', 'session', 'membership', 'invitation', 'audit_entry', 'delivery']) {
        await expect(client.query(`SELECT 1 FROM ${name}`)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await client.end();
    }
  });

  test('nobody writes through the public login, whatever the table', async () => {
    const client = new pg.Client({ connectionString: api.database.urls.public });
    await client.connect();
    try {
      for (const table of tables) await expect(client.query(`DELETE FROM ${quoted(table.name)}`)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});

describe('the check at start', () => {
  const findingsFor = async (url: string): Promise<string[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await loginFindings(client, 'DATABASE_URL');
    } finally {
      await client.end();
    }
  };
  const asLogin = async (rights: string, work: (url: string) => Promise<void>): Promise<void> => {
    const name = `probe_${randomBytes(4).toString('hex')}`;
    await api.admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'probe' ${rights}`);
    const url = new URL(api.database.urls.runtime);
    url.username = name;
    url.password = 'probe';
    try {
      await work(url.href);
    } finally {
      await api.admin.query(`DROP ROLE ${name}`);
    }
  };

  test('passes for the runtime login on a sound database', async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.urls.runtime });
    await client.connect();
    expect(await databaseFindings(client, migrationsDirectory)).toEqual([]);
    await client.end();
    await database.drop();
  });

  test('refuses a superuser', async () => {
    expect(await findingsFor(api.database.superuserUrl)).toEqual([expect.stringContaining('a superuser')]);
  });

  test('refuses a login with BYPASSRLS', async () => {
    await asLogin('BYPASSRLS IN ROLE app_runtime', async (url) => {
      expect(await findingsFor(url)).toEqual([expect.stringContaining('BYPASSRLS')]);
    });
  });

  test('refuses the owner of the tables', async () => {
    expect(await findingsFor(api.database.urls.owner)).toEqual([expect.stringContaining('owns the tables')]);
  });

  test('refuses a login that can become the owner or one with BYPASSRLS by SET ROLE', async () => {
    await asLogin('NOINHERIT IN ROLE app_runtime, teilhabenetz_owner', async (url) => {
      expect(await findingsFor(url)).toEqual([expect.stringContaining('owns the tables')]);
    });
    const strong = `strong_${randomBytes(4).toString('hex')}`;
    await api.admin.query(`CREATE ROLE ${strong} BYPASSRLS`);
    await asLogin(`NOINHERIT IN ROLE app_runtime, ${strong}`, async (url) => {
      expect(await findingsFor(url)).toEqual([expect.stringContaining(`a member of "${strong}"`)]);
    });
    await api.admin.query(`DROP ROLE ${strong}`);
  });
});
