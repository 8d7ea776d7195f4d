import { buildSchema, execute, type GraphQLSchema, parse } from 'graphql';
import { say } from '#platform/startup';
import { ask, closedLoop } from './load.js';
import { cardListQuery } from './questions.js';
import { type Spans, verdict } from './rounds.js';
import { type Peer, type Stage } from './stage.js';

const CONNECTIONS = 16;
const SHARE_MIN = 0.7;
const wanted = 'query Search($network: String!, $filter: OfferingFilter, $first: Int!';
const found = 'searchOfferings(network: $network, filter: $filter, first: $first)';

/** The same page in other words; none of them is known to the program. */
const documents: Readonly<Record<string, string>> = {
  'other order': `${wanted}) { ${found} { isWidened nextCursor items { changedAt contact { phone email name } cost { text kind amountCents } times { note exceptions { to from date } from to weekdays }
    places { barrierFacts { state code } town street name } website openness terms { lifeArea key } organisation { name id } languages lifeAreas description title id } } }`,
  aliases: `${wanted}) { page: ${found} { rows: items { key: id name: title text: description who: organisation { name } where: places { town facts: barrierFacts { code state note } } when: times { on: weekdays from to } lifeAreas languages } next: nextCursor } }`,
  fragments: `${wanted}) { ${found} { ...Page } } fragment Page on OfferingSearchPage { items { ...Card ... on OfferingCard { cost { kind } ...Where } } nextCursor }
    fragment Card on OfferingCard { id title description ...When organisation { id name kind } } fragment Where on OfferingCard { places { ...Place } isRemote } fragment Place on OfferingPlace { name street town }
    fragment When on OfferingCard { times { weekdays from to note } isTimeByArrangement }`,
  'left out': `${wanted}, $withPlaces: Boolean = false) { ${found} { items { id title description @skip(if: $withPlaces) lifeAreas languages suitedFor places @include(if: $withPlaces) { name town } times { weekdays from to note exceptions { date } } contact { name email phone } } nextCursor } }`,
  reduced: `${wanted}) { ${found} { items { id title lifeAreas } nextCursor } }`,
};

/** Any document, not only one: goal A6. Each is held against graphql-js, and its rate against that of the ordinary one, in turn. */
export async function compareDocuments(stage: Stage, { seconds, rounds }: Spans): Promise<void> {
  const [api] = stage.peers;
  if (!api) return;
  const schema = buildSchema(await (await fetch(`${stage.apiUrl}/schema.graphql`)).text());
  say(`\nother documents, all kinds of questions, ${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s in turn with the ordinary document`);
  for (const [name, query] of Object.entries(documents)) {
    await requireEqual(stage, api, { schema, query });
    const shares: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [ordinary, other] = [await rate(stage, api, { query: cardListQuery, seconds }), await rate(stage, api, { query, seconds })];
      shares.push(other / ordinary);
    }
    const share = shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;
    say(`  ${name.padEnd(12)} A6 ${share.toFixed(2)} x the rate of the ordinary one (goal at least ${SHARE_MIN}: ${verdict(share >= SHARE_MIN)})`);
  }
}

function bodiesOf({ answers }: Stage, query: string): Buffer[] {
  return answers.map(({ variables }) => Buffer.from(JSON.stringify({ query, variables })));
}

async function rate(stage: Stage, { port }: Peer, { query, seconds }: { query: string; seconds: number }): Promise<number> {
  return (await closedLoop({ port, bodies: bodiesOf(stage, query), asNew: true }, { connections: CONNECTIONS, seconds })).perSecond;
}

/** Twice each: the first answer of a document comes another way than the later ones. */
async function requireEqual(stage: Stage, { port }: Peer, { schema, query }: { schema: GraphQLSchema; query: string }): Promise<void> {
  const bodies = bodiesOf(stage, query);
  for (const [at, { body, variables }] of [...stage.answers, ...stage.answers].entries()) {
    const { data } = JSON.parse(body) as { data: object };
    const ordinary = await execute({ schema, document: parse(query), rootValue: data, variableValues: variables });
    const answer = (await ask({ port, bodies, asNew: true }, at)).toString();
    if (ordinary.errors || answer !== `${JSON.stringify({ data: ordinary.data })}\n`) throw new Error(`${query}\nis answered otherwise than by graphql-js:\n${answer.slice(0, 2000)}\ninstead of\n${JSON.stringify(ordinary).slice(0, 2000)}`);
  }
}
