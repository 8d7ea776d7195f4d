/** Protects: what was public before somebody asked is in the answer, whoever wrote it, however writes and reads interleave. */
import pg from 'pg';
import { Choice } from '../../apps/cli/scale/choice.js';
import { leastOffering, offeringMutations as mutations, provider } from '../support/directory.js';
import { type FactGround, type PublicFact, publicFacts } from '../support/public-facts.js';
import { TwoApis } from '../support/two-apis.js';

const INTERLEAVINGS = 10_000;
/** Enough for a stale answer to be seen where there are any. */
const INTERLEAVINGS_WHEN_BROKEN = 60;
/** Networks, side by side; in each one write comes after the other. */
const counties = ['01004', '05766', '06440', '09161'];
const MONDAY = '2027-03-01';
const TIMEOUT_MS = 300_000;

let apis: TwoApis;
let runtime: pg.Pool;
let grounds: FactGround[];

beforeAll(async () => {
  apis = await TwoApis.start(`${MONDAY}T06:00:00Z`);
  runtime = new pg.Pool({ connectionString: apis.first.database.urls.runtime, max: 2 * counties.length });
  grounds = [];
  for (const [at, ags] of counties.entries()) grounds.push(await ground(`kreis-${at}`, ags));
});
afterAll(async () => {
  await runtime.end();
  await apis.stop();
});

async function ground(slug: string, ags: string): Promise<FactGround> {
  const api = apis.first;
  const networkId = await api.network(slug, ags);
  const coordinator = await api.coordinator(networkId, `buero@${slug}.example`);
  const place = { network: slug, networkId, coordinator };
  const [mine, doubtful] = [await provider(api, place, 'TRAEGER', `Haus ${slug}`), await provider(api, place, 'TRAEGER', `Verein ${slug}`)];
  const published = async (caller: typeof mine.editor, input: object): Promise<string> => {
    const { result } = await api.ok(mutations.create, { input: { ...leastOffering, ...input } }, caller);
    await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, caller);
    return String(result.id);
  };
  const offerings = [
    await published(mine.editor, { title: 'Telefonberatung', isRemote: true, isPlaceByArrangement: false }),
    await published(mine.editor, { title: 'Sprachkurs', isTimeByArrangement: false, times: [{ weekdays: ['MONDAY'], from: '10:00', to: '11:00', inSchoolHolidays: 'PAUSES' }] }),
    await published(doubtful.editor, { title: 'Kleiderkammer' }),
  ] as const;
  await api.admin.query(`INSERT INTO network_term (id, network_id, names, created_at) VALUES (gen_random_uuid(), $1, '{"de": "0"}', now())`, [networkId]);
  await api.admin.query(`INSERT INTO network_setting (id, network_id, name, value) VALUES (gen_random_uuid(), $1, 'directory.schoolHolidays', '[]')`, [networkId]);
  return { slug, networkId, organisationId: doubtful.id, offerings };
}

/** A fact with the value that is committed. */
interface Held {
  fact: PublicFact;
  networkId: string;
  value: number;
}

function heldFacts(one: FactGround): Held[] {
  return publicFacts(one, MONDAY).map((fact) => ({ fact, networkId: one.networkId, value: 0 }));
}

/** Opens a transaction in the fact's network, as the doors do. */
async function begin(client: pg.ClientBase, { networkId }: Held): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.network', $1, true)`, [networkId]);
}

async function commit(client: pg.ClientBase, held: Held, value: number): Promise<void> {
  await begin(client, held);
  await held.fact.write(client, value);
  await client.query('COMMIT');
  held.value = value;
}

/** Writes and the reads around them; adds to `stale` what was shown instead of what is there. */
class Interleavings {
  readonly stale: string[] = [];

  constructor(private readonly client: pg.ClientBase, private readonly choice: Choice) {}

  async run(held: Held): Promise<void> {
    const manner = this.choice.of(['commit', 'commit', 'commit', 'open', 'race', 'roll back', 'savepoint'] as const);
    const next = held.value + 1;
    await begin(this.client, held);
    if (manner === 'savepoint') await this.rolledBack(held, next + 1);
    await held.fact.write(this.client, next);
    if (manner === 'open' || manner === 'roll back') await this.mustShow(held, `${manner}, before the end`, this.choice.of([[0], [1], [0, 1]]));
    if (manner === 'race') await Promise.all([this.client.query('COMMIT'), this.mayShow(held, next, 0), this.mayShow(held, next, 0), this.mayShow(held, next, 1)]);
    else await this.client.query(manner === 'roll back' ? 'ROLLBACK' : 'COMMIT');
    if (manner !== 'roll back') held.value = next;
    await this.mustShow(held, manner, this.choice.of([[0], [1], [0, 1], [0, 0], [1, 1]]));
  }

