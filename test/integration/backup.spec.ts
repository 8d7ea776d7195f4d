/** What was backed up comes back to the last row, on either supported server; what is damaged changes nothing. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { keyFingerprint } from '../../apps/cli/backup/catalogue.js';
import { dumpDatabase } from '../../apps/cli/backup/dump.js';
import { checkBackup } from '../../apps/cli/backup/read-backup.js';
import { restoreDatabase } from '../../apps/cli/backup/restore.js';
import { writeBackup } from '../../apps/cli/backup/write-backup.js';
import { backUp, restore } from '../../apps/cli/commands/backup.js';
import { seedDemo } from '../../apps/cli/demo/seed-demo.js';
import { migrate } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { type Person, TestApi, testSettings } from '../support/api.js';
import { allTables, newOwner, plantRows, relaxChecks } from '../support/catalogue.js';
import { runCommand } from '../support/commands.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { connected, contentOf, structureOf } from '../support/database-content.js';
import { startOtherServer } from '../support/other-server.js';
import { temporaryFolder } from '../support/run-folder.js';

const folder = temporaryFolder('backup');
const file = path.join(folder, 'county.backup');
// The demo is about six thousand transactions, on a machine that other tests may keep busy.
const FILLED_WITHIN_MS = 180_000;
// Whatever COPY has to write in another way than it is.
const hostile = 'Tab\tZeile\nWagen\rzurück \\ \\. \\N "Anführung" \'einfach\' \u{1F33B} עברית \u2028 Ende\n\\.\n';

let api: TestApi;
let networkId: string;
let coordinator: Person;
let admin: Person;
let restored: TestDatabase;

beforeAll(async () => {
  api = await TestApi.start();
  await fill();
  restored = await createTestDatabase('empty');
}, FILLED_WITHIN_MS);
afterAll(async () => {
  await restored.drop();
  await api.stop();
});

/** The six demo networks, and one with known people, an organisation and mails: all made by the services. */
async function fill(): Promise<void> {
  await seedDemo(api.app, () => undefined);
  networkId = await api.network('probe', '05315');
  coordinator = await api.coordinator(networkId);
  admin = await api.signIn('leitung@bruecke.example');
  const register = `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ... on Organisation { id } } }`;
  const { registerOrganisation } = await api.ok(register, { input: { network: 'probe', kind: 'TRAEGER', name: 'Brücke e.V.', description: 'Beratung' } }, { ...admin, key: 'eins' });
  const organisationId = String(registerOrganisation.id);
  await api.ok(
    `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`,
    { input: { organisationId, email: 'redaktion@bruecke.example', role: 'EDITOR' } }, { ...admin, actAs: organisationId },
  );
  await api.acceptInvitation(await api.signIn('redaktion@bruecke.example'));
  // Straight into the tables: what the parsers of today clean away may be there from before.
  await api.admin.query('UPDATE organisation SET description = $1 WHERE id = $2', [hostile, organisationId]);
  await api.admin.query(`INSERT INTO network_setting (id, network_id, name, value) VALUES (gen_random_uuid(), $1, 'test', $2)`, [networkId, JSON.stringify({ hostile, number: 1.5e-7 })]);
}

function environmentOf(database: TestDatabase): Record<string, string> {
  return {
    DATABASE_URL: database.urls.runtime, MIGRATE_DATABASE_URL: database.urls.owner, SECRET_KEY: testSettings.secretKey.toString('hex'), DATA_DIR: path.join(folder, 'data'),
  };
}

async function cli(database: TestDatabase, rest: readonly string[]): Promise<{ code: number | null; output: string }> {
  const program = runCommand('cli', environmentOf(database), { rest });
  const code = await program.ended();
  return { code, output: program.output() };
}

async function without<Result>(database: TestDatabase, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await database.drop();
  }
}

async function withEmpty<Result>(work: (database: TestDatabase) => Promise<Result>): Promise<Result> {
  const database = await createTestDatabase('empty');
  return without(database, () => work(database));
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'nothing failed', (error: unknown) => (error instanceof Error ? error.message : String(error)));
}

