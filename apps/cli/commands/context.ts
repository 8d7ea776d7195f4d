import { NestFactory } from '@nestjs/core';
import { type INestApplicationContext, Module, type DynamicModule } from '@nestjs/common';
import { DatabaseModule } from '#platform/database';
import { readSettings, type RuntimeUrls, type Settings } from '#platform/config';
import { startEmbedded } from '#platform/embedded';
import { newLog, nestLogger } from '#platform/log';
import { requireUsableDatabase, systemClock, systemIds } from '#platform/startup';
import { migrationsDirectory } from '#schema';
import { entities, featureModules, FoundationModule, type FoundationOptions } from '../../foundation.js';
import { prepareDatabase } from '../prepare-database.js';

@Module({})
class CommandModule {
  static forRoot(options: FoundationOptions): DynamicModule {
    return {
      module: CommandModule,
      imports: [
        DatabaseModule.forRoot({ urls: options.urls, entities, clock: options.clock, ids: options.ids, secretKey: options.settings.secretKey }),
        FoundationModule.forRoot(options),
        ...featureModules,
      ],
    };
  }
}

/** Runs a command on the services of the system, as the runtime login, on the same database as `npm start` would use. */
export async function withServices(work: (services: INestApplicationContext, settings: Settings) => Promise<void>): Promise<void> {
  const settings = readSettings();
  await withDatabase(settings, async (urls) => {
    await requireUsableDatabase(urls, migrationsDirectory);
    const log = newLog('warn');
    const services = await NestFactory.createApplicationContext(
      CommandModule.forRoot({ settings, urls, clock: systemClock, ids: systemIds, log }), { logger: nestLogger(log), abortOnError: false },
    );
    try {
      await work(services, settings);
    } finally {
      await services.close();
    }
  });
}

async function withDatabase(settings: Settings, work: (urls: RuntimeUrls) => Promise<void>): Promise<void> {
  if (settings.database) return work(settings.database);
  const embedded = await startEmbedded({ dataFolder: settings.dataDir });
  try {
    await prepareDatabase(embedded.urls);
    await work(embedded.urls);
  } finally {
    if (!embedded.wasRunning) await embedded.stop();
  }
}
