import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { type Id, systemActor, uuidV7 } from '#kernel';
import { DatabaseModule, Doors, type Tx } from '#platform/database';
import { newLog } from '#platform/log';
import {
  MAIL_TRANSPORT, MailDelivery, MailDeliveryModule, MailRelay, type MailTransport, type NewMail, Outbox, type PreparedMail,
  type SendOutcome,
} from '#platform/mail';
import { type EmbeddedUrls } from '#platform/embedded';
import { QueueModule, queueDefaults } from '#platform/queue';
import { entities, featureModules, FoundationModule } from '../../apps/foundation.js';
import { RemindersWorkerModule } from '#reminders';
import { testSettings } from './api.js';
import { createTestDatabase } from './database.js';
import { FixedClock } from './fixed-clock.js';

/** A mail server of which every answer is chosen by the test; what is not chosen is accepted. */
export class ScriptedTransport implements MailTransport {
  leavesTheHouse = true;
  readonly sent: PreparedMail[] = [];
  readonly answers: (SendOutcome | Promise<SendOutcome>)[] = [];

  async send(mail: PreparedMail): Promise<SendOutcome> {
    this.sent.push(mail);
    return this.answers.shift() ?? { outcome: 'ACCEPTED', phase: 'DATA', smtpCode: 250 };
  }
}

/** Everything a test about mails needs, on a database of its own with one network and one account in it. */
export interface MailRig {
  module: TestingModule;
  clock: FixedClock;
  transport: ScriptedTransport;
  networkId: Id;
  accountId: Id;
  /** The owner's connection: looks past row level security, to see what really is there. */
  owner: pg.Client;
  urls: EmbeddedUrls;
  superuserUrl: string;
  doors: Doors;
  delivery: MailDelivery;
  relay: MailRelay;
  add(mail?: Partial<NewMail>): Promise<Id>;
  inNetwork<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Builds the rig; `redisUrl` names a Redis that need not be there. */
export async function mailRig(redisUrl: string | null = null): Promise<MailRig> {
  const database = await createTestDatabase();
  const { urls } = database;
  const clock = new FixedClock('2027-06-16T08:00:00Z');
  const transport = new ScriptedTransport();
  const ids = { next: () => uuidV7(Date.now()) };
  const module = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot({ urls, entities, clock, ids, secretKey: testSettings.secretKey }),
      FoundationModule.forRoot({
        settings: { ...testSettings, mailFrom: 'Teilhabenetz <netz@example.org>' }, urls, clock, ids, log: newLog('silent'),
      }),
      QueueModule.forRoot({ ...queueDefaults, prefix: `{${database.name}}`, redisUrl, postgresUrl: urls.queue }),
      ...featureModules, MailDeliveryModule, RemindersWorkerModule.forRoot(),
    ],
  }).overrideProvider(MAIL_TRANSPORT).useValue(transport).compile();
  module.useLogger(false);
  module.enableShutdownHooks([]);
  await module.init();
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  const networkId = ids.next();
  const accountId = ids.next();
  await owner.query(`INSERT INTO network (id, ags, slug, name, created_at) VALUES ($1, '05766', 'lippe', 'Kreis Lippe', now())`, [networkId]);
  await owner.query(
    `INSERT INTO account (id, email, email_hash, created_at) VALUES ($1, 'ada@example.org', 'x', now())`, [accountId]);
  const doors = module.get(Doors);
  const inNetwork = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => doors.inNetwork(systemActor(networkId), work);
  let count = 0;
  return {
    module, clock, transport, networkId, accountId, owner, urls, superuserUrl: database.superuserUrl, doors, inNetwork,
    delivery: module.get(MailDelivery),
    relay: module.get(MailRelay),
    add: (mail) => inNetwork((tx) => module.get(Outbox).add(tx, {
      networkId, accountId, toAddress: null, kind: 'test.mail', uniqueKey: `mail-${count += 1}`, dueAt: clock.now(), language: 'de',
      content: { subject: 'Hallo', text: 'Text', html: '<p>Text</p>' }, isConfidential: false, ...mail,
    })),
    close: async () => {
      await module.close();
      await owner.end();
      await database.drop();
    },
  };
}
