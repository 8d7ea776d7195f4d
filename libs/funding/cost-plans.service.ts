import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, isProblem, Problem, StaleVersion } from '#kernel';
import { authorise, may, notFound } from '#identity';
import { AuditSights, AuditTrail, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { OfferingSights } from '#directory';
import { type CostPlanDraft, type CostPlanFields, parseCostPlan } from './domain/cost-plan-draft.js';
import { CostPlansStore, type StoredCostPlan } from './store/cost-plans.store.js';
import { type OfferingFacts, OfferingFactsStore } from './store/offering-facts.store.js';

/** A cost plan in the shape of the contract. */
export interface CostPlanView {
  offeringId: Id;
  organisationId: Id | null;
  needContinues: boolean;
  plannedEnd: string | null;
  isAssumed: boolean;
  parts: { name: string; isEssential: boolean }[];
  lines: { part: string; period: { from: string; to: string }; amountCents: number; basis: string }[];
  version: number;
}

/** What offerings cost: money people of the offering's organisation write it, and read it again. */
@Injectable()
export class CostPlansService implements OnModuleInit {
  constructor(
    private readonly doors: Doors,
    private readonly store: CostPlansStore,
    private readonly offerings: OfferingFactsStore,
    private readonly audit: AuditTrail,
    private readonly trail: AuditSights,
    private readonly sights: OfferingSights,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  onModuleInit(): void {
    this.trail.register('costPlan', async (tx, actor, ids) => this.sights.hangingOn(tx, actor, await this.store.offeringsOf(tx, ids)));
  }

  /** Sets the whole plan. `expectedVersion` 0 = there is none yet. Problems: InvalidInput, StaleVersion. */
  async set(actor: Actor, input: CostPlanFields & { offeringId: Id; expectedVersion: number }): Promise<CostPlanView | Problem> {
    return this.doors.inNetwork(actor, (tx) => this.setWithin(tx, actor, input));
  }

  /** The same inside an open transaction: one of many. `isAssumed` = nobody has said it, its grants stand for it. A Problem comes before anything was written. */
  async setWithin(tx: Tx, actor: Actor, { isAssumed = false, ...input }: CostPlanFields & { offeringId: Id; expectedVersion: number; isAssumed?: boolean }): Promise<CostPlanView | Problem> {
    const draft = parseCostPlan(input);
    if (isProblem(draft)) return draft;
    const offering = await this.writable(tx, actor, input.offeringId);
    // Two first plans at the same instant would both find none to lock.
    await this.offerings.lock(tx, offering.id);
    const present = await this.store.findForUpdate(tx, offering.id);
    const version = present?.version ?? 0;
    if (version !== input.expectedVersion) return new StaleVersion({ expected: input.expectedVersion, actual: version }, ['lines']);
    const stored = this.rows(draft, { offeringId: offering.id, networkId: offering.networkId, id: present?.id ?? this.ids.next(), version: version + 1, isAssumed });
    await this.store.replace(tx, stored);
    await this.audit.record(tx, actor, {
      action: 'costPlan.write', subjectType: 'costPlan', subjectId: stored.plan.id, // What an offering costs follows the sight of its money, which the trail cannot: the lines are not repeated here.
      changes: { offeringId: offering.id, ...draft, isAssumed, parts: 'changed', costLines: 'changed' },
    });
    return view(stored, offering);
  }

  /** Takes the plan away, as if nobody had ever said what the offering costs. False = somebody has changed it since, or it is gone. */
  async removeWithin(tx: Tx, actor: Actor, { offeringId, version }: { offeringId: Id; version: number }): Promise<boolean> {
    const offering = await this.writable(tx, actor, offeringId);
    const present = await this.store.findForUpdate(tx, offering.id);
    if (present?.version !== version) return false;
    await this.store.remove(tx, present.id);
    await this.audit.record(tx, actor, { action: 'costPlan.remove', subjectType: 'costPlan', subjectId: present.id, changes: { offeringId } });
    return true;
  }

  /** The plan of an offering; null when there is none or the caller may not see amounts. */
  async find(actor: Actor, offeringId: Id): Promise<CostPlanView | null> {
    return this.doors.readInNetwork(actor, async (tx) => {
      const [offering] = await this.offerings.byIds(tx, [offeringId]);
      if (!offering || !may(actor, 'costPlan.write', { organisationId: offering.organisationId })) return null;
      const [stored] = await this.store.ofOfferings(tx, [offeringId]);
      return stored ? view(stored, offering) : null;
    });
  }

  private async writable(tx: Tx, actor: Actor, offeringId: Id): Promise<OfferingFacts> {
    const [offering] = await this.offerings.byIds(tx, [offeringId]);
    if (!offering || !mayKnow(actor, offering)) throw notFound();
    // The office may say what an offering costs that it entered itself, until its organisation has confirmed it.
    const isOwnEntry = offering.isUnconfirmed && may(actor, 'grant.record', {});
    if (!isOwnEntry) authorise(actor, 'costPlan.write', { organisationId: offering.organisationId });
    return offering;
  }

  private rows(draft: CostPlanDraft, key: { id: Id; networkId: Id; offeringId: Id; version: number; isAssumed: boolean }): StoredCostPlan {
    const { networkId } = key;
    const child = (position: number) => ({ id: this.ids.next(), networkId, costPlanId: key.id, position });
    return {
      plan: { ...key, needContinues: draft.needContinues, plannedEnd: draft.plannedEnd, changedAt: this.clock.now() },
      parts: draft.parts.map((part, position) => ({ ...child(position), name: part.id, isEssential: part.essential })),
      lines: draft.costLines.map((line, position) => ({
        ...child(position), part: line.part ?? 'main', fromOn: line.from, toOn: line.to, amountCents: line.amountCents, basis: line.basis,
      })),
    };
  }
}

/** Everybody knows of what is published; of a draft its own people, of what was handed in, or entered by itself, the office too. */
function mayKnow(actor: Actor, { state, organisationId, isUnconfirmed }: OfferingFacts): boolean {
  return state === 'PUBLISHED' || may(actor, state === 'DRAFT' && !isUnconfirmed ? 'offering.readUnsubmitted' : 'offering.readDraft', { organisationId });
}

function view({ plan, parts, lines }: StoredCostPlan, offering: OfferingFacts): CostPlanView {
  return {
    offeringId: offering.id, organisationId: offering.organisationId, needContinues: plan.needContinues, plannedEnd: plan.plannedEnd, isAssumed: plan.isAssumed, version: plan.version,
    parts: parts.map(({ name, isEssential }) => ({ name, isEssential })),
    lines: lines.map((line) => ({ part: line.part, period: { from: line.fromOn, to: line.toOn }, amountCents: line.amountCents, basis: line.basis })),
  };
}
