import { existsSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeDataFolder } from '#platform/config';
import { binariesIn, embeddedBinaries } from './binaries.js';
import { type ClusterPlace, findRunning, initialise, launch, quitServer, stopServer } from './cluster.js';
import { EmbeddedFailure, inPlainWords } from './failure.js';
import { takeLock } from './lock-file.js';
import { cloneDatabase, dropDatabase, type EmbeddedUrls, ensureDatabase, urlsOf } from './roles.js';
import { chooseRunAs } from './run-as.js';
import { freePort, isFree, readOrMakeSecrets, remember, type Secrets, superuserUrl } from './secrets.js';

/** How the embedded PostgreSQL is started. */
export interface EmbeddedOptions {
  /** DATA_DIR; the launcher keeps `pg/`, `pg.json` (mode 0600) and `pg.log` in it. Made if it is missing. */
  dataFolder: string;
  /** False for tests: nothing is forced to disk. */
  isDurable?: boolean;
  database?: string;
  /** Another PostgreSQL installation than the one of the npm package, such as /usr/lib/postgresql/15; for tests. */
  home?: string;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedDatabase {
  /** Addresses of the main database. */
  urls: EmbeddedUrls;
  pid: number;
  /** True when a server that was running already is used; whoever only visits leaves it running then. */
  wasRunning: boolean;
  /** Addresses of another database of this cluster. */
  urlsOf(database: string): EmbeddedUrls;
  /** Address of the administrator; for tests and repair, never for the running system. */
  superuserUrl(database: string): string;
  /** Makes `to` as a copy of `from`, which nobody may be connected to. */
  clone(copy: { from: string; to: string }): Promise<void>;
  drop(database: string): Promise<void>;
  stop(): Promise<void>;
}

const LOG_SIZE_MAX_BYTES = 10_000_000;
const PORT_TRIES_MAX = 3;
const LOCK_POLL_MS = 50;
const LOCK_WITHIN_MS = 90_000;

/** True when there is a cluster in the data folder already, so that starting does not have to make one. */
export function hasEmbedded(dataFolder: string): boolean {
  return existsSync(path.join(clusterFolder(path.resolve(dataFolder)), 'PG_VERSION'));
}

/**
 * Starts the embedded PostgreSQL on a data folder, or finds the one that already runs there. Listens on the loopback
 * address only, with passwords. Throws EmbeddedFailure with a plain sentence when it cannot.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataFolder = prepareFolder(path.resolve(options.dataFolder));
  const release = await waitForLock(path.join(dataFolder, 'pg.lock'));
  try {
    const place: ClusterPlace = {
      folder: clusterFolder(dataFolder), logFile: path.join(dataFolder, 'pg.log'), isDurable: options.isDurable ?? true,
    };
    const secretsFile = path.join(dataFolder, 'pg.json');
    const known = await readOrMakeSecrets(secretsFile, existsSync(path.join(place.folder, 'PG_VERSION')));
    const running = await findRunning(place, known);
    const { pid, secrets } = running ? { pid: running.pid, secrets: { ...known, port: running.port } } : await begin({ place, secretsFile, home: options.home }, known);
    const database = options.database ?? 'teilhabenetz';
    await ensureDatabase(secrets, database);
    return handleOf(place, { pid, secrets, database, wasRunning: running !== null });
  } finally {
    release();
  }
}

/** Stops the embedded PostgreSQL of a data folder at once and without waiting, as a program does that must end now. */
export function stopAtOnce(dataFolder: string): void {
  quitServer({ folder: clusterFolder(dataFolder) });
}

function clusterFolder(dataFolder: string): string {
  return path.join(dataFolder, 'pg');
}

function handleOf(place: ClusterPlace, server: { pid: number; secrets: Secrets; database: string; wasRunning: boolean }): EmbeddedDatabase {
  const { pid, secrets, database, wasRunning } = server;
  return {
    urls: urlsOf(secrets, database),
    pid,
    wasRunning,
    urlsOf: (name) => urlsOf(secrets, name),
    superuserUrl: (name) => superuserUrl(secrets, name),
    clone: (copy) => cloneDatabase(secrets, copy),
    drop: (name) => dropDatabase(secrets, name),
    stop: () => stopServer(place, pid),
  };
}

/** Starts the server on the remembered port, or on another one when that is taken by now. */
async function begin(at: { place: ClusterPlace; secretsFile: string; home?: string }, known: Secrets): Promise<{ pid: number; secrets: Secrets }> {
  const { place, secretsFile, home } = at;
  const as = chooseRunAs(home === undefined ? embeddedBinaries() : binariesIn(home), place.folder);
  await initialise(as, place, known);
  if (existsSync(place.logFile) && statSync(place.logFile).size > LOG_SIZE_MAX_BYTES) rmSync(place.logFile);
  let secrets = known;
  for (let attempt = 1; ; attempt += 1) {
    if (!await isFree(secrets.port)) secrets = remember(secretsFile, { ...secrets, port: await freePort() });
    try {
      return { pid: await launch(as, place, secrets.port), secrets };
    } catch (error) {
      // Somebody may have taken the port between the question and the start.
      if (attempt >= PORT_TRIES_MAX || await isFree(secrets.port)) throw error;
    }
  }
}

/** Makes the data folder and proves that it can be written, so that the first message names the cause. */
function prepareFolder(folder: string): string {
  return inPlainWords(folder, () => {
    makeDataFolder(folder);
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    return realpathSync(folder);
  });
}

async function waitForLock(file: string): Promise<() => void> {
  const deadline = Date.now() + LOCK_WITHIN_MS;
  for (;;) {
    const lock = takeLock(file);
    if (typeof lock === 'function') return lock;
    if (Date.now() > deadline) throw new EmbeddedFailure(`Process ${lock.heldBy} has been starting the embedded PostgreSQL for too long; end it and start again.`);
    await delay(LOCK_POLL_MS);
  }
}
