/** Protects: a picture is public only while a public offering shows it, carries nothing but its pixels, and no other file gets in. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { handIn, photo, pictureAt } from '../support/images.js';

const network = 'neumuenster';
const suspend = `mutation($id: UUID!, $version: Int!) { suspendOrganisation(id: $id, expectedVersion: $version, reason: "Zum Test") { __typename } }`;
let api: TestApi;
let traeger: Provider;
let stranger: Provider;
let office: Caller;
let blue: Buffer;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  stranger = await provider(api, place, 'TRAEGER', 'Hafen');
  blue = await photo('#3366aa');
});
afterAll(async () => {
  await api.stop();
});

interface Uploaded { id: string; largeUrl: string; smallUrl: string }
const uploaded = async (caller: Caller, file = blue): Promise<Uploaded> => {
  const { status, json } = await handIn(api, file, caller);
  expect([status, json]).toEqual([201, expect.objectContaining({ width: 640, height: 400 })]);
  return json as unknown as Uploaded;
};
const altText = 'Menschen trinken Kaffee an einem langen Tisch';
const created = async (images: object[], caller: Caller, more: object = {}): Promise<Answer['data']> =>
  (await api.ok(mutations.create, { input: { ...leastOffering, ...more, images } }, caller)).result;
const published = async (title: string, images: object[]): Promise<{ id: string; version: number }> => {
  const draft = await created(images, traeger.editor, { title });
  return (await api.ok(mutations.publish, { id: draft.id, expectedVersion: draft.version }, traeger.editor)).result;
};
const updated = async ({ id, version }: { id: string; version: number }, changes: object, caller = traeger.editor): Promise<Answer['data']> =>
  (await api.ok(mutations.update, { input: { id, expectedVersion: version, changes } }, caller)).result;
const statuses = async (path: string, ...callers: Caller[]): Promise<number[]> => Promise.all(callers.map(async (caller) => (await pictureAt(api, path, caller)).status));
const stored = async (): Promise<number> => Number((await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM image')).rows[0]?.n);
const shown = async (id: string): Promise<Answer['data']> =>
  (await api.ok(`query($id: UUID!) { offering(id: $id, network: "${network}") { images { id altText width height largeUrl smallUrl } } }`, { id })).offering.images;

test('it is its own people\'s until a public offering shows it, and then everybody\'s, without a word of its metadata', async () => {
  const image = await uploaded(traeger.editor);
  const draft = await created([{ id: image.id, altText }], traeger.editor, { title: 'Mit Bild' });
  expect(await statuses(image.smallUrl, {}, traeger.viewer, stranger.admin, office)).toEqual([404, 200, 404, 404]);
  const hidden = await pictureAt(api, `${image.largeUrl}?as=${traeger.id}`, { token: traeger.viewer.token ?? '' });
  expect([hidden.status, hidden.headers.get('cache-control')]).toEqual([200, 'private, no-store']);

  await api.ok(mutations.publish, { id: draft.id, expectedVersion: draft.version }, traeger.editor);
  const expected = [{ id: image.id, altText, width: 640, height: 400, largeUrl: `/images/${image.id}/large.webp`, smallUrl: `/images/${image.id}/small.webp` }];
  expect(await shown(draft.id)).toEqual(expected);
  const { searchOfferings } = await api.ok(`{ searchOfferings(network: "${network}") { items { images { id altText width height largeUrl smallUrl } } } }`);
  expect(searchOfferings.items).toEqual([{ images: expected }]);
  for (const path of [image.largeUrl, image.smallUrl]) {
    const { status, headers, bytes } = await pictureAt(api, path);
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('cross-origin-resource-policy')])
      .toEqual([200, 'image/webp', 'public, max-age=86400, immutable', 'nosniff', 'cross-origin']);
    expect([bytes.toString('latin1', 0, 4), bytes.includes('GEHEIM'), bytes.includes('EXIF')]).toEqual(['RIFF', false, false]);
  }
  expect(blue.includes('GEHEIM')).toBe(true);
});

test('without its offering it is nobody else\'s again: changed, closed, or of a suspended organisation', async () => {
  const [one, two, three] = [await uploaded(traeger.editor), await uploaded(traeger.editor), await uploaded(stranger.editor)];
  const offering = await published('Bild eins', [{ id: one.id, altText }]);
  const changed = await updated(offering, { images: [{ id: two.id, altText }] });
  expect([await statuses(one.smallUrl, {}), await statuses(two.smallUrl, {})]).toEqual([[404], [200]]);
  await api.ok(mutations.close, { input: { id: offering.id, expectedVersion: changed.version, reason: 'NO_DEMAND' } }, traeger.admin);
  expect(await statuses(two.smallUrl, {}, traeger.viewer)).toEqual([404, 200]);

  const theirs = await created([{ id: three.id, altText }], stranger.editor, { title: 'Von anderen' });
  await api.ok(mutations.publish, { id: theirs.id, expectedVersion: theirs.version }, stranger.editor);
  expect(await statuses(three.smallUrl, {})).toEqual([200]);
  const { version } = (await api.admin.query<{ version: number }>('SELECT version FROM organisation WHERE id = $1', [stranger.id])).rows[0] ?? { version: 0 };
  expect((await api.ok(suspend, { id: stranger.id, version }, office)).suspendOrganisation.__typename).toBe('Organisation');
  expect(await statuses(three.smallUrl, {})).toEqual([404]);
});

test('a home is shown only after somebody has looked, and a change of it waits as well', async () => {
  const { token } = await api.signIn('nachbarin@privat.example');
  const person = { token, actAs: office.actAs ?? '' };
  const [one, two] = [await uploaded(person), await uploaded(person)];
  const { result: own } = await api.ok(mutations.createPersonal, { network, input: { ...leastOffering, images: [{ id: one.id, altText }] } }, person);
  expect(own.__typename).toBe('Offering');
  const { result: submitted } = await api.ok(mutations.publish, { id: own.id, expectedVersion: own.version }, person);
  expect([submitted.state, await statuses(one.smallUrl, {}, traeger.viewer, person, office, traeger.admin)]).toEqual(['AWAITING_CLEARANCE', [404, 404, 200, 200, 200]]);
  const { result: cleared } = await api.ok(mutations.clear, { id: own.id, expectedVersion: submitted.version }, office);
  expect(await statuses(one.smallUrl, {})).toEqual([200]);
  const changed = await updated(cleared, { images: [{ id: two.id, altText: 'Ein anderes Bild' }] }, person);
  expect([await statuses(one.smallUrl, {}), await statuses(two.smallUrl, {}, office)]).toEqual([[200], [404, 200]]);
  expect((await shown(own.id)).map((image: { id: string }) => image.id)).toEqual([one.id]);
  await api.ok(mutations.clear, { id: own.id, expectedVersion: changed.version }, office);
  expect([await statuses(one.smallUrl, {}), await statuses(two.smallUrl, {})]).toEqual([[404], [200]]);
  const { result } = await api.ok(mutations.createPersonal, { network, input: { ...leastOffering, images: [{ id: two.id, altText: 'Haus in der Ringstraße 5' }] } }, person);
  expect(result.fields).toEqual([{ path: 'images.0.altText', code: 'PRIVATE_ADDRESS' }]);
});

test('only own pictures, described, and not too many of them', async () => {
  const own = await uploaded(traeger.editor);
  const foreign = await uploaded({ token: (await api.signIn('x@privat.example')).token, actAs: office.actAs ?? '' });
  const problems = async (images: object[]): Promise<string[]> => (await created(images, traeger.editor)).fields.map((one: { path: string; code: string }) => `${one.path} ${one.code}`);
  expect(await problems([{ id: foreign.id, altText }, { id: own.id, altText: 'IMG_0815.jpg' }])).toEqual(['images.0.id NOT_FOUND', 'images.1.altText NOT_ALLOWED']);
  expect(await problems([{ id: own.id, altText: ' ' }, { id: own.id, altText: 'x'.repeat(301) }])).toEqual(['images NOT_ALLOWED', 'images.0.altText REQUIRED', 'images.1.altText TOO_LONG']);
  expect(await problems(Array.from({ length: 6 }, () => ({ id: own.id, altText })))).toEqual(['images TOO_MANY', 'images NOT_ALLOWED']);
});

test('what is replaced goes after 30 days; an earlier state comes back without it', async () => {
  const [gone, kept] = [await uploaded(traeger.editor), await uploaded(traeger.editor)];
  const offering = await published('Kommt und geht', [{ id: gone.id, altText }, { id: kept.id, altText: 'Das bleibt' }]);
  const changed = await updated(offering, { images: [{ id: kept.id, altText: 'Das bleibt' }] });
  const unused = async (id: string): Promise<boolean | undefined> => (await api.admin.query<{ unused: boolean }>('SELECT unused_since IS NOT NULL AS unused FROM image WHERE id = $1', [id])).rows[0]?.unused;
  expect([await unused(gone.id), await unused(kept.id)]).toEqual([true, false]);
  await api.admin.query(`UPDATE image SET unused_since = now() - interval '40 days' WHERE id = $1`, [gone.id]);
  const { Doors } = await import('#platform/database');
  const sweep = (): Promise<unknown> => api.app.get(Doors, { strict: false }).asJob((tx) => tx.query('DELETE FROM image WHERE unused_since < $1', [new Date()]));
  await sweep();
  expect([await unused(gone.id), await unused(kept.id)]).toEqual([undefined, false]);
  const { restoreOfferingRevision } = await api.ok(`mutation($id: UUID!, $version: Int!) { restoreOfferingRevision(id: $id, expectedVersion: $version, revision: 1) { __typename ... on Refused { code } } }`,
    { id: offering.id, version: changed.version }, traeger.editor);
  expect(restoreOfferingRevision.__typename).toBe('Offering');
  expect((await shown(offering.id)).map((image: { id: string }) => image.id)).toEqual([kept.id]);
});

describe('what does not get in', () => {
  const refused = async (file: Buffer | ReadableStream, type?: string, caller: Caller = traeger.editor): Promise<unknown[]> => {
    const { status, headers, json } = await handIn(api, file, caller, type);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(typeof json?.['detail']).toBe('string');
    return [status, json?.['code'], json?.['reason']];
  };

  test('broken, foreign, huge and dressed-up files, each with its reason, and nothing is stored', async () => {
    const before = await stored();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await refused(blue.subarray(0, blue.length / 2))).toEqual([422, 'BAD_USER_INPUT', 'BROKEN']);
    expect(await refused(svg, 'image/png')).toEqual([415, 'BAD_USER_INPUT', 'NOT_A_PICTURE']);
    expect(await refused(svg, 'image/svg+xml')).toEqual([415, 'BAD_REQUEST', undefined]);
    expect(await refused(Buffer.concat([Buffer.from('<html>'), blue]))).toEqual([415, 'BAD_USER_INPUT', 'NOT_A_PICTURE']);
    expect(await refused(Buffer.concat([Buffer.from('%PDF-1.7\n'), blue]), 'image/webp')).toEqual([415, 'BAD_USER_INPUT', 'NOT_A_PICTURE']);
    expect(await refused(await photo('#000000', { width: 8000, height: 5001 }))).toEqual([422, 'BAD_USER_INPUT', 'TOO_MANY_PIXELS']);
    expect(await refused(Buffer.from('{}'), 'application/json')).toEqual([415, 'BAD_USER_INPUT', 'NOT_A_PICTURE']);
    expect(await refused(Buffer.alloc(0))).toEqual([400, 'BAD_USER_INPUT', 'EMPTY']);
    expect(await stored()).toBe(before);
  });

  test('more than 5 MB, said beforehand or not', async () => {
    const before = await stored();
    const large = Buffer.concat([blue, Buffer.alloc(5_000_001 - blue.length)]);
    expect(await refused(large)).toEqual([413, 'BAD_USER_INPUT', 'TOO_LARGE']);
    const piecewise = new ReadableStream({ start: (stream) => { stream.enqueue(new Uint8Array(large)); stream.close(); } });
    expect(await refused(piecewise)).toEqual([413, 'BAD_USER_INPUT', 'TOO_LARGE']);
    expect(await stored()).toBe(before);
  });

  test('files of others than those who write offerings, before a byte is read', async () => {
    expect(await refused(blue, undefined, {})).toEqual([401, 'UNAUTHENTICATED', 'NOT_SIGNED_IN']);
    expect((await handIn(api, blue, traeger.viewer)).status).toBe(403);
    expect((await handIn(api, blue, { token: traeger.editor.token ?? '' })).status).toBe(403);
  });

  test('anything of that size anywhere else', async () => {
    const large = JSON.stringify({ query: `{ about { name } } # ${'x'.repeat(200_000)}` });
    const post = (path: string, type: string, body: string | Uint8Array): Promise<Response> => fetch(`${api.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body: body as string });
    expect((await post('/graphql', 'application/json', large)).status).toBe(413);
    expect((await post('/graphql', 'image/png', new Uint8Array(3_000_000))).status).toBe(415);
    expect((await post('/sign-in', 'image/png', new Uint8Array(3_000_000))).status).toBe(415);
    expect((await post('/images/x', 'image/png', new Uint8Array(10))).status).toBe(415);
  });

  test('more than an owner may keep, or hand in within an hour', async () => {
    const { token } = await api.signIn('viele@privat.example');
    const person = { token, actAs: office.actAs ?? '' };
    for (let n = 0; n < 10; n += 1) await uploaded(person);
    expect(await refused(blue, undefined, person)).toEqual([409, 'CONFLICT', 'TOO_MANY_PICTURES']);
    for (let n = 11; n < 60; n += 1) await handIn(api, Buffer.alloc(0), person);
    expect(await refused(blue, undefined, person)).toEqual([429, 'RATE_LIMITED', undefined]);
  });
});

test('what is asked for in another way is not there', async () => {
  const image = await uploaded(traeger.editor);
  for (const path of [`/images/${image.id}/original.jpg`, `/images/${image.id}/constructor`, '/images/nothing/large.webp', `/images/${image.id}`, '/images']) {
    expect([path, (await pictureAt(api, path, traeger.editor)).status]).toEqual([path, 404]);
  }
});
