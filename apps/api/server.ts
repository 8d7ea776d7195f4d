import helmet from '@fastify/helmet';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { guardRequests } from '#platform/graphql';
import { nestLogger } from '#platform/log';
import { type FoundationOptions } from '../foundation.js';
import { AppModule } from './app.module.js';
import { answerServerError, HttpErrors } from './http-errors.js';
import { acceptOwnForms } from './own-pages-only.js';
import { warnOfUnknownProxy } from './proxy-warning.js';

const BODY_LIMIT_BYTES = 100_000;
const REQUEST_TIMEOUT_MS = 15_000;

/** The HTTP application, ready to listen. Used by main.ts, by `npm start` and by the tests alike. */
export async function createServer(options: FoundationOptions): Promise<NestFastifyApplication> {
  const { trustProxy } = options.settings;
  const adapter = new FastifyAdapter({
    trustProxy: trustProxy === null ? false : [...trustProxy], bodyLimit: BODY_LIMIT_BYTES, requestTimeout: REQUEST_TIMEOUT_MS, forceCloseConnections: 'idle', routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => answerServerError(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), adapter, {
    logger: nestLogger(options.log), abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  await app.register(helmet, {
    contentSecurityPolicy: { directives: {
      defaultSrc: [`'self'`], styleSrc: [`'self'`], scriptSrc: [`'self'`], objectSrc: [`'none'`], frameAncestors: [`'none'`],
      formAction: [`'self'`], baseUri: [`'self'`], upgradeInsecureRequests: options.settings.publicUrl.startsWith('https:') ? [] : null,
    } },
    // Ours see from which of our pages a form comes; others see nothing.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.settings.publicUrl.startsWith('https:'),
  });
  app.useGlobalFilters(new HttpErrors(options.log));
  acceptOwnForms(server, options.settings.publicUrl);
  if (trustProxy === null) warnOfUnknownProxy(server, options.log);
  guardRequests(server, () => app.get(GraphQLSchemaHost, { strict: false }).schema);
  await app.init();
  return app;
}
