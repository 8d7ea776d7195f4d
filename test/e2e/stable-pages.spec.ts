/** Protects: whoever reads a search page by page sees each offering that nobody touches exactly once and in its order, whatever others publish, change or end meanwhile. */
import { afterAll, beforeAll, expect, test } from '#jest';
import fc from 'fast-check';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';

const network = 'wetterau';
const query = `query($words: String, $first: Int, $after: String) { searchOfferings(network: "${network}", filter: { words: $words }, first: $first, after: $after) { items { id } nextCursor } }`;
const subjects = ['Wohnung', 'Beratung', 'Senioren', 'Kinder', 'Hilfe', 'Sturzvorsorge', 'Schuldnerberatung', 'Impfung', 'Fahrdienst', 'Deutschkurs', 'Wohnungslosenhilfe', 'Kinderbetreuung'];
/** Several words, misspelt ones, parts of compounds, and what nothing is called as it is typed. */
const searches = ['wohnung beratung senioren', 'kinder hilfe', 'Schuldnerberattung', 'Deutschkurz kinder', 'Impf', 'hilfe beratung', 'Seniorenfahrdienst', 'betreuung kinder hilfe wohnung', ''];

let api: TestApi;
let editor: Caller;
let admin: Caller;
let made = 0;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z', { keptAnswersMb: 0 });
  const networkId = await api.network(network, '06440');
  ({ editor, admin } = await provider(api, { network, networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Wetterau Hilft'));
  for (const [at, subject] of subjects.entries()) {
    await publish(`${subject} am ${at % 2 > 0 ? 'Markt' : 'Hafen'}`, `${subjects[(at * 5 + 2) % subjects.length] ?? ''} und ${subjects[(at * 7 + 3) % subjects.length] ?? ''}.`);
    await publish(`${subjects[(at + 4) % subjects.length] ?? ''} für ${subject}`, `Mit ${subjects[(at * 3 + 1) % subjects.length] ?? ''}.`);
  }
});
afterAll(() => api.stop());

test('a list with words loses and repeats nothing that is untouched, while the same words are published', async () => {
  const before = await all('wohnung beratung senioren');
  const walked = await walk('wohnung beratung senioren', 3, async (page) => { if (page < 3) await publish('wohnung beratung senioren Zusatz', 'Wohnung, Beratung, Senioren.'); });
  expect(walked.filter((id) => before.includes(id))).toEqual(before);
});

test.each([
  ['a misspelt word stays what it was taken for', 'Fahrdienst', 'Fahrdeinst'],
  ['a part of a compound stays an answer', 'Zwirbel', 'Zwirbelflasche'],
  ['a form of another language stays one', 'Zwackling mit Beratung', 'Beratung zwackled'],
])('%s, also when somebody publishes the word as it was typed', async (_, said, asked) => {
  for (let at = 0; at < 3; at += 1) await publish(`${said} Nummer`, 'Für alle.');
  const before = await all(asked);
  expect(before.length).toBeGreaterThan(2);
  const walked = await walk(asked, 1, async (page) => { if (page === 1) await publish(asked, 'So heißt es.'); });
  expect(walked.filter((id) => before.includes(id))).toEqual(before);
});

test('for any search, page and change', async () => {
  const change = fc.record({ kind: fc.constantFrom('publish', 'rename', 'end', 'nothing'), words: fc.subarray([...subjects], { minLength: 1, maxLength: 3 }), at: fc.nat() });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...searches), fc.integer({ min: 1, max: 6 }), fc.array(change, { maxLength: 4 }), async (words, first, changes) => {
    const before = await all(words);
    const touched = new Set<string>();
    const walked = await walk(words, first, async (page) => {
      const next = changes[page - 1];
      if (!next || next.kind === 'nothing') return;
      const title = next.words.join(' ').toLowerCase();
      if (next.kind === 'publish') return void await publish(title, `${title}.`);
      const id = before[next.at % Math.max(before.length, 1)];
      if (id === undefined || touched.has(id)) return;
      touched.add(id);
      await (next.kind === 'end' ? end(id) : rename(id, title));
    });
    const untouched = before.filter((id) => !touched.has(id));
    expect(walked.filter((id) => untouched.includes(id))).toEqual(untouched);
  }), { numRuns: 25 });
});

test('a cursor that was made up is refused, and never an error of ours', async () => {
  const { searchOfferings: { nextCursor } } = await api.ok(query, { words: 'hilfe', first: 1 });
  const key = JSON.parse(Buffer.from(String(nextCursor), 'base64url').toString()) as (string | number)[];
  const [score, changed, id, list, reading] = key;
  for (const wrong of [null, 7, 'x', '1/2', '99999999u/1/1', '1u'.repeat(3000), `${'1.'.repeat(40)}1/1/1`, '10000/-1/1', '10000/1/99999999999', `${String(reading)} `]) {
    const after = Buffer.from(JSON.stringify([score, changed, id, list, wrong])).toString('base64url');
    const { errors } = await api.graphql(query, { words: 'hilfe', first: 1, after });
    expect([wrong, errors?.[0]?.extensions['code']]).toEqual([wrong, 'BAD_USER_INPUT']);
  }
  for (const strange of ['0/0/0', '10000ufp.10000ufp.0/9999/999999999', '1.1.1.1.1.1.1.1.1.1.1.1/1/1']) {
    const after = Buffer.from(JSON.stringify([score, changed, id, list, strange])).toString('base64url');
    expect((await api.graphql(query, { words: 'hilfe', first: 1, after })).errors).toBeUndefined();
  }
});

async function all(words: string): Promise<string[]> {
  return (await api.ok(query, { words, first: 100 })).searchOfferings.items.map(({ id }: { id: string }) => id) as string[];
}

/** All pages, with something that happens before each but the first. */
async function walk(words: string, first: number, between: (page: number) => Promise<void>): Promise<string[]> {
  const walked: string[] = [];
  let after: string | null = null;
  for (let page = 0; page === 0 || after !== null; page += 1) {
    if (page > 0) await between(page);
    const { searchOfferings } = await api.ok(query, { words, first, after }) as { searchOfferings: { items: { id: string }[]; nextCursor: string | null } };
    walked.push(...searchOfferings.items.map(({ id }) => id));
    after = searchOfferings.nextCursor;
  }
  return walked;
}

async function publish(title: string, description: string): Promise<void> {
  made += 1;
  const { result: { id } } = await api.ok(offeringMutations.create, { input: { ...leastOffering, title: `${title} ${made}`, description } }, editor) as { result: { id: string } };
  expect((await api.ok(offeringMutations.publish, { id, expectedVersion: 1 }, editor)).result).toMatchObject({ state: 'PUBLISHED' });
}

async function rename(id: string, title: string): Promise<void> {
  expect((await api.ok(offeringMutations.update, { input: { id, expectedVersion: await versionOf(id), changes: { title } } }, editor)).result).toMatchObject({ title });
}

async function end(id: string): Promise<void> {
  expect((await api.ok(offeringMutations.close, { input: { id, expectedVersion: await versionOf(id), reason: 'NO_DEMAND' } }, admin)).result).toMatchObject({ state: 'CLOSED' });
}

async function versionOf(id: string): Promise<number> {
  return (await api.admin.query<{ version: number }>('SELECT version FROM offering WHERE id = $1', [id])).rows[0]?.version ?? 0;
}
