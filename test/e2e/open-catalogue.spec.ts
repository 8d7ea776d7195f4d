/** Protects: another system lists, pages and follows the public catalogue of a network without an account, and is told plainly when it has to begin anew. */
import { type Answer, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { Follower, publicLines } from '../support/follower.js';

const slug = 'hier';
const titles = Array.from({ length: 7 }, (_, at) => `Angebot ${at}`);
let api: TestApi;
let networkId: string;
let elsewhereId: string;
let one: Provider;
const ids: string[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network(slug);
  elsewhereId = await api.network('dort', '05766');
  const coordinator = await api.coordinator(networkId);
  one = await provider(api, { network: slug, networkId, coordinator }, 'TRAEGER', 'Bruecke');
  await provider(api, { network: slug, networkId, coordinator }, 'ASSOCIATION', 'Hafen');
  for (const [at, title] of titles.entries()) {
    // Different enough not to be taken for the same one twice.
    const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title, description: 'x'.repeat(at + 10), isRemote: at < 3, contact: { phone: `04321 ${at}` } } }, one.editor);
    await api.ok(`mutation($id: UUID!) { publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { __typename } }`, { id: result.id }, one.editor);
    ids.push(String(result.id));
  }
});
afterAll(() => api.stop());

const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor node`;

describe('offerings as a connection', () => {
  const query = `query($after: String, $first: Int, $filter: OfferingFilter) { offerings(network: "${slug}", after: $after, first: $first, filter: $filter) { ${page} { id title distanceKm partners { name } } } } }`;

  test('page by page hold every offering once, in the order of the search, with the same total on each page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const { offerings } = await api.ok(query, { first: 3, after });
      seen.push(...offerings.edges.map(({ node }: { node: { id: string } }) => node.id));
      expect(offerings).toMatchObject({ totalCount: 7, pageInfo: { hasPreviousPage: pages > 1, startCursor: offerings.edges[0].cursor, endCursor: offerings.edges.at(-1).cursor } });
      after = offerings.pageInfo.endCursor;
      if (offerings.pageInfo.hasNextPage !== true) break;
    }
    const { searchOfferings } = await api.ok(`{ searchOfferings(network: "${slug}", first: 100) { items { id } } }`);
    expect(seen).toEqual(searchOfferings.items.map(({ id }: { id: string }) => id));
    expect(new Set(seen).size).toBe(7);
  });

  test('go on behind any edge, and count what the filter leaves', async () => {
    const { offerings: all } = await api.ok(query, { first: 7 });
    const { offerings: rest } = await api.ok(query, { first: 7, after: all.edges[4].cursor });
    expect(rest.edges.map(({ node }: { node: object }) => node)).toEqual(all.edges.slice(5).map(({ node }: { node: object }) => node));
    expect((await api.ok(query, { filter: { isRemote: true }, first: 1 })).offerings).toMatchObject({ totalCount: 3, edges: [{ node: { distanceKm: null, partners: [] } }] });
    expect((await api.ok(query, { filter: { words: 'xylophonbau' } })).offerings).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });
});

test('a cursor of another network, or of another filter, is refused: it would skip what was never shown', async () => {
  const ask = (network: string, filter: object | null, after?: string): Promise<Answer> => api.graphql(
    `query($network: String!, $filter: OfferingFilter, $after: String) { offerings(network: $network, filter: $filter, after: $after, first: 2) { pageInfo { endCursor } } }`, { network, filter, after },
  );
  const { data } = await ask(slug, { isRemote: true });
  const cursor = String(data.offerings.pageInfo.endCursor);
  expect((await ask(slug, { isRemote: true }, cursor)).errors).toBeUndefined();
  for (const [network, filter] of [['dort', { isRemote: true }], [slug, null], [slug, { isRemote: true, words: 'Angebot' }]] as const) {
    expect((await ask(network, filter, cursor)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  }
});

test('public organisations are a connection; what is not verified is not in it, and nothing internal either', async () => {
  const { token } = await api.signIn('neu@verein.example');
  await api.ok(`mutation { registerOrganisation(input: { network: "${slug}", kind: ASSOCIATION, name: "Unbekannt" }) { __typename } }`, {}, { token });
  const query = `query($after: String) { publicOrganisations(network: "${slug}", first: 1, after: $after) { ${page} { id name verification version requestedName evidenceKind } } } }`;
  const { publicOrganisations: first } = await api.ok(query);
  const { publicOrganisations: second } = await api.ok(query, { after: first.pageInfo.endCursor });
  const nodes = [...first.edges, ...second.edges].map(({ node }: { node: { name: string } }) => node);
  expect(nodes.map(({ name }) => name).sort()).toEqual(['Bruecke', 'Hafen']);
  expect(nodes[0]).toMatchObject({ verification: 'VERIFIED', requestedName: null, evidenceKind: null });
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([2, true, false, true]);
  expect((await api.graphql(`{ publicOrganisations(network: "nirgends") { totalCount } }`)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('public organisations of a network are those of no other', async () => {
  const farId = await api.network('fern', '05754');
  await provider(api, { network: 'fern', networkId: farId, coordinator: await api.coordinator(farId, 'koordination@fern.example') }, 'TRAEGER', 'Fernweh');
  const names = async (network: string): Promise<string[]> => {
    const { publicOrganisations } = await api.ok('query($network: String!) { publicOrganisations(network: $network) { totalCount edges { node { name } } } }', { network });
    return [String(publicOrganisations.totalCount), ...publicOrganisations.edges.map(({ node }: { node: { name: string } }) => node.name).sort()];
  };
  expect([await names(slug), await names('fern')]).toEqual([['2', 'Bruecke', 'Hafen'], ['1', 'Fernweh']]);
});

describe('following changes', () => {
  const versionOf = async (id: string | undefined): Promise<number> => Number((await api.ok('query($id: UUID!) { offering(id: $id) { version } }', { id }, one.editor)).offering.version);

  test('from the beginning gives everything public; then what is published, changed and ended, and nothing else', async () => {
    const follower = new Follower(api, slug);
    await follower.catchUp(2);
    expect(follower.lines()).toEqual(await publicLines(api, networkId));
    const before = follower.told.length;
    await api.ok(mutations.create, { input: { ...leastOffering, title: 'Nur ein Entwurf' } }, one.editor);
    await api.ok(mutations.update, { input: { id: ids[0], expectedVersion: 2, changes: { title: 'Anderer Titel' } } }, one.editor);
    await api.ok(mutations.close, { input: { id: ids[1], expectedVersion: 2, reason: 'NO_DEMAND' } }, one.admin);
    await follower.catchUp();
    expect(follower.told.slice(before).map(({ __typename, id, offering }) => [__typename, id, offering?.title]).sort()).toEqual([['OfferingChanged', ids[0], 'Anderer Titel'], ['Removed', ids[1], undefined]].sort());
    expect(follower.lines()).toEqual(await publicLines(api, networkId));
    await follower.catchUp();
    expect(follower.told.length).toBe(before + 2);
  });

  test('an organisation that is suspended goes with all its offerings, and comes back with them', async () => {
    const follower = new Follower(api, slug);
    await follower.catchUp();
    const before = follower.lines();
    const coordinator = await api.coordinator(networkId, 'zweite@kreis.example');
    const office = { token: coordinator.token, actAs: networkId };
    const { organisation } = await api.ok('query($id: UUID!) { organisation(id: $id) { version } }', { id: one.id }, office);
    await api.ok('mutation($id: UUID!, $v: Int!) { suspendOrganisation(id: $id, expectedVersion: $v, reason: "Bitte melden.") { __typename } }', { id: one.id, v: organisation.version }, office);
    await follower.catchUp();
    expect(follower.lines()).toEqual([expect.stringContaining('Hafen')]);
    await api.ok('mutation($id: UUID!, $v: Int!) { verifyOrganisation(input: { id: $id, expectedVersion: $v, evidenceKind: KNOWN_PARTNER }) { __typename } }', { id: one.id, v: Number(organisation.version) + 1 }, office);
    await follower.catchUp();
    expect(follower.lines()).toEqual(await publicLines(api, networkId));
    expect(follower.lines()).toEqual(before);
  });

  test('one who begins hears nothing of what was removed long before, one who was there then still does', async () => {
    const there = new Follower(api, slug);
    await there.catchUp();
    await api.ok(mutations.close, { input: { id: ids[2], expectedVersion: await versionOf(ids[2]), reason: 'NO_DEMAND' } }, one.admin);
    await api.admin.query(`UPDATE public_change SET changed_at = now() - interval '3 days' WHERE subject_id = $1`, [ids[2]]);
    const late = new Follower(api, slug);
    await late.catchUp();
    expect(late.told.some(({ id }) => id === ids[2])).toBe(false);
    there.since = withCompleteAt(there.since ?? '', Date.now() - 3 * 86_400_000);
    await there.catchUp();
    expect(there.told.at(-1)).toMatchObject({ __typename: 'Removed', id: ids[2], kind: 'OFFERING' });
  });

  const since = async (cursor: string): Promise<unknown> => {
    const { data, errors } = await api.graphql(`query($since: String) { changes(network: "${slug}", since: $since) { __typename ... on StartAnew { code reason message } } }`, { since: cursor }, { language: 'en' });
    return errors?.[0]?.extensions ?? data.changes;
  };
  const cursor = async (): Promise<string> => {
    const follower = new Follower(api, slug);
    await follower.catchUp();
    return follower.since ?? '';
  };

  test('a cursor from before removals were forgotten is told to start anew', async () => {
    const now = await cursor();
    expect(await since(withCompleteAt(now, Date.now() - 91 * 86_400_000))).toEqual({ __typename: 'StartAnew', code: 'START_ANEW', reason: 'TOO_OLD', message: expect.stringContaining('Begin anew') });
    expect(await since(withCompleteAt(now, Date.now() - 89 * 86_400_000))).toEqual({ __typename: 'ChangePage' });
  });

  test('so is one of another history, or that is ahead of a restored database', async () => {
    const [network, , at, marks] = partsOf(await cursor());
    expect(await since(cursorOf([network, '0123456789abcdef', at, marks]))).toMatchObject({ code: 'START_ANEW', reason: 'OTHER_HISTORY' });
    await api.admin.query('CREATE TABLE versions AS SELECT * FROM public_version');
    const kept = await cursor();
    await api.ok(mutations.update, { input: { id: ids[4], expectedVersion: await versionOf(ids[4]), changes: { title: 'Nach der Sicherung' } } }, one.editor);
    const ahead = await cursor();
    // As a restored copy of the files of the database has them.
    await api.admin.query('UPDATE public_version p SET changes = v.changes FROM versions v WHERE v.id = p.id');
    expect([await since(kept), await since(ahead)]).toMatchObject([{ __typename: 'ChangePage' }, { reason: 'OTHER_HISTORY' }]);
  });

  test.each([['nothing at all', ''], ['anything', 'x'], ['a cursor of another list', Buffer.from('[1,2]').toString('base64url')]])('%s is refused as no cursor', async (_what, text) => {
    expect(await since(text)).toEqual({ code: 'BAD_USER_INPUT', argument: 'since' });
  });

  test('a cursor of another network is refused, and an unknown network is not there', async () => {
    const [, ...rest] = partsOf(await cursor());
    expect(await since(cursorOf([elsewhereId, ...rest]))).toEqual({ code: 'BAD_USER_INPUT', argument: 'since' });
    expect((await api.graphql('{ changes(network: "nirgends") { __typename } }')).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    const empty = new Follower(api, 'dort');
    await empty.catchUp();
    expect(empty.lines()).toEqual([]);
  });
});

function partsOf(cursor: string): unknown[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
}

function cursorOf(parts: unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The same cursor of somebody who was up to date at another time. */
function withCompleteAt(cursor: string, atMs: number): string {
  const [network, history, , marks] = partsOf(cursor);
  return cursorOf([network, history, atMs, marks]);
}