  private async rolledBack(held: Held, value: number): Promise<void> {
    await this.client.query('SAVEPOINT early');
    await held.fact.write(this.client, value);
    await this.client.query('ROLLBACK TO early');
  }

  private async mustShow({ fact, value }: Held, when: string, at: number[]): Promise<void> {
    await Promise.all(at.map((one) => this.expectShown(fact, one === 0 ? 0 : 1, { when, values: [value] })));
  }

  /** While it is being committed, both are right. */
  private async mayShow({ fact, value }: Held, next: number, at: 0 | 1): Promise<void> {
    await this.expectShown(fact, at, { when: 'meanwhile', values: [value, next] });
  }

  private async expectShown({ name, query, variables, read, shownAs }: PublicFact, at: 0 | 1, { when, values }: { when: string; values: number[] }): Promise<void> {
    const { text } = await apis.ask(at, JSON.stringify({ query, variables }));
    const { data } = JSON.parse(text) as { data?: Parameters<typeof read>[0] };
    const seen = data ? read(data) : text;
    if (!values.some((value) => shownAs(value) === seen)) this.stale.push(`${name}, ${when}: API ${at} shows ${String(seen)} instead of ${values.map((value) => String(shownAs(value))).join(' or ')}`);
  }
}

/** Runs so many over facts of one network, on a connection of their own. */
async function interleaved(one: FactGround, { facts, isLeft }: { facts: Held[]; isLeft: () => boolean }): Promise<string[]> {
  const client = await runtime.connect();
  const choice = new Choice(one.slug);
  const work = new Interleavings(client, choice);
  const standing = facts.find(({ fact }) => fact.name === 'the standing of an organisation');
  for (const held of facts) await commit(client, held, held.value);
  while (isLeft()) {
    const held = choice.of(facts);
    // A page that is hidden shows no title.
    if (held.fact.name === 'a public page' && standing && standing.value % 2 === 1) await commit(client, standing, standing.value + 1);
    await work.run(held);
  }
  client.release();
  return work.stale;
}

test(`no answer is stale in ${INTERLEAVINGS} interleavings of writes and reads over two APIs`, async () => {
  let left = INTERLEAVINGS;
  const stale = (await Promise.all(grounds.map((one) => interleaved(one, { facts: heldFacts(one), isLeft: () => left-- > 0 })))).flat();
  const counts = await apis.counts();
  process.stdout.write(`${INTERLEAVINGS} interleavings, ${stale.length} stale answers; kept ${counts.kept}, shared ${counts.shared}, new ${counts.new}\n`);
  expect(stale.slice(0, 20)).toEqual([]);
  // Answers were really kept and given again, or the test would say nothing.
  expect(counts.kept).toBeGreaterThan(INTERLEAVINGS / 10);
  expect(counts.shared).toBeGreaterThan(INTERLEAVINGS / 100);
}, TIMEOUT_MS);

test.each([
  ['offering_card', ['a card in the search']], ['network_setting', ['school holidays']], ['network_term', ['a term']], ['town_point', ['a town']],
])('without the triggers of %s the same interleavings find stale answers', async (table, names) => {
  const [one] = grounds;
  if (!one) throw new Error('There is a network.');
  const { admin } = apis.first;
  for (const event of ['insert', 'update', 'delete']) await admin.query(`DROP TRIGGER public_${event} ON ${table}`);
  // Those that note changes for followers raise the version as well.
  const { rows: followers } = await admin.query<{ name: string }>(`SELECT tgname AS name FROM pg_trigger WHERE tgrelid = '${table}'::regclass AND tgfoid = 'app.follow_cards'::regproc`);
  for (const { name } of followers) await admin.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  let left = INTERLEAVINGS_WHEN_BROKEN;
  const facts = heldFacts(one).filter(({ fact }) => names.includes(fact.name));
  const stale = await interleaved(one, { facts, isLeft: () => left-- > 0 });
  await admin.query(`CALL app.answers_publicly('${table}')`);
  for (const { name } of followers) await admin.query(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`);
  expect(stale.length).toBeGreaterThan(0);
});
