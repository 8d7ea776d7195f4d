import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#platform/queue';
import { CooperationDeadlines } from './cooperation-deadlines.js';
import { CooperationModule } from './cooperation.module.js';

const HOUR_MS = 3_600_000;

/** Has the worker look at deadlines each hour; what ran out is shown as over before that, too. */
@Injectable()
export class CooperationJobs implements OnModuleInit {
  constructor(private readonly jobs: Jobs, private readonly deadlines: CooperationDeadlines) {}

  onModuleInit(): void {
    // A failed look is repeated with the next hour: whatever is due stays due.
    this.jobs.register({
      name: 'cooperation.deadlines', idPrefix: 'c', attempts: 3, backOffMs: 30_000, timeoutMs: 120_000, keepFinished: 0, everyMs: HOUR_MS,
      run: async () => { await this.deadlines.settleAll(); },
    });
  }
}

/** For the worker process, beside `CooperationModule`. */
@Module({ imports: [CooperationModule], providers: [CooperationJobs] })
export class CooperationWorkerModule {}
