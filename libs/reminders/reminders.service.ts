import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, berlinMoment, type Clock, type Id, type IdSource, Problem, StaleVersion,
} from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { authorise, may, notFound } from '#identity';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { escalationsOf } from './domain/escalation.js';
import { noticeOf, plannedStagesOf, type StagePlan, stateOf } from './domain/stages.js';
import { parseEvidence } from './domain/evidence.js';
import { ObligationKinds } from './obligation-kinds.js';
import { type Obligation, type ObligationDraft, type Suppression } from './obligation.js';
import { ObligationsStore } from './store/obligations.store.js';
import { type NewReminder, RemindersStore } from './store/reminders.store.js';

const TITLE_MAX = 200;

/** A revision whose reminders are planned, and the stages that its network has set for its kind. */
type ToPlan = Pick<Obligation, 'id' | 'networkId' | 'revision' | 'toldNominal'> & { ownOffsets: readonly number[] | null };

/**
 * Obligations and their reminders. Other libs plan in the transaction of their cause, so a reminder exists if and only
 * if its cause was committed. What follows from dates is computed here once and stored; who is told is found out when
 * it goes out.
 */
@Injectable()
export class RemindersService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    private readonly kinds: ObligationKinds,
    private readonly obligations: ObligationsStore,
    private readonly reminders: RemindersStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /**
   * Plans an obligation, or brings the stored one of the same key up to date: another day makes a new revision with
   * new reminders, the same day changes no reminder. One that is done stays done; a suppressed one opens again.
   */
  async planObligation(tx: Tx, actor: Actor, given: ObligationDraft): Promise<Id> {
    const draft = { ...given, title: oneLine(given.title) };
    this.kinds.of(draft.kind);
    const stored = await this.obligations.lockByKey(tx, draft);
    if (!stored) return this.open(tx, actor, draft);
    if (stored.state === 'DONE') return stored.id;
    const isSameDay = stored.nominal === draft.nominal && stored.safeDue === draft.safeDue && stored.effective === draft.effective;
    if (isSameDay && stored.state === 'OPEN') {
      if (isSameMatter(stored, draft)) return stored.id;
      await this.obligations.revise(tx, stored.id, draft, stored.revision);
      return stored.id;
    }
    await this.move(tx, { ...stored, revision: stored.revision + 1 }, draft);
    await this.note(tx, actor, stored.id, { revision: stored.revision + 1, nominal: { before: stored.nominal, after: draft.nominal } });
    return stored.id;
  }

  /** Ends the reminders of a subject that have become pointless (renewed, withdrawn), each with the reason. */
  async suppress(tx: Tx, actor: Actor, suppression: Suppression): Promise<void> {
    for (const obligation of await this.obligations.lockOpen(tx, suppression)) {
      await this.obligations.suppress(tx, obligation.id, suppression.reason);
      await this.reminders.endPending(tx, obligation.id, { state: 'SUPPRESSED', reason: suppression.reason, at: this.clock.now() });
      await this.note(tx, actor, obligation.id, { state: 'SUPPRESSED', reason: suppression.reason });
    }
  }

  /** Seen: the person takes care of it. Reminders go on, at their stages. */
  async acknowledge(actor: Actor, input: { id: Id; expectedVersion: number }): Promise<Obligation | Problem> {
    return this.change(actor, input, async (tx, obligation) => {
      if (obligation.state !== 'OPEN') return notOpen();
      await this.obligations.acknowledge(tx, obligation.id, { accountId: actor.accountId, at: this.clock.now() });
      await this.note(tx, actor, obligation.id, { acknowledged: true });
      return null;
    });
  }

  /** Done, with a word about the evidence: no reminder of it goes out any more. */
  async markDone(actor: Actor, input: { id: Id; expectedVersion: number; evidence?: string | null }): Promise<Obligation | Problem> {
    const evidence = parseEvidence(input.evidence);
    if (evidence instanceof Problem) return evidence;
    return this.change(actor, input, async (tx, obligation) => {
      if (obligation.state === 'DONE') return notOpen();
      return this.close(tx, actor, obligation, evidence);
    });
  }

  /** The open ones of a subject are done, because what they ask for has happened. */
  async finish(tx: Tx, actor: Actor, matter: Omit<Suppression, 'reason'>): Promise<void> {
    for (const obligation of await this.obligations.lockOpen(tx, matter)) await this.end(tx, actor, obligation, null);
  }

  /** Somebody says that it is done, inside the transaction that has checked them. A Problem is one of its kind. */
  async close(tx: Tx, actor: Actor, obligation: Obligation, evidence: string | null): Promise<Problem | null> {
    await this.end(tx, actor, obligation, evidence);
    return await this.kinds.find(obligation.kind)?.done?.(tx, actor, obligation) ?? null;
  }

  private async end(tx: Tx, actor: Actor, obligation: Obligation, evidence: string | null): Promise<void> {
    const at = this.clock.now();
    await this.obligations.markDone(tx, obligation.id, { accountId: actor.accountId, at, evidence });
    await this.reminders.endPending(tx, obligation.id, { state: 'SUPPRESSED', reason: 'DONE', at });
    await this.note(tx, actor, obligation.id, { state: 'DONE', evidence: evidence === null ? null : 'changed' });
  }

  private async open(tx: Tx, actor: Actor, draft: ObligationDraft): Promise<Id> {
    const networkId = networkOf(actor);
    const id = this.ids.next();
    const stored = await this.obligations.insert(tx, { id, networkId, createdAt: this.clock.now(), draft });
    // Somebody stored the same obligation at the same moment: theirs is now visible and is brought up to date.
    if (!stored) return this.planObligation(tx, actor, draft);
    await this.plan(tx, { id, networkId, revision: 1, toldNominal: null, ...stored }, draft);
    await this.note(tx, actor, id, { kind: draft.kind, nominal: draft.nominal });
    return id;
  }

  /** A new revision: what was pending is superseded, what lies ahead is planned, and whoever was told hears of it once. */
  private async move(tx: Tx, obligation: Obligation, draft: ObligationDraft): Promise<void> {
    await this.reminders.endPending(tx, obligation.id, { state: 'SUPERSEDED', reason: null, at: this.clock.now() });
    await this.obligations.revise(tx, obligation.id, draft, obligation.revision);
    await this.plan(tx, { ...obligation, ownOffsets: await this.obligations.ownOffsets(tx, draft.kind) }, draft);
  }

  /** The reminders of a revision: its stages, and a telling besides them where one is needed. */
  private async plan(tx: Tx, of: ToPlan, draft: ObligationDraft): Promise<void> {
    const now = berlinMoment(this.clock.now());
    const plan: StagePlan = {
      safeDue: draft.safeDue, offsetsDays: of.ownOffsets ?? this.kinds.offsetsOf(draft.kind), isWorkingDay: legalWorkingDaysOf({ land: await landOfNetwork(tx, of.networkId) }),
    };
    const stages = plannedStagesOf(plan, now);
    const ordinary = stages.map((stage): NewReminder => ({ ...stage, rule: `T-${stage.offsetDays}`, part: 'RESPONSIBLE' }));
    const notice = noticeOf(plan, { toldDay: of.toldNominal, now });
    const telling: NewReminder[] = notice === null ? [] : [{ ...notice, part: 'RESPONSIBLE', offsetDays: 0, state: 'PENDING', reason: null }];
    const escalations = this.kinds.of(draft.kind).escalates === true ? escalationsOf({ ...plan, effective: draft.effective }, stages) : [];
    const further = escalations.map((one): NewReminder => ({ ...one, ...stateOf(one, now) }));
    await this.reminders.insert(tx, { networkId: of.networkId, obligationId: of.id, revision: of.revision }, [...ordinary, ...telling, ...further]);
  }

  private async change(
    actor: Actor, input: { id: Id; expectedVersion: number }, work: (tx: Tx, obligation: Obligation) => Promise<Problem | null>,
  ): Promise<Obligation | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const obligation = await this.obligations.lock(tx, input.id);
      if (!obligation) throw notFound();
      const subject = { organisationId: obligation.organisationId, accountId: obligation.responsibleAccountId };
      // What somebody may not know of sounds like what does not exist.
      const isTheirs = may(actor, 'obligation.read', subject) || may(actor, 'obligation.act', subject);
      if (!isTheirs || (await this.kinds.visible(tx, actor, [obligation])).length === 0) throw notFound();
      authorise(actor, 'obligation.act', subject);
      if (obligation.version !== input.expectedVersion) {
        return new StaleVersion({ expected: input.expectedVersion, actual: obligation.version }, []);
      }
      const problem = await work(tx, obligation);
      return problem ?? await this.obligations.find(tx, input.id) ?? obligation;
    });
  }

  private async note(tx: Tx, actor: Actor, id: Id, changes: Record<string, unknown>): Promise<void> {
    await this.audit.record(tx, actor, { action: 'obligation.act', subjectType: 'obligation', subjectId: id, changes });
  }
}

/** Planning again what is planned already must not even count the version up. */
function isSameMatter(stored: Obligation, draft: ObligationDraft): boolean {
  return stored.title === draft.title && stored.organisationId === draft.organisationId
    && stored.responsibleAccountId === draft.responsibleAccountId && stored.responsibleRole === draft.responsibleRole;
}

function networkOf(actor: Actor): Id {
  if (!actor.networkId) throw new Error('An obligation belongs to a network.');
  return actor.networkId;
}

/** Titles stand in subjects of mails, where a control character would be refused. */
function oneLine(title: string): string {
  const line = title.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim().slice(0, TITLE_MAX);
  return line === '' ? '–' : line;
}

function notOpen(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Das ist schon erledigt oder hat sich erübrigt.', en: 'This is done already or no longer needed.',
  });
}
