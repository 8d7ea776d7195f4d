import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { AppError } from '#kernel';

/** Which route takes which files. Browsers on Windows call a CSV file `application/vnd.ms-excel`, or nothing they know. */
const routes: Readonly<Record<string, readonly string[]>> = {
  '/images': ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  '/tables/offerings': [
    'text/csv', 'text/calendar', 'text/json', 'application/csv', 'text/tab-separated-values', 'application/vnd.ms-excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream',
  ],
};

/**
 * Lets files through as they come, for the one route that takes them: it reads them itself, after it has looked who
 * sends them, and no further than they may be long. The limit of all other requests is as small as it was.
 */
export function acceptFiles(server: FastifyInstance): void {
  for (const [path, types] of Object.entries(routes)) {
    server.addContentTypeParser([...types], (request: FastifyRequest, payload, done) => {
      if (request.routeOptions.url === path) done(null, payload);
      else done(new AppError('BAD_USER_INPUT', { de: 'Dieser Inhaltstyp wird hier nicht angenommen.', en: 'This content type is not accepted here.' }, { status: 415 }));
    });
  }
}
