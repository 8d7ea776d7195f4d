/** Protects: whoever follows the changes of a network ends with exactly what is public, in whatever order transactions commit, and hears nothing of what never was. */
import pg from 'pg';
import { Choice } from '../../apps/cli/scale/choice.js';
import { TestApi } from '../support/api.js';
import { createTestDatabase } from '../support/database.js';
import { leastOffering, offeringMutations as mutations, provider } from '../support/directory.js';
import { Follower, publicLines } from '../support/follower.js';

const ROUNDS = 400;
const WRITERS = 5;
const slug = 'hier';

let api: TestApi;
let networkId: string;
let runtime: pg.Pool;
const organisations: string[] = [];
const offerings: string[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network(slug);
  const coordinator = await api.coordinator(networkId);
  for (const name of ['Bruecke', 'Hafen', 'Insel']) {
    const { id, editor } = await provider(api, { network: slug, networkId, coordinator }, 'TRAEGER', name);
    organisations.push(id);
    for (const number of [1, 2]) {
      const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title: `${name} ${number}`, website: `https://${name.toLowerCase()}${number}.example` } }, editor);
      await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, editor);
      offerings.push(String(result.id));
    }
  }
  runtime = new pg.Pool({ connectionString: api.database.urls.runtime, max: WRITERS + 1 });
});
afterAll(async () => {
  await runtime.end();
  await api.stop();
});

/** Writes to what nobody else is writing to, so that only the order of the commits is at stake. */
interface Writing {
  client: pg.PoolClient;
  /** Numbers of the organisation and its two offerings. */
  at: number;
}

async function begin(at: number): Promise<Writing> {
  const client = await runtime.connect();
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.network', $1, true)`, [networkId]);
  return { client, at };
}

const cardColumns = `id, network_id, organisation_id, life_areas, languages, suited_for, weekdays, is_free, is_remote, changed_ms, words, folded, base, parts, lexicon`;

