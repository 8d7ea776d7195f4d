/**
 * Cleans up after a test run, however it ends. It waits until its standard input closes, which the kernel does when
 * the run ends, is interrupted or is killed; then it ends the run's servers and programs and removes its folder.
 * Plain Node and its own session, so that nothing that ends the run ends it too.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const folder = process.argv[2];
const GIVE_UP_AFTER_MS = 30_000;
const POLL_MS = 50;
const QUIET_ROUNDS = 5;

function send(pid, signal) {
  // A file that is just being written is still empty; 0 would mean this process's own group.
  if (!Number.isInteger(pid) || pid === 0) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function endPrograms() {
  const list = join(folder, 'processes');
  if (!existsSync(list)) return;
  for (const name of readdirSync(list)) {
    // An empty file says that the program has ended; its number may be somebody else's by now.
    const extent = readFileSync(join(list, name), 'utf8');
    if (extent !== '') send(extent === 'group' ? -Number(name) : Number(name), 'SIGKILL');
  }
}

/** Every PostgreSQL below the folder is told to stop at once; it takes its shared memory with it. */
function endServers(below, depth) {
  if (depth === 0 || !existsSync(below)) return;
  for (const entry of readdirSync(below, { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.name === 'postmaster.pid') send(Number(readFileSync(path, 'utf8').split('\n')[0]), 'SIGQUIT');
    else if (entry.isDirectory()) endServers(path, depth - 1);
  }
}

function tidy() {
  try {
    endPrograms();
    endServers(folder, 5);
    const left = existsSync(folder) && serversLeft(folder, 5);
    if (!left) rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    // Files vanish while servers end; the next round looks again.
    if (!['ENOENT', 'ENOTEMPTY'].includes(error.code)) throw error;
  }
}

function serversLeft(below, depth) {
  return depth > 0 && readdirSync(below, { withFileTypes: true })
    .some((entry) => entry.name === 'postmaster.pid' || (entry.isDirectory() && serversLeft(join(below, entry.name), depth - 1)));
}

process.stdin.resume();
await new Promise((resolve) => process.stdin.once('close', resolve));
const deadline = Date.now() + GIVE_UP_AFTER_MS;
for (let quiet = 0; quiet < QUIET_ROUNDS && Date.now() < deadline; ) {
  tidy();
  quiet = existsSync(folder) ? 0 : quiet + 1;
  if (quiet < QUIET_ROUNDS) await delay(POLL_MS);
}
