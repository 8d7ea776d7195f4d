import { type CostFlow } from './cost-plan.js';
import { endedAfter, scaledFrom } from './flow.js';
import { type FundingFlow } from './funding-flow.js';
import { type Funding, type ScenarioChange } from './plan.js';

/** The fundings with the statuses a scenario supposes; of two changes to one funding the later one holds. */
export function fundingsUnder(fundings: readonly Funding[], scenario: readonly ScenarioChange[]): readonly Funding[] {
  const statuses = new Map(scenario.flatMap((change) => (change.type === 'STATUS' ? [[change.funding, change.status]] : [])));
  if (statuses.size === 0) return fundings;
  return fundings.map((funding) => ({ ...funding, status: statuses.get(funding.id) ?? funding.status }));
}

/** The money under a scenario: programmes end or are cut, at rates that stay what they were before. In list order. */
export function fundsUnder(flows: readonly FundingFlow[], scenario: readonly ScenarioChange[]): readonly FundingFlow[] {
  return scenario.reduce<readonly FundingFlow[]>((current, change) => {
    if (change.type !== 'END_PROGRAMME' && change.type !== 'CUT_PROGRAMME') return current;
    return current.flatMap((flow) => {
      if (flow.programme !== change.programme) return [flow];
      return change.type === 'END_PROGRAMME'
        ? endedAfter(flow, change.lastFundedDay) : scaledFrom(flow, change.from, change.keepBp);
    });
  }, flows);
}

/** The cost of an offering under a scenario, extrapolated cost included. In list order. */
export function costUnder(
  flows: readonly CostFlow[], offering: string, scenario: readonly ScenarioChange[],
): readonly CostFlow[] {
  return scenario.reduce<readonly CostFlow[]>((current, change) => {
    if (change.type !== 'COST_CHANGE' || change.offering !== offering) return current;
    return current.flatMap((flow) => scaledFrom(flow, change.from, change.factorBp));
  }, flows);
}
