import pg from 'pg';
import { say } from '#platform/startup';
import { type RecordedAnswer } from './recorded-answer.js';
import { type Stage } from './stage.js';

const RUNS = 12;
/** PostgreSQL plans so many executions for their values before it considers a plan for any. */
const CUSTOM_PLANS = 5;
/** Executions before any is timed, on another connection: the first ones read from the disk. */
const WARM_UP = 3;

/**
 * Whether a prepared statement gets slower once PostgreSQL may use a plan that fits any values: each kind of question is run on a
 * connection of its own, and the first executions are compared with the last.
 */
export async function comparePlans({ answers, publicUrl }: Stage): Promise<void> {
  say(`\nprepared statements, median ms of the first ${CUSTOM_PLANS} and the last ${CUSTOM_PLANS} of ${RUNS} executions, and which plans they took`);
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const answer = answers.find((one) => one.kind === kind);
    if (!answer) continue;
    await timesOf(publicUrl, answer, WARM_UP);
    const { times, plans } = await timesOf(publicUrl, answer, RUNS);
    const [first, last] = [median(times.slice(0, CUSTOM_PLANS)), median(times.slice(-CUSTOM_PLANS))];
    say(`  ${kind.padEnd(9)} ${answer.statement.name.padEnd(18)} ${first.toFixed(2).padStart(8)} ${last.toFixed(2).padStart(8)}   x ${(last / first).toFixed(2)}   ${plans}`);
  }
}

async function timesOf(publicUrl: string, { statement, values }: RecordedAnswer, runs: number): Promise<{ times: number[]; plans: string }> {
  const client = new pg.Client({ connectionString: publicUrl });
  await client.connect();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begunAt = performance.now();
    await client.query({ ...statement, values });
    times.push(performance.now() - begunAt);
  }
  const { rows } = await client.query<{ plans: string }>(`SELECT custom_plans || ' for its values, ' || generic_plans || ' for any' AS plans FROM pg_prepared_statements WHERE name = $1`, [statement.name]);
  await client.end();
  return { times, plans: rows[0]?.plans ?? '' };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
