import { createHash } from 'node:crypto';
import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor, AppError } from '#kernel';
import { notFound } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { ACTOR_SOURCE, type ActorSource } from '#platform/graphql';
import { idempotencyKeyOf, idempotencyOf, sessionCookieOf, tokenOf } from '#platform/http';
import { flagIn } from '../domain/tables/table-values.js';
import { OfferingImportsService, TABLE_MAX_BYTES } from './offering-imports.service.js';
import { fileNameOf, tableBodyOf } from './table-upload.js';
import { OfferingTablesService, type TableFile, type TableFormat } from './offering-tables.service.js';

type RequestHeaders = Readonly<Record<string, string | undefined>>;

const downloads: Readonly<Record<string, readonly [what: 'template' | 'export', format: TableFormat]>> = {
  'template.csv': ['template', 'csv'], 'template.xlsx': ['template', 'xlsx'], 'export.csv': ['export', 'csv'], 'export.xlsx': ['export', 'xlsx'],
};

/** What a download may say: in which language, and as whom it is asked for, because a link sends no header. */
interface DownloadQuery { language?: unknown; as?: unknown }

/** What is said of a feed that has no columns for it: whether what is new is to be public, and of the office's whose it is. */
interface HandInQuery { publish?: unknown; owner?: unknown }

/** Tables of offerings in HTTP: handed in as the bare file, handed out as one. */
@Controller('tables/offerings')
export class OfferingTablesController {
  constructor(
    private readonly imports: OfferingImportsService,
    private readonly tables: OfferingTablesService,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Post()
  @HttpCode(202)
  async handIn(@Req() request: FastifyRequest, @Query() query: HandInQuery, @Headers() headers: RequestHeaders): Promise<object> {
    const key = idempotencyKeyOf(request);
    const actAs = headers['act-as'] ?? null;
    const actor = await this.actorOf(headers, actAs);
    await this.imports.requireRight(actor);
    const order = { ownerId: typeof query.owner === 'string' && query.owner !== '' ? query.owner : null, isPublicWanted: flagOf(query.publish), fileName: fileNameOf(headers['x-file-name'], 'Tabelle') };
    const file = await tableBodyOf(request, TABLE_MAX_BYTES);
    const idempotency = idempotencyOf(key, ['offering table', actAs, order, createHash('sha256').update(file).digest('hex')]);
    return this.imports.handIn({ ...actor, idempotency }, { ...order, file });
  }

  @Get(':file')
  async download(@Param('file') file: string, @Query() query: DownloadQuery, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const known = Object.hasOwn(downloads, file) ? downloads[file] : undefined;
    if (known === undefined) throw notFound();
    const [what, format] = known;
    const actor = await this.actorOf(headers, headers['act-as'] ?? (typeof query.as === 'string' ? query.as : null));
    const language = typeof query.language === 'string' ? query.language : undefined;
    await sendFile(reply, await this.tables[what](actor, { format, language }));
  }

  private async actorOf(headers: RequestHeaders, actAs: string | null): Promise<Actor> {
    const token = tokenOf({ headers }, sessionCookieOf(this.publicUrl));
    return this.actors.actorOf({ token, actAs, acceptLanguage: headers['accept-language'] });
  }
}

/** To be saved, never shown, and kept by nobody on the way. */
async function sendFile(reply: FastifyReply, { bytes, type, name }: TableFile): Promise<void> {
  await reply.header('cache-control', 'private, no-store').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`).type(type).send(bytes);
}

/** @throws AppError BAD_USER_INPUT for what is neither yes nor no, so that nobody waits for what was never ordered */
function flagOf(value: unknown): boolean {
  const said = value === undefined || value === '' ? false : typeof value === 'string' ? flagIn(value) : null;
  if (said === null) throw new AppError('BAD_USER_INPUT', { de: '„publish“ ist „yes“ oder „no“.', en: '"publish" is "yes" or "no".' }, { argument: 'publish' });
  return said;
}
