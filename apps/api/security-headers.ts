import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify, type FastifyInstance } from 'fastify';

/**
 * The usual security headers on every response. The package puts them together anew for each, which takes longer than
 * answering from memory does; as none of them depends on the request, they are taken once from a request of its own.
 */
export async function sendSecurityHeaders(server: FastifyInstance, options: FastifyHelmetOptions): Promise<void> {
  const headers = await headersWith(options);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

async function headersWith(options: FastifyHelmetOptions): Promise<OutgoingHttpHeaders> {
  const probe = fastify();
  await probe.register(helmet, options);
  const headers = new Promise<OutgoingHttpHeaders>((resolve) => {
    probe.get('/', (_request, reply) => { resolve(reply.hijack().raw.getHeaders()); });
  });
  await probe.ready();
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/' });
  probe.routing(request, new ServerResponse(request));
  return headers;
}
