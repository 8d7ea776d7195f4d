/**
 * What the API is measured against: `bare` answers with the same prepared statement over the read model, which brings the cards, behind
 * Node's own HTTP server, with the same pool and a body of the same bytes; `static` with a ready string.
 */
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { pageOf, weekdayName } from '#kernel';
import { publicPool } from '#platform/database';
import { say } from '#platform/startup';
import { PAGE } from './questions.js';
import { type RecordedAnswer } from './recorded-answer.js';

/** Score, time of the change and id. */
const KEY_PARTS = 3;

interface Row {
  id: string | null;
  card: Card;
  score: number;
  changed_ms: number;
  cover?: number;
}

/** As the read model keeps it. */
type Card = Record<'id' | 'title' | 'description' | 'lifeAreas' | 'languages' | 'suitedFor' | 'isPlaceByArrangement' | 'isRemote' | 'isTimeByArrangement' | 'website' | 'openness' | 'isUnconfirmed' | 'changedAt', unknown> & {
  organisation: Record<'id' | 'name' | 'kind', unknown> | null;
  terms: Record<'key' | 'lifeArea', unknown>[];
  places: (Record<'name' | 'street' | 'town' | 'latitude' | 'longitude', unknown> & { barrierFacts: Record<'code' | 'state' | 'note', unknown>[] })[];
  times: (Record<'from' | 'to' | 'note', unknown> & { weekdays: number[]; exceptions: Record<'date' | 'from' | 'to' | 'note', unknown>[] })[];
  cost: Record<'kind' | 'amountCents' | 'text', unknown>;
  contact: Record<'name' | 'email' | 'phone', unknown>;
};

process.once('message', (given: { peer: 'bare' | 'static'; databaseUrl: string; answers: RecordedAnswer[] }) => {
  const listener = given.peer === 'static' ? staticListener(given.answers) : bareListener(given.databaseUrl, given.answers);
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.once('disconnect', () => process.exit());

function staticListener(answers: readonly RecordedAnswer[]): RequestListener {
  const body = Buffer.from(answers[0]?.body ?? '');
  return (request, response) => {
    request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body));
  };
}

function bareListener(databaseUrl: string, answers: readonly RecordedAnswer[]): RequestListener {
  const pool = publicPool(databaseUrl);
  const byQuestion = new Map(answers.map((answer) => [JSON.stringify(answer.variables), answer]));
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: object };
      const answer = byQuestion.get(JSON.stringify(variables));
      if (!answer) return response.writeHead(404).end();
      const { statement, values } = answer;
      pool.query<Row>({ ...statement, values }).then(({ rows }) => {
        const body = JSON.stringify({ data: { searchOfferings: shownPage(rows, answer) } }) + '\n';
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
      }, (error: unknown) => {
        say(String(error));
        response.writeHead(500).end();
      });
    });
  };
}

function shownPage(rows: readonly Row[], { page: { nextCursor, didYouMean, unknownWords, isWidened } }: RecordedAnswer): object {
  const found = rows.filter((row): row is Row & { id: string } => row.id !== null);
  const mark = listMark(nextCursor);
  return { ...pageOf(found, { first: PAGE, keyOf: (row) => [row.score, row.changed_ms, row.id, ...mark], show: ({ card }) => shownCard(card) }), didYouMean, unknownWords, isWidened };
}

/** What a cursor says of its list behind the key of the row. */
function listMark(cursor: string | null): string[] {
  return cursor === null ? [] : (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]).slice(KEY_PARTS);
}

/** The fields of `cardListQuery` in its order. */
function shownCard(card: Card): object {
  const { organisation, places, times, terms, cost, contact } = card;
  return {
    id: card.id, title: card.title, description: card.description,
    organisation: organisation && { id: organisation.id, name: organisation.name, kind: organisation.kind },
    lifeAreas: card.lifeAreas, languages: card.languages, suitedFor: card.suitedFor, terms: terms.map(({ key, lifeArea }) => ({ key, lifeArea })),
    places: places.map(({ name, street, town, latitude, longitude, barrierFacts }) => (
      { name, street, town, latitude, longitude, barrierFacts: barrierFacts.map(({ code, state, note }) => ({ code, state, note })) })),
    isPlaceByArrangement: card.isPlaceByArrangement, isRemote: card.isRemote,
    times: times.map(({ weekdays, from, to, note, exceptions }) => (
      { weekdays: weekdays.map(weekdayName), from, to, note, exceptions: exceptions.map((one) => ({ date: one.date, from: one.from, to: one.to, note: one.note })) })),
    isTimeByArrangement: card.isTimeByArrangement,
    cost: { kind: cost.kind, amountCents: cost.amountCents, text: cost.text }, contact: { name: contact.name, email: contact.email, phone: contact.phone },
    website: card.website, openness: card.openness, isUnconfirmed: card.isUnconfirmed, changedAt: card.changedAt,
  };
}
