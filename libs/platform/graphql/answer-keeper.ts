import { hash } from 'node:crypto';
import { type ApolloServerPlugin } from '@apollo/server';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Counter, Gauge, type Registry } from 'prom-client';
import { type Clock, preferredLanguage } from '#kernel';
import { type PublicVersions } from '#platform/database';
import { tokenOf } from '#platform/http';
import { notesOf } from './answer-notes.js';
import { AnswerStore, type KeptAnswer } from './answer-store.js';
import { AskedBefore } from './asked-before.js';
import { type RequestContext } from './guarded-schema.js';
import { KeepableOperations } from './keepable-fields.js';

const ENTRIES_MAX = 20_000;
const MINUTE_MS = 60_000;
const MEGABYTE = 1_000_000;
const HEADER_CHARACTERS_MAX = 500;
const OK = 200;

/** What the keeper stands on. */
export interface KeeperParts {
  versions: Pick<PublicVersions, 'of'>;
  clock: Clock;
  metrics: Registry;
  /** Name of the session cookie. */
  sessionCookie: string;
  /** For kept answers; 0 = none are kept. */
  megabytes: number;
}

/** An answer that is being worked out; others who ask the same at the same state wait for it. */
interface Flight {
  key: string;
  stamp: string;
  /** Null when it may not be given to others, or did not come about. */
  answer: Promise<KeptAnswer | null>;
  land: (answer: KeptAnswer | null) => void;
}

/**
 * Answers public questions that were answered before, ahead of parsing and executing. Kept is what is asked a second time: most questions
 * are asked once, and reading the versions for them would be a statement for nothing. A kept answer holds for its stamp: the
 * versions of the public data, read BEFORE it was worked out, and the minute, because what is open and comes next depends on
 * that and on nothing finer. Whoever asks has the versions read after they asked, so that no write that was done by then is
 * missed.
 */
export class AnswerKeeper {
  private readonly store: AnswerStore;
  private readonly asked = new AskedBefore(ENTRIES_MAX);
  private readonly operations = new KeepableOperations();
  private readonly flights = new Map<string, Flight>();
  private readonly leading = new WeakMap<FastifyRequest, Flight>();
  private readonly count: (from: 'kept' | 'shared' | 'new') => void;

  constructor(private readonly parts: KeeperParts) {
    const store = new AnswerStore({ bytesMax: parts.megabytes * MEGABYTE, entriesMax: ENTRIES_MAX });
    const answers = new Counter({
      name: 'public_answers_total', labelNames: ['from'], registers: [parts.metrics],
      help: 'Public questions whose answer may be kept: answered from what was kept, together with another one, or worked out anew.',
    });
    new Gauge({ name: 'kept_answers_bytes', help: 'Memory that kept answers take, about.', registers: [parts.metrics], collect() { this.set(store.bytes); } });
    this.store = store;
    this.count = (from) => { answers.inc({ from }); };
  }

  /** Puts the keeper behind the limits of every request and in front of its execution. */
  attach(server: FastifyInstance): void {
    if (this.parts.megabytes === 0) return;
    server.addHook('preHandler', async (request, reply) => {
      const known = await this.answerTo(request);
      if (known) return reply.code(OK).headers(known.headers).send(known.body);
      // However the request ends, nobody waits for it any longer.
      const flight = this.leading.get(request);
      const giveUp = (): void => { if (flight) this.land(flight, null); };
      if (reply.raw.destroyed) giveUp();
      else reply.raw.once('close', giveUp);
    });
    server.addHook('onSend', (request, reply, payload, done) => {
      const flight = this.leading.get(request);
      if (flight) this.land(flight, answerOf(request, { status: reply.statusCode, payload, headers: reply.getHeaders() }));
      done();
    });
  }

  /** A kept answer that holds now; null = it has to be worked out, and this request may be the one that others wait for. */
  private async answerTo(request: FastifyRequest): Promise<KeptAnswer | null> {
    const key = this.keyOf(request);
    const networks = key === null ? null : this.networksOf(request.body);
    if (key === null || !networks) return null;
    if (!this.asked.note(key)) return this.counted('new', null);
    const stamp = await this.stampOf(networks);
    if (stamp === null) return null;
    const kept = this.store.find(key, stamp);
    if (kept) return this.counted('kept', kept);
    const flight = this.flights.get(nameOf({ key, stamp }));
    if (!flight) {
      // Without waiting for anything since the look: another one would take off as well.
      this.leading.set(request, this.takeOff(key, stamp));
      return this.counted('new', null);
    }
    const shared = await flight.answer;
    return this.counted(shared ? 'shared' : 'new', shared);
  }

