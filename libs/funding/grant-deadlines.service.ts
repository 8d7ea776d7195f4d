import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type IdSource, type LocalDate, type WorkingDays } from '#kernel';
import { IDS, type Tx } from '#platform/database';
import { legalWorkingDaysOf } from '#region';
import { dueDatesOf } from './domain/deadline.js';
import { type SuperiorLevel } from './domain/forwarding.js';
import { type AddedDeadlineDraft } from './domain/added-deadline.js';
import { isAddedKind } from './domain/deadline-kind.js';
import { deadlinesOf, type GrantDeadline } from './domain/grant-deadlines.js';
import { isSuppressedBy } from './domain/obligation-kind.js';
import { settled } from './domain/settled-deadline.js';
import { GrantObligations } from './grant-obligations.js';
import { type GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';
import { ProgrammesStore } from './store/programmes.store.js';

type Row = GrantDeadlineEntity;

/** Keeps the stored deadlines of a grant equal to what its dates, its programme's rules and people say. */
@Injectable()
export class GrantDeadlinesService {
  constructor(
    private readonly grants: GrantsStore,
    private readonly programmes: ProgrammesStore,
    private readonly obligations: GrantObligations,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /**
   * Derives the deadlines anew, in the transaction that changed the grant. A day nobody looked at is replaced, a
   * confirmed one gets a proposal, an entered one stays; what the grant no longer gives becomes obsolete. Obligations
   * and their reminders follow in the same transaction.
   */
  async settle(tx: Tx, actor: Actor, grant: GrantEntity): Promise<void> {
    const stored = await this.grants.deadlines(tx, grant.id);
    const wanted = await this.wanted(tx, grant);
    const isRenewed = await this.grants.committedRenewal(tx, grant.id) !== null;
    const isWorkingDay = legalWorkingDaysOf({ land: grant.funderLand });
    const fresh = wanted.map((deadline) => this.row(grant, deadline, {
      before: stored.find((row) => row.kind === deadline.kind && row.occurrence === deadline.occurrence) ?? null, isWorkingDay,
    }));
    const rest = stored.filter((row) => !fresh.some((one) => one.id === row.id)).map((row) => outlived(row, grant));
    const known = await this.obligations.known(tx, [...fresh, ...rest]);
    const rows = [...fresh, ...rest]
      .map((one) => (one.state === 'OPEN' ? this.obligations.standing(one, { grant, known }) : one))
      .map((one) => (isRenewed ? renewed(one) : one));
    await this.grants.saveDeadlines(tx, rows);
    await this.obligations.plan(tx, actor, { grant, deadlines: rows, known });
    // Whoever accounts to this grant's recipient counts from its days.
    for (const passed of await this.grants.lockForwarded(tx, grant.id)) await this.settle(tx, actor, passed);
  }

  /** The grant is about to be removed: its days remind nobody any more. */
  async retract(tx: Tx, actor: Actor, grantId: Id): Promise<void> {
    await this.obligations.retract(tx, actor, await this.grants.deadlines(tx, grantId));
  }

  /** The level above a grant that was passed on; null for one that comes from the funder itself. */
  private async superior(tx: Tx, { forwardedFromGrantId, checkingWeeks }: GrantEntity): Promise<SuperiorLevel | null> {
    if (forwardedFromGrantId === null || checkingWeeks === null) return null;
    const above = (await this.grants.deadlines(tx, forwardedFromGrantId)).filter((row) => row.state === 'OPEN');
    return { checkingWeeks, days: above.map(({ kind, occurrence, nominalOn }) => ({ kind, occurrence, nominal: nominalOn })) };
  }

  private async wanted(tx: Tx, grant: GrantEntity): Promise<GrantDeadline[]> {
    const programme = await this.programmes.find(tx, grant.programmeId);
    const rules = await this.programmes.rules(tx, grant.programmeId);
    return deadlinesOf({
      status: grant.status, awardPeriod: { from: grant.awardFrom, to: grant.awardTo }, proofSubmittedOn: grant.proofSubmittedOn,
      windows: programme?.applicationWindows ?? [], hasPosts: grant.posts.length > 0,
      superior: await this.superior(tx, grant),
      ruleCodes: {
        PROOF_OF_USE: programme?.proofRule, INTERIM_REPORT: programme?.interimRule, SPEND_BY: programme?.spendByRule,
        FOLLOW_UP_APPLICATION: programme?.followUpRule,
      },
      payments: await this.grants.payments(tx, grant.id),
    }, rules, legalWorkingDaysOf({ land: grant.funderLand }));
  }

  private row(grant: GrantEntity, { kind, occurrence, named, derived }: GrantDeadline, given: { before: Row | null; isWorkingDay: WorkingDays }): Row {
    const { before } = given;
    const held = settled(before && {
      // A day by which somebody else counts on a proof was agreed with them.
      origin: before.origin, nominal: before.nominalOn, declined: before.declinedOn, isAgreed: before.anchor === 'SUPERIOR_DEADLINE' && named.rule.anchor === 'SUPERIOR_DEADLINE',
    }, derived.nominal);
    const common = { grantId: grant.id, networkId: grant.networkId, state: 'OPEN' as const, stateReason: null };
    // A confirmed day that the rules give again is told with the rule and the reason of today.
    const isGivenAgain = before?.origin === 'CONFIRMED' && held?.nominal === derived.nominal;
    if (before && held && !isGivenAgain && (held.origin !== 'DERIVED' || held.proposedNominal !== null)) {
      return { ...before, ...common, proposedOn: held.proposedNominal, safeDueOn: dueDatesOf(held.remindNominal, before.shiftKind, given.isWorkingDay).safeDue };
    }
    const { rule } = named;
    return {
      ...common, id: before?.id ?? this.ids.next(), kind, occurrence, paymentId: kind === 'SPEND_BY' ? occurrence : null,
      origin: isGivenAgain ? 'CONFIRMED' : 'DERIVED', nominalOn: derived.nominal, effectiveOn: derived.effective, safeDueOn: derived.safeDue, proposedOn: null, declinedOn: null,
      ruleCode: named.code, countKind: rule.kind, n: rule.n, monthDay: rule.kind === 'FIXED_MONTH_DAY' ? rule.monthDay : null,
      anchor: rule.anchor, anchorOn: derived.anchorDay, shiftKind: rule.shiftKind, source: rule.source,
      isSourceChecked: named.isSourceChecked, reason: derived.reason, note: null,
    };
  }

  /** A day typed from the notice: a date the funder set (TERMIN), which the rules never replace. */
  async enter(tx: Tx, grant: GrantEntity, entered: { deadlineId: Id; dueOn: LocalDate }): Promise<boolean> {
    const before = (await this.grants.deadlines(tx, grant.id)).find((row) => row.id === entered.deadlineId);
    if (!before) return false;
    const dates = dueDatesOf(entered.dueOn, 'TERMIN', legalWorkingDaysOf({ land: grant.funderLand }));
    await this.grants.saveDeadlines(tx, [{
      ...before, origin: 'ENTERED', shiftKind: 'TERMIN', nominalOn: dates.nominal, effectiveOn: dates.effective, safeDueOn: dates.safeDue,
      proposedOn: null, declinedOn: null, ruleCode: null, countKind: null, n: null, monthDay: null, anchor: null, anchorOn: null,
      source: 'Bescheid', isSourceChecked: true, reason: 'Von Hand eingetragen; gilt, bis der Eintrag gelöscht wird.',
    }]);
    return true;
  }

  /**
   * Somebody has looked at the day and says that it is right, or that the proposed one is; a proposal that is refused is not
   * made again. False for a deadline that is not one of this grant, or has none to take.
   */
  async confirm(tx: Tx, grant: GrantEntity, answer: { deadlineId: Id; takesProposal: boolean }): Promise<boolean> {
    const before = (await this.grants.deadlines(tx, grant.id)).find((row) => row.id === answer.deadlineId);
    if (!before || before.origin === 'ENTERED' || (answer.takesProposal && before.proposedOn === null)) return false;
    const nominal = answer.takesProposal && before.proposedOn !== null ? before.proposedOn : before.nominalOn;
    const dates = dueDatesOf(nominal, before.shiftKind, legalWorkingDaysOf({ land: grant.funderLand }));
    await this.grants.saveDeadlines(tx, [{
      ...before, origin: 'CONFIRMED', nominalOn: dates.nominal, effectiveOn: dates.effective, safeDueOn: dates.safeDue, proposedOn: null,
      declinedOn: answer.takesProposal ? null : before.proposedOn ?? before.declinedOn,
    }]);
    return true;
  }

  /** Forgets the typed day; the rules decide again. A day that no rule gives is not to be met any more. */
  async clear(tx: Tx, grant: GrantEntity, deadlineId: Id): Promise<boolean> {
    const before = (await this.grants.deadlines(tx, grant.id)).find((row) => row.id === deadlineId);
    if (!before) return false;
    const cleared: Row = isAddedKind(before.kind) ? { ...before, state: 'OBSOLETE', stateReason: REMOVED } : { ...before, origin: 'DERIVED' };
    await this.grants.saveDeadlines(tx, [cleared]);
    return true;
  }

  /** A day that no rule can know, such as that of a letter of the funder. */
  async add(tx: Tx, grant: GrantEntity, draft: AddedDeadlineDraft): Promise<Id> {
    const id = this.ids.next();
    const dates = dueDatesOf(draft.dueOn, 'TERMIN', legalWorkingDaysOf({ land: grant.funderLand }));
    await this.grants.saveDeadlines(tx, [{
      id, networkId: grant.networkId, grantId: grant.id, kind: draft.kind, occurrence: id, paymentId: null, origin: 'ENTERED', shiftKind: 'TERMIN',
      nominalOn: dates.nominal, effectiveOn: dates.effective, safeDueOn: dates.safeDue, proposedOn: null, declinedOn: null, ruleCode: null, countKind: null, n: null,
      monthDay: null, anchor: null, anchorOn: null, source: draft.source, isSourceChecked: true, note: draft.note,
      reason: 'Von Hand eingetragen; gilt, bis der Eintrag gelöscht wird.', state: 'OPEN', stateReason: null,
    }]);
    return id;
  }

  /** The proof of use was handed in: whoever was to do so need not be told any more. */
  async finishProof(tx: Tx, actor: Actor, grant: GrantEntity): Promise<void> {
    const proof = (await this.grants.deadlines(tx, grant.id)).find((row) => row.kind === 'PROOF_OF_USE');
    if (proof) await this.obligations.finish(tx, actor, proof);
  }
}

const REMOVED = 'REMOVED';

/** A stored deadline that the rules no longer give: kept by hand or by duty, or obsolete. */
function outlived(row: Row, grant: GrantEntity): Row {
  if (isAddedKind(row.kind)) return added(row, grant);
  const hasEnded = grant.status !== 'COMMITTED';
  const stays = hasEnded ? !isSuppressedBy('WITHDRAWN', row.kind) : row.origin !== 'DERIVED';
  return stays ? row : { ...row, state: 'OBSOLETE', stateReason: hasEnded ? grant.status : 'NO_LONGER_DERIVED' };
}

/** A day that was added holds for plans and applications too, and ends with the grant but for what stays a duty then. */
function added(row: Row, { status }: GrantEntity): Row {
  if (row.stateReason === REMOVED) return row;
  const isOver = (status === 'WITHDRAWN' || status === 'REJECTED' || status === 'REVOKED') && isSuppressedBy('WITHDRAWN', row.kind);
  return isOver ? { ...row, state: 'OBSOLETE', stateReason: status } : { ...row, state: 'OPEN', stateReason: null };
}

/** A committed follow-up grant answers the follow-up application and nothing else. */
function renewed(row: Row): Row {
  const isUpToSomebody = row.state === 'OPEN' || row.state === 'MISSED';
  if (!isUpToSomebody || !isSuppressedBy('RENEWED', row.kind)) return row;
  return { ...row, state: 'SUPPRESSED', stateReason: 'RENEWED' };
}
