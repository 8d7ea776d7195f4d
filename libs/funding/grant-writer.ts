import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, InvalidInput, isProblem, Problem, StaleVersion } from '#kernel';
import { authorise, may, notFound } from '#identity';
import { AuditTrail, changesBetween, CLOCK, IDS, type Tx } from '#platform/database';
import { type Land } from '#region';
import { type GrantDraft, isUnconfirmed } from './domain/grant.js';
import { type Tranche } from './domain/tranche.js';
import { ForwardedMoney } from './forwarded-money.js';
import { GrantDeadlinesService } from './grant-deadlines.service.js';
import { GrantShares } from './grant-shares.js';
import { financingOf, grantView, type GrantView } from './grant.view.js';
import { maySeeGrant } from './grant-sight.js';
import { type GrantEntity } from './store/grant.entity.js';
import { type GrantShareEntity } from './store/grant-share.entity.js';
import { GrantsStore } from './store/grants.store.js';

/** What a new grant is made of. */
export interface NewGrant {
  draft: GrantDraft;
  organisationId: Id;
  programmeId: Id;
  renewsGrantId: Id | null;
  recordedByCounty: boolean;
  /** Given for what somebody else passes on. */
  forwarded?: { fromGrantId: Id; checkingWeeks: number };
}

/** What a change stores: a new draft, single columns, and a note that explains it in the audit trail. */
export interface GrantChange {
  draft?: GrantDraft;
  columns?: Partial<GrantEntity>;
  note?: Record<string, unknown>;
}

/** Recorded as changed, never with their values: the trail is kept for ever, and auditors read it who see no amounts. */
const moneyFields = ['amountCents', 'weightBp', 'funderShareBp', 'eligibleCostCents', 'ownFundsCents', 'thirdPartyCents', 'finalCostCents', 'finalOwnFundsCents', 'finalThirdPartyCents'] as const;

