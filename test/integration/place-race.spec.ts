/** Protects: an offering that is published while its place is being changed shows the place as it then is, never as it was. */
import pg from 'pg';
import { TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider } from '../support/directory.js';

const network = 'hier';
const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());

/** Resolves when some statement waits for a lock, or when the work is done without having waited. */
async function waitingOrDone(work: Promise<unknown>): Promise<'waiting' | 'done'> {
  let isDone = false;
  void work.finally(() => { isDone = true; });
  for (;;) {
    const { rows } = await api.admin.query<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if ((rows[0]?.count ?? 0) > 0) return 'waiting';
    if (isDone) return 'done';
  }
}

test('publishing waits for the change of a place, and shows it', async () => {
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  const traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
  const { createPlace } = await api.ok('mutation($input: CreatePlaceInput!) { createPlace(input: $input) { ... on Place { id } } }', { input: {
    organisationId: traeger.id, place: { name: 'Altes Haus', town: 'Ort', hours: [{ weekdays: ['MONDAY'], from: '09:00', to: '12:00' }] },
  } }, traeger.editor);
  const { isTimeByArrangement: _time, isPlaceByArrangement: _place, ...rest } = leastOffering;
  const { result } = await api.ok(mutations.create, { input: { ...rest, places: [{ placeId: createPlace.id }] } }, traeger.editor);

  // Somebody is in the middle of changing the place: locked and written as the service does it, not committed yet.
  const other = new pg.Client({ connectionString: api.database.superuserUrl });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT 1 FROM place WHERE id = $1 FOR NO KEY UPDATE', [createPlace.id]);
  await other.query(`UPDATE place SET name = 'Neues Haus' WHERE id = $1`, [createPlace.id]);
  await other.query(`UPDATE schedule SET weekdays = '{2}' WHERE place_id = $1`, [createPlace.id]);
  const publishing = api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, traeger.editor);
  const state = await waitingOrDone(publishing);
  await other.query('COMMIT');
  await other.end();
  expect([state, (await publishing).result.__typename]).toEqual(['waiting', 'Offering']);
  const { offering } = await api.ok('query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { places { name } times { weekdays } } }', { id: result.id, network });
  expect(offering).toEqual({ places: [{ name: 'Neues Haus' }], times: [{ weekdays: ['TUESDAY'] }] });
});
