import { type FastifyRequest } from 'fastify';

/** True for what a browser sent from a page that is not ours. Programs that send neither header are no browsers. */
export function isFromElsewhere(request: FastifyRequest, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || (origin !== publicUrl && new URL(origin).host !== request.headers.host);
}
