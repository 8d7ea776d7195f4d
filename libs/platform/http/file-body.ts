import { type FastifyRequest } from 'fastify';

/** Why there is no file: the content type is none that files come with, there is nothing in it, or too much. */
export type NoFile = 'NOT_A_FILE' | 'EMPTY' | 'TOO_LARGE';

/** The file that is the body of a request, as it comes and no further than it may be long. */
export async function fileBodyOf({ body, headers }: Pick<FastifyRequest, 'body' | 'headers'>, maxBytes: number): Promise<Buffer | NoFile> {
  if (!isStream(body)) return 'NOT_A_FILE';
  if (Number(headers['content-length'] ?? 0) > maxBytes) return 'TOO_LARGE';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) return 'TOO_LARGE';
    chunks.push(chunk);
  }
  return length === 0 ? 'EMPTY' : Buffer.concat(chunks);
}

function isStream(body: unknown): body is AsyncIterable<Buffer> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
