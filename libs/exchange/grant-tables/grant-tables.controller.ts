import { createHash } from 'node:crypto';
import { Controller, Headers, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { inLanguage } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { ACTOR_SOURCE, type ActorSource } from '#platform/graphql';
import { idempotencyKeyOf, idempotencyOf, sessionCookieOf, tokenOf } from '#platform/http';
import { isUnreadable } from '../domain/tables/raw-table.js';
import { fileNameOf, tableBodyOf } from '../tables/table-upload.js';
import { GRANT_TABLE_MAX_BYTES, GrantImportsService } from './grant-imports.service.js';

type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** Lists of grants in HTTP: handed in as the bare file. */
@Controller('tables/grants')
export class GrantTablesController {
  constructor(
    private readonly imports: GrantImportsService,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Post()
  @HttpCode(201)
  async handIn(@Req() request: FastifyRequest, @Headers() headers: RequestHeaders, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const key = idempotencyKeyOf(request);
    const actAs = headers['act-as'] ?? null;
    const actor = await this.actors.actorOf({ token: tokenOf({ headers }, sessionCookieOf(this.publicUrl)), actAs, acceptLanguage: headers['accept-language'] });
    await this.imports.requireRight(actor);
    const file = await tableBodyOf(request, GRANT_TABLE_MAX_BYTES);
    const fileName = fileNameOf(headers['x-file-name'], 'Liste');
    const idempotency = idempotencyOf(key, ['grant table', actAs, fileName, createHash('sha256').update(file).digest('hex')]);
    const kept = await this.imports.handIn({ ...actor, idempotency }, { file, fileName });
    if (!isUnreadable(kept)) return kept;
    void reply.status(422);
    return { title: 'Unprocessable Content', status: 422, code: 'UNREADABLE_FILE', problems: kept.problems.map(({ code, row, message }) => ({ code, row, message: inLanguage(message, actor.language) })) };
  }
}
