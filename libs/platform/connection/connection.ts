import pg from 'pg';

const CONNECT_WITHIN_MS = 10_000;

/**
 * A connection to PostgreSQL, not yet connected. One that dies between two statements (server stopped, session ended by
 * an administrator) is reported by the next statement; a bare `pg.Client` would end the process. Pools, which listen
 * to idle connections only, are given it as their `Client`.
 */
export class SteadyClient extends pg.Client {
  constructor(options?: string | pg.ClientConfig) {
    super(options);
    this.on('error', () => undefined);
  }
}

/** Does some work on a connection of its own, and ends it whatever happens. Throws what connecting or `work` throws. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new SteadyClient({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A pool of connections. An idle one that dies is told to `onIdleError` and replaced at its next use. */
export function newPool(options: pg.PoolConfig, onIdleError: (error: Error) => void = () => undefined): pg.Pool {
  const pool = new pg.Pool({ ...options, Client: SteadyClient });
  pool.on('error', onIdleError);
  return pool;
}
