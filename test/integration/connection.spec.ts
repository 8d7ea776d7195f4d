/** A connection that dies between two statements is told to whoever uses it next; it never ends the program. */
import type pg from 'pg';
import { SteadyClient, newPool } from '#platform/connection';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => { database = await createTestDatabase('empty'); });

/** Ends the session from outside and waits until its owner could know. */
async function endSessionOf(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const over = new Promise((resolve) => { client.once('end', resolve); });
  const administrator = new SteadyClient({ connectionString: database.superuserUrl });
  await administrator.connect();
  await administrator.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await administrator.end();
  await over;
}

test('of a connection of one\'s own, the next statement fails', async () => {
  const client = new SteadyClient({ connectionString: database.urls.owner });
  await client.connect();
  await endSessionOf(client);
  await expect(client.query('SELECT 1')).rejects.toThrow(/not queryable/);
});

test('of one that somebody took from a pool, the next statement fails, and the pool goes on with another', async () => {
  const pool = newPool({ connectionString: database.urls.owner, max: 1 });
  const taken = await pool.connect();
  await endSessionOf(taken);
  await expect(taken.query('SELECT 1')).rejects.toThrow(/not queryable/);
  taken.release();
  expect((await pool.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
