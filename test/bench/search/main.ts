import { parseArgs } from 'node:util';
import { say } from '#platform/startup';
import { compareDocuments } from './documents.js';
import { family, memoryMb } from './consumption.js';
import { ask, closedLoop, openLoop } from './load.js';
import { comparePlans } from './plans.js';
import { type BenchQuestion, cardListQuery } from './questions.js';
import { compareRepeats } from './repeats.js';
import { CONNECTIONS, measure, middle, printRound, type Round, type Spans, verdict } from './rounds.js';
import { type Stage, withStage } from './stage.js';
import { variedBodies } from './varied.js';

const GOAL = { rate: 0.85, p99: 1.5, p95Ms: 100, memoryMb: 600 } as const;
const WARM_UP = { connections: 8, seconds: 10 } as const;
const STEADY = { perSecond: 50, seconds: 20 } as const;

/**
 * `npm run bench -- search`: the public search through the real endpoint of an API process of its own, beside a bare server
 * with the same statement and a static string, in turn; each question as a new one, and
 * then repeated. `--offerings 20000` fills 40 counties, `--seconds` and `--rounds` measure longer, `--repeats` measures nothing but repeated questions.
 */
export async function search(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { offerings: { type: 'string', default: '2000' }, seconds: { type: 'string', default: '2' }, rounds: { type: 'string', default: '3' }, repeats: { type: 'boolean', default: false } } });
  await withStage(Number(values.offerings), async (stage) => {
    await requireSameBytes(stage);
    const spans = { seconds: Number(values.seconds), rounds: Number(values.rounds) };
    if (values.repeats) return compareRepeats(stage, bodiesOf(stage, null), spans);
    await comparePlans(stage);
    await warmUp(stage);
    for (const kind of ['browse', 'words', 'filters', null] as const) await compare(stage, kind, spans);
    await compareDocuments(stage, spans);
    await compareRepeats(stage, bodiesOf(stage, null), spans);
    await steadyLoad(stage);
  });
}

function bodiesOf({ answers }: Stage, kind: BenchQuestion['kind'] | null): Buffer[] {
  return answers.filter((answer) => kind === null || answer.kind === kind).map(({ variables }) => Buffer.from(JSON.stringify({ query: cardListQuery, variables })));
}

/** Two servers that say different things cannot be compared. */
async function requireSameBytes(stage: Stage): Promise<void> {
  const bodies = bodiesOf(stage, null);
  let bytes = 0;
  for (const [at, { body, variables }] of stage.answers.entries()) {
    for (const peer of stage.peers.filter(({ name }) => name !== 'static')) {
      const answer = (await ask({ port: peer.port, bodies, asNew: true }, at)).toString();
      if (answer !== body) throw new Error(`${peer.name} answers ${JSON.stringify(variables)} otherwise:\n${answer.slice(0, 3000)}\ninstead of\n${body.slice(0, 3000)}`);
      bytes += answer.length / 2;
    }
  }
  say(`${bodies.length} questions, ${(bytes / bodies.length / 1000).toFixed(1)} kB each; bare and API answer the same bytes`);
}

/** Code that was hardly run yet runs slowly, and the more there is of it, the longer. */
async function warmUp(stage: Stage): Promise<void> {
  for (const { port } of stage.peers) await closedLoop({ port, bodies: bodiesOf(stage, null), asNew: true }, WARM_UP);
}

async function compare(stage: Stage, kind: BenchQuestion['kind'] | null, { seconds, rounds }: Spans): Promise<void> {
  const bodies = bodiesOf(stage, kind);
  say(`\n${kind ?? 'all together'}: ${rounds} rounds of ${seconds} s in turn, medians; CPU in ms per request (Node + PostgreSQL)`);
  for (const connections of CONNECTIONS) {
    const measured = new Map<string, Round[]>(stage.peers.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      const inTurn = [...stage.peers.slice(round % stage.peers.length), ...stage.peers.slice(0, round % stage.peers.length)];
      for (const peer of inTurn) measured.get(peer.name)?.push(await measure(stage, peer, { bodies, asNew: true, connections, seconds }));
    }
    const [api, bare] = ['api', 'bare'].map((name) => middle(measured.get(name) ?? []));
    for (const [name, results] of measured) printRound(name, connections, middle(results));
    if (api && bare) printRatios(connections, api, bare);
  }
}

function printRatios(connections: number, api: Round, bare: Round): void {
  const rate = api.perSecond / bare.perSecond;
  const p99 = api.p99 / bare.p99;
  const judged = connections === 16 ? `, A4 p99 ${p99.toFixed(2)} x bare (goal at most ${GOAL.p99}: ${verdict(p99 <= GOAL.p99)})` : '';
  say(`        A1 ${rate.toFixed(2)} x bare (goal at least ${GOAL.rate}: ${verdict(rate >= GOAL.rate)})${judged}`);
}

async function steadyLoad(stage: Stage): Promise<void> {
  const [api] = stage.peers;
  if (!api) return;
  const { p50, p95, p99, answers } = await openLoop({ port: api.port, bodies: variedBodies(stage.networks), asNew: true }, STEADY);
  const [node, database] = [memoryMb([api.pid]), memoryMb(family(stage.databasePid))];
  say(`\n${STEADY.perSecond} requests a second for ${STEADY.seconds} s, each another question: ${answers} answers, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (goal at most ${GOAL.p95Ms}: ${verdict(p95 <= GOAL.p95Ms)}), p99 ${p99.toFixed(1)} ms`);
  say(`memory: API ${node.toFixed(0)} MB + PostgreSQL ${database.toFixed(0)} MB = ${(node + database).toFixed(0)} MB (goal at most ${GOAL.memoryMb}: ${verdict(node + database <= GOAL.memoryMb)})`);
}
