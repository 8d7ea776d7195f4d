import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { errorCode } from './error-code.js';

/** True while a process of this number exists and has not ended, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  // In containers whose first process collects nobody, the killed stay in the list of processes for ever.
  return procStat(pid)?.[0] !== 'Z';
}

/**
 * A process number together with the moment its process began. After a restart of the machine the same number
 * belongs to somebody else, and a lock that only knows the number would never open again.
 */
function identityOf(pid: number): string {
  return `${pid} ${procStat(pid)?.[19] ?? startedAccordingToPs(pid)}`;
}

/** The fields of /proc/PID/stat from the third (state) on; null where there is no /proc or no such process. */
function procStat(pid: number): string[] | null {
  const line = readIfThere(`/proc/${pid}/stat`);
  return line === null ? null : line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function startedAccordingToPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // Neither /proc nor ps: the number alone has to do.
    return '';
  }
}

/**
 * Takes a lock file for this process. Answers the function that gives it back, or the number of the process that
 * holds it. The lock of a process that was killed is taken over.
 */
export function takeLock(path: string): (() => void) | { heldBy: number } {
  for (;;) {
    try {
      writeFileSync(path, identityOf(process.pid), { flag: 'wx', mode: 0o600 });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const heldBy = liveHolder(path);
    if (heldBy !== null) return { heldBy };
  }
}

/** Who holds the lock; null after a dead holder's lock was removed. */
function liveHolder(path: string): number | null {
  const held = readIfThere(path);
  if (held === null) return null;
  const pid = Number(held.split(' ')[0]);
  if (isAlive(pid) && identityOf(pid) === held) return pid;
  // Of several processes that find the same dead lock only one succeeds in renaming it; if it caught a fresh lock
  // that was made in between, it puts that back.
  const taken = `${path}.${process.pid}`;
  try {
    renameSync(path, taken);
  } catch {
    return null;
  }
  if (readIfThere(taken) !== held) linkSync(taken, path);
  unlinkSync(taken);
  return null;
}

/** The text of a file that may go away at any moment; null without it. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
