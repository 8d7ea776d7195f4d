import { type FastifyInstance } from 'fastify';
import { AppError } from '#kernel';
import { isFromElsewhere } from './foreign-pages.js';
import { isFromListedPage } from './open-to-listed.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Forms act only when one of our own pages sent them: a foreign page could otherwise sign its visitor in as somebody
 * else, or answer in their name. Programs that send neither header are no browsers and cannot be tricked this way.
 */
export function acceptOwnForms(server: FastifyInstance, publicUrl: string): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const isRefused = !reading.has(request.method) && !isFromListedPage(request) && isFromElsewhere(request, publicUrl);
    done(isRefused ? new AppError('FORBIDDEN', {
      de: 'Diese Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
      en: 'This request came from a foreign page and was not carried out.',
    }) : undefined);
  });
}
