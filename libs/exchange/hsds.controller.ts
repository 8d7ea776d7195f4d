import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query as QueryString, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { notFound } from '#identity';
import { AppError } from '#kernel';
import { lists, type ListName, misplaced, organizationParameters, parametersInBody } from './domain/api-parameters.js';
import { keptId } from './domain/checked.js';
import { openApi } from './domain/openapi.js';
import { HsdsPublicService } from './hsds-public.service.js';
import { type Given, type HsdsRequest, HsdsRequests, JSON_TYPE, sendJson } from './hsds-requests.js';

/** Of one sender, what is sent whole. */
const WHOLES = { max: 20, windowMs: 10 * 60_000 };
/** Version of this API, which its description tells. */
const VERSION = '1.0.0';
const SUMMARY = 'Public services, organizations and places in HSDS 3.1 (Open Referral), open to everybody without a key.';
const listNames = Object.keys(lists) as ListName[];

/**
 * The REST API of HSDS 3.1, reading, for everybody: `/hsds` for all networks and `/hsds/{ags}` for those of one county. What it can
 * be asked is in domain/api-parameters.ts, which also makes the description at `/openapi.json`.
 */
@Controller(['hsds', 'hsds/:ags'])
export class HsdsController {
  constructor(private readonly hsds: HsdsPublicService, private readonly requests: HsdsRequests) {}

  @Get()
  async about(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.requests.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, this.hsds.about(scope));
  }

  @Get('openapi.json')
  async description(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.requests.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, openApi({ title: 'Teilhabenetz', version: VERSION, summary: SUMMARY, url: this.hsds.url(scope), lists, hasSecureQueries: true }));
  }

  @Get(listNames)
  async list(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const name = listIn(request);
    const { scope, query } = await this.requests.opened({ given, request, reply }, lists[name]);
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
    const { scope, query } = await this.requests.opened({ given, request, reply }, lists[name], misplaced(Object.keys(inAddress)));
    reply.header('cache-control', 'no-store');
    if (query.format === 'json') return void await reply.type(JSON_TYPE).send(JSON.stringify(await this.hsds.page(scope, name, query)));
    await this.sendLines({ request, reply }, this.hsds.all(scope, name, query));
  }

  @Get(listNames.map((name) => `${name}/:id`))
  async one(@Param('id') id: string, @QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const list = listIn(request);
    const { scope, query } = await this.requests.opened({ given, request, reply }, list === 'organizations' ? organizationParameters : []);
    await sendJson({ request, reply }, await this.hsds.one(scope, { list, id: keptId(id), fullService: query.full_service }));
  }

  private async sendLines({ request, reply }: Omit<HsdsRequest, 'given'>, batches: AsyncIterable<readonly object[]>): Promise<void> {
    await this.requests.within('hsds everything', request, WHOLES);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    await reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(linesOf(batches)));
  }
}

/** The list that a route is about: `/hsds/services`, `/hsds/{ags}/services/{id}`. */
function listIn({ routeOptions: { url = '' } }: FastifyRequest): ListName {
  const parts = url.split('/');
  const name = listNames.find((one) => parts.includes(one));
  if (!name) throw notFound();
  return name;
}

function noObject(status: 400 | 415): AppError {
  return new AppError('BAD_USER_INPUT', {
    de: 'Der Text der Anfrage ist ein JSON-Objekt mit den Angaben, etwa {"search": "Sprachcafé"}; ohne Angaben {}.',
    en: 'The body of the request is a JSON object with the parameters, such as {"search": "Sprachcafé"}; without any it is {}.',
  }, { parameters: [], status });
}

async function* linesOf(batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((one) => `${JSON.stringify(one)}\n`).join('');
}
