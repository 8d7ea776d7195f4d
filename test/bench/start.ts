/**
 * `npm run bench -- start`: how long the start takes, beside the bare database of the same machine in the same minute.
 * Prints seconds and ratios and judges nothing: figures of different machines cannot be compared, ratios can.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, startEmbedded } from '#platform/embedded';
import { say } from '#platform/startup';

const ROUNDS = 3;
const POLL_MS = 50;
const bootstrap = path.resolve(import.meta.dirname, '../../../apps/cli/bootstrap.mjs');

/** `npm run bench -- start`. */
export async function start(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'teilhabenetz-bench-'));
  // As root the database server is another user and must be able to pass through.
  chmodSync(folder, 0o711);
  try {
    const figures = { bare: [] as number[], first: [] as number[], later: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const dataDir = path.join(folder, String(round));
      figures.bare.push(await secondsOf(() => bareDatabase(`${dataDir}-bare`)));
      figures.first.push(await secondsToAnswer(dataDir));
      figures.later.push(await secondsToAnswer(dataDir));
    }
    const bare = median(figures.bare);
    say(`Node ${process.versions.node}, ${ROUNDS} rounds, median (least to most), in seconds; ratio to the bare database`);
    say(`  bare: PostgreSQL from an empty folder to its first answer  ${line(figures.bare)}`);
    say(`  npm start, empty folder to the first answer, with the demo ${line(figures.first)}  x ${(median(figures.first) / bare).toFixed(1)}`);
    say(`  npm start, later                                           ${line(figures.later)}  x ${(median(figures.later) / bare).toFixed(1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bareDatabase(dataFolder: string): Promise<() => Promise<void>> {
  const database = await startEmbedded({ dataFolder });
  return () => database.stop();
}

/** From the command to the first answered query; then it is ended. */
async function secondsToAnswer(dataDir: string): Promise<number> {
  const port = await freePort();
  return secondsOf(async () => {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, [bootstrap, 'start'], { env: { PATH, HOME, DATA_DIR: dataDir, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] });
    while (!await answers(port)) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
      await delay(POLL_MS);
    }
    return async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    };
  });
}

async function answers(port: number): Promise<boolean> {
  const body = JSON.stringify({ query: '{ searchOfferings(network: "neumuenster", first: 1) { total } }' });
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data } = await response.json() as { data?: { searchOfferings?: { total: number } } };
    return (data?.searchOfferings?.total ?? 0) > 0;
  } catch {
    return false;
  }
}

/** Seconds until `begin` is done; what it answers ends it again and is not counted. */
async function secondsOf(begin: () => Promise<() => Promise<void>>): Promise<number> {
  const startedAt = performance.now();
  const end = await begin();
  const seconds = (performance.now() - startedAt) / 1000;
  await end();
  return seconds;
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function line(figures: readonly number[]): string {
  return `${median(figures).toFixed(1)} (${Math.min(...figures).toFixed(1)} to ${Math.max(...figures).toFixed(1)})`;
}
