// Promise: the worked money cases E1–E10 come out exact to the cent, month by month.
import { describe, expect, it } from '#jest';
import { readFileSync } from 'node:fs';
import { allocate } from './allocation.js';
import { type Funding, type Lens, type OfferingPlan, type RunwayParams, type ScenarioChange } from './plan.js';
import { type OfferingRunway, runwaysOf } from './runway.js';

interface Expected { lens: Lens; scenario: ScenarioChange[]; offerings: Record<string, unknown> }
interface Example {
  id: string;
  title: string;
  params: RunwayParams;
  offerings: OfferingPlan[];
  fundings: Funding[];
  expectedAllocations: { funding: string; allocatedCents: number[]; unallocatedCents: number }[];
  expected: Expected[];
}

const fixture = new URL('./funding-examples.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: Example[] };

/** The runway in the shape of the fixture, which knows no sources and no extrapolation. */
function asInFixture(runway: OfferingRunway): unknown {
  const { offering: _offering, lens: _lens, scenario: _scenario, extrapolatedFrom: _from, parts, months, ...figures } = runway;
  return {
    ...figures,
    parts: parts.map(({ surplusPeriods: _surplus, ...part }) => ({ ...part, gapPeriods: part.gapPeriods.map(({ from, to }) => [from, to]) })),
    months: months.map(({ month, costCents, fundsCents, gapCents, coverageBp }) =>
      ({ month, costCents, fundsCents, gapCents, coverageBp })),
  };
}

it('the fixture holds all ten cases', () => {
  expect(cases.map((example) => example.id)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10']);
});

describe.each(cases)('$id $title', (example) => {
  it('shares the fundings out as the case says', () => {
    const allocations = example.fundings.map((funding) =>
      ({ funding: funding.id, ...allocate(funding.amountCents, funding.allocations.map((row) => row.shareBp)) }));
    expect(allocations).toEqual(example.expectedAllocations);
  });

  it.each(example.expected)('$lens with $scenario', ({ lens, scenario, offerings }) => {
    const runways = runwaysOf(example, example.params, { lens, scenario });
    expect(Object.fromEntries(runways.map((runway) => [runway.offering, asInFixture(runway)]))).toEqual(offerings);
    expect(runways.every((runway) => runway.lens === lens && runway.scenario === scenario)).toBe(true);
  });

  it.each(example.expected)('$lens with $scenario: the sources of a month add up to its funds', ({ lens, scenario }) => {
    for (const month of runwaysOf(example, example.params, { lens, scenario }).flatMap((runway) => runway.months)) {
      expect(month.sources.reduce((sum, row) => sum + row.cents, 0)).toBe(month.fundsCents);
    }
  });
});
