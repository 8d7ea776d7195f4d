import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { AppError, inLanguage } from '#kernel';
import { type Rate, RateLimiter } from '#platform/database';
import { senderOf } from '#platform/http';
import { SECRETS, Secrets } from '#platform/secret';
import { type ParameterName, type Query, queryOf, type WrongParameter } from './domain/api-parameters.js';
import { HsdsPublicService, type Scope } from './hsds-public.service.js';

/** Parameters as they came. */
export type Given = Readonly<Record<string, unknown>>;

/** One call. */
export interface HsdsRequest {
  given: Given;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Of one sender: as many as walking all pages of a large county ten times over. */
const PAGES = { max: 600, windowMs: 10 * 60_000 };
/** Type of every answer that is one. */
export const JSON_TYPE = 'application/json; charset=utf-8';

/** How calls of the open REST APIs are counted, read and answered, whichever profile they speak. */
@Injectable()
export class HsdsRequests {
  constructor(
    private readonly hsds: HsdsPublicService,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  /** Counts the request and reads it. @throws AppError RATE_LIMITED, NOT_FOUND, BAD_USER_INPUT with all wrong parameters */
  async opened({ given, request }: HsdsRequest, names: readonly ParameterName[], alsoWrong: readonly WrongParameter[] = []): Promise<{ scope: Scope; query: Query }> {
    await this.within('hsds', request, PAGES);
    const scope = await this.hsds.scope((request.params as { ags?: string }).ags ?? null);
    const query = queryOf(given, names);
    if (Array.isArray(query)) throw refused([...alsoWrong, ...query]);
    if (alsoWrong.length > 0) throw refused(alsoWrong);
    return { scope, query };
  }

  /** @throws AppError RATE_LIMITED when this sender has asked too often for this purpose. */
  async within(purpose: string, request: FastifyRequest, rate: Rate): Promise<void> {
    await this.limiter.require(this.secrets.indexOf(purpose, senderOf(request.ip)), rate);
  }
}

/** Answers; whoever asks again is told whether something has changed, and nobody shows an old answer as if it were new. */
export async function sendJson({ request, reply }: Omit<HsdsRequest, 'given'>, value: object): Promise<void> {
  const text = JSON.stringify(value);
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (known.includes(tag)) return reply.status(304).send();
  await reply.type(JSON_TYPE).send(text);
}

function refused(wrong: readonly WrongParameter[]): AppError {
  const all = (language: 'de' | 'en'): string => wrong.map(({ name, message }) => `${name}: ${inLanguage(message, language)}`).join(' ');
  return new AppError('BAD_USER_INPUT', { de: `Diese Angaben stimmen nicht. ${all('de')}`, en: `These parameters are wrong. ${all('en')}` }, { parameters: wrong.map(({ name }) => name) });
}
