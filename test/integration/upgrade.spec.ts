/** A database of an earlier release keeps every row on its way to the newest state, and entities and tables agree there. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { prepareDatabase } from '../../apps/cli/prepare-database.js';
import { DOOR_CONNECTIONS, type DoorConnections, migrate, migrationFiles } from '#platform/database';
import { type EmbeddedUrls } from '#platform/embedded';
import { Secrets } from '#platform/secret';
import { migrationsDirectory } from '#schema';
import { TestApi, testSettings } from '../support/api.js';
import { allTables, newOwner, plantRows, relaxChecks } from '../support/catalogue.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { allColumns, connected, type Content, contentOf } from '../support/database-content.js';
import { temporaryFolder } from '../support/run-folder.js';

const root = path.resolve(import.meta.dirname, '../../..');
const files = (await migrationFiles(migrationsDirectory)).map((file) => file.name);

async function migrateTo(urls: EmbeddedUrls, upTo: string, directory = migrationsDirectory): Promise<void> {
  const logins = { app_runtime: urls.runtime, app_public: urls.public, app_job: urls.job, app_queue: urls.queue };
  await migrate({ ownerUrl: urls.owner, directory, logins, upTo });
}

/** What the columns of today hold; asked again after a migration, it must be the same. */
async function kept(database: TestDatabase): Promise<() => Promise<[before: Content, after: Content]>> {
  const columns = await connected(database.superuserUrl, allColumns);
  delete columns['schema_migration'];
  const before = await contentOf(database.superuserUrl, columns);
  return async () => [before, await contentOf(database.superuserUrl, columns)];
}

const now = '2026-01-15T08:00:00Z';
const ids = { network: '01900000-0000-7000-8000-000000000001', account: '01900000-0000-7000-8000-000000000002', organisation: '01900000-0000-7000-8000-000000000003' };
const email = 'leitung@bruecke.example';

/** Tables whose rows are the project's own and may be put right by a migration; nobody enters anything there. */
const ourOwnTables = ['standard_deadline_rule'];

/** Tables that a migration gave another shape, shown again in the old one: what they held must be found in it. */
const formerShapes: Readonly<Record<string, { table: string; view: string }>> = {
  '0021_schedule.sql': { table: 'schedule', view: `CREATE VIEW offering_time AS SELECT id, network_id, offering_id, position, weekdays[1] AS weekday, from_time, to_time, zone, valid_from, valid_to, note FROM schedule` },
};

/** What the very first state could hold: a person with an organisation, and the trail of it. */
async function fillFirstState(database: TestDatabase): Promise<void> {
  const emailHash = new Secrets(testSettings.secretKey).indexOf('email', email);
  const values = [ids.network, ids.account, ids.organisation, now] as const;
  await connected(database.superuserUrl, async (client) => {
    await client.query(`INSERT INTO county (ags, name, kind, land) VALUES ('01004', 'Neumünster', 'Kreisfreie Stadt', 'SH')`);
    await client.query(`INSERT INTO network (id, ags, slug, name, created_at) VALUES ($1, '01004', 'neumuenster', 'Netzwerk Neumünster', $2)`, [ids.network, now]);
    await client.query(`INSERT INTO account (id, email, email_hash, display_name, confirmed_at, created_at) VALUES ($1, $2, $3, 'Lena Lang', $4, $4)`, [ids.account, email, emailHash, now]);
    await client.query(`INSERT INTO organisation (id, network_id, kind, name, verification, created_at, version) VALUES ($2, $1, 'TRAEGER', 'Brücke e.V.', 'VERIFIED', $3, 3)`, [ids.network, ids.organisation, now]);
    await client.query(`INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES (gen_random_uuid(), $1, $3, $2, 'ADMIN', $4)`, [...values]);
    await client.query(`
      INSERT INTO audit_entry (id, network_id, at, actor_kind, account_id, action, subject_type, subject_id, changes)
      SELECT gen_random_uuid(), $1, $4::timestamptz + n * interval '1 minute', 'PERSON', $2, 'organisation.change', 'organisation', $3, jsonb_build_object('n', n)
      FROM generate_series(1, 500) n`, [...values]);
  });
}

test('people and organisations of the first state are all there at the newest one, and work', async () => {
  const database = await createTestDatabase('empty');
  await migrateTo(database.urls, files[0] ?? '');
  await fillFirstState(database);
  const compare = await kept(database);
  expect(await prepareDatabase(database.urls)).toEqual(files.slice(1));
  const [before, after] = await compare();
  // The counties are brought up to date by every migrate run; the one that was there stays one of them.
  expect([before['county']?.rows, after['county']?.rows]).toEqual([1, 400]);
  expect({ ...after, county: null }).toEqual({ ...before, county: null });
  expect(before['audit_entry']?.rows).toBe(500);

  const api = await TestApi.start('2027-03-01T09:00:00Z', {}, database);
  try {
    const person = await api.signIn(email);
    expect(person.accountId).toBe(ids.account);
    const { me } = await api.ok('{ me { identities { actAs roles label } } }', {}, person);
    expect(me.identities).toEqual([{ actAs: ids.organisation, roles: ['ADMIN'], label: 'Brücke e.V.' }]);
    const { memberships } = await api.ok('query($id: UUID!) { memberships(organisationId: $id) { role email } }', { id: ids.organisation }, { ...person, actAs: ids.organisation });
    expect(memberships).toEqual([{ role: 'ADMIN', email }]);
  } finally {
    await api.stop();
  }
});