  private counted(from: 'kept' | 'shared' | 'new', answer: KeptAnswer | null): KeptAnswer | null {
    this.count(from);
    return answer;
  }

  /**
   * Everything in a request that shapes its answer, as a hash; null when somebody is named in it, or it asks for more than
   * reading. The body as it was sent, because two bodies that differ can read the same once they are written anew.
   */
  private keyOf(request: FastifyRequest): string | null {
    const { headers, method, routeOptions } = request;
    const { rawBody } = request as { rawBody?: unknown };
    if (method !== 'POST' || routeOptions.url !== '/graphql' || !Buffer.isBuffer(rawBody)) return null;
    if (tokenOf(request, this.parts.sessionCookie) !== null || headers['act-as'] !== undefined || headers['idempotency-key'] !== undefined) return null;
    const { accept = '', 'content-type': type = '' } = headers;
    if (accept.length + type.length > HEADER_CHARACTERS_MAX) return null;
    const shape = `${preferredLanguage(headers['accept-language'])}\n${accept}\n${type}\n`;
    return hash('sha256', Buffer.concat([Buffer.from(shape), rawBody]), 'base64');
  }

  private networksOf(body: unknown): string[] | null {
    if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
    const { operationName = null, variables = null } = body as Record<string, unknown>;
    if (typeof operationName !== 'string' && operationName !== null) return null;
    return this.operations.networksOf({ query: body.query, operationName, variables: typeof variables === 'object' ? { ...variables } : {} });
  }

  /** Null where a network is unknown, and where the database does not answer, which is then said in the usual way. */
  private async stampOf(networks: readonly string[]): Promise<string | null> {
    try {
      const versions = await Promise.all(networks.map((slug) => this.parts.versions.of(slug)));
      return versions.includes(null) ? null : [this.minute(), ...versions].join(' ');
    } catch {
      return null;
    }
  }

  private minute(): number {
    return Math.floor(this.parts.clock.now().getTime() / MINUTE_MS);
  }

  private takeOff(key: string, stamp: string): Flight {
    let land: Flight['land'] = () => undefined;
    const answer = new Promise<KeptAnswer | null>((resolve) => { land = resolve; });
    const flight: Flight = { key, stamp, answer, land };
    this.flights.set(nameOf(flight), flight);
    return flight;
  }

  /** The first word counts: the end of a connection after the answer says nothing more. */
  private land(flight: Flight, answer: KeptAnswer | null): void {
    const name = nameOf(flight);
    if (this.flights.get(name) !== flight) return;
    this.flights.delete(name);
    // Worked out partly in the next minute, it fits those who waited and none who ask later.
    if (answer && flight.stamp.startsWith(`${this.minute()} `)) this.store.put(flight.key, { stamp: flight.stamp, answer });
    flight.land(answer);
  }
}

function nameOf({ key, stamp }: Pick<Flight, 'key' | 'stamp'>): string {
  return `${key} ${stamp}`;
}

/** What others may be given; null = nothing. */
function answerOf(request: FastifyRequest, sent: { status: number; payload: unknown; headers: Record<string, unknown> }): KeptAnswer | null {
  const { isWhole, hasEffect } = notesOf(request);
  const { 'content-type': type, 'cache-control': caching } = sent.headers;
  if (!isWhole || hasEffect || sent.status !== OK || typeof sent.payload !== 'string' || typeof type !== 'string' || typeof caching !== 'string') return null;
  // A memory of its own: a small Buffer is else a piece of a larger one, which it would keep alive.
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(sent.payload));
  body.write(sent.payload);
  return { body, headers: { 'content-type': type, 'cache-control': caching } };
}

/** Notes which answers came about without any error. */
export const wholeAnswers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => Promise.resolve({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      contextValue.notes.isWhole = body.kind === 'single' && body.singleResult.errors === undefined && Boolean(body.singleResult.data);
      return Promise.resolve();
    },
  }),
};
