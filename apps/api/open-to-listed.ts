import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { isFromElsewhere } from './foreign-pages.js';

const PATH = '/graphql';
/** So long a browser may remember that it may ask; an answer is readable only while the page is still listed. */
const REMEMBERED_SECONDS = 600;
const ASKABLE = { 'access-control-allow-methods': 'POST, OPTIONS', 'access-control-allow-headers': 'Content-Type, Accept-Language, Authorization, Idempotency-Key', 'access-control-max-age': REMEMBERED_SECONDS };

const listed = new WeakSet<FastifyRequest>();

/**
 * Lets scripts on the pages that a network has listed ask `/graphql`. Credentials are never allowed: a browser sends no cookie then,
 * and one that comes all the same is dropped, so such a page acts as nobody, or as the key for programs that it sends. Our own
 * pages keep theirs, whatever a network lists.
 */
export function openToListedPages(server: FastifyInstance, { publicUrl, isListed }: { publicUrl: string; isListed: (origin: string) => Promise<boolean> }): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (request.url.split('?')[0] !== PATH || origin === undefined) return undefined;
    reply.header('vary', 'Origin');
    if (!isFromElsewhere(request, publicUrl) || !await isListed(origin)) return undefined;
    listed.add(request);
    delete request.headers.cookie;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'Retry-After').header('cross-origin-resource-policy', 'cross-origin');
    return request.method === 'OPTIONS' ? reply.status(204).headers(ASKABLE).send() : undefined;
  });
}

/** True for a request from a page that may ask. */
export function isFromListedPage(request: FastifyRequest): boolean {
  return listed.has(request);
}
