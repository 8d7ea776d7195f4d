import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACTOR_SOURCE, type ActorSource, AnswerKeeper, answerKnownQueries, contextFactory, guardRequests } from '#platform/graphql';
import { ORIGIN_LIST, type OriginList, sessionCookieOf } from '#platform/http';
import { nestLogger } from '#platform/log';
import { type FoundationOptions } from '../foundation.js';
import { AppModule } from './app.module.js';
import { answerServerError, HttpErrors } from './http-errors.js';
import { acceptFiles } from './file-uploads.js';
import { openDataToAll, withoutLastSlash } from './open-to-all.js';
import { openToListedPages } from './open-to-listed.js';
import { acceptOwnForms } from './own-pages-only.js';
import { sendSecurityHeaders } from './security-headers.js';
import { refuseWhatIsNoText } from './sound-text.js';
import { warnOfUnknownProxy } from './proxy-warning.js';

const BODY_LIMIT_BYTES = 100_000;
const REQUEST_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 10_000;
const CONNECTIONS_LOOK_MS = 5_000;

/** The HTTP application, ready to listen. Used by main.ts, by `npm start` and by the tests alike. */
export async function createServer(options: FoundationOptions): Promise<NestFastifyApplication> {
  const { trustProxy } = options.settings;
  const adapter = new FastifyAdapter({
    trustProxy: trustProxy === null ? false : [...trustProxy], bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: 'idle',
    // Left alone, Node takes the longer of both times for the whole request, and looks only every half minute.
    requestTimeout: REQUEST_TIMEOUT_MS, http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: CONNECTIONS_LOOK_MS },
    routerOptions: { maxParamLength: 200 }, rewriteUrl: ({ url = '/' }) => withoutLastSlash(url),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => answerServerError(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), adapter, {
    logger: nestLogger(options.log), abortOnError: false, rawBody: true,
  });
  const server = app.getHttpAdapter().getInstance();
  closeConnectionsAfterTheirAnswer(server);
  await sendSecurityHeaders(server, {
    contentSecurityPolicy: { directives: {
      defaultSrc: [`'self'`], styleSrc: [`'self'`], scriptSrc: [`'self'`], objectSrc: [`'none'`], frameAncestors: [`'none'`],
      formAction: [`'self'`], baseUri: [`'self'`], upgradeInsecureRequests: options.settings.publicUrl.startsWith('https:') ? [] : null,
    } },
    // Ours see from which of our pages a form comes; others see nothing.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.settings.publicUrl.startsWith('https:'),
  });
  app.useGlobalFilters(new HttpErrors(options.log));
  openDataToAll(server);
  openToListedPages(server, { publicUrl: options.settings.publicUrl, isListed: (origin) => app.get<OriginList>(ORIGIN_LIST, { strict: false }).has(origin) });
  acceptOwnForms(server, options.settings.publicUrl);
  acceptFiles(server);
  refuseWhatIsNoText(server);
  if (trustProxy === null) warnOfUnknownProxy(server, options.log);
  // Known once the application has begun; looked up once, because the container takes its time.
  let madeSchema: GraphQLSchema | null = null;
  const schema = (): GraphQLSchema => madeSchema ??= app.get(GraphQLSchemaHost, { strict: false }).schema;
  guardRequests(server, schema);
  app.get(AnswerKeeper, { strict: false }).attach(server);
  answerKnownQueries(server, { schema, contextOf: contextFactory(app.get<ActorSource>(ACTOR_SOURCE, { strict: false }), sessionCookieOf(options.settings.publicUrl)) });
  await app.init();
  return app;
}

/** A connection that is kept alive after its last answer would hold up the end of the process until it times out. */
function closeConnectionsAfterTheirAnswer(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => { isClosing = true; });
  server.addHook('onSend', async (_request, reply) => { if (isClosing) reply.header('connection', 'close'); });
}
