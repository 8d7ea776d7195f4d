import { type ChildProcess, spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Binaries, copyBinaries } from './binaries.js';
import { EmbeddedFailure } from './failure.js';

/**
 * As whom PostgreSQL runs. It refuses to run as root, so that root gives it another user; where that user cannot
 * reach the checkout or the data (a home folder of mode 0700), it runs in a user namespace that shows it another name.
 */
export interface RunAs {
  binaries: Binaries;
  /** Owner of the data; null = the user of this process. */
  owner: { uid: number; gid: number } | null;
  /** What is put before every command. */
  prefix: readonly string[];
}

interface User {
  uid: number;
  gid: number;
}

/** Chooses as whom PostgreSQL runs on this data folder (the cluster's own folder, which may not exist yet). */
export function chooseRunAs(binaries: Binaries, clusterFolder: string): RunAs {
  const self: RunAs = { binaries, owner: null, prefix: [] };
  if (process.getuid?.() !== 0) return self;
  const before = existsSync(clusterFolder) ? statSync(clusterFolder) : null;
  const user = before && before.uid !== 0 ? { uid: before.uid, gid: before.gid } : serviceUser();
  const seesData = canEnter(user, path.dirname(clusterFolder));
  // A cluster that root owns was made inside a user namespace and stays there.
  const inNamespace = before?.uid === 0 || !seesData || !canEnter(user, binaries.home);
  if (inNamespace && before?.uid !== user.uid && canUnshare(user)) return { ...self, prefix: unshare(user) };
  if (!seesData || before?.uid === 0) {
    throw new EmbeddedFailure(`PostgreSQL does not run as root, and the user it would run as cannot enter ${path.dirname(clusterFolder)}. Start as an ordinary user, or set DATA_DIR to a folder that others may enter.`);
  }
  const reachable = canEnter(user, binaries.home) ? binaries : copyBinaries(binaries, path.dirname(clusterFolder));
  return { binaries: reachable, owner: user, prefix: [] };
}

/** Starts a program of PostgreSQL as the chosen user, in its own session so that Ctrl-C does not reach it. */
export function spawnAs(as: RunAs, command: readonly string[], options: { cwd: string; stdio: StdioOptions }): ChildProcess {
  const [program = '', ...rest] = [...as.prefix, ...command];
  return spawn(program, rest, {
    ...options, ...as.owner, detached: true, windowsHide: true,
    // Nothing of the caller's environment: it holds passwords, and PostgreSQL needs none of it.
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', SystemRoot: 'C:\\Windows', LC_ALL: 'C', TZ: 'UTC' },
  });
}

/** `postgres` where the machine has one, else `nobody`, who is on every machine; initdb wants a user with a name. */
function serviceUser(): User {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!found) throw new EmbeddedFailure('PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody". Start as an ordinary user.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Whether a user may pass through every folder on the way. Access lists beyond the mode bits are not looked at. */
function canEnter(user: User, folder: string): boolean {
  const { uid, gid, mode } = statSync(folder);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  if (((mode >> shift) & 1) === 0) return false;
  const above = path.dirname(folder);
  return above === folder || canEnter(user, above);
}

function unshare(user: User): string[] {
  return ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`, '--'];
}

function canUnshare(user: User): boolean {
  const [program = '', ...rest] = unshare(user);
  return spawnSync(program, [...rest, 'true'], { stdio: 'ignore' }).status === 0;
}
