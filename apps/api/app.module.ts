import { fileURLToPath } from 'node:url';
import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from '#platform/database';
import { GraphqlModule } from '#platform/graphql';
import { HealthModule } from '#platform/health';
import { mailOptionsOf } from '#platform/mail';
import { queueDefaults, QueueModule } from '#platform/queue';
import { IdentityModule } from '#identity';
import { entities, featureModules, FoundationModule, type FoundationOptions } from '../foundation.js';
import { HealthChecks } from './health-checks.js';
import { SHOWS_OUTBOX, SiteController } from './site.controller.js';

/** The HTTP process: GraphQL, the pages behind mail links, health. Wiring only. */
@Module({})
export class AppModule {
  static forRoot(options: FoundationOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({ urls: options.urls, entities, clock: options.clock, ids: options.ids, secretKey: options.settings.secretKey }),
        FoundationModule.forRoot(options),
        HealthModule,
        // Only asked how it is: the API hands nothing to the queue, what is due is found in PostgreSQL.
        QueueModule.forRoot({ ...queueDefaults, redisUrl: options.settings.redisUrl, postgresUrl: options.urls.queue }),
        ...featureModules,
        GraphqlModule.forRoot({
          imports: [IdentityModule],
          contractDirectory: fileURLToPath(new URL('../../libs', import.meta.url)),
          log: options.log,
          publicUrl: options.settings.publicUrl,
          version: '0.1.0',
          introspection: options.settings.environment !== 'production',
          keptAnswersMb: options.settings.keptAnswersMb,
        }),
      ],
      controllers: [SiteController],
      providers: [{ provide: SHOWS_OUTBOX, useValue: mailOptionsOf(options.settings).showsOutbox }, HealthChecks],
    };
  }
}
