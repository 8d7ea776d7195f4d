import { say } from '#platform/startup';
import { CONNECTIONS, measure, middle, printRound, type Round, type Spans, verdict } from './rounds.js';
import { type Peer, type Stage } from './stage.js';

const WARM_UP_SECONDS = 3;
const GOAL = { connections: 16, rate: 0.3 } as const;

/** Questions that were asked before, while nothing public changes, beside a string that is ready: goal A5. */
export async function compareRepeats(stage: Stage, bodies: readonly Buffer[], { seconds, rounds }: Spans): Promise<void> {
  const peers = stage.peers.filter(({ name }) => name !== 'bare');
  say(`\nrepeated questions: ${rounds} rounds of ${seconds} s in turn, medians`);
  // The first answers of all are worked out, and code that was never run runs slowly.
  for (const peer of peers) await measure(stage, peer, { bodies, asNew: false, connections: GOAL.connections, seconds: WARM_UP_SECONDS });
  for (const connections of CONNECTIONS) {
    const measured = new Map<Peer['name'], Round[]>(peers.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const peer of round % 2 === 0 ? peers : [...peers].reverse()) {
        measured.get(peer.name)?.push(await measure(stage, peer, { bodies, asNew: false, connections, seconds }));
      }
    }
    for (const [name, results] of measured) printRound(name, connections, middle(results));
    const [api, still] = (['api', 'static'] as const).map((name) => middle(measured.get(name) ?? []).perSecond);
    if (api === undefined || still === undefined) continue;
    const judged = connections === GOAL.connections ? ` (goal at least ${GOAL.rate}: ${verdict(api / still >= GOAL.rate)})` : '';
    say(`        A5 ${(api / still).toFixed(2)} x static${judged}`);
  }
}
