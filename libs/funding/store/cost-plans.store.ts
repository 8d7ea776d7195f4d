import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { CostLineEntity, CostPartEntity, CostPlanEntity } from './cost-plan.entity.js';

/** A cost plan with its parts and lines in their order. */
export interface StoredCostPlan {
  plan: CostPlanEntity;
  parts: CostPartEntity[];
  lines: CostLineEntity[];
}

/** Every statement about cost plans. The network is that of the transaction. */
@Injectable()
export class CostPlansStore {
  /** Locked until the end of the transaction; null when there is none yet. */
  async findForUpdate(tx: Tx, offeringId: Id): Promise<CostPlanEntity | null> {
    return tx.findOne(CostPlanEntity, { where: { offeringId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Which offering each of these plans belongs to. */
  async offeringsOf(tx: Tx, planIds: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
    const rows = await tx.find(CostPlanEntity, { select: { id: true, offeringId: true }, where: { id: In([...planIds]) } });
    return new Map(rows.map((row) => [row.id, row.offeringId]));
  }

  /** The plans of these offerings, with three statements for any number of them. */
  async ofOfferings(tx: Tx, offeringIds: readonly Id[]): Promise<StoredCostPlan[]> {
    const plans = await tx.createQueryBuilder(CostPlanEntity, 'p').where('p.offering_id = ANY(:ids)', { ids: offeringIds }).getMany();
    const ids = plans.map((plan) => plan.id);
    const parts = await tx.createQueryBuilder(CostPartEntity, 'p').where('p.cost_plan_id = ANY(:ids)', { ids }).orderBy('p.position').getMany();
    const lines = await tx.createQueryBuilder(CostLineEntity, 'l').where('l.cost_plan_id = ANY(:ids)', { ids }).orderBy('l.position').getMany();
    return plans.map((plan) => ({
      plan, parts: parts.filter((row) => row.costPlanId === plan.id), lines: lines.filter((row) => row.costPlanId === plan.id),
    }));
  }

  async remove(tx: Tx, planId: Id): Promise<void> {
    await tx.delete(CostLineEntity, { costPlanId: planId });
    await tx.delete(CostPartEntity, { costPlanId: planId });
    await tx.delete(CostPlanEntity, { id: planId });
  }

  /** Stores a plan in place of the present one. */
  async replace(tx: Tx, { plan, parts, lines }: StoredCostPlan): Promise<void> {
    await tx.upsert(CostPlanEntity, plan, ['networkId', 'id']);
    await tx.delete(CostPartEntity, { costPlanId: plan.id });
    await tx.delete(CostLineEntity, { costPlanId: plan.id });
    if (parts.length > 0) await tx.insert(CostPartEntity, parts);
    if (lines.length > 0) await tx.insert(CostLineEntity, lines);
  }
}
