/** Protects: cards kept in memory are never older than what the database says, a page loses none of them, and the memory of them does not grow. */
import { afterAll, beforeAll, beforeEach, expect, test } from '#jest';
import { Doors } from '#platform/database';
import { KnownCards } from '../../libs/directory/known-cards.js';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';

const network = 'wetterau';
const query = `query($first: Int, $after: String, $language: String) {
  searchOfferings(network: "${network}", first: $first, after: $after, language: $language) { items { id title description nextTimes { startsAt } } nextCursor } }`;
type Asked = Parameters<Doors['asPublic']>;

let api: TestApi;
let editor: Caller;
let admin: Caller;
let ids: string[];
/** What the database is asked, and what happens before. */
let asked: Asked[];
let before: (name: string) => Promise<unknown>;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z', { keptAnswersMb: 0 });
  const networkId = await api.network(network, '06440');
  ({ editor, admin } = await provider(api, { network, networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Wetterau Hilft'));
  const doors = api.app.get(Doors, { strict: false });
  const asPublic = doors.asPublic.bind(doors);
  doors.asPublic = async (statement, values) => {
    asked.push([statement, values]);
    await before(statement.name);
    return asPublic(statement, values);
  };
  asked = [];
  before = () => Promise.resolve();
  for (const title of ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf']) await publish(title);
});
beforeEach(async () => {
  before = () => Promise.resolve();
  ids = (await page()).items.map(({ id }: { id: string }) => id);
  asked = [];
});
afterAll(() => api.stop());

test('a page asks for no card that is known, and after a change for that one alone', async () => {
  await page();
  expect(cardsAsked()).toEqual([]);
  const [id = ''] = ids;
  await rename(id, 'Anders');
  expect((await page()).items.map(({ title }: { title: string }) => title)).toContain('Anders');
  expect(cardsAsked()).toEqual([[id]]);
});

test('a card that is changed between the two statements of a page is shown as it is now, and so it is known', async () => {
  const [id = ''] = ids;
  await rename(id, 'Vorher');
  before = once('offerings-cards', () => rename(id, 'Nachher'));
  expect(titleOf(await page(), id)).toBe('Nachher');
  expect(titleOf(await page(), id)).toBe('Nachher');
  expect(cardsAsked()).toEqual([[id]]);
});

test('a page of which a card is hidden between its statements is read again: none is missing, and the list goes on', async () => {
  const hidden = await publish('Verschwindet');
  before = once('offerings-cards', () => end(hidden));
  const first = await page({ first: 3 });
  expect(first.items).toHaveLength(3);
  expect(titleOf(first, hidden)).toBeUndefined();
  const second = await page({ first: 3, after: first.nextCursor });
  expect([...first.items, ...second.items].map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
});

test('what is ended or published again is so on the very next page', async () => {
  const id = await publish('Kurz da');
  expect(titleOf(await page(), id)).toBe('Kurz da');
  await end(id);
  expect(titleOf(await page(), id)).toBeUndefined();
});

test('readers of several languages change nothing for each other', async () => {
  const cards = api.app.get(KnownCards, { strict: false });
  const rows = async (): Promise<{ id: string; revision: number }[]> => (await api.admin.query<{ id: string; revision: string }>('SELECT id, revision FROM offering_card WHERE is_public ORDER BY id')).rows.map(({ id, revision }) => ({ id, revision: Number(revision) }));
  const known = async (): Promise<string> => JSON.stringify([...await cards.of(network, await rows())].sort(([one], [other]) => (one < other ? -1 : 1)));
  const as = await known();
  const german = await page();
  for (const language of ['ar', 'en', 'de', 'uk', null]) await page({ language });
  expect(await page()).toEqual(german);
  expect(await known()).toBe(as);
  expect(as).toBe(JSON.stringify((await api.admin.query<{ id: string; card: object }>('SELECT id, card FROM offering_card WHERE is_public ORDER BY id')).rows.map(({ id, card }) => [id, card])));
});

test('no more is kept than its bound, and what was not asked for longest goes first', async () => {
  const reads: string[][] = [];
  const text = JSON.stringify({ description: 'x'.repeat(999_982) });
  const asPublic = (_: unknown, [, wanted]: [string, string[]]): Promise<unknown> => {
    reads.push(wanted);
    return Promise.resolve(wanted.map((id) => ({ id, revision: 1, text })));
  };
  const cards = new KnownCards({ asPublic } as unknown as Doors);
  const want = (...names: string[]): Promise<unknown> => cards.of(network, names.map((id) => ({ id, revision: 1 })));
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'a', 'i', 'a', 'c', 'b']) await want(id);
  // Eight of a million characters are kept: with `i` goes `b`, because `a` was asked for again; with the `b` of the end goes `d`.
  expect(reads.flat()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']);
  reads.length = 0;
  await want('a', 'b', 'c', 'e', 'f', 'g', 'h', 'i', 'd');
  expect(reads).toEqual([['d']]);
});

async function page(variables: { first?: number; after?: string | null; language?: string | null } = {}): Promise<{ items: { id: string; title: string }[]; nextCursor: string | null }> {
  return (await api.ok(query, variables)).searchOfferings as { items: { id: string; title: string }[]; nextCursor: string | null };
}

function titleOf({ items }: { items: { id: string; title: string }[] }, wanted: string): string | undefined {
  return items.find(({ id }) => id === wanted)?.title;
}

/** The ids of cards that the database was asked for. */
function cardsAsked(): unknown[] {
  return asked.filter(([{ name }]) => name === 'offerings-cards').map(([, [, wanted]]) => wanted);
}

/** Does something before the next statement of a name, and never again. */
function once(name: string, work: () => Promise<unknown>): typeof before {
  let isDone = false;
  return async (of) => {
    if (isDone || of !== name) return;
    isDone = true;
    await work();
  };
}

async function publish(title: string): Promise<string> {
  const { result: { id } } = await api.ok(offeringMutations.create, { input: { ...leastOffering, title } }, editor) as { result: { id: string } };
  await api.ok(offeringMutations.publish, { id, expectedVersion: 1 }, editor);
  return id;
}

async function rename(id: string, title: string): Promise<void> {
  const { rows: [row] } = await api.admin.query<{ version: number }>('SELECT version FROM offering WHERE id = $1', [id]);
  const { result } = await api.ok(offeringMutations.update, { input: { id, expectedVersion: row?.version, changes: { title } } }, editor);
  expect(result).toMatchObject({ title });
}

async function end(id: string): Promise<void> {
  const { rows: [row] } = await api.admin.query<{ version: number }>('SELECT version FROM offering WHERE id = $1', [id]);
  const { result } = await api.ok(offeringMutations.close, { input: { id, expectedVersion: row?.version, reason: 'NO_DEMAND' } }, admin);
  expect(result).toMatchObject({ state: 'CLOSED' });
}
