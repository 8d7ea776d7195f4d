/** The end of a process waits for the answers that are under way, and not for connections that are merely kept open. */
import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, jest, test } from '#jest';
import { TestApi } from '../support/api.js';

// Without its tests' subject it would last more than a minute.
const WITHIN_MS = 30_000;
jest.setTimeout(WITHIN_MS);

test('a request under way is answered, its kept-alive connection is let go, and the end is not held up', async () => {
  const api = await TestApi.start();
  const holder = await api.admin.connect();
  await holder.query('BEGIN; LOCK TABLE county IN ACCESS EXCLUSIVE MODE');
  const answer = fetch(`${api.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ counties(first: 1) { items { name } } }' }),
  });
  const waiting = async (): Promise<boolean> => (await api.admin.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`)).rowCount === 1;
  while (!await waiting());
  const closed = api.app.close();
  await holder.query('COMMIT');
  holder.release();
  const response = await answer;
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
  await closed;
  await api.admin.end();
  await api.database.drop();
});

test('whoever sends a body too slowly is cut off', async () => {
  const api = await TestApi.start();
  const { port } = new URL(api.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{');
  const [answer] = await once(socket, 'data') as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /);
  socket.destroy();
  await api.stop();
});
