/** Protects: every change of what kept answers are worked out from raises the version of its network, once it is committed, and no writer waits for another. */
import pg from 'pg';
import { Doors, PublicVersions } from '#platform/database';
import { TestApi } from '../support/api.js';
import { allTables } from '../support/catalogue.js';
import { leastOffering, offeringMutations as mutations, provider } from '../support/directory.js';

/** Tables that anonymous readers may read and no kept answer does; the last test takes them away. */
const behindNoKeptAnswer: Readonly<Record<string, string>> = {
  county: 'the list of counties: written by migrations alone',
  schema_migration: 'names of migrations, no content',
  public_version: 'the version itself',
  public_change: 'whoever follows changes asks for a cursor, which nobody else asks for again',
  organisation: 'cards repeat what pages of offerings say of it, and hide with it; its own page is not kept',
  card_place: 'where public offerings take place, as HSDS is asked for it; kept answers have it from the card',
  image: 'a picture is fetched by an id that never means another one; cards say which are shown',
  volunteer_opportunity: 'opportunities are not kept',
  shift: 'opportunities are not kept, and every sign-up changes one',
};

let api: TestApi;
let hereId: string;
let thereId: string;
let offeringId: string;
let runtime: pg.Pool;
let versions: PublicVersions;

beforeAll(async () => {
  api = await TestApi.start();
  [hereId, thereId] = [await api.network('hier', '01004'), await api.network('dort', '05766')];
  const coordinator = await api.coordinator(hereId);
  const { editor } = await provider(api, { network: 'hier', networkId: hereId, coordinator }, 'TRAEGER', 'Bruecke');
  const { result } = await api.ok(mutations.create, { input: leastOffering }, editor);
  await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, editor);
  offeringId = String(result.id);
  runtime = new pg.Pool({ connectionString: api.database.urls.runtime, max: 8 });
  versions = new PublicVersions(api.app.get(Doors, { strict: false }));
});
afterAll(async () => {
  await runtime.end();
  await api.stop();
});

/** A transaction of the runtime role in a network, open until it is ended. */
async function opened(networkId: string): Promise<{ query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>; end: (how: 'COMMIT' | 'ROLLBACK') => Promise<void> }> {
  const client = await runtime.connect();
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.network', $1, true), set_config('lock_timeout', '100ms', true)`, [networkId]);
  return { query: (text, values) => client.query(text, values), end: async (how) => { await client.query(how); client.release(); } };
}

const town = (networkId: string, name: string): string => `INSERT INTO town_point (id, network_id, name, folded, latitude, longitude, source)
  VALUES (gen_random_uuid(), '${networkId}', '${name}', '${name}', 50, 9, 'test')`;

interface Trigger { table: string; event: string; function: string }

async function triggers(): Promise<Trigger[]> {
  const { rows } = await api.admin.query<Trigger>(`
    SELECT t.tgrelid::regclass::text AS table, t.tgname AS event, t.tgfoid::regproc::text AS function
    FROM pg_trigger t WHERE t.tgname IN ('public_insert', 'public_update', 'public_delete') AND t.tgenabled = 'O'`);
  return rows;
}

