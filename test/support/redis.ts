import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '#platform/embedded';
import { didNotRun, guardProcess, temporaryFolder } from './run-folder.js';

/** A Redis of its own, which may be emptied and killed. */
export interface TestRedis {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 10_000;
const POLL_MS = 20;

/** Starts a `redis-server` on a free port, or again on the port of one that was stopped; null when this machine has none. */
export async function startRedis(again?: TestRedis): Promise<TestRedis | null> {
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  const port = again ? Number(new URL(again.url).port) : await freePort();
  const child = spawn('redis-server', [
    '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', temporaryFolder('redis'),
  ], { detached: true, stdio: 'ignore' });
  const pid = child.pid ?? 0;
  const release = guardProcess(pid);
  child.once('exit', release);
  child.unref();
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!await answersPing(port)) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('redis-server did not start.');
    await delay(POLL_MS);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    pid,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** One of the two places where the job queue can be kept. */
export interface QueueBackend {
  name: 'PostgreSQL' | 'Redis';
  /** Null = the queue is in PostgreSQL. Shared by the run: use an own prefix, and `startRedis` where it is emptied. */
  redisUrl: string | null;
}

/** The back ends that every queue test runs on; without a redis-server the run says that the Redis half did not run. */
export function queueBackends(): readonly QueueBackend[] {
  const redisUrl = process.env['TEST_REDIS_URL'];
  const postgres: QueueBackend = { name: 'PostgreSQL', redisUrl: null };
  if (redisUrl !== undefined) return [postgres, { name: 'Redis', redisUrl }];
  didNotRun('Redis back end (no redis-server)');
  return [postgres];
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().startsWith('+PONG'));
    });
    socket.write('PING\r\n');
  });
}
