import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { berlinInstant, berlinMoment, type Clock, type Id, LocalDate, type Moment, systemActor, type WorkingDays } from '#kernel';
import { CLOCK, Doors, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { Jobs } from '#platform/queue';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { digestOf, dueRemindersOf, isTooNearForDigest, needsChangeNotice, nextDigest, type Sending } from './domain/stages.js';
import { isAnswered, type ReminderPart } from './domain/escalation.js';
import { type Obligation } from './obligation.js';
import { Recipients } from './recipients.service.js';
import { DigestsStore, type StrandedItem } from './store/digests.store.js';
import { ObligationsStore } from './store/obligations.store.js';
import { type ReminderRow, RemindersStore } from './store/reminders.store.js';

const SWEEP_TIMEOUT_MS = 5 * 60_000;
const BATCH_MAX = 200;
/** A digest that is being written is left alone; one of the next days surely is not. */
const DIGEST_DAYS_MAX = 10;

/** Nest token of the time between two sweeps, in milliseconds. */
export const SWEEP_EVERY_MS = Symbol('SweepEveryMs');

/** Name of the job, and of its heartbeat. */
export const SWEEP = 'reminders.sweep';

/** Kinds of mail: the daily digest, and the one that cannot wait for it. */
export const DIGEST = 'reminder.digest';
export const NOTICE = 'reminder.notice';

type FurtherPart = Exclude<ReminderPart, 'RESPONSIBLE'>;
const furtherParts: readonly FurtherPart[] = ['DEPUTY', 'LEAD', 'OFFICE'];

interface Sweep {
  tx: Tx;
  networkId: Id;
  now: Moment;
  isWorkingDay: WorkingDays;
}

/** What of an obligation is told now. */
interface Telling {
  obligation: Obligation;
  reminderId: Id;
  carriedFrom: Id | null;
}

/** At once, with today's digest if that is not written yet, or not before the next day's. */
type When = 'NOW' | 'DIGEST' | 'TOMORROW';

/**
 * Turns due reminders into mails, each minute: at most one digest per recipient and day, of each obligation only the
 * latest stage, and again what came back or whose fate is unknown. Safe to run anywhere at any time, also twice at once.
 */
@Injectable()
export class ReminderSweep implements OnModuleInit {
  private readonly log = new Logger(ReminderSweep.name);

  constructor(
    private readonly doors: Doors,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly obligations: ObligationsStore,
    private readonly reminders: RemindersStore,
    private readonly digests: DigestsStore,
    private readonly recipients: Recipients,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SWEEP_EVERY_MS) private readonly everyMs: number,
  ) {}

  onModuleInit(): void {
    // A failed sweep is not tried again by the queue: the next one finds the same work.
    this.jobs.register({
      name: SWEEP, idPrefix: 's', attempts: 1, backOffMs: 0, timeoutMs: SWEEP_TIMEOUT_MS, keepFinished: 0,
      everyMs: this.everyMs, run: () => this.sweep(),
    });
  }

  /** All networks with something due; trouble in one does not hold up the others. */
  async sweep(): Promise<void> {
    const networks = new Set([...await this.reminders.dueNetworks(this.clock.now()), ...await this.digests.strandedNetworks()]);
    let failed = 0;
    for (const networkId of networks) {
      try {
        await this.sweepNetwork(networkId);
      } catch (error) {
        failed += 1;
        this.log.error(`The sweep of network ${networkId} failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (failed > 0) throw new Error(`The sweep failed in ${failed} of ${networks.size} networks.`);
  }

  private async sweepNetwork(networkId: Id): Promise<void> {
    for (let after: Id | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const cursor: Id | null = after;
      const takesStranded = isFirst;
      after = await this.doors.inNetwork(systemActor(networkId), (tx) => this.sweepBatch({ tx, networkId }, cursor, takesStranded));
    }
  }

  /** One transaction; the id after which the next batch begins, null when there is none. */
  private async sweepBatch(where: Pick<Sweep, 'tx' | 'networkId'>, after: Id | null, takesStranded: boolean): Promise<Id | null> {
    const { tx } = where;
    if (!await this.reminders.isAlone(tx)) return null;
    const instant = this.clock.now();
    const sweep: Sweep = {
      ...where, now: berlinMoment(instant), isWorkingDay: legalWorkingDaysOf({ land: await landOfNetwork(tx, where.networkId) }),
    };
    const due = await this.reminders.lockDue(tx, instant, { after, limit: BATCH_MAX });
    for (const obligation of due) {
      const rows = await this.reminders.ofRevision(tx, obligation);
      await this.tellDue(sweep, obligation, rows.filter((row) => row.part === 'RESPONSIBLE'));
      for (const part of furtherParts) await this.tellFurther(sweep, obligation, { part, rows });
    }
    if (takesStranded) {
      for (const item of await this.digests.stranded(tx, BATCH_MAX)) await this.carryOver(sweep, item);
    }
    return due.length === BATCH_MAX ? due.at(-1)?.id ?? null : null;
  }

  private async tellDue(sweep: Sweep, obligation: Obligation, rows: readonly ReminderRow[]): Promise<void> {
    const { tx, now } = sweep;
    const stage = dueRemindersOf(rows.filter((row) => row.rule.startsWith('T-')), now);
    const notice = rows.find((row) => !row.rule.startsWith('T-') && row.state === 'PENDING' && row.sendAt <= now.at) ?? null;
    const at = this.clock.now();
    const isNoticeNeeded = notice !== null && this.isNoticeNeeded(obligation, notice);
    if (notice && !isNoticeNeeded) {
      await this.reminders.settle(tx, [notice.id], { state: 'SUPPRESSED', reason: 'UNCHANGED', isLate: false, at });
    }
    const told = [stage.send, isNoticeNeeded ? notice : null].filter((row) => row !== null);
    if (told.length === 0) return;
    const recipients = await this.recipients.nearest(tx, obligation, []);
    if (recipients.length === 0) {
      // Stays pending and is found again each minute until somebody is there; the ledger and the health page show it.
      this.log.warn(`Nobody can be told about obligation ${obligation.id}.`);
      return;
    }
    const when = told.some((row) => this.cannotWait(row, obligation, sweep)) ? 'NOW' : 'DIGEST';
    for (const accountId of recipients) {
      for (const row of told) await this.tell(sweep, accountId, { obligation, reminderId: row.id, carriedFrom: null }, when);
    }
    await this.reminders.settle(tx, told.map((row) => row.id), { state: 'SENT', reason: null, isLate: stage.isLate, at });
    await this.reminders.settle(tx, stage.catchUp.map((row) => row.id), { state: 'SUPPRESSED', reason: 'CATCH_UP', isLate: false, at });
    await this.obligations.noteTold(tx, obligation.id, obligation.nominal);
    if (stage.missedStages > 0) this.log.warn(`${stage.missedStages} stages of obligation ${obligation.id} did not go out on their day.`);
  }

  /** I11: what is still open goes on to further people; an escalation that nobody is left for says so in the ledger. */
  private async tellFurther(sweep: Sweep, obligation: Obligation, given: { part: FurtherPart; rows: readonly ReminderRow[] }): Promise<void> {
    const { tx, now } = sweep;
    const { part, rows } = given;
    const { send, catchUp, isLate } = dueRemindersOf(rows.filter((row) => row.part === part), now);
    if (send === null) return;
    const at = this.clock.now();
    const stage = rows.find((row) => row.part === 'RESPONSIBLE' && row.rule === send.rule && row.state === 'SENT');
    const acknowledgedAt = obligation.acknowledgedAt?.toISOString() ?? null;
    const isOver = isAnswered({ part }, { stageSentAt: stage?.sendAt ?? null, acknowledgedAt });
    const people = isOver ? [] : await this.recipients.further(tx, obligation, { part, isOverdue: send.rule === 'T+1' });
    for (const accountId of people) await this.tell(sweep, accountId, { obligation, reminderId: send.id, carriedFrom: null }, 'DIGEST');
    const end = people.length > 0 ? { state: 'SENT' as const, reason: null } : { state: 'SUPPRESSED' as const, reason: isOver ? 'ACKNOWLEDGED' : 'NOBODY_ELSE' };
    await this.reminders.settle(tx, [send.id], { ...end, isLate: isLate && people.length > 0, at });
    await this.reminders.settle(tx, catchUp.map((row) => row.id), { state: 'SUPPRESSED', reason: 'CATCH_UP', isLate: false, at });
    if (people.length > 0) await this.obligations.noteTold(tx, obligation.id, obligation.nominal);
  }

  private isNoticeNeeded(obligation: Obligation, notice: ReminderRow): boolean {
    return notice.rule === 'SOON' || needsChangeNotice(obligation.toldNominal, obligation.nominal);
  }

  private cannotWait(row: ReminderRow, obligation: Obligation, sweep: Sweep): boolean {
    if (row.rule.startsWith('T-')) return false;
    return isTooNearForDigest({ isWorkingDay: sweep.isWorkingDay, safeDue: obligation.safeDue }, sweep.now);
  }

  /** What failed goes to the next person; what is unknown comes up once more in the same person's next digest. */
  private async carryOver(sweep: Sweep, item: StrandedItem): Promise<void> {
    const { tx } = sweep;
    const { obligation, reminderId } = item;
    if (item.isWanted) {
      const recipients = item.outcome === 'UNKNOWN' ? [item.accountId]
        : await this.recipients.nearest(tx, obligation, await this.digests.failedAccounts(tx, reminderId));
      if (recipients.length === 0) return;
      for (const accountId of recipients) {
        const telling = { obligation, reminderId, carriedFrom: item.deliveryId };
        await this.tell(sweep, accountId, telling, item.outcome === 'UNKNOWN' ? 'TOMORROW' : 'DIGEST');
      }
    }
    await this.digests.markCarried(tx, item.itemId, this.clock.now());
  }

  private async tell(sweep: Sweep, accountId: Id, telling: Telling, when: When): Promise<void> {
    const { tx, networkId } = sweep;
    const deliveryId = await this.openMail(sweep, accountId, when);
    await this.digests.addItem(tx, { networkId, deliveryId, reminderId: telling.reminderId, carriedFrom: telling.carriedFrom });
  }

  /** The mail that can still take something in: the notice of today, the digest of today, or that of the next day. */
  private async openMail(sweep: Sweep, accountId: Id, when: When): Promise<Id> {
    const { tx, now } = sweep;
    if (when === 'NOW') {
      const notice = await this.mailOf(sweep, { accountId, kind: NOTICE, sendOn: now.on, sendAt: now.at });
      if (await this.digests.takesMore(tx, notice)) return notice;
    }
    let day = when === 'TOMORROW' ? digestAfter(sweep, now.on) : digestOf(now, sweep.isWorkingDay);
    for (let tries = 0; tries < DIGEST_DAYS_MAX; tries += 1) {
      const digest = await this.mailOf(sweep, { accountId, kind: DIGEST, ...day });
      if (await this.digests.takesMore(tx, digest)) return digest;
      day = digestAfter(sweep, day.sendOn);
    }
    throw new Error(`No digest of the next ${DIGEST_DAYS_MAX} working days takes anything in.`);
  }

  private async mailOf(sweep: Sweep, mail: Sending & { accountId: Id; kind: string }): Promise<Id> {
    return this.outbox.add(sweep.tx, {
      networkId: sweep.networkId, accountId: mail.accountId, toAddress: null, kind: mail.kind,
      uniqueKey: `${mail.kind} ${mail.accountId} ${mail.sendOn}`, dueAt: new Date(mail.sendAt), language: 'de', content: null,
      // The mail holds links by which things are called done; what it was about stays in its items.
      isConfidential: true, digestOn: mail.sendOn,
    });
  }
}

/** The digest of the first working day after this one. */
function digestAfter(sweep: Sweep, on: LocalDate): Sending {
  const morning = LocalDate.addDays(on, 1);
  return nextDigest({ on: morning, at: berlinInstant(morning, '00:00').toISOString() }, sweep.isWorkingDay);
}