/** True while there is no table of ours. */
async function isUntouched(database: TestDatabase): Promise<boolean> {
  return Object.keys(await contentOf(database.superuserUrl)).length === 0;
}

test('the command writes one file for this user alone, and never over another one', async () => {
  const { code, output } = await cli(api.database, ['backup', file]);
  expect(output).toMatch(/^\d+ rows of \d+ tables, as they were at \d{4}-.* were written to .*county\.backup\.\nKeep SECRET_KEY/);
  expect(code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  const before = readFileSync(file);
  expect(await failureOf(dumpDatabase(api.database.urls.owner, { file, keyFingerprint: '' }))).toMatch(/is there already, and a backup never replaces a file/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file that appears while the backup is written is not replaced either, and a missing folder is named', async () => {
  const taken = path.join(folder, 'taken.backup');
  const content = async function* (): AsyncGenerator<Buffer> {
    writeFileSync(taken, 'somebody else');
    yield Buffer.from('1\n');
  };
  const header = { ...(await checkBackup(file)).header, tables: [{ name: 'one', columns: ['id'] }] };
  const write = (to: string): Promise<unknown> => writeBackup(to, { header, rowsOf: content, sequences: () => Promise.resolve({}) });
  expect(await failureOf(write(taken))).toMatch(/is there already/);
  expect(readFileSync(taken, 'utf8')).toBe('somebody else');
  expect(await failureOf(write(path.join(folder, 'no/folder.backup')))).toMatch(/The folder of \S+ does not exist/);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('the file is what the manual says: lines of JSON and COPY text under gzip', async () => {
  const lines = gunzipSync(readFileSync(file)).toString().split('\n');
  const header = JSON.parse(lines[0] ?? '') as { migrations: unknown; tables: { name: string }[]; keyFingerprint: string };
  expect(header).toMatchObject({ format: 'teilhabenetz-backup', version: 1, keyFingerprint: keyFingerprint(testSettings.secretKey) });
  const { rows } = await api.admin.query('SELECT name, checksum FROM schema_migration ORDER BY name');
  expect(header.migrations).toEqual(rows);
  const content = await contentOf(api.database.superuserUrl);
  expect(header.tables.map((table) => table.name)).toEqual(Object.keys(content).filter((name) => name !== 'schema_migration'));
  const closing = JSON.parse(lines.at(-2) ?? '') as { tables: Record<string, { rows: number; sha256: string }> };
  for (const [name, { rows: count }] of Object.entries(closing.tables)) expect([name, count]).toEqual([name, content[name]?.rows]);
  expect(lines.filter((line) => line === '\\.')).toHaveLength(header.tables.length);
});

test('the command restores all of it, row by row, with every lock in place', async () => {
  const { code, output } = await cli(restored, ['restore', file]);
  expect(output).toMatch(/every table agrees with its checksum/);
  expect(output).not.toMatch(/WARNING|newer migrations/);
  expect(code).toBe(0);
  const wanted = await contentOf(api.database.superuserUrl);
  expect(await contentOf(restored.superuserUrl)).toEqual(wanted);
  expect(Object.entries(wanted).filter(([, { rows }]) => rows > 0).map(([name]) => name)).toEqual(expect.arrayContaining([
    'account', 'audit_entry', 'confirmation', 'cost_plan', 'county', 'delivery', 'grant', 'grant_deadline', 'idempotent_answer', 'invitation', 'membership',
    'network', 'network_role', 'network_setting', 'offering', 'offering_card', 'organisation', 'session', 'shift', 'sign_in', 'sign_up', 'sign_up_link', 'volunteer_profile',
  ]));
  const structure = await structureOf(restored.superuserUrl);
  expect(structure).toEqual(await structureOf(api.database.superuserUrl));
  expect(structure).toContain('organisation: row level security t, forced t');
});

test('people sign in to what was restored, and those who were signed in still are', async () => {
  const there = await TestApi.start('2027-03-01T09:05:00Z', {}, restored);
  try {
    expect((await there.ok('{ me { identities { label } } }', {}, admin)).me.identities).toEqual([{ label: 'Brücke e.V.' }]);
    expect((await there.signIn(admin.email)).accountId).toBe(admin.accountId);
    const { auditTrail } = await there.ok(`{ auditTrail(first: 50) { items { action } } }`, {}, { ...coordinator, actAs: networkId });
    expect(auditTrail.items.length).toBeGreaterThan(0);
  } finally {
    await there.app.close();
    await there.admin.end();
  }
});

test('a backup on one version of PostgreSQL is restored on another one', async () => {
  const other = await startOtherServer('restoring to another version of PostgreSQL');
  if (!other) return;
  try {
    await restoreDatabase(other.urls, file, await checkBackup(file));
    const url = other.superuserUrl('teilhabenetz');
    expect(await contentOf(url)).toEqual(await contentOf(api.database.superuserUrl));
    expect((await structureOf(url)).filter((line) => line.endsWith('forced t')).length).toBeGreaterThan(10);
    const back = path.join(folder, 'from-other.backup');
    await dumpDatabase(other.urls.owner, { file: back, keyFingerprint: '' });
    const { closing } = await checkBackup(back);
    expect(closing.tables).toEqual((await checkBackup(file)).closing.tables);
  } finally {
    await other.stop();
  }
});

test('a row of every table survives, also of those that no service fills here', async () => {
  const source = await createTestDatabase();
  const target = await createTestDatabase();
  try {
    const wanted = await plantEverywhere(source, target);
    const planted = path.join(folder, 'planted.backup');
    const proven = await dumpDatabase(source.urls.owner, { file: planted, keyFingerprint: '' });
    expect(Object.entries(proven.closing.tables).filter(([, { rows }]) => rows === 0)).toEqual([]);
    await restoreDatabase(target.urls, planted, proven);
    expect(await contentOf(target.superuserUrl)).toEqual(wanted);
  } finally {
    await source.drop();
    await target.drop();
  }
});

/** Makes both databases accept made-up rows, plants them in the first, and answers its content. */
async function plantEverywhere(source: TestDatabase, target: TestDatabase): Promise<Awaited<ReturnType<typeof contentOf>>> {
  const pools = [source, target].map(({ superuserUrl }) => new pg.Pool({ connectionString: superuserUrl, max: 1 }));
  const [first, second] = pools;
  if (!first || !second) throw new Error('Two databases are needed.');
  try {
    const tables = await allTables(first);
    for (const pool of pools) await relaxChecks(pool, tables);
    await plantRows(first, tables.filter(({ name }) => !['county', 'schema_migration'].includes(name)), newOwner());
    for (const key of await brokenKeys(first)) await second.query(key);
    return await contentOf(source.superuserUrl);
  } finally {
    for (const pool of pools) await pool.end();
  }
}

/** Made-up rows agree in their ids, not in every word of a key; such keys are dropped, and the statements answered. */
async function brokenKeys(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ drop: string; add: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
           format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`);
  const broken: string[] = [];
  for (const { drop, add } of rows) {
    await pool.query(drop);
    await pool.query(add).catch(() => broken.push(drop));
  }
  expect(broken.length).toBeLessThan(rows.length / 4);
  return broken;
}

test('an older backup is restored and then brought to the newest state', async () => {
  await withEmpty((source) => withEmpty(async (target) => {
    const logins = { app_runtime: source.urls.runtime, app_public: source.urls.public, app_job: source.urls.job, app_queue: source.urls.queue };
    await migrate({ ownerUrl: source.urls.owner, directory: migrationsDirectory, logins, upTo: '0001_foundation.sql' });
    await connected(source.superuserUrl, (client) => client.query(`
      INSERT INTO county VALUES ('01004', 'Neumünster', 'x', 'SH', 1, 1);
      INSERT INTO network (id, ags, slug, name, created_at) VALUES (gen_random_uuid(), '01004', 'alt', 'Altes Netz', now())`));
    const old = path.join(folder, 'old.backup');
    const proven = await dumpDatabase(source.urls.owner, { file: old, keyFingerprint: 'other' });
    const { code, output } = await cli(target, ['restore', old]);
    expect(output).toMatch(/Then \d+ newer migrations ran: 0002_/);
    expect(output).toMatch(/WARNING: SECRET_KEY is not the one/);
    expect(code).toBe(0);
    expect((await contentOf(target.superuserUrl))['network']).toEqual((await contentOf(source.superuserUrl))['network']);
    expect(proven.header.migrations).toHaveLength(1);
  }));
});

test('one instant is backed up, whatever is written meanwhile', async () => {
  const moving = path.join(folder, 'moving.backup');
  const before = await contentOf(api.database.superuserUrl);
  // Stops the backup between its snapshot and its first row until the write has been committed.
  const blocker = await api.admin.connect();
  await blocker.query('BEGIN; LOCK TABLE session IN ACCESS EXCLUSIVE MODE');
  const dumping = dumpDatabase(api.database.urls.owner, { file: moving, keyFingerprint: '' });
  await untilBackupWaits(api.admin);
  await api.admin.query(`INSERT INTO rate_limit (bucket, window_start, count) VALUES ('\\x01', now(), 1)`);
  await blocker.query('COMMIT');
  blocker.release();
  const { closing } = await dumping;
  expect(closing.tables['rate_limit']?.rows).toBe(before['rate_limit']?.rows);
});

/** Waits until a backup stands before a lock. */
async function untilBackupWaits(admin: pg.Pool): Promise<void> {
  for (;;) {
    const { rows } = await admin.query(`
      SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = 'teilhabenetz backup' AND datname = current_database()`);
    if (rows.length > 0) return;
    await admin.query('SELECT pg_sleep(0.02)');
  }
}

test('a backup that would miss rows is not made', async () => {
  const database = await createTestDatabase();
  await without(database, async () => {
    await connected(database.superuserUrl, (client) => client.query('DROP POLICY maintenance ON organisation'));
    const blind = path.join(folder, 'blind.backup');
    expect(await failureOf(dumpDatabase(database.urls.owner, { file: blind, keyFingerprint: '' }))).toMatch(/does not see all rows of organisation/);
    expect(await failureOf(dumpDatabase(database.urls.runtime, { file: blind, keyFingerprint: '' }))).toMatch(/does not see all rows of access_key, account, /);
    expect(existsSync(blind)).toBe(false);
  });
});

test('what is cut off, changed, foreign or missing is refused before anything is touched', async () => {
  const whole = readFileSync(file);
  const text = gunzipSync(whole).toString();
  const flipped = (at: number): Buffer => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
    return bytes;
  };
  const cases: [name: string, content: Buffer, sentence: RegExp][] = [
    ['cut in half', whole.subarray(0, whole.length / 2), /is cut off/],
    ['without its last byte', whole.subarray(0, -1), /is cut off/],
    ['one bit, in the middle', flipped(Math.floor(whole.length / 2)), /is damaged/],
    ['one bit, in the checksum of gzip', flipped(whole.length - 6), /is damaged/],
    ['a row changed with care', gzipSync(text.replace('Brücke e.V.', 'Lücke e.V.')), /is damaged/],
    ['a row taken out', gzipSync(text.replace(/\n[^\n{]*Brücke[^\n]*/, '')), /is damaged/],
    ['without its closing', gzipSync(text.slice(0, text.lastIndexOf('\n{') + 1)), /is damaged/],
    ['the header changed', gzipSync(text.replace('"serverVersion":"', '"serverVersion":"9')), /is damaged/],
    ['something added', gzipSync(`${text}more\n`), /is damaged/],
    ['another gzip file', gzipSync('hello\n'), /is not a backup of Teilhabenetz/],
    ['a text file', Buffer.from('hello\n'), /is not a backup of Teilhabenetz/],
    ['empty', Buffer.alloc(0), /is cut off/],
    ['a later format', gzipSync(text.replace('"version":1', '"version":2')), /has version 2 of its format/],
  ];
  for (const [name, content, sentence] of cases) {
    expect([name, content.equals(whole)]).toEqual([name, false]);
    const bad = path.join(folder, 'bad.backup');
    writeFileSync(bad, content);
    expect([name, await failureOf(checkBackup(bad))]).toEqual([name, expect.stringMatching(sentence)]);
  }
  expect(await failureOf(checkBackup(path.join(folder, 'nowhere')))).toMatch(/cannot be read \(ENOENT\)/);
  await withEmpty(async (database) => {
    writeFileSync(path.join(folder, 'bad.backup'), whole.subarray(0, -1));
    expect(await cli(database, ['restore', path.join(folder, 'bad.backup')])).toMatchObject({ code: 1, output: expect.stringMatching(/^\S+ is cut off: its end is missing\. Nothing was changed\.\n$/) as string });
    expect(await isUntouched(database)).toBe(true);
  });
});

test('a backup of a newer or another software is refused', async () => {
  const proven = await checkBackup(file);
  const header = (change: (migrations: { name: string; checksum: string }[]) => void): typeof proven => {
    const copy = structuredClone(proven);
    change(copy.header.migrations);
    return copy;
  };
  await withEmpty(async (database) => {
    const newer = header((migrations) => migrations.push({ name: '9998_later.sql', checksum: 'x' }));
    expect(await failureOf(restoreDatabase(database.urls, file, newer))).toMatch(/made by a newer version of the software, which has the migration 9998_later\.sql/);
    const other = header((migrations) => Object.assign(migrations[0] ?? {}, { checksum: 'x' }));
    expect(await failureOf(restoreDatabase(database.urls, file, other))).toMatch(/another migration 0001_foundation\.sql than this software has/);
    expect(await isUntouched(database)).toBe(true);
  });
});

test('a database with anything in it is left alone', async () => {
  const before = await contentOf(api.database.superuserUrl);
  expect(await failureOf(restoreDatabase(api.database.urls, file, await checkBackup(file)))).toMatch(/^The database is not empty: it holds 7 networks and \d+ accounts/);
  expect(await contentOf(api.database.superuserUrl)).toEqual(before);
  await withEmpty(async (database) => {
    await connected(database.urls.owner, (client) => client.query('CREATE TABLE foreign_thing (id int)'));
    expect(await failureOf(restoreDatabase(database.urls, file, await checkBackup(file)))).toMatch(/holds foreign_thing, which is not of this software/);
  });
});

test('a failure in the middle leaves the database as it was', async () => {
  const database = await createTestDatabase();
  await without(database, async () => {
    const before = [await contentOf(database.superuserUrl), await structureOf(database.superuserUrl)];
    // Loading succeeds, and the very last step finds rows that are not those of the backup.
    const proven = await checkBackup(file);
    const membership = proven.closing.tables['membership'];
    if (!membership) throw new Error('The drill has no memberships.');
    membership.sha256 = '0'.repeat(64);
    expect(await failureOf(restoreDatabase(database.urls, file, proven))).toMatch(/After loading, the table membership holds/);
    expect([await contentOf(database.superuserUrl), await structureOf(database.superuserUrl)]).toEqual(before);
  });
});

test('an empty database has no backup, and a command without a file says what it needs', async () => {
  await withEmpty(async (database) => {
    expect(await failureOf(dumpDatabase(database.urls.owner, { file: path.join(folder, 'nothing'), keyFingerprint: '' }))).toMatch(/is empty: there is nothing to back up/);
  });
  for (const args of [[], [''], ['--all'], ['one', 'two']]) {
    for (const command of [backUp, restore]) expect(await failureOf(command(args))).toMatch(/^Exactly one file is needed/);
  }
});
