import { type Clock } from '#kernel';
import { type Settings } from '#platform/config';
import { type ObligationKind } from '#reminders';

/** Times of a fault run in milliseconds: as in production, but short enough for two minutes. */
export interface ChaosTimes {
  leaseMs: number;
  retryBaseMs: number;
  queuePatienceMs: number;
  tickMs: number;
  replantMs: number;
  sweepEveryMs: number;
}

export const chaosTimes: ChaosTimes = {
  leaseMs: 3_000, retryBaseMs: 300, queuePatienceMs: 1_000, tickMs: 200, replantMs: 2_000, sweepEveryMs: 500,
};

/** The kind of obligation that a fault run plans. */
export const DUTY: ObligationKind = { kind: 'CHAOS_DUTY', label: { de: 'Verwendungsnachweis' } };

/** Settings of parent and workers alike; where mails and queue go is filled in. */
export const chaosSettings: Settings = {
  environment: 'test', port: 0, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', trustProxy: null, database: null, ownerUrl: null, redisUrl: null,
  smtpUrl: null, mailFrom: 'Teilhabenetz <netz@kreis.example>', dataDir: '', secretKey: Buffer.alloc(32, 7), isDemoWanted: false, isLinkCheckWanted: false,
  logLevel: 'warn', keptAnswersMb: 32, mayEmbedInProduction: false, translation: null,
};

/** Real time, moved: a fault run plays in the morning of a working day, whenever it is run. */
export function shiftedClock(shiftMs: number): Clock {
  return { now: () => new Date(Date.now() + shiftMs) };
}
