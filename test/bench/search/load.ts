import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** What came of a run. Times in milliseconds. */
export interface LoadResult {
  perSecond: number;
  answers: number;
  p50: number;
  p95: number;
  p99: number;
}

/** What is asked. */
export interface Asked {
  /** Bodies of requests, taken in turn. */
  bodies: readonly Buffer[];
  /** True = each request differs from all others in the white space at its end: it is answered as the first of its kind. */
  asNew: boolean;
}

interface Target extends Asked {
  port: number;
}

/** Bits of a number that is written in spaces and tabs. */
const NUMBER_BITS = 32;
let sent = 0;

function withNumber(body: Buffer): Buffer {
  sent += 1;
  const digits = sent.toString(2).padStart(NUMBER_BITS, '0');
  return Buffer.concat([body, Buffer.from(digits.replaceAll('0', ' ').replaceAll('1', '\t'))]);
}

/** Asks over so many connections for so long, each as soon as the last answer is there. @throws Error for any answer but 200 */
export async function closedLoop(target: Target, { connections, seconds }: { connections: number; seconds: number }): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const begunAt = performance.now();
  const until = begunAt + seconds * 1000;
  let next = 0;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < until) times.push(await timed(target, next++, agent));
  }));
  agent.destroy();
  return resultOf(times, performance.now() - begunAt);
}

/** Asks so often a second for so long, whether the last answers are there or not: waiting counts as time. */
export async function openLoop(target: Target, { perSecond, seconds }: { perSecond: number; seconds: number }): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true });
  const begunAt = performance.now();
  const asked: Promise<number>[] = [];
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const dueAt = begunAt + at * 1000 / perSecond;
    await delay(Math.max(0, dueAt - performance.now()));
    asked.push(timed(target, at, agent).then((ms) => ms));
  }
  const times = await Promise.all(asked);
  agent.destroy();
  return resultOf(times, performance.now() - begunAt);
}

/** The body of one answer. */
export function ask({ port, bodies, asNew }: Target, at: number, agent?: Agent): Promise<Buffer> {
  const same = bodies[at % bodies.length] ?? Buffer.alloc(0);
  const body = asNew ? withNumber(same) : same;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': body.length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject).once('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks));
        else reject(new Error(`Answered with ${response.statusCode}: ${Buffer.concat(chunks).toString().slice(0, 500)}`));
      });
    }).once('error', reject).end(body);
  });
}

async function timed(target: Target, at: number, agent: Agent): Promise<number> {
  const begunAt = performance.now();
  await ask(target, at, agent);
  return performance.now() - begunAt;
}

function resultOf(times: number[], tookMs: number): LoadResult {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: times.length / tookMs * 1000, answers: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
