import { fileURLToPath } from 'node:url';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Clock, type IdSource } from '#kernel';
import { PUBLIC_URL, type RuntimeUrls, type Settings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { GraphqlModule } from '#platform/graphql';
import { HealthModule } from '#platform/health';
import { type Logger } from '#platform/log';
import { MailModule, mailOptionsOf } from '#platform/mail';
import { SECRETS, Secrets } from '#platform/secret';
import { directoryEntities } from '#directory';
import { identityEntities, IdentityModule } from '#identity';
import { HealthChecks } from './health-checks.js';
import { SiteController } from './site.controller.js';

/** What both processes stand on: database, secrets, mails. */
export interface FoundationOptions {
  settings: Settings;
  urls: RuntimeUrls;
  clock: Clock;
  ids: IdSource;
  log: Logger;
}

/** Values from the settings that services ask for by token. */
@Global()
@Module({})
export class FoundationModule {
  static forRoot({ settings }: FoundationOptions): DynamicModule {
    return {
      module: FoundationModule,
      imports: [MailModule.forRoot(mailOptionsOf(settings))],
      providers: [
        { provide: PUBLIC_URL, useValue: settings.publicUrl },
        { provide: SECRETS, useValue: new Secrets(settings.secretKey) },
      ],
      exports: [PUBLIC_URL, SECRETS],
    };
  }
}

/** Tables of all libs. */
export const entities = [...identityEntities, ...directoryEntities];

/** The HTTP process: GraphQL, the pages behind mail links, health. Wiring only. */
@Module({})
export class AppModule {
  static forRoot(options: FoundationOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({ urls: options.urls, entities, clock: options.clock, ids: options.ids }),
        FoundationModule.forRoot(options),
        HealthModule,
        IdentityModule,
        GraphqlModule.forRoot({
          imports: [IdentityModule],
          contractDirectory: fileURLToPath(new URL('../../libs', import.meta.url)),
          log: options.log,
          version: '0.1.0',
          introspection: options.settings.environment !== 'production',
        }),
      ],
      controllers: [SiteController],
      providers: [HealthChecks],
    };
  }
}
