import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { EmbeddedFailure } from './failure.js';

/** What the launcher remembers between starts, in a file that only the starting user can read. */
export interface Secrets {
  port: number;
  /** Of the server's administrator; it stays with the launcher. */
  superuserPassword: string;
  /** Of the owner and the logins of the running system. */
  password: string;
}

const PASSWORD_BYTES = 24;
// Below 32768: from there on Linux hands ports to outgoing connections, which then collide with ours.
const PORT_FIRST = 20_000;
const PORT_LAST = 32_700;
const PORT_TRIES_MAX = 50;

/** The remembered secrets, or new ones for a new cluster. */
export async function readOrMakeSecrets(file: string, hasCluster: boolean): Promise<Secrets> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  if (hasCluster) {
    throw new EmbeddedFailure(`The file ${file} with the database password is missing, but there is a database beside it. Restore the file from your backup, or move the folder "pg" away to begin anew.`);
  }
  const password = (): string => randomBytes(PASSWORD_BYTES).toString('base64url');
  return remember(file, { port: await freePort(), superuserPassword: password(), password: password() });
}

/** Writes the file in one step, so that a kill leaves the old or the new one. */
export function remember(file: string, secrets: Secrets): Secrets {
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  // Root may start what an ordinary user made; the file stays that user's.
  if (process.getuid?.() === 0 && existsSync(file)) chownSync(`${file}.new`, statSync(file).uid, statSync(file).gid);
  renameSync(`${file}.new`, file);
  return secrets;
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < PORT_TRIES_MAX; attempt += 1) {
    const port = PORT_FIRST + randomBytes(4).readUInt32BE() % (PORT_LAST - PORT_FIRST);
    if (await isFree(port)) return port;
  }
  throw new EmbeddedFailure(`No free port was found between ${PORT_FIRST} and ${PORT_LAST} for the embedded PostgreSQL.`);
}

/** Whether a server could listen on this port of the loopback address. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Address of the administrator, for the launcher and for tests. */
export function superuserUrl(secrets: Secrets, database = 'postgres'): string {
  return urlOf({ ...secrets, password: secrets.superuserPassword }, 'postgres', database);
}

/** Address of a login. */
export function urlOf(secrets: Pick<Secrets, 'port' | 'password'>, login: string, database: string): string {
  return `postgres://${login}:${secrets.password}@127.0.0.1:${secrets.port}/${database}`;
}
