import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { AppError, type ErrorCode, inLanguage, preferredLanguage, type Text } from '#kernel';
import { isOutage } from '#platform/database';
import { type Logger } from '#platform/log';

const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429, TOO_COMPLEX: 400, BAD_USER_INPUT: 400, UNAVAILABLE: 503, INTERNAL: 500,
};

interface HttpProblem {
  status: number;
  code: ErrorCode | 'BAD_REQUEST';
  /** For people; nothing of the inner workings. */
  detail: Text;
  /** For programs, which of the cases of its code it is. */
  reason?: string;
  /** For programs, the names of everything in the address that is wrong. */
  parameters?: readonly string[];
  /** Where the log tells more. */
  reference?: string;
  retryAfterSeconds?: number;
}

/** Errors outside of GraphQL, in the shape of RFC 9457; requests to /graphql get theirs in the shape of GraphQL. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    // Resolvers have their own way (errors.ts of platform/graphql).
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    await answer(host.switchToHttp().getResponse<FastifyReply>(), request, this.problemOf(error));
  }

  private problemOf(error: unknown): HttpProblem {
    if (error instanceof AppError) {
      const { retryAfterSeconds, reason, status, parameters } = error.details;
      return {
        status: typeof status === 'number' ? status : statusOf[error.code], code: error.code, detail: error.text,
        ...(typeof reason === 'string' ? { reason } : {}), ...(Array.isArray(parameters) ? { parameters: parameters as readonly string[] } : {}), ...(typeof retryAfterSeconds === 'number' ? { retryAfterSeconds } : {}),
      };
    }
    const status = clientStatusOf(error);
    if (status !== null) return refusal(status);
    const reference = randomUUID();
    this.log.error({ reference, err: error }, 'A request failed unexpectedly.');
    if (isOutage(error)) return { status: 503, code: 'UNAVAILABLE', detail: unavailable, reference };
    return { status: 500, code: 'INTERNAL', detail: internal, reference };
  }
}

/** For what the HTTP server refuses before any route is found: addresses that are too long or not decodable. */
export function answerServerError(error: Error & { statusCode?: number | undefined }, request: FastifyRequest, reply: FastifyReply): void {
  void answer(reply, request, refusal(clientStatusOf(error) ?? 400));
}

/** The status of a refusal that is the client's matter; null for everything that is ours. */
function clientStatusOf(error: unknown): number | null {
  const status = error instanceof HttpException ? error.getStatus()
    : error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

const details: Readonly<Record<number, Text>> = {
  400: { de: 'Die Anfrage ließ sich nicht lesen.', en: 'The request could not be read.' },
  404: { de: 'Unter dieser Adresse gibt es nichts.', en: 'There is nothing at this address.' },
  413: { de: 'Die Anfrage ist größer als 100.000 Byte.', en: 'The request is larger than 100,000 bytes.' },
  414: { de: 'Die Adresse ist zu lang.', en: 'The address is too long.' },
  415: { de: 'Dieser Inhaltstyp wird hier nicht angenommen.', en: 'This content type is not accepted here.' },
};
const refused: Text = { de: 'Die Anfrage wurde abgelehnt.', en: 'The request was refused.' };
const unavailable: Text = { de: 'Gerade nicht erreichbar, bitte gleich noch einmal versuchen.', en: 'Not available at the moment. Please try again.' };
const internal: Text = {
  de: 'Interner Fehler. Bitte noch einmal versuchen; wenn es dabei bleibt, hilft uns die Referenz.',
  en: 'Internal error. Please try again; if it stays, tell us the reference.',
};

function refusal(status: number): HttpProblem {
  const code = status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
  return { status, code, detail: details[status] ?? refused };
}

async function answer(reply: FastifyReply, request: FastifyRequest, problem: HttpProblem): Promise<void> {
  const { status, code, reason, parameters, reference, retryAfterSeconds } = problem;
  const detail = inLanguage(problem.detail, preferredLanguage(request.headers['accept-language']));
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  reply.status(status).header('cache-control', 'no-store');
  if (request.url.split('?')[0] === '/graphql') {
    await reply.type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message: detail, extensions: { code, ...(reference ? { reference } : {}) } }] }));
    return;
  }
  await reply.type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ title: STATUS_CODES[status], status, code, ...(reason ? { reason } : {}), ...(parameters ? { parameters } : {}), detail, ...(reference ? { reference } : {}) }));
}
