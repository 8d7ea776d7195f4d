import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SteadyClient } from '#platform/connection';
import { EmbeddedFailure, failureOf } from './failure.js';
import { isAlive, readIfThere } from './lock-file.js';
import { type RunAs, spawnAs } from './run-as.js';
import { type Secrets, superuserUrl } from './secrets.js';

/** One PostgreSQL cluster on this machine: its folders, and how careful it is. */
export interface ClusterPlace {
  /** Folder of the cluster itself. */
  folder: string;
  /** File that receives what the server prints. */
  logFile: string;
  /** False only for tests: nothing is forced to disk, so that a crash of the machine would lose data. */
  isDurable: boolean;
}

const POLL_MS = 20;
const READY_WITHIN_MS = 60_000;
const FAST_STOP_WITHIN_MS = 8_000;
const IMMEDIATE_STOP_WITHIN_MS = 5_000;
const CONNECTIONS_MAX = 200;
const LAST_WORDS_LENGTH = 600;
const BUILTIN_LOCALE_SINCE = 17;

/** Makes the cluster if there is none. A kill in the middle leaves only a folder that the next start removes. */
export async function initialise(as: RunAs, place: ClusterPlace, secrets: Secrets): Promise<void> {
  if (existsSync(path.join(place.folder, 'PG_VERSION'))) return;
  const unfinished = `${place.folder}.new`;
  const passwordFile = `${place.folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, secrets.superuserPassword, { mode: 0o600 });
  if (as.owner) for (const file of [unfinished, passwordFile]) chownSync(file, as.owner.uid, as.owner.gid);
  try {
    await runInitdb(as, place, { unfinished, passwordFile });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, place.folder);
}

async function runInitdb(as: RunAs, place: ClusterPlace, files: { unfinished: string; passwordFile: string }): Promise<void> {
  const child = spawnAs(as, [
    as.binaries.initdb, '-D', files.unfinished, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${files.passwordFile}`,
    '--encoding=UTF8', ...localeOptions(as),
    ...(place.isDurable ? [] : ['--no-sync']),
  ], { cwd: files.unfinished, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  child.stdout?.on('data', (chunk: Buffer) => { words += chunk.toString(); });
  child.stderr?.on('data', (chunk: Buffer) => { words += chunk.toString(); });
  const [code] = await once(child, 'close') as [number | null];
  if (code === 0) return;
  rmSync(files.unfinished, { recursive: true, force: true });
  throw failureOf(path.dirname(place.folder), words.slice(-LAST_WORDS_LENGTH));
}

/** The same order on every machine; PostgreSQL 17 brought a locale of its own, older ones take the system's. */
function localeOptions(as: RunAs): string[] {
  const version = /\d+/.exec(execFileSync(as.binaries.postgres, ['--version'], { encoding: 'utf8' }))?.[0];
  return Number(version) < BUILTIN_LOCALE_SINCE ? ['--locale=C.UTF-8'] : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** Starts the server and waits until it answers. The port must be free; see `start`. */
export async function launch(as: RunAs, place: ClusterPlace, port: number): Promise<number> {
  const log = openSync(place.logFile, 'a', 0o600);
  chmodSync(place.logFile, 0o600);
  const child = spawnAs(as, [as.binaries.postgres, '-D', place.folder, ...serverSettings(place, port)], { cwd: place.folder, stdio: ['ignore', log, log] });
  closeSync(log);
  let exited = false;
  child.on('error', () => { exited = true; });
  child.on('exit', () => { exited = true; });
  child.unref();
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const state = serverState(place);
    if (state?.isReady && state.pid === child.pid) return state.pid;
    if (exited) throw failureOf(path.dirname(place.folder), lastWords(place));
    await delay(POLL_MS);
  }
  child.kill('SIGQUIT');
  throw failureOf(path.dirname(place.folder), `it was not ready within ${READY_WITHIN_MS / 1000} s. ${lastWords(place)}`);
}

function serverSettings(place: ClusterPlace, port: number): string[] {
  const settings = [
    `port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', `max_connections=${CONNECTIONS_MAX}`,
    'timezone=UTC', 'log_timezone=UTC',
    ...(place.isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

/** What postmaster.pid says; null when there is no server. */
function serverState(place: Pick<ClusterPlace, 'folder'>): { pid: number; port: number; isReady: boolean } | null {
  const text = readIfThere(path.join(place.folder, 'postmaster.pid'));
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Finds the server that a killed launcher left behind: it goes on serving and is used again. What is left of a dead
 * one is removed, also when its process number belongs to another program by now.
 */
export async function findRunning(place: ClusterPlace, secrets: Secrets): Promise<{ pid: number; port: number } | null> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const state = serverState(place);
    if (!state) return null;
    if (!isAlive(state.pid) || !isPostgres(state.pid)) {
      rmSync(path.join(place.folder, 'postmaster.pid'), { force: true });
      return null;
    }
    if (state.isReady && await answers(place, superuserUrl({ ...secrets, port: state.port }))) return state;
    await delay(POLL_MS);
  }
  throw new EmbeddedFailure(`A PostgreSQL server is running on ${place.folder} but does not answer. See ${place.logFile}; end that process, then start again.`);
}

function isPostgres(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  // Without /proc the doubt goes for the running process: two servers on one folder would be worse than a message.
  return !existsSync('/proc/self/cmdline') || (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes('postgres'));
}

async function answers(place: ClusterPlace, url: string): Promise<boolean> {
  const client = new SteadyClient({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === place.folder;
  } catch {
    // Starting up, shutting down, or somebody else's server: asked again until the deadline.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Stops the server: first asking it to roll back what is open, then at once. Either way nothing committed is lost. */
export async function stopServer(place: ClusterPlace, pid: number): Promise<void> {
  for (const [signal, withinMs] of [['SIGINT', FAST_STOP_WITHIN_MS], ['SIGQUIT', IMMEDIATE_STOP_WITHIN_MS]] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + withinMs;
    while (Date.now() < deadline) {
      // The file goes away with the server; asking the process alone would wait for a parent to collect it.
      if (serverState(place)?.pid !== pid) return;
      await delay(POLL_MS);
    }
  }
}

/**
 * Tells the server of a cluster to stop without finishing anything, and does not wait for it: for a program that must
 * end now. Nothing committed is lost; the next start recovers it.
 */
export function quitServer(place: Pick<ClusterPlace, 'folder'>): void {
  const pid = serverState(place)?.pid;
  if (pid !== undefined && isAlive(pid) && isPostgres(pid)) process.kill(pid, 'SIGQUIT');
}

function lastWords(place: ClusterPlace): string {
  return readFileSync(place.logFile, 'utf8').slice(-LAST_WORDS_LENGTH);
}