test('every single migration keeps the rows of all tables before it', async () => {
  const database = await createTestDatabase('empty');
  try {
    const planted = new Set(['schema_migration']);
    const owner = newOwner();
    for (const file of files) {
      const compare = await kept(database);
      await migrateTo(database.urls, file);
      const former = formerShapes[file];
      if (former) {
        await connected(database.superuserUrl, async (client) => client.query(former.view));
        planted.add(former.table);
      }
      const [before, after] = await compare();
      for (const table of ourOwnTables) if (after[table]) before[table] = after[table];
      expect({ file, content: after }).toEqual({ file, content: before });
      await plantNewTables(database, planted, owner);
    }
    const content = await contentOf(database.superuserUrl);
    expect(Object.entries(content).filter(([, { rows }]) => rows === 0)).toEqual([]);
  } finally {
    await database.drop();
  }
});

/** Columns that hold one of a list of values, with the first of it; not those that rows refer to each other by. */
async function listedValues(pool: pg.Pool): Promise<{ relation: string; column: string; value: string }[]> {
  const { rows } = await pool.query<{ relation: string; column: string; definition: string }>(
    `SELECT c.conrelid::regclass::text AS relation, a.attname AS column, pg_get_constraintdef(c.oid) AS definition FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'c' AND cardinality(c.conkey) = 1 AND c.connamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND (f.conrelid = c.conrelid AND a.attnum = ANY (f.conkey) OR f.confrelid = c.conrelid AND a.attnum = ANY (f.confkey)))`);
  return rows.flatMap(({ relation, column, definition }) => {
    const value = /^CHECK \(\(+\w+ = (?:ANY \(ARRAY\[)?'([^']*)'/.exec(definition)?.[1];
    return value === undefined ? [] : [{ relation, column, value }];
  });
}

/** A made-up row for each table that the last migration brought and left empty. */
async function plantNewTables(database: TestDatabase, planted: Set<string>, owner: ReturnType<typeof newOwner>): Promise<void> {
  const pool = new pg.Pool({ connectionString: database.superuserUrl, max: 1 });
  try {
    const fresh = (await allTables(pool)).filter((table) => !planted.has(table.name));
    const content = await contentOf(database.superuserUrl);
    const listed = await listedValues(pool);
    await relaxChecks(pool, fresh);
    const empty = fresh.filter((table) => (content[table.name]?.rows ?? 0) === 0);
    await plantRows(pool, empty, owner);
    // A later migration may lengthen a list of values; what stands there has to be in it.
    for (const { relation, column, value } of listed) if (empty.some(({ name }) => name === relation)) await pool.query(`UPDATE ${relation} SET "${column}" = $1`, [value]);
    for (const table of fresh) planted.add(table.name);
  } finally {
    await pool.end();
  }
}

test.each([
  ['loses rows', `ALTER TABLE membership DISABLE TRIGGER USER; DELETE FROM membership;`, /"rows"/],
  ['rewrites what people wrote', `UPDATE organisation SET name = upper(name);`, /"fingerprint"/],
  ['takes a column away', `ALTER TABLE organisation DROP COLUMN website CASCADE;`, /column "website" does not exist/],
  ['wants a value that old rows lack', `ALTER TABLE organisation ADD COLUMN legal_form text NOT NULL;`, /0002_bad\.sql failed: column "legal_form".*contains null values/],
])('the drill notices a migration that %s', async (_, sql, sign) => {
  const directory = temporaryFolder('migrations');
  cpSync(path.join(migrationsDirectory, files[0] ?? ''), path.join(directory, files[0] ?? ''));
  writeFileSync(path.join(directory, '0002_bad.sql'), sql);
  const database = await createTestDatabase('empty');
  try {
    await migrateTo(database.urls, files[0] ?? '');
    await fillFirstState(database);
    const compare = await kept(database);
    const drill = async (): Promise<void> => {
      await migrateTo(database.urls, '0002_bad.sql', directory);
      const [before, after] = await compare();
      expect(after).toEqual(before);
    };
    await expect(drill()).rejects.toThrow(sign);
  } finally {
    await database.drop();
  }
});

test('a migration that was edited after it ran stops the next run', async () => {
  const directory = temporaryFolder('migrations');
  for (const file of files) cpSync(path.join(migrationsDirectory, file), path.join(directory, file));
  writeFileSync(path.join(directory, files[0] ?? ''), `${readFileSync(path.join(migrationsDirectory, files[0] ?? ''), 'utf8')}\n-- later thought\n`);
  const database = await createTestDatabase();
  try {
    await expect(migrateTo(database.urls, files.at(-1) ?? '', directory)).rejects.toThrow(/is not the one that ran on this database/);
  } finally {
    await database.drop();
  }
});

describe('entities', () => {
  let api: TestApi;
  let tables: Map<string, TableColumn[]>;

  beforeAll(async () => {
    api = await TestApi.start();
    tables = await catalogueColumns(api.admin);
  });
  afterAll(async () => {
    await api.stop();
  });

  const metadata = () => api.app.get<DoorConnections>(DOOR_CONNECTIONS, { strict: false }).runtime.entityMetadatas;

  test('every class with @Entity is registered, and has a table', () => {
    const sources = readdirSync(path.join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.entity.ts'));
    const declared = sources.flatMap((name) => [...readFileSync(path.join(root, 'libs', name), 'utf8').matchAll(/^@Entity\(\{ name: '(\w+)'/gm)].map((match) => match[1] ?? ''));
    expect(declared.length).toBeGreaterThanOrEqual(sources.length);
    expect(metadata().map((entity) => entity.tableName).sort()).toEqual(declared.sort());
    expect(declared.filter((name) => !tables.has(name))).toEqual([]);
  });

  test('their columns are those of their tables, with the same type and the same right to be null', () => {
    const found = metadata().flatMap((entity) => differences(entity.tableName, entity.columns, tables.get(entity.tableName) ?? []));
    expect(found).toEqual([]);
    const needed = metadata().flatMap((entity) => (tables.get(entity.tableName) ?? [])
      .filter((column) => !entity.columns.some((one) => one.databaseName === column.name)).map((column) => `${entity.tableName}.${column.name}`));
    expect(Object.keys(leftOut).filter((name) => !needed.includes(name))).toEqual([]);
  });

  test('a column that is missing, added, of another type or otherwise nullable would be named', () => {
    const [entity] = metadata().filter((one) => one.tableName === 'organisation');
    const columns = tables.get('organisation') ?? [];
    if (!entity) throw new Error('There is no entity of organisations.');
    const changed = (change: (column: TableColumn) => TableColumn[]): string[] => differences('organisation', entity.columns, columns.flatMap((column) => (column.name === 'website' ? change(column) : [column])));
    expect(changed(() => [])).toEqual(['organisation.website has no column in the table.']);
    expect(changed((column) => [column, { ...column, name: 'fax' }])).toEqual(['organisation.fax has no column in the entity.']);
    expect(changed((column) => [{ ...column, type: 'integer' }])).toEqual(['organisation.website is text in the entity and integer in the table.']);
    expect(changed((column) => [{ ...column, isNullable: false }])).toEqual(['organisation.website may be null in the entity only.']);
  });
});

interface TableColumn {
  name: string;
  /** As `format_type` writes it, without a length. */
  type: string;
  isNullable: boolean;
}

/** Columns that an entity leaves out, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  'shift.is_public': 'kept by a trigger for the policy of anonymous readers; no service reads or writes it',
};

async function catalogueColumns(client: pg.Pool): Promise<Map<string, TableColumn[]>> {
  const { rows } = await client.query<{ table: string; columns: TableColumn[] }>(`
    SELECT c.relname AS table, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL), 'isNullable', NOT a.attnotnull)) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.relname`);
  return new Map(rows.map((row) => [row.table, row.columns]));
}

/** Other names of the same type in PostgreSQL. */
const sameType: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone', time: 'time without time zone', varchar: 'character varying', int: 'integer', int4: 'integer', int8: 'bigint', int2: 'smallint', bool: 'boolean', float8: 'double precision',
};

function differences(table: string, entity: readonly ColumnMetadata[], columns: readonly TableColumn[]): string[] {
  const ofTable = new Map(columns.map((column) => [column.name, column]));
  const wrong = entity.flatMap((column) => {
    const other = ofTable.get(column.databaseName);
    const name = `${table}.${column.databaseName}`;
    if (!other) return [`${name} has no column in the table.`];
    const plain = String(column.type);
    const type = `${sameType[plain] ?? plain}${column.isArray ? '[]' : ''}`;
    if (type !== other.type) return [`${name} is ${type} in the entity and ${other.type} in the table.`];
    return column.isNullable === other.isNullable ? [] : [`${name} may be null in the ${other.isNullable ? 'table' : 'entity'} only.`];
  });
  const missing = columns.filter((column) => !entity.some((one) => one.databaseName === column.name) && !Object.hasOwn(leftOut, `${table}.${column.name}`));
  return [...wrong, ...missing.map((column) => `${table}.${column.name} has no column in the entity.`)];
}
