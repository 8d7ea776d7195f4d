import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Clock, type IdSource } from '#kernel';
import { PUBLIC_URL, type RuntimeUrls, type Settings } from '#platform/config';
import { type Logger } from '#platform/log';
import { MailModule, type MailOptions, mailOptionsOf } from '#platform/mail';
import { type QueueOptions } from '#platform/queue';
import { LibreTranslator, MACHINE_TRANSLATOR } from '#platform/translation';
import { SECRETS, Secrets } from '#platform/secret';
import { guardedDoor, WEB_ROUND, WebRound, WebVisits } from '#platform/web';
import { directoryEntities, DirectoryModule } from '#directory';
import { cooperationEntities, CooperationModule } from '#cooperation';
import { engagementEntities, EngagementModule } from '#engagement';
import { fundingEntities, FundingModule } from '#funding';
import { exchangeEntities, ExchangeModule } from '#exchange';
import { identityEntities, IdentityModule } from '#identity';
import { RemindersModule } from '#reminders';

/** What every process stands on: database, secrets, mails. */
export interface FoundationOptions {
  settings: Settings;
  urls: RuntimeUrls;
  clock: Clock;
  ids: IdSource;
  log: Logger;
  /** Shorter times than production has; for fault runs, which cannot wait for minutes. */
  tuning?: { mail?: Partial<MailOptions>; queue?: Partial<QueueOptions>; sweepEveryMs?: number };
}

/** Between two pages of one host. */
const PAUSE_BETWEEN_VISITS_MS = 1_000;

/** Values from the settings that services ask for by token. */
@Global()
@Module({})
export class FoundationModule {
  static forRoot({ settings, tuning }: FoundationOptions): DynamicModule {
    return {
      module: FoundationModule,
      imports: [MailModule.forRoot({ ...mailOptionsOf(settings), ...tuning?.mail })],
      providers: [
        { provide: PUBLIC_URL, useValue: settings.publicUrl },
        { provide: MACHINE_TRANSLATOR, useValue: settings.translation && new LibreTranslator(settings.translation) },
        { provide: SECRETS, useValue: new Secrets(settings.secretKey) },
        { provide: WEB_ROUND, useValue: settings.isLinkCheckWanted ? webRound(settings.publicUrl) : null },
      ],
      exports: [PUBLIC_URL, MACHINE_TRANSLATOR, SECRETS, WEB_ROUND],
    };
  }
}

/** Pages of others are visited by the guarded door and in no other way; who visits says where to find us. */
function webRound(publicUrl: string): WebRound {
  return new WebRound({ visits: new WebVisits(guardedDoor, `Teilhabenetz-Linkpruefung/1.0 (+${new URL(publicUrl).href})`), pauseMs: PAUSE_BETWEEN_VISITS_MS });
}

/** Tables of all libs. */
export const entities = [...identityEntities, ...directoryEntities, ...cooperationEntities, ...engagementEntities, ...fundingEntities, ...exchangeEntities];

/** Modules of all libs, in the order of the layers. */
export const featureModules = [IdentityModule, RemindersModule, DirectoryModule, CooperationModule, EngagementModule, FundingModule, ExchangeModule];
