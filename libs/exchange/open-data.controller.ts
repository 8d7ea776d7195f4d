import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { notFound } from '#identity';
import { isId } from '#kernel';
import { type Rate, RateLimiter } from '#platform/database';
import { senderOf } from '#platform/http';
import { SECRETS, Secrets } from '#platform/secret';
import { OpenDataService } from './open-data.service.js';

/** Of one sender: as many as walking all offerings of a large county one by one. */
const PIECES: Rate = { max: 600, windowMs: 10 * 60_000 };
/** The same for what is sent whole. */
const WHOLES: Rate = { max: 20, windowMs: 10 * 60_000 };
const JSON_LD = 'application/ld+json; charset=utf-8';

/** Open data of a network for everybody and pages of all origins: an entry for data portals, all offerings, and each by itself. */
@Controller('open-data/:slug')
export class OpenDataController {
  constructor(
    private readonly data: OpenDataService,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  @Get()
  async dataset(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.within('open data', request, PIECES);
    await send(reply, JSON_LD, await this.data.dataset(slug));
  }

  @Get('offerings.csv')
  async csv(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.within('open data, whole', request, WHOLES);
    reply.header('content-disposition', 'attachment; filename="offerings.csv"');
    await send(reply, 'text/csv; charset=utf-8', Readable.from(await this.data.csv(slug)));
  }

  @Get('offerings.jsonld')
  async jsonLd(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.within('open data, whole', request, WHOLES);
    await send(reply, JSON_LD, Readable.from(await this.data.jsonLd(slug)));
  }

  @Get('offerings/:id')
  async one(@Param() { slug, id }: { slug: string; id: string }, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.within('open data', request, PIECES);
    const lower = id.toLowerCase();
    if (!isId(lower)) throw notFound();
    await send(reply, JSON_LD, await this.data.offering(slug, lower));
  }

  private async within(purpose: string, request: FastifyRequest, rate: Rate): Promise<void> {
    await this.limiter.require(this.secrets.indexOf(purpose, senderOf(request.ip)), rate);
  }
}

async function send(reply: FastifyReply, type: string, body: string | Readable): Promise<void> {
  await reply.type(type).header('cache-control', 'no-cache').send(body);
}
