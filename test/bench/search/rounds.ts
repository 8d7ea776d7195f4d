import { cpuMs, family } from './consumption.js';
import { say } from '#platform/startup';
import { type Asked, closedLoop, type LoadResult } from './load.js';
import { type Peer, type Stage } from './stage.js';

/** How many ask at the same time. */
export const CONNECTIONS = [1, 16, 64] as const;

/** One measurement of one server, with the processor time that an answer takes. */
export interface Round extends LoadResult {
  nodeMs: number;
  databaseMs: number;
}

/** How long is measured. */
export interface Spans {
  seconds: number;
  rounds: number;
}

/** Asks one server for so long. */
export async function measure({ databasePid }: Stage, { port, pid }: Peer, { connections, seconds, ...asked }: Asked & { connections: number; seconds: number }): Promise<Round> {
  const [nodeBefore, databaseBefore] = [cpuMs([pid]), cpuMs(family(databasePid))];
  const result = await closedLoop({ port, ...asked }, { connections, seconds });
  return { ...result, nodeMs: (cpuMs([pid]) - nodeBefore) / result.answers, databaseMs: (cpuMs(family(databasePid)) - databaseBefore) / result.answers };
}

/** The median of each figure by itself. */
export function middle(rounds: readonly Round[]): Round {
  const median = (of: (round: Round) => number): number => rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
  return {
    perSecond: median((one) => one.perSecond), answers: median((one) => one.answers), p50: median((one) => one.p50), p95: median((one) => one.p95), p99: median((one) => one.p99),
    nodeMs: median((one) => one.nodeMs), databaseMs: median((one) => one.databaseMs),
  };
}

/** A line of the table. */
export function printRound(name: string, connections: number, { perSecond, p50, p99, nodeMs, databaseMs }: Round): void {
  say(`  c=${String(connections).padEnd(3)} ${name.padEnd(7)} ${perSecond.toFixed(0).padStart(6)} req/s  p50 ${p50.toFixed(1).padStart(7)} ms  p99 ${p99.toFixed(1).padStart(7)} ms  CPU ${nodeMs.toFixed(2)} + ${databaseMs.toFixed(2)}`);
}

/** Whether a goal is reached. */
export function verdict(isReached: boolean): string {
  return isReached ? 'reached' : 'MISSED';
}
