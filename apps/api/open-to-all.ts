import { type FastifyInstance } from 'fastify';

const PATHS = ['/hsds', '/oruk', '/open-data'];
const DAY_SECONDS = 86_400;

/**
 * Lets pages of every origin read the open data, and its refusals too. It is the same for everybody: no cookie and no key takes part
 * in it. POST asks the same questions as GET, and changes nothing either. All other addresses stay closed to foreign pages.
 */
export function openDataToAll(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?')[0] ?? '';
    if (!PATHS.some((open) => path === open || path.startsWith(`${open}/`))) return done();
    reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'ETag, Retry-After').header('cross-origin-resource-policy', 'cross-origin');
    if (request.method !== 'OPTIONS') return done();
    reply.status(204).headers({ 'access-control-allow-methods': 'GET, POST, OPTIONS', 'access-control-allow-headers': 'If-None-Match, Content-Type', 'access-control-max-age': DAY_SECONDS, 'allow': 'GET, POST, OPTIONS' }).send();
  });
}

/** `/hsds/` is `/hsds`: whoever puts addresses together from a base has a sign too many. Other addresses stay as they are. */
export function withoutLastSlash(url: string): string {
  return url.replace(/^(\/(?:hsds|oruk|open-data)(?:\/[^?#]*?)?)\/(?=\?|$)/, '$1');
}
