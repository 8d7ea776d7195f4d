import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { AppError } from '#kernel';

const PATH = '/images';

/**
 * Lets pictures through as they come, for the one route that takes them: it reads them itself, after it has looked who
 * sends them, and no further than they may be long. The limit of all other requests is as small as it was.
 */
export function acceptImages(server: FastifyInstance): void {
  server.addContentTypeParser(['image/jpeg', 'image/png', 'image/webp', 'image/avif'], (request: FastifyRequest, payload, done) => {
    if (request.routeOptions.url === PATH) done(null, payload);
    else done(new AppError('BAD_USER_INPUT', { de: 'Dieser Inhaltstyp wird hier nicht angenommen.', en: 'This content type is not accepted here.' }, { status: 415 }));
  });
}
