import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from '#platform/database';
import { MailDeliveryModule } from '#platform/mail';
import { queueDefaults, QueueModule } from '#platform/queue';
import { RetentionModule } from '#platform/retention';
import { directoryJobs } from '#directory';
import { EngagementJobsModule } from '#engagement';
import { CooperationWorkerModule } from '#cooperation';
import { OfferingImportJob } from '#exchange';
import { RemindersWorkerModule } from '#reminders';
import { entities, featureModules, FoundationModule, type FoundationOptions } from '../foundation.js';

/** The background process: carries due work, sends mails. Wiring only; `startWorker` sets it going. */
@Module({})
export class WorkerModule {
  static forRoot(options: FoundationOptions): DynamicModule {
    const { settings, urls, tuning } = options;
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({ urls, entities, clock: options.clock, ids: options.ids, secretKey: options.settings.secretKey }),
        FoundationModule.forRoot(options),
        QueueModule.forRoot({ ...queueDefaults, redisUrl: settings.redisUrl, postgresUrl: urls.queue, ...tuning?.queue }),
        ...featureModules,
        MailDeliveryModule,
        RetentionModule,
        RemindersWorkerModule.forRoot({ sweepEveryMs: tuning?.sweepEveryMs }),
        ...Object.values(directoryJobs),
        EngagementJobsModule,
        CooperationWorkerModule,
        OfferingImportJob,
      ],
    };
  }
}
