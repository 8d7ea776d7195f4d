import { Stream } from 'node:stream';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { AppError } from '#kernel';

/** Its guard refuses the same in the shape of GraphQL (limits.ts of platform/graphql). */
const GRAPHQL = '/graphql';
/** NUL, and half of a pair of UTF-16: neither is a letter, and PostgreSQL takes none. */
const noLetter = /\u0000|\p{Cs}/u;

/** Refuses in every address and every body that is read into values what no text can hold, before a statement does. Files are judged by whoever reads them. */
export function refuseWhatIsNoText(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => { done(!isGraphql(request) && request.url.includes('%00') ? notText() : undefined); });
  server.addHook('preHandler', (request, _reply, done) => { done(!isGraphql(request) && holdsNoLetter(request.body) ? notText() : undefined); });
}

function isGraphql({ url }: FastifyRequest): boolean {
  return url.split('?')[0] === GRAPHQL;
}

/** However deep it is nested, so without recursion. */
function holdsNoLetter(body: unknown): boolean {
  const waiting = [body];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && noLetter.test(value)) return true;
    if (isValues(value)) waiting.push(...Object.keys(value), ...Object.values(value));
  }
  return false;
}

function isValues(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !ArrayBuffer.isView(body) && !(body instanceof Stream);
}

function notText(): AppError {
  return new AppError('BAD_USER_INPUT', {
    de: 'Die Anfrage enthält ein Zeichen, das in keinem Text stehen kann (NUL oder die Hälfte eines Zeichens).', en: 'The request holds a character that no text can have (NUL, or half of a character).',
  }, { reason: 'NOT_TEXT' });
}