test('every table that anonymous readers may read raises the version, or there is a reason why it need not', async () => {
  const { rows } = await api.admin.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND (has_table_privilege('app_public', c.oid, 'SELECT') OR has_any_column_privilege('app_public', c.oid, 'SELECT')) ORDER BY 1`);
  const there = await triggers();
  const eventsOf = (name: string): string[] => there.filter(({ table, function: called }) => table === name && /^app\.(public_rows|network)_changed$/.test(called)).map(({ event }) => event).sort();
  const found = Object.fromEntries(rows.map(({ name }) => [name, eventsOf(name)]));
  const all = ['public_delete', 'public_insert', 'public_update'];
  // A network is neither taken away nor of interest before it is there.
  expect(found).toEqual({
    offering_card: all, network_setting: all, network_term: all, town_point: all, network: ['public_update'],
    ...Object.fromEntries(Object.keys(behindNoKeptAnswer).map((name) => [name, []])),
  });
});

test('whoever may write such a table may raise the version', async () => {
  const { rows } = await api.admin.query<{ role: string; table: string }>(`
    SELECT r.rolname AS role, t.name AS table FROM unnest(ARRAY['app_runtime', 'app_public', 'app_job', 'app_queue']) AS r (rolname)
    CROSS JOIN unnest(ARRAY['offering_card', 'network_setting', 'network_term', 'town_point']) AS t (name)
    WHERE has_table_privilege(r.rolname, t.name, 'INSERT, UPDATE, DELETE') OR has_any_column_privilege(r.rolname, t.name, 'INSERT, UPDATE') ORDER BY 1, 2`);
  expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['app_runtime']));
  const { rows: rights } = await api.admin.query<{ all: boolean }>(`SELECT has_table_privilege('app_runtime', 'public_version', 'SELECT')
    AND has_table_privilege('app_runtime', 'public_version', 'INSERT') AND has_table_privilege('app_runtime', 'public_version', 'UPDATE') AS all`);
  expect(rights).toEqual([{ all: true }]);
});

test('a change counts when it is committed, for its network alone; one that is rolled back never does', async () => {
  const before = [await versions.of('hier'), await versions.of('dort')];
  const writing = await opened(hereId);
  await writing.query(town(hereId, 'Aurach'));
  expect(await versions.of('hier')).toBe(before[0]);
  await writing.end('COMMIT');
  const after = await versions.of('hier');
  expect(after).not.toBe(before[0]);
  const given = await opened(hereId);
  await given.query(town(hereId, 'Berg'));
  await given.end('ROLLBACK');
  expect([await versions.of('hier'), await versions.of('dort')]).toEqual([after, before[1]]);
});

test.each<[string, (networkId: string) => string]>([
  ['an insert', (id) => town(id, 'Calw')], ['a deletion', () => `DELETE FROM town_point WHERE name = 'Calw'`],
  ['a change of a card', () => `UPDATE offering_card SET base = base || '{"title": "Anders"}'`],
  ['a setting', (id) => `INSERT INTO network_setting (id, network_id, name, value) VALUES (gen_random_uuid(), '${id}', 'directory.schoolHolidays', '[]')`],
  ['a change of it', () => `UPDATE network_setting SET value = '[{}]'`],
  ['a term', (id) => `INSERT INTO network_term (id, network_id, names, created_at) VALUES (gen_random_uuid(), '${id}', '{"de": "Neu"}', now())`],
  ['a change of it', () => `UPDATE network_term SET is_retired = true`],
])('%s raises the version', async (_what, statement) => {
  const before = await versions.of('hier');
  const writing = await opened(hereId);
  const { rowCount } = await writing.query(statement(hereId));
  await writing.end('COMMIT');
  expect(rowCount).toBeGreaterThan(0);
  expect(await versions.of('hier')).not.toBe(before);
});

test('a statement that changes no row leaves it', async () => {
  const before = await versions.of('hier');
  const writing = await opened(hereId);
  await writing.query(`UPDATE offering_card SET base = base WHERE false`);
  await writing.end('COMMIT');
  expect(await versions.of('hier')).toBe(before);
});

test('an organisation that is suspended takes its cards along', async () => {
  const before = await versions.of('hier');
  const writing = await opened(hereId);
  await writing.query(`UPDATE organisation SET verification = 'SUSPENDED'`);
  await writing.end('COMMIT');
  expect(await versions.of('hier')).not.toBe(before);
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED'`);
  await api.admin.query('UPDATE offering_card SET base = base');
});

test('a network that the operator moves to another county, or gives another name in addresses, has another version', async () => {
  const before = await versions.of('dort');
  await api.admin.query(`UPDATE network SET ags = '01004' WHERE slug = 'dort'`);
  const moved = await versions.of('dort');
  await api.admin.query(`UPDATE network SET slug = 'drueben' WHERE slug = 'dort'`);
  expect([moved === before, await versions.of('dort'), await versions.of('drueben') === moved]).toEqual([false, null, false]);
  await api.admin.query(`UPDATE network SET slug = 'dort' WHERE slug = 'drueben'`);
});

test('many open transactions raise the version of one network without waiting; each of their commits is another version', async () => {
  const open = await Promise.all(Array.from({ length: 6 }, () => opened(thereId)));
  // Whoever had to wait would give up after 100 ms.
  for (const [at, writing] of open.entries()) await writing.query(town(thereId, `Ort ${at}`));
  const seen = [await versions.of('dort')];
  for (const writing of open) {
    await writing.end('COMMIT');
    seen.push(await versions.of('dort'));
  }
  expect(new Set(seen).size).toBe(open.length + 1);
  // Used again by those who come later: as many as there were at the same time, and not as many as there were.
  const counters = async (): Promise<number> => (await api.admin.query('SELECT 1 FROM public_version WHERE network_id = $1', [thereId])).rowCount ?? 0;
  const many = await counters();
  for (let at = 0; at < 20; at += 1) {
    const writing = await opened(thereId);
    await writing.query(town(thereId, `Weiler ${at}`));
    await writing.end('COMMIT');
  }
  expect([many, await counters()]).toEqual([6, 6]);
});

