import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createServer } from '../../../apps/api/server.js';
import { prepareDatabase } from '../../../apps/cli/prepare-database.js';
import { seedScale } from '../../../apps/cli/scale/seed-scale.js';
import { type EmbeddedDatabase, freePort, startEmbedded } from '#platform/embedded';
import { newLog } from '#platform/log';
import { say, systemClock, systemIds } from '#platform/startup';
import { testSettings } from '../../support/api.js';
import { benchQuestions } from './questions.js';
import { type RecordedAnswer, recordAnswers } from './recorded-answer.js';

/** A server that is measured. */
export interface Peer {
  name: 'api' | 'bare' | 'static';
  port: number;
  pid: number;
}

/** Everything that a run of the bench needs; all of it is gone afterwards. */
export interface Stage {
  peers: Peer[];
  answers: RecordedAnswer[];
  databasePid: number;
  publicUrl: string;
  /** Where the API answers. */
  apiUrl: string;
  /** Slugs of all networks. */
  networks: string[];
}

const READY_WITHIN_MS = 120_000;
const POLL_MS = 100;
type End = () => Promise<void> | void;

/** Fills a database of its own, notes the answers, starts the three servers as processes of their own, and ends everything after `work`. */
export async function withStage(offerings: number, work: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'teilhabenetz-bench-'));
  // As root the database server is another user and must be able to pass through.
  chmodSync(folder, 0o711);
  const ends: End[] = [() => { rmSync(folder, { recursive: true, force: true }); }];
  try {
    const cluster = await startEmbedded({ dataFolder: folder });
    ends.push(() => cluster.stop());
    const answers = await filled(cluster, offerings);
    const api = await startApi(cluster, folder, ends);
    const bare = await startPeer('bare', { databaseUrl: cluster.urls.public, answers }, ends);
    const still = await startPeer('static', { databaseUrl: cluster.urls.public, answers }, ends);
    await work({
      peers: [api, bare, still], answers, databasePid: cluster.pid, publicUrl: cluster.urls.public, apiUrl: `http://127.0.0.1:${api.port}`,
      networks: [...new Set(answers.map(({ variables }) => String(variables['network'])))],
    });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

async function filled(cluster: EmbeddedDatabase, offerings: number): Promise<RecordedAnswer[]> {
  await prepareDatabase(cluster.urls);
  // Without kept answers: the statement behind each answer is noted.
  const app = await createServer({ settings: { ...testSettings, keptAnswersMb: 0 }, urls: cluster.urls, clock: systemClock, ids: systemIds, log: newLog('warn') });
  await app.init();
  try {
    const { networks } = await seedScale(app, offerings);
    await tidied(cluster);
    const slugs = await shownNetworks(app);
    say(`${offerings} offerings in ${networks} networks`);
    return await recordAnswers(app, benchQuestions(slugs));
  } finally {
    await app.close();
  }
}

async function shownNetworks(app: Awaited<ReturnType<typeof createServer>>): Promise<string[]> {
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ networks { slug } }' } });
  return (JSON.parse(body) as { data: { networks: { slug: string }[] } }).data.networks.map(({ slug }) => slug);
}

/** What the server does by itself after a while. */
async function tidied(cluster: EmbeddedDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl(new URL(cluster.urls.owner).pathname.slice(1)) });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

async function startApi(cluster: EmbeddedDatabase, folder: string, ends: End[]): Promise<Peer> {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  // As it runs for people: outside production graphql-js checks each type of each field. No mail is sent.
  const env = {
    PATH, HOME, NODE_ENV: 'production', PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, DATA_DIR: folder, DATABASE_URL: cluster.urls.runtime,
    SECRET_KEY: '11'.repeat(32), SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'bench@teilhabenetz.example', LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../../apps/api/main.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  ends.push(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (!await fetch(`http://127.0.0.1:${port}/livez`).then(() => true, () => false)) {
    if (child.exitCode !== null || Date.now() > until) throw new Error('The API did not start.');
    await delay(POLL_MS);
  }
  return { name: 'api', port, pid: child.pid ?? 0 };
}

/** One of the servers that the API is measured against, as a process of its own, which ends with `ends`. */
export async function startPeer(name: 'bare' | 'static', { databaseUrl, answers }: { databaseUrl: string; answers: readonly RecordedAnswer[] }, ends: End[]): Promise<Peer> {
  const child = fork(path.resolve(import.meta.dirname, 'bare.js'));
  ends.push(async () => {
    child.disconnect();
    if (child.exitCode === null) await once(child, 'exit');
  });
  child.send({ peer: name, databaseUrl, answers });
  const [port] = await once(child, 'message') as [number];
  return { name, port, pid: child.pid ?? 0 };
}
