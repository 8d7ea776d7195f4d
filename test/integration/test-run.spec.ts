/** A test run that is interrupted or killed leaves no server, no program and no file behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '#platform/embedded';
import { startProgram } from '../support/program.js';
import { temporaryFolder } from '../support/run-folder.js';

const root = path.resolve(import.meta.dirname, '../../..');
const WITHIN_MS = 45_000;
const POLL_MS = 50;

async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${WITHIN_MS} ms.`);
    await delay(POLL_MS);
  }
}

/** The number of the run's database server; null before it is there, also while its file is still empty. */
function serverIn(folder: string): number | null {
  const [run] = readdirSync(folder).filter((name) => name.startsWith('teilhabenetz-test-'));
  const file = path.join(folder, run ?? '', 'cluster/pg/postmaster.pid');
  const [pid] = run !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Number(pid) || null;
}

test.each([
  ['SIGINT', 'group'], ['SIGTERM', 'program'], ['SIGKILL', 'program'],
] as const)('%s to the %s of a run', async (signal, to) => {
  const TMPDIR = temporaryFolder('run');
  const run = startProgram([
    process.execPath, path.join(root, 'node_modules/jest/bin/jest.js'), 'test/integration/database-support', 'libs/platform/mail',
  ], { cwd: root, env: { TMPDIR } });
  await until('The start of the database', () => serverIn(TMPDIR) !== null);
  const server = serverIn(TMPDIR) ?? 0;
  expect(isAlive(server)).toBe(true);
  run.signal(signal, to);
  await until('The removal of all files', () => readdirSync(TMPDIR).length === 0);
  await until('The end of the database', () => !isAlive(server));
}, 2 * WITHIN_MS);
