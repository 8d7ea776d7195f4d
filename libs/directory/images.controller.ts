import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor, AppError } from '#kernel';
import { notFound } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { ACTOR_SOURCE, type ActorSource } from '#platform/graphql';
import { fileBodyOf, sessionCookieOf, tokenOf } from '#platform/http';
import { PICTURE_BYTES_MAX } from '#platform/image';
import { imagePath } from './domain/images.js';
import { ImagesService, refusedPicture } from './images.service.js';
import { type ImageSize } from './store/images.store.js';

type RequestHeaders = Readonly<Record<string, string | undefined>>;

/**
 * A picture never changes, so nobody asks for it twice in a day. No longer than that, because one that is taken away (a
 * face, a home) must not live on in caches for a year.
 */
const PUBLIC_CACHING = 'public, max-age=86400, immutable';
const sizes: Readonly<Record<string, ImageSize>> = { 'large.webp': 'large', 'small.webp': 'small' };

/** Pictures in HTTP: handed in as the bare file, served as WebP. */
@Controller('images')
export class ImagesController {
  constructor(
    private readonly images: ImagesService,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Post()
  @HttpCode(201)
  async upload(@Req() request: FastifyRequest, @Headers() headers: RequestHeaders): Promise<object> {
    const actor = await this.actorOf(headers, headers['act-as'] ?? null);
    await this.images.requireRight(actor);
    const image = await this.images.upload(actor, await fileOf(request));
    return { ...image, largeUrl: imagePath(image.id, 'large'), smallUrl: imagePath(image.id, 'small') };
  }

  @Get(':id/:file')
  async show(
    @Param() { id, file }: { id: string; file: string }, @Query('as') as: unknown, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply,
  ): Promise<void> {
    const size = Object.hasOwn(sizes, file) ? sizes[file] : undefined;
    if (size === undefined) throw notFound();
    const published = await this.images.published(id, size);
    const bytes = published ?? await this.hidden(id, { size, as }, headers);
    if (bytes === null) throw notFound();
    // Public ones may be shown by the pages of others; what is not, by nobody and for no second longer.
    reply.header('cache-control', published ? PUBLIC_CACHING : 'private, no-store');
    if (published) reply.header('cross-origin-resource-policy', 'cross-origin');
    await reply.type('image/webp').send(bytes);
  }

  /** A page cannot send the header with a picture, so it may say in the address as whom it asks. */
  private async hidden(id: string, { size, as }: { size: ImageSize; as: unknown }, headers: RequestHeaders): Promise<Buffer | null> {
    const actAs = headers['act-as'] ?? (typeof as === 'string' ? as : null);
    return actAs === null ? null : this.images.own(await this.actorOf(headers, actAs), id, size);
  }

  private async actorOf(headers: RequestHeaders, actAs: string | null): Promise<Actor> {
    const token = tokenOf({ headers }, sessionCookieOf(this.publicUrl));
    return this.actors.actorOf({ token, actAs, acceptLanguage: headers['accept-language'] });
  }
}

/** @throws AppError */
async function fileOf(request: FastifyRequest): Promise<Buffer> {
  const file = await fileBodyOf(request, PICTURE_BYTES_MAX);
  if (file === 'EMPTY') throw new AppError('BAD_USER_INPUT', { de: 'Die Datei ist leer.', en: 'The file is empty.' }, { reason: 'EMPTY' });
  if (typeof file === 'string') throw refusedPicture(file === 'TOO_LARGE' ? 'TOO_LARGE' : 'NOT_A_PICTURE');
  return file;
}