/** Writes a grant with its shares, deadlines and audit row: the one way in which a stored grant changes. */
@Injectable()
export class GrantWriter {
  constructor(
    private readonly store: GrantsStore,
    private readonly shares: GrantShares,
    private readonly money: ForwardedMoney,
    private readonly deadlines: GrantDeadlinesService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Stores a new grant. Problems: InvalidInput for a programme, offering or predecessor that does not fit. */
  async insert(tx: Tx, actor: Actor, given: NewGrant): Promise<GrantEntity | Problem> {
    const { draft, organisationId, renewsGrantId, recordedByCounty } = given;
    const programme = await this.shares.programme(tx, given.programmeId);
    if (!programme) return missing('programmeId');
    const problem = await this.renewalProblem(tx, { organisationId, renewsGrantId, ownId: null, draft });
    if (problem) return problem;
    const now = this.clock.now();
    const row: GrantEntity = {
      id: this.ids.next(), networkId: programme.networkId, organisationId, programmeId: programme.id, ...columnsOf(draft, programme),
      statusReason: null, proofSubmittedOn: null, finalCostCents: null, finalOwnFundsCents: null, finalThirdPartyCents: null, renewsGrantId, responsibleAccountId: recordedByCounty || given.forwarded ? null : actor.accountId,
      forwardedFromGrantId: given.forwarded?.fromGrantId ?? null, checkingWeeks: given.forwarded?.checkingWeeks ?? null, recordedByCounty, confirmedAt: null, createdAt: now, changedAt: now, version: 1,
    };
    await this.store.insert(tx, row);
    const sharesProblem = await this.shares.replace(tx, row, draft.shares);
    if (sharesProblem) return sharesProblem;
    await this.replaceTranches(tx, row, draft);
    await this.audit.record(tx, actor, {
      action: recordedByCounty ? 'grant.record' : 'grant.enter', subjectType: 'grant', subjectId: row.id,
      changes: { ...withoutMoney(draft), programmeId: programme.id, organisationId, renewsGrantId },
    });
    await this.settle(tx, actor, row);
    return row;
  }

  /** Stores what `decide` makes of the locked row, if nobody saved meanwhile. @throws AppError NOT_FOUND, FORBIDDEN. */
  async change(
    tx: Tx, actor: Actor, input: { id: Id; expectedVersion: number },
    decide: (row: GrantEntity, before: GrantDraft) => Promise<GrantChange | Problem>,
  ): Promise<GrantEntity | Problem> {
    await this.money.lockAbove(tx, input.id);
    const row = await this.store.findForUpdate(tx, input.id);
    if (!row) throw notFound();
    await this.authoriseChange(tx, actor, row);
    const before = draftOf(row, { shares: await this.shares.of(tx, row.id), tranches: await this.store.tranches(tx, row.id) });
    const change = await decide(row, before);
    if (isProblem(change)) return change;
    // Whoever of the recipient saves it has seen it: no need to wait for an answer to the mail any more.
    const isConfirmed = isUnconfirmed(row) && actor.organisationId === row.organisationId;
    const columns = { ...(change.draft ? columnsOf(change.draft, row) : {}), ...change.columns, ...(isConfirmed ? { confirmedAt: this.clock.now() } : {}) };
    const problem = change.draft ? await this.renewalProblem(tx, { ...row, ...columns, ownId: row.id, draft: change.draft })
      ?? await this.money.problemOfChange(tx, row, { draft: change.draft, status: change.draft.status }) : null;
    if (problem) return problem;
    const shares = change.draft && JSON.stringify(change.draft.shares) !== JSON.stringify(before.shares) ? change.draft.shares : null;
    const hasOtherTranches = change.draft !== undefined && JSON.stringify(change.draft.tranches) !== JSON.stringify(before.tranches);
    const differing = {
      ...changesBetween(row, columns, moneyFields), ...(shares ? { shares: { before: before.shares, after: shares } } : {}),
      ...(hasOtherTranches ? { tranches: 'changed' } : {}),
    };
    if (row.version !== input.expectedVersion) {
      return new StaleVersion({ expected: input.expectedVersion, actual: row.version }, Object.keys(differing));
    }
    const next = await this.store.update(tx, row, { ...columns, changedAt: this.clock.now() });
    const sharesProblem = shares ? await this.shares.replace(tx, next, shares) : null;
    if (sharesProblem) return sharesProblem;
    if (change.draft && hasOtherTranches) await this.replaceTranches(tx, next, change.draft);
    await this.audit.record(tx, actor, { action: 'grant.update', subjectType: 'grant', subjectId: row.id, changes: { ...differing, ...change.note } });
    await this.settle(tx, actor, next);
    if (row.renewsGrantId && row.renewsGrantId !== next.renewsGrantId) await this.settleById(tx, actor, row.renewsGrantId);
    return next;
  }

  /**
   * Removes a grant that was entered by mistake and on which nothing hangs, as if it had never been; the trail keeps that it was. False = it
   * stays, because somebody has changed or confirmed it since, money has come, or another grant names it. @throws AppError NOT_FOUND, FORBIDDEN.
   */
  async remove(tx: Tx, actor: Actor, { id, version }: { id: Id; version: number }): Promise<boolean> {
    const row = await this.store.findForUpdate(tx, id);
    if (!row) return false;
    if (row.version !== version || row.confirmedAt !== null || await this.store.isBuiltUpon(tx, id)) return false;
    await this.authoriseChange(tx, actor, row);
    await this.deadlines.retract(tx, actor, id);
    await this.store.remove(tx, id);
    await this.audit.record(tx, actor, { action: 'grant.remove', subjectType: 'grant', subjectId: id, changes: { organisationId: row.organisationId } });
    return true;
  }

  /** The grant with everything about it, as this caller may see it. */
  async shown(tx: Tx, actor: Actor, row: GrantEntity): Promise<GrantView> {
    const [stored] = await this.store.complete(tx, [row]);
    if (!stored) throw notFound();
    return grantView(actor, stored);
  }

  /** Money people of the recipient; the office for what it entered itself, until the recipient has confirmed it. */
  private async authoriseChange(tx: Tx, actor: Actor, row: GrantEntity): Promise<void> {
    const isOwnEntry = row.recordedByCounty && row.confirmedAt === null && may(actor, 'grant.record', {});
    if (isOwnEntry || await this.hasPassedOn(tx, actor, row)) return;
    // Whoever may not even know of the grant hears the same as for one that does not exist.
    if (actor.organisationId !== row.organisationId) {
      const [subject] = await this.store.subjects(tx, [row.id]);
      if (!subject || !maySeeGrant(actor, subject)) throw notFound();
    }
    authorise(actor, 'grant.update', { organisationId: row.organisationId });
  }

  /** True for money people of who passed it on, until the recipient has confirmed it. */
  private async hasPassedOn(tx: Tx, actor: Actor, row: GrantEntity): Promise<boolean> {
    if (row.forwardedFromGrantId === null || row.confirmedAt !== null) return false;
    const above = await this.store.find(tx, row.forwardedFromGrantId);
    return above !== null && may(actor, 'grant.update', { organisationId: above.organisationId });
  }

  /** The deadlines of the grant, and of the one it follows on: a committed renewal ends its follow-up application. */
  private async settle(tx: Tx, actor: Actor, row: GrantEntity): Promise<void> {
    await this.deadlines.settle(tx, actor, row);
    if (row.renewsGrantId) await this.settleById(tx, actor, row.renewsGrantId);
  }

  private async replaceTranches(tx: Tx, grant: GrantEntity, { tranches }: GrantDraft): Promise<void> {
    await this.store.replaceTranches(tx, grant.id, tranches.map((tranche) => ({ id: this.ids.next(), networkId: grant.networkId, grantId: grant.id, ...tranche })));
  }

  private async settleById(tx: Tx, actor: Actor, id: Id): Promise<void> {
    const row = await this.store.findForUpdate(tx, id);
    if (row) await this.deadlines.settle(tx, actor, row);
  }

  private async renewalProblem(
    tx: Tx, given: { organisationId: Id; renewsGrantId: Id | null; ownId: Id | null; draft: GrantDraft },
  ): Promise<InvalidInput | null> {
    if (given.renewsGrantId === null) return null;
    const predecessor = await this.store.find(tx, given.renewsGrantId);
    if (!predecessor || predecessor.organisationId !== given.organisationId || predecessor.id === given.ownId) return missing('renewsGrantId');
    if (predecessor.awardFrom < given.draft.awardPeriod.from) return null;
    // Each link leads to an earlier beginning, so a chain of renewals has no loop.
    return new InvalidInput([{ path: 'renewsGrantId', code: 'NOT_WITHIN', message: {
      de: 'Eine Anschlussförderung beginnt nach der Förderung, auf die sie folgt.', en: 'A renewal begins after the grant it follows on.',
    } }]);
  }
}

function columnsOf(draft: GrantDraft, fallback: { funderName: string; funderLand: Land }) {
  return {
    reference: draft.reference, funderName: draft.funderName ?? fallback.funderName,
    // The parser has compared it with the list of Länder.
    funderLand: (draft.funderLand ?? fallback.funderLand) as Land,
    status: draft.status, awardFrom: draft.awardPeriod.from, awardTo: draft.awardPeriod.to, workFrom: draft.workPeriod.from,
    workTo: draft.workPeriod.to, amountCents: draft.amountCents, weightBp: draft.weightBp, isSharedWithCounty: draft.isSharedWithCounty,
    financingKind: draft.financing?.kind ?? null, funderShareBp: draft.financing?.shareBp ?? null,
    eligibleCostCents: draft.financing?.eligibleCostCents ?? null, ownFundsCents: draft.financing?.ownFundsCents ?? null,
    thirdPartyCents: draft.financing?.thirdPartyCents ?? null, earlyStartOn: draft.earlyStartOn, mayBePassedOn: draft.mayBePassedOn, posts: draft.posts,
  };
}

function draftOf(row: GrantEntity, given: { shares: readonly GrantShareEntity[]; tranches: readonly Tranche[] }): GrantDraft {
  return {
    reference: row.reference, funderName: row.funderName, funderLand: row.funderLand, status: row.status,
    awardPeriod: { from: row.awardFrom, to: row.awardTo }, workPeriod: { from: row.workFrom, to: row.workTo },
    amountCents: row.amountCents, weightBp: row.weightBp, isSharedWithCounty: row.isSharedWithCounty,
    financing: financingOf(row), earlyStartOn: row.earlyStartOn, mayBePassedOn: row.mayBePassedOn, posts: row.posts, tranches: given.tranches.map(({ year, amountCents }) => ({ year, amountCents })),
    shares: given.shares.map(({ offeringId, part, basisPoints }) => ({ offeringId, part, basisPoints })),
  };
}

/** What the trail keeps of a new grant: every field, none of the figures. */
function withoutMoney(draft: GrantDraft): Record<string, unknown> {
  return {
    ...draft, amountCents: 'changed', weightBp: 'changed', financing: draft.financing && { kind: draft.financing.kind },
    tranches: draft.tranches.map((tranche) => tranche.year),
  };
}

/** The problem of an id that is unknown here or belongs to somebody else: both sound alike. */
export function missing(path: string): InvalidInput {
  return new InvalidInput([{ path, code: 'NOT_FOUND', message: { de: 'Das gibt es hier nicht.', en: 'This does not exist here.' } }]);
}
