import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#platform/queue';
import { OffersService } from './offers.service.js';

const MINUTE_MS = 60_000;

/** Every minute: held seats that nobody took in time go on. A failed run is made up for by the next one. */
@Injectable()
export class OffersJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs, private readonly offers: OffersService) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'engagement.offers', idPrefix: 'eo', attempts: 1, backOffMs: 0, timeoutMs: MINUTE_MS, keepFinished: 0, everyMs: MINUTE_MS,
      run: async () => {
        await this.offers.endDue();
      },
    });
  }
}
