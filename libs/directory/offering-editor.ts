import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type AppError, type Clock, type Id, inLanguage, isProblem, Problem, StaleVersion } from '#kernel';
import { type Action, authorise, may, notFound } from '#identity';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { coreFields, differingFields, isForTheTrail, type OfferingContent } from './domain/offering.js';
import { type OfferingState, offeringStateNames } from './domain/vocabulary.js';
import { OfferingCards } from './offering-cards.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

/** Which offering, as the client saw it, and what is to be done with it. */
export interface OfferingOrder {
  id: Id;
  expectedVersion: number;
  /** What it takes; for some steps that depends on where the offering stands. */
  action: OfferingAction | ((row: OfferingEntity) => OfferingAction);
}

/** An action on an offering, as the policy table names it. */
export type OfferingAction = Extract<Action, `offering.${string}`>;

/** What a decision changes. */
export interface OfferingChange {
  columns: Partial<OfferingEntity>;
  content?: OfferingContent;
  /** What is stored now is cleared for the public. */
  clears?: boolean;
  /** For the audit trail. */
  note?: Record<string, unknown>;
  /** Runs after the change, in its transaction. */
  afterwards?: (after: OfferingEntity) => Promise<void>;
}

type Decision = (tx: Tx, stored: StoredOffering) => OfferingChange | Problem | Promise<OfferingChange | Problem>;

/** The one way in which an existing offering changes: locked, authorised, against a version, with card and audit row. */
@Injectable()
export class OfferingEditor {
  constructor(
    private readonly doors: Doors,
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly views: OfferingViews,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Decides and stores. @throws AppError NOT_FOUND for what the caller may not know of, FORBIDDEN for the rest. */
  async change(actor: Actor, order: OfferingOrder, decide: Decision): Promise<OfferingView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const changed = await this.changeWithin(tx, actor, order, decide);
      return isProblem(changed) ? changed : this.views.viewOf(tx, actor, changed);
    });
  }

  /** The same inside an open transaction, without a view. A Problem comes before anything was written. */
  async changeWithin(tx: Tx, actor: Actor, order: OfferingOrder, decide: Decision): Promise<StoredOffering | Problem> {
    const stored = await this.locked(tx, actor, order.id);
    const action = typeof order.action === 'string' ? order.action : order.action(stored.row);
    await this.authorise(tx, actor, { row: stored.row, action });
    const change = await decide(tx, stored);
    if (isProblem(change)) return change;
    const changed = change.content ? differingFields(stored.content, change.content) : [];
    const { version } = stored.row;
    if (version !== order.expectedVersion) {
      return new StaleVersion({ expected: order.expectedVersion, actual: version }, [...changed, ...stateDiffers(stored.row, change)]);
    }
    // Nobody said anything: no version, no day of a change, no place at the top of lists.
    if (isNothing(change, changed)) return stored;
    const said = change.content && { content: change.content, changed };
    const after = await this.cards.store(tx, actor, { before: stored.row, content: stored.content, columns: this.columns(stored.row, change, changed), said });
    await change.afterwards?.(after);
    await this.audit.record(tx, actor, {
      action, subjectType: 'offering', subjectId: after.id, changes: { ...auditOf(stored, change, changed), ...change.note },
    });
    return { row: after, content: change.content ?? stored.content };
  }

  private async locked(tx: Tx, actor: Actor, id: Id): Promise<StoredOffering> {
    const row = await this.store.findForUpdate(tx, id);
    const stored = row ? (await this.store.complete(tx, [row]))[0] : undefined;
    if (!stored) throw unseen(actor);
    return stored;
  }

  /** May this actor do this to that offering? @throws AppError NOT_FOUND for what they may not know of, FORBIDDEN for the rest. */
  async authorise(tx: Tx, actor: Actor, { row, action }: { row: OfferingEntity; action: OfferingAction }): Promise<void> {
    const { isOpen, editing } = await this.views.standingOf(tx, actor, row);
    const isKnown = row.state === 'PUBLISHED' || isOpen
      || (action === 'offering.clear' && row.state === 'AWAITING_CLEARANCE' && may(actor, action, {}));
    if (!isKnown) throw unseen(actor);
    // What the office entered, it may also correct and end until the organisation has confirmed it.
    const isOfficeEntry = row.recordedByCounty && row.confirmedAt === null && may(actor, 'offering.record', {});
    if (isOfficeEntry && action !== 'offering.clear' && action !== 'offering.approve') return;
    authorise(actor, action, editing);
  }

  private columns(before: OfferingEntity, change: OfferingChange, changed: readonly string[]): Partial<OfferingEntity> {
    const version = before.version + 1;
    const isCore = changed.some((name) => coreFields.some((core) => core === name));
    return {
      changedAt: this.clock.now(), ...change.columns, version, ...(change.clears ? { clearedVersion: before.isInformal ? version : null } : {}),
      coreRevision: before.coreRevision + (isCore ? 1 : 0),
    };
  }
}

/** There is no such offering for whoever asks. */
export function unseen(by: Actor): AppError {
  return notFound({ by, action: 'offering.readDraft' });
}

function isNothing({ content, columns, clears, note, afterwards }: OfferingChange, changed: readonly string[]): boolean {
  return content !== undefined && changed.length === 0 && Object.keys(columns).length === 0 && clears !== true && note === undefined && afterwards === undefined;
}

function stateDiffers(row: OfferingEntity, { columns }: OfferingChange): string[] {
  return columns.state !== undefined && columns.state !== row.state ? ['state'] : [];
}

function auditOf(stored: StoredOffering, { columns, content }: OfferingChange, changed: readonly (keyof OfferingContent)[]): Record<string, unknown> {
  const fields = changed.map((name) => [name, isForTheTrail(name, stored.row.isInformal) ? { before: stored.content[name], after: content?.[name] } : 'changed']);
  const state = stateDiffers(stored.row, { columns }).map((name) => [name, { before: stored.row.state, after: columns.state }]);
  return Object.fromEntries([...fields, ...state]) as Record<string, unknown>;
}

/** The step does not fit where the offering stands. */
export function wrongState(state: OfferingState): Problem {
  const name = offeringStateNames[state];
  return new Problem('Refused', 'WRONG_STATE', { de: `Das geht nicht: Das Angebot ${name.de}.`, en: `Not possible: the offering ${inLanguage(name, 'en')}.` });
}
