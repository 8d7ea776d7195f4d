import { type FastifyInstance } from 'fastify';
import { type Logger } from '#platform/log';

/**
 * Says once when requests come through a reverse proxy that no setting names: then all visitors look like one sender
 * and share one limit for sign-in mails. Their header is not believed all the same, because anybody can write it.
 */
export function warnOfUnknownProxy(server: FastifyInstance, log: Logger): void {
  let isSaid = false;
  server.addHook('onRequest', (request, _reply, done) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined) {
      isSaid = true;
      log.warn('Requests come through a reverse proxy, but TRUST_PROXY is not set: all visitors are counted as one sender.');
    }
    done();
  });
}
