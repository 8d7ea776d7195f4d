/** Protects: what is measured with is what production writes, and no database that serves people is filled with inventions. */
import { afterAll, expect, test } from '#jest';
import { systemActor } from '#kernel';
import { OfferingCards } from '#directory';
import { Doors } from '#platform/database';
import { seedScale, slugOf } from '../../apps/cli/scale/seed-scale.js';
import { TestApi } from '../support/api.js';

const OFFERINGS = 40;
const api = await TestApi.start();
afterAll(() => api.stop());

async function cards(): Promise<{ id: string; network_id: string; is_public: boolean }[]> {
  // Every write gives a revision of its own.
  return (await api.admin.query(`SELECT (to_jsonb(c) - 'revision') || jsonb_build_object('words', c.words::text) AS card FROM offering_card c ORDER BY id`)).rows.map((row: { card: never }) => row.card);
}

test('invented offerings are public, found by their words, and complete', async () => {
  expect(await seedScale(api.app, OFFERINGS)).toEqual({ networks: 1, organisations: 20, offerings: OFFERINGS, untouched: 0 });
  const { searchOfferings } = await api.ok('query($network: String!) { searchOfferings(network: $network, first: 100) { total items { title description organisation { name } terms { key } } } }', { network: slugOf({ ags: '01001' }) });
  expect(searchOfferings.total).toBe(OFFERINGS);
  const [title] = searchOfferings.items.map((item: { title: string }) => item.title);
  const found = await api.ok('query($network: String!, $words: String) { searchOfferings(network: $network, filter: { words: $words }) { items { title } } }', { network: slugOf({ ags: '01001' }), words: title });
  expect(found.searchOfferings.items[0]).toEqual({ title });
});

test('each card is the one that its offering gets when it is written by itself', async () => {
  const before = await cards();
  expect(before).toHaveLength(OFFERINGS);
  expect(before.every((card) => card.is_public)).toBe(true);
  const networkId = before[0]?.network_id ?? '';
  for (const { id } of before) {
    await api.app.get(Doors, { strict: false }).inNetwork(systemActor(networkId), async (tx) => {
      // So that what is compared was really written anew.
      await tx.query(`UPDATE offering_card SET base = '{}', words = '', folded = '', terms = '{}', weekdays = '{}', changed_ms = 0 WHERE id = $1`, [id]);
      await api.app.get(OfferingCards, { strict: false }).refreshCard(tx, id);
    });
  }
  expect(await cards()).toEqual(before);
});

test('given again it changes nothing, and more offerings come into further counties', async () => {
  const before = await cards();
  expect(await seedScale(api.app, OFFERINGS)).toMatchObject({ offerings: 0, untouched: 1 });
  expect(await cards()).toEqual(before);
  expect(await seedScale(api.app, 2_001)).toMatchObject({ networks: 4, untouched: 1 });
  expect((await api.ok('{ networks { slug } }')).networks).toHaveLength(5);
});

test('a database with a network of people is refused and stays as it is', async () => {
  const before = await cards();
  await api.network('neumuenster');
  await expect(seedScale(api.app, 5_000)).rejects.toThrow('The database holds the network "neumuenster"');
  expect(await cards()).toEqual(before);
});
