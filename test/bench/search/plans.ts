import pg from 'pg';
import { say } from '#platform/startup';
import { type RecordedAnswer } from './recorded-answer.js';
import { type Stage } from './stage.js';

const RUNS = 12;
/** Executions before any is timed: the first ones read from the disk, and plan. */
const WARM_UP = 3;
const modes = ['force_custom_plan', 'force_generic_plan'] as const;

/**
 * Whether the plan for any values, which the pool of anonymous readers keeps, is as good as one for these values: every question on
 * two connections, in turn.
 */
export async function comparePlans({ answers, publicUrl }: Stage): Promise<void> {
  say(`\nprepared statements, median ms of ${RUNS} executions: planned for the values each time, and with the plan for any`);
  const connections = await Promise.all(modes.map((mode) => connected(publicUrl, mode)));
  for (const answer of onceEach(answers)) {
    const times = connections.map((): number[] => []);
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      for (const [at, client] of connections.entries()) {
        const ms = await timed(client, answer);
        if (run >= 0) times[at]?.push(ms);
      }
    }
    const [custom = 0, generic = 0] = times.map(median);
    say(`  ${answer.kind.padEnd(9)} ${custom.toFixed(2).padStart(8)} ${generic.toFixed(2).padStart(8)}   x ${(generic / custom).toFixed(2)}   ${answer.statement.name} ${JSON.stringify(answer.variables['filter'])}`);
  }
  for (const client of connections) await client.end();
}

async function connected(url: string, mode: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: `-c plan_cache_mode=${mode}` });
  await client.connect();
  return client;
}

async function timed(client: pg.Client, { statement, values }: RecordedAnswer): Promise<number> {
  const begunAt = performance.now();
  await client.query({ ...statement, values });
  return performance.now() - begunAt;
}

/** Some questions come several times, of several networks. */
function onceEach(answers: readonly RecordedAnswer[]): RecordedAnswer[] {
  return [...new Map(answers.map((answer) => [JSON.stringify(answer.variables['filter']), answer])).values()];
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
