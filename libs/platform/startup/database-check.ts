import type pg from 'pg';
import { type RuntimeUrls } from '#platform/config';
import { SteadyClient } from '#platform/connection';
import { databaseFindings, loginFindings } from '#platform/database';
import { StartFailure } from './explain.js';

const CONNECT_WITHIN_MS = 5_000;
const OLDEST_SERVER = 15;

const settingOf: Readonly<Record<keyof RuntimeUrls, string>> = {
  runtime: 'DATABASE_URL', public: 'PUBLIC_DATABASE_URL', job: 'JOB_DATABASE_URL', queue: 'QUEUE_DATABASE_URL',
};

/**
 * Refuses a database that must not be used: unreachable, too old, behind in migrations, or opened with a login that
 * passes by row level security. Throws a StartFailure with all findings.
 */
export async function requireUsableDatabase(urls: RuntimeUrls, migrationsDirectory: string): Promise<void> {
  const findings = await visit(urls.runtime, settingOf.runtime, async (client) => [
    ...await versionFindings(client), ...await databaseFindings(client, migrationsDirectory),
  ]);
  refuse(findings);
  const others: string[] = [];
  for (const login of ['public', 'job', 'queue'] as const) {
    others.push(...await visit(urls[login], settingOf[login], (client) => loginFindings(client, settingOf[login])));
  }
  refuse(others);
}

function refuse(findings: readonly string[]): void {
  if (findings.length > 0) throw new StartFailure(`The database is not usable:\n${findings.map((finding) => `  - ${finding}`).join('\n')}`);
}

/** Refuses an owner's address that does not answer; used before migrating. */
export async function requireReachable(url: string, setting: string): Promise<void> {
  await visit(url, setting, () => Promise.resolve());
}

async function visit<T>(url: string, setting: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new SteadyClient({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  try {
    await client.connect();
  } catch (error) {
    throw new StartFailure(unreachable(url, setting, error), { cause: error });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Says who was asked and what the matter is; the address is shown without its password. */
function unreachable(address: string, setting: string, error: unknown): string {
  const url = new URL(address);
  const server = `${url.hostname}:${url.port || '5432'}`;
  const login = decodeURIComponent(url.username);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case '28P01':
    case '28000': return `The database server ${server} refuses the login "${login}" of ${setting}: wrong name or password. "npm run migrate" makes the logins that are missing.`;
    case '3D000': return `There is no database "${url.pathname.slice(1)}" on ${server} (${setting}).`;
    case '53300': return `The database server ${server} has no free connection left (${setting}).`;
    case '57P03': return `The database server ${server} is just starting or stopping (${setting}). Try again in a moment.`;
    default: return `The database server ${server} cannot be reached (${setting}): ${error instanceof Error && error.message !== '' ? error.message : String(code)}. Is it running, and is the address right?`;
  }
}

/** Whether the server is new enough; PostgreSQL 15 is the floor. */
export async function versionFindings(client: Pick<pg.Pool, 'query'>): Promise<string[]> {
  const { rows } = await client.query<{ version: string }>('SELECT current_setting(\'server_version_num\') AS version');
  const version = Math.floor(Number(rows[0]?.version) / 10_000);
  return version >= OLDEST_SERVER ? [] : [`The server is PostgreSQL ${version}; at least ${OLDEST_SERVER} is needed.`];
}
