import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HeartbeatsStore } from '#platform/queue';
import { AccessKeyReminder } from './access-key.reminder.js';
import { DigestComposer } from './digest.composer.js';
import { DoneLinksService } from './done-links.service.js';
import { DonePageController } from './done-page.controller.js';
import { ObligationKinds } from './obligation-kinds.js';
import { ObligationsService } from './obligations.service.js';
import { Recipients } from './recipients.service.js';
import { ReminderSweep, SWEEP_EVERY_MS } from './reminder-sweep.js';
import { RemindersHealth } from './reminders-health.js';
import { RemindersResolver } from './reminders.resolver.js';
import { RemindersService } from './reminders.service.js';
import { DigestsStore } from './store/digests.store.js';
import { LedgerStore } from './store/ledger.store.js';
import { ObligationsStore } from './store/obligations.store.js';
import { RecipientsStore } from './store/recipients.store.js';
import { RemindersStore } from './store/reminders.store.js';

const MINUTE_MS = 60_000;

/**
 * Whoever has to do something by a day hears of it in time, once, and no longer than needed. Libs register kinds of
 * obligations and plan them in the transaction of their cause; each minute the worker turns what is due into one digest
 * per person and day; "erledigt" in the mail ends it.
 */
@Global()
@Module({
  controllers: [DonePageController],
  providers: [
    AccessKeyReminder, HeartbeatsStore, ObligationKinds, ObligationsStore, RemindersStore, DigestsStore, LedgerStore, RemindersService, ObligationsService,
    DoneLinksService, Recipients, RecipientsStore, RemindersHealth, RemindersResolver,
  ],
  exports: [Recipients, RecipientsStore, ObligationKinds, RemindersService, RemindersHealth, ObligationsStore, RemindersStore, DigestsStore],
})
export class RemindersModule {}

/** The sweep and the words of the digest: for the worker process, beside `RemindersModule`. */
@Module({})
export class RemindersWorkerModule {
  /** `sweepEveryMs` is a minute when it is left out. */
  static forRoot(options: { sweepEveryMs?: number } = {}): DynamicModule {
    return {
      module: RemindersWorkerModule,
      providers: [
        { provide: SWEEP_EVERY_MS, useValue: options.sweepEveryMs ?? MINUTE_MS },
        ReminderSweep, DigestComposer,
      ],
      exports: [ReminderSweep],
    };
  }
}