/** One of the ways in which something becomes public, says something else, or is hidden. */
async function write({ client, at }: Writing, choice: Choice, name: string): Promise<void> {
  const [organisation, offering] = [organisations[at], offerings[2 * at + choice.below(2)]];
  const ways = [
    async () => client.query(`UPDATE offering_card SET base = base || jsonb_build_object('title', $2::text) WHERE id = $1`, [offering, name]),
    async () => client.query(`UPDATE organisation SET name = $2, version = version + 1 WHERE id = $1`, [organisation, name]),
    async () => client.query(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = $1`, [organisation]),
    async () => {
      await client.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [organisation]);
      await client.query('UPDATE offering_card SET base = base WHERE organisation_id = $1', [organisation]);
    },
    async () => client.query(`WITH kept AS (INSERT INTO kept_card SELECT ${cardColumns} FROM offering_card WHERE id = $1) DELETE FROM offering_card WHERE id = $1`, [offering]),
    async () => {
      await client.query(`INSERT INTO offering_card (${cardColumns}) SELECT ${cardColumns} FROM kept_card WHERE id = $1 LIMIT 1 ON CONFLICT DO NOTHING`, [offering]);
      await client.query('DELETE FROM kept_card WHERE id = $1', [offering]);
    },
  ];
  await ways[choice.below(ways.length)]?.();
}

async function follow(seed: string, onlyOf: Follower[]): Promise<void> {
  const choice = new Choice(seed);
  const open: Writing[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const free = organisations.map((_, at) => at).filter((at) => !open.some((one) => one.at === at));
    const at = choice.below(4);
    if (at === 0 && free.length > 0) open.push(await begin(free[choice.below(free.length)] ?? 0));
    const writing = open[choice.below(Math.max(open.length, 1))];
    if (writing && at === 1) await write(writing, choice, `Runde ${round}`);
    // In any order, and some never: whoever began first need not be the first to commit.
    if (writing && at === 2) {
      await writing.client.query(choice.below(4) === 0 ? 'ROLLBACK' : 'COMMIT');
      writing.client.release();
      open.splice(open.indexOf(writing), 1);
    }
    // Each at its own pace, in small pages, so that much is changed between two pages.
    for (const follower of onlyOf) if (choice.below(3) === 0) await follower.step(1 + choice.below(3));
  }
  for (const { client } of open) {
    await client.query('COMMIT');
    client.release();
  }
}

test('followers of any pace end with exactly what is public, and so does one who begins late', async () => {
  await api.admin.query(`CREATE TABLE kept_card AS SELECT ${cardColumns} FROM offering_card WHERE false; GRANT ALL ON kept_card TO app_runtime`);
  const followers = [new Follower(api, slug), new Follower(api, slug)];
  for (const seed of ['eins', 'zwei', 'drei']) {
    await follow(seed, followers);
    const late = new Follower(api, slug);
    for (const follower of [...followers, late]) {
      await follower.catchUp(2);
      expect(follower.lines()).toEqual(await publicLines(api, networkId));
    }
  }
  // The history was one in which something was removed and came again.
  expect(followers[0]?.told.filter(({ __typename }) => __typename === 'Removed').length).toBeGreaterThan(3);
  expect((await publicLines(api, networkId)).length).toBeGreaterThan(0);
});

test('a transaction that commits late is not passed over, although others that began after it were read', async () => {
  const [early, later] = [await begin(0), await begin(1)];
  const rename = (writing: Writing, name: string): Promise<unknown> => writing.client.query('UPDATE organisation SET name = $2, version = version + 1, verification = $3 WHERE id = $1', [organisations[writing.at], name, 'VERIFIED']);
  const follower = new Follower(api, slug);
  await follower.catchUp();
  await rename(early, 'Zuerst begonnen');
  await rename(later, 'Danach begonnen');
  await later.client.query('COMMIT');
  await follower.catchUp();
  expect(follower.lines().filter((line) => line.includes('begonnen'))).toEqual([expect.stringContaining('Danach begonnen')]);
  await early.client.query('COMMIT');
  await follower.catchUp();
  expect(follower.lines().filter((line) => line.includes('begonnen')).length).toBe(2);
  early.client.release();
  later.client.release();
});

test('what was shown and hidden within one transaction, or never shown, is not told of', async () => {
  const follower = new Follower(api, slug);
  await follower.catchUp();
  const before = follower.told.length;
  const id = '018f0000-0000-7000-8000-0000000000aa';
  const writing = await begin(0);
  await writing.client.query(`INSERT INTO organisation (id, network_id, kind, name, verification, created_at) VALUES ($1, $2, 'TRAEGER', 'Nie gesehen', 'VERIFIED', now())`, [id, networkId]);
  await writing.client.query(`UPDATE organisation SET verification = 'UNVERIFIED', name = 'Verborgen' WHERE id = $1`, [id]);
  await writing.client.query('COMMIT');
  await writing.client.query('BEGIN');
  await writing.client.query(`SELECT set_config('app.network', $1, true)`, [networkId]);
  await writing.client.query(`UPDATE organisation SET name = 'Noch verborgen', version = version + 1 WHERE id = $1`, [id]);
  await writing.client.query('COMMIT');
  writing.client.release();
  await follower.catchUp();
  expect(follower.told.slice(before)).toEqual([]);
  expect((await api.admin.query('SELECT 1 FROM public_change WHERE subject_id = $1', [id])).rowCount).toBe(0);
});

test('an entry of what is gone holds no more than its id and when it went, and nobody reads the rest of the entries', async () => {
  const { rows } = await api.admin.query<{ name: string }>(`SELECT column_name AS name FROM information_schema.column_privileges WHERE grantee = 'app_public' AND table_name = 'public_change' ORDER BY 1`);
  expect(rows.map(({ name }) => name)).toEqual(['changed_at', 'count', 'counter', 'is_gone', 'kind', 'network_id', 'subject_id']);
});

test('another database with the same tables has another history, which the public may ask for', async () => {
  const other = await createTestDatabase();
  const historyOf = async (connectionString: string): Promise<string | undefined> => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return (await client.query<{ history: string }>('SELECT app.history() AS history')).rows[0]?.history;
    } finally {
      await client.end();
    }
  };
  const [here, again, there] = [await historyOf(api.database.urls.public), await historyOf(api.database.urls.public), await historyOf(other.urls.public)];
  await other.drop();
  expect(here).toMatch(/^[0-9a-f]{16}$/);
  expect([again, there === here]).toEqual([here, false]);
});
