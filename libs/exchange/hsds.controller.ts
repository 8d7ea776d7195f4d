import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query as QueryString, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { notFound } from '#identity';
import { AppError, inLanguage } from '#kernel';
import { type Rate, RateLimiter } from '#platform/database';
import { senderOf } from '#platform/http';
import { SECRETS, Secrets } from '#platform/secret';
import { lists, type ListName, misplaced, organizationParameters, type ParameterName, parametersInBody, type Query, queryOf, type WrongParameter } from './domain/api-parameters.js';
import { keptId } from './domain/checked.js';
import { openApi } from './domain/openapi.js';
import { HsdsPublicService, type Scope } from './hsds-public.service.js';

type Given = Readonly<Record<string, unknown>>;

/** Of one sender: as many as walking all pages of a large county ten times over. */
const PAGES = { max: 600, windowMs: 10 * 60_000 };
/** The same for what is sent whole. */
const WHOLES = { max: 20, windowMs: 10 * 60_000 };
/** Version of this API, which its description tells. */
const VERSION = '1.0.0';
const JSON_TYPE = 'application/json; charset=utf-8';
const listNames = Object.keys(lists) as ListName[];

/** One call. */
interface Request {
  given: Given;
  request: FastifyRequest;
  reply: FastifyReply;
}

/**
 * The REST API of HSDS 3.1, reading, for everybody: `/hsds` for all networks and `/hsds/{ags}` for those of one county. What it can
 * be asked is in domain/api-parameters.ts, which also makes the description at `/openapi.json`.
 */
@Controller(['hsds', 'hsds/:ags'])
export class HsdsController {
  constructor(
    private readonly hsds: HsdsPublicService,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  @Get()
  async about(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, this.hsds.about(scope));
  }

  @Get('openapi.json')
  async description(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, openApi({ title: 'Teilhabenetz', version: VERSION, url: this.hsds.url(scope) }));
  }

  @Get(listNames)
  async list(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const name = listIn(request);
    const { scope, query } = await this.opened({ given, request, reply }, lists[name]);
    if (query.format === 'json') return sendJson({ request, reply }, await this.hsds.page(scope, name, query));
    await this.sendLines({ request, reply }, this.hsds.all(scope, name, query));
  }

  /** The same with its parameters in the body, which no log and no history of addresses keeps (secure query). */
  @Post(listNames)
  @HttpCode(200)
  async secureList(@Body() body: unknown, @QueryString() inAddress: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const name = listIn(request);
    const given = parametersInBody(body);
    // The pages of this system send forms; a query is JSON.
    if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') throw noObject(415);
    if (given === null) throw noObject(400);
    const { scope, query } = await this.opened({ given, request, reply }, lists[name], misplaced(Object.keys(inAddress)));
    reply.header('cache-control', 'no-store');
    if (query.format === 'json') return void await reply.type(JSON_TYPE).send(JSON.stringify(await this.hsds.page(scope, name, query)));
    await this.sendLines({ request, reply }, this.hsds.all(scope, name, query));
  }

  @Get(listNames.map((name) => `${name}/:id`))
  async one(@Param('id') id: string, @QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const list = listIn(request);
    const { scope, query } = await this.opened({ given, request, reply }, list === 'organizations' ? organizationParameters : []);
    await sendJson({ request, reply }, await this.hsds.one(scope, { list, id: keptId(id), fullService: query.full_service }));
  }

  /** Counts the request and reads it. @throws AppError RATE_LIMITED, NOT_FOUND, BAD_USER_INPUT with all wrong parameters */
  private async opened({ given, request }: Request, names: readonly ParameterName[], alsoWrong: readonly WrongParameter[] = []): Promise<{ scope: Scope; query: Query }> {
    await this.within('hsds', request, PAGES);
    const scope = await this.hsds.scope((request.params as { ags?: string }).ags ?? null);
    const query = queryOf(given, names);
    if (Array.isArray(query)) throw refused([...alsoWrong, ...query]);
    if (alsoWrong.length > 0) throw refused(alsoWrong);
    return { scope, query };
  }

  private async sendLines({ request, reply }: Omit<Request, 'given'>, batches: AsyncIterable<readonly object[]>): Promise<void> {
    await this.within('hsds everything', request, WHOLES);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    await reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(linesOf(batches)));
  }

  private async within(purpose: string, request: FastifyRequest, rate: Rate): Promise<void> {
    await this.limiter.require(this.secrets.indexOf(purpose, senderOf(request.ip)), rate);
  }
}

/** The list that a route is about: `/hsds/services`, `/hsds/{ags}/services/{id}`. */
function listIn({ routeOptions: { url = '' } }: FastifyRequest): ListName {
  const parts = url.split('/');
  const name = listNames.find((one) => parts.includes(one));
  if (!name) throw notFound();
  return name;
}

function refused(wrong: readonly WrongParameter[]): AppError {
  const all = (language: 'de' | 'en'): string => wrong.map(({ name, message }) => `${name}: ${inLanguage(message, language)}`).join(' ');
  return new AppError('BAD_USER_INPUT', { de: `Diese Angaben stimmen nicht. ${all('de')}`, en: `These parameters are wrong. ${all('en')}` }, { parameters: wrong.map(({ name }) => name) });
}

function noObject(status: 400 | 415): AppError {
  return new AppError('BAD_USER_INPUT', {
    de: 'Der Text der Anfrage ist ein JSON-Objekt mit den Angaben, etwa {"search": "Sprachcafé"}; ohne Angaben {}.',
    en: 'The body of the request is a JSON object with the parameters, such as {"search": "Sprachcafé"}; without any it is {}.',
  }, { parameters: [], status });
}

async function sendJson({ request, reply }: Omit<Request, 'given'>, value: object): Promise<void> {
  const text = JSON.stringify(value);
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  // Whoever asks again is told whether something has changed; nobody shows an old answer as if it were new.
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (known.includes(tag)) return reply.status(304).send();
  await reply.type(JSON_TYPE).send(text);
}

async function* linesOf(batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((one) => `${JSON.stringify(one)}\n`).join('');
}
