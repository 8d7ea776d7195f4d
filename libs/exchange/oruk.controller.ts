import { Controller, Get, Param, Query as QueryString, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { notFound } from '#identity';
import { ukLists } from './domain/api-parameters.js';
import { keptId } from './domain/checked.js';
import { openApi } from './domain/openapi.js';
import { type Given, HsdsRequests, sendJson } from './hsds-requests.js';
import { OrukService } from './oruk.service.js';

type UkListName = keyof typeof ukLists;
const listNames = Object.keys(ukLists) as UkListName[];
/** Version of this API, which its description tells. */
const VERSION = '1.0.0';
const SUMMARY = 'Public services and places in the UK profile of HSDS (Open Referral UK 3.0), open to everybody without a key.';

/**
 * The UK profile of HSDS (Open Referral UK 3.0), reading, for everybody: `/oruk` for all networks and `/oruk/{ags}` for those of one
 * county. It has exactly the addresses and parameters of the profile; `/hsds` has more.
 */
@Controller(['oruk', 'oruk/:ags'])
export class OrukController {
  constructor(private readonly oruk: OrukService, private readonly requests: HsdsRequests) {}

  @Get()
  async about(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.requests.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, this.oruk.about(scope));
  }

  @Get('openapi.json')
  async description(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope } = await this.requests.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, openApi({ title: 'Teilhabenetz', version: VERSION, summary: SUMMARY, url: this.oruk.url(scope), lists: ukLists, hasSecureQueries: false }));
  }

  @Get(listNames)
  async list(@QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const name = listIn(request);
    const { scope, query } = await this.requests.opened({ given, request, reply }, ukLists[name]);
    await sendJson({ request, reply }, await this.oruk.page(scope, name, query));
  }

  @Get(listNames.map((name) => `${name}/:id`))
  async one(@Param('id') id: string, @QueryString() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const list = listIn(request);
    const { scope } = await this.requests.opened({ given, request, reply }, []);
    await sendJson({ request, reply }, await this.oruk.one(scope, { list, id: keptId(id) }));
  }
}

/** The list that a route is about. */
function listIn({ routeOptions: { url = '' } }: FastifyRequest): UkListName {
  const parts = url.split('/');
  const name = listNames.find((one) => parts.includes(one));
  if (!name) throw notFound();
  return name;
}