test('a transaction raises it once, however many statements and rows it has, and again after it went back to a savepoint', async () => {
  const raised = async (work: (writing: Awaited<ReturnType<typeof opened>>) => Promise<unknown>): Promise<number> => {
    const stateOf = async (): Promise<string[]> => (await api.admin.query<{ state: string }>(`SELECT id || ' ' || xmin || ' ' || ctid AS state FROM public_version WHERE network_id = $1`, [thereId])).rows.map(({ state }) => state);
    const before = await stateOf();
    const writing = await opened(thereId);
    await work(writing);
    await writing.end('COMMIT');
    return (await stateOf()).filter((state) => !before.includes(state)).length;
  };
  expect(await raised(async ({ query }) => {
    await query(`INSERT INTO town_point (id, network_id, name, folded, latitude, longitude, source) SELECT gen_random_uuid(), $1, 'Dorf', 'dorf ' || n, 50, 9, 'test' FROM generate_series(1, 1000) AS n`, [thereId]);
    await query(`DELETE FROM town_point WHERE name = 'Dorf'`);
  })).toBe(1);
  const before = await versions.of('dort');
  expect(await raised(async ({ query }) => {
    await query('SAVEPOINT early');
    await query(town(thereId, 'Zell'));
    await query('ROLLBACK TO early');
    await query(town(thereId, 'Zell am See'));
  })).toBe(1);
  expect(await versions.of('dort')).not.toBe(before);
});

test('kept answers need none of the tables that do not raise it', async () => {
  const list = `items { id title organisation { name kind } partners { name } images { largeUrl } terms { name } nextTimes { startsAt } isOpenNow distanceKm } total facets { lifeAreas { value count } } didYouMean`;
  const asked: [string, object?][] = [
    [`{ searchOfferings(network: "hier") { ${list} } }`], [`{ searchOfferings(network: "hier", filter: { words: "anderz" }) { ${list} } }`],
    [`{ searchOfferings(network: "hier", filter: { words: "nirgends", openNow: true }) { ${list} } }`],
    [`{ searchOfferings(network: "hier", filter: { near: { place: "Aurach" } }) { ${list} } }`], [`{ searchOfferings(network: "hier", filter: { near: { place: "Aurich" } }) { ${list} } }`],
    ['query($id: UUID!) { offering(id: $id, network: "hier") { title organisation { name } partners { name } contributions { kind } images { largeUrl } runway { __typename } missingForPublishing { code } } }', { id: offeringId }],
    ['{ taxonomies(network: "hier") { lifeAreas { value terms { name } } ownTargetGroups { name } } }'], ['{ towns(network: "hier", text: "au") { name } }'],
  ];
  const answers = async (): Promise<unknown[]> => Promise.all(asked.map(async ([query, variables]) => api.graphql(query, { ...variables }, { key: 'worked-out-anew' })));
  const before = await answers();
  expect(JSON.stringify(before)).not.toContain('INTERNAL');
  const { rows } = await api.admin.query<{ table: string }>(`SELECT DISTINCT table_name AS table FROM information_schema.column_privileges WHERE grantee = 'app_public' AND table_schema = 'public'`);
  const others = rows.map(({ table }) => table).filter((table) => Object.hasOwn(behindNoKeptAnswer, table));
  expect(others).toEqual(expect.arrayContaining(['organisation', 'image', 'shift']));
  for (const table of others) await api.admin.query(`REVOKE ALL ON ${table} FROM app_public`);
  expect(await answers()).toEqual(before);
  // The same right is missed where one is needed.
  expect((await api.graphql('{ counties(name: "Neu") { items { ags } } }')).errors?.[0]?.extensions['code']).toBe('INTERNAL');
});

test('the tables are those of the catalogue', async () => {
  const names = (await allTables(api.admin)).map(({ name }) => name);
  expect(Object.keys(behindNoKeptAnswer).filter((name) => !names.includes(name))).toEqual([]);
});
