import type pg from 'pg';
import { withClient } from '#platform/connection';
import { type Secrets, superuserUrl, urlOf } from './secrets.js';

/** Addresses of one database, one per login. `owner` is for migrations, backup and restore alone. */
export interface EmbeddedUrls {
  owner: string;
  runtime: string;
  public: string;
  job: string;
  queue: string;
}

const logins = {
  owner: 'teilhabenetz_owner',
  runtime: 'teilhabenetz',
  public: 'teilhabenetz_public',
  job: 'teilhabenetz_job',
  queue: 'teilhabenetz_queue',
} as const;

/** The addresses of a database in this cluster. */
export function urlsOf(secrets: Secrets, database: string): EmbeddedUrls {
  const url = (login: string): string => urlOf(secrets, login, database);
  return { owner: url(logins.owner), runtime: url(logins.runtime), public: url(logins.public), job: url(logins.job), queue: url(logins.queue) };
}

/**
 * Makes the logins and the database where they are missing. None of the logins is a superuser or may bypass row
 * level security; only the owner may create roles, because migrations make the groups that carry the grants.
 */
export async function ensureDatabase(secrets: Secrets, database: string): Promise<void> {
  await asSuperuser(secrets, async (client) => {
    for (const login of Object.values(logins)) await ensureLogin(client, login, secrets.password);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${logins.owner}`);
  });
}

/** Makes a database as a copy of another one, which nobody may be connected to. */
export async function cloneDatabase(secrets: Secrets, copy: { from: string; to: string }): Promise<void> {
  await asSuperuser(secrets, async (client) => {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(copy.to)} TEMPLATE ${client.escapeIdentifier(copy.from)} OWNER ${logins.owner}`);
  });
}

/** Removes a database together with the connections to it. */
export async function dropDatabase(secrets: Secrets, database: string): Promise<void> {
  await asSuperuser(secrets, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`);
  });
}

async function ensureLogin(client: pg.Client, login: string, password: string): Promise<void> {
  const rights = `LOGIN NOSUPERUSER NOBYPASSRLS NOREPLICATION ${login === logins.owner ? 'CREATEROLE' : 'NOCREATEROLE'}`;
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${login} ${rights} PASSWORD ${client.escapeLiteral(password)}`);
}

async function asSuperuser(secrets: Secrets, work: (client: pg.Client) => Promise<void>): Promise<void> {
  await withClient(superuserUrl(secrets), work);
}
