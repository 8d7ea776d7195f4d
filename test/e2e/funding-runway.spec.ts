/** Cost plans and grants that people enter give the runways of the worked examples, to the cent, through the API. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Person, TestApi } from '../support/api.js';
import { addOffering, programmeOf, registered } from '../support/funding.js';

interface Case {
  id: string;
  params: { asOf: string; horizonEnd: string; gapThresholdBp: number; viabilityBp: number; cliffDropBp: number; weightsBp: Record<string, number> };
  offerings: {
    id: string; needContinues: boolean; plannedEnd: string | null; parts?: { id: string; essential: boolean }[];
    costLines: { from: string; to: string; amountCents: number; basis: string; part?: string }[];
  }[];
  fundings: {
    id: string; programme: string; from: string; to: string; amountCents: number; status: string; weightBp?: number;
    allocations: { offering: string; part?: string; shareBp: number }[];
  }[];
  expectedAllocations: { funding: string; allocatedCents: number[]; unallocatedCents: number }[];
  expected: { lens: string; scenario: unknown[]; offerings: Record<string, Expected> }[];
}
interface Expected { parts: { part: string; gapPeriods: [string, string][] }[] }

const examples = JSON.parse(readFileSync(new URL('../../libs/funding/domain/funding-examples.json', import.meta.url), 'utf8')) as { cases: Case[] };

let api: TestApi;
let finance: Person & { actAs: string };

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
});
afterAll(async () => {
  await api.stop();
});

const setCostPlan = `mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename ... on CostPlan { version } ... on InvalidInput { fields { path code } } } }`;
const enterGrant = `mutation($input: EnterGrantInput!) { enterGrant(input: $input) {
  __typename ... on Grant { id unallocatedCents shares { amountCents } } ... on InvalidInput { fields { path code } } ... on Problem { message } } }`;
const readRunway = `query($id: UUID!, $lens: RunwayLens!, $months: Int!, $asOf: LocalDate!) { offeringRunway(offeringId: $id, lens: $lens, horizonMonths: $months, asOf: $asOf) {
  firstGapDay runwayEnd runwayDays runwayMonths state totalCostCents totalFundsCents totalGapCents
  cliffs { day fromBp toBp } parts { part essential firstGapDay runwayEnd gapPeriods { from to } }
  months { month costCents fundsCents gapCents coverageBp sources { cents } } } }`;

function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, toYear, toMonth] = [from.slice(0, 4), from.slice(5, 7), to.slice(0, 4), to.slice(5, 7)].map(Number);
  return ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (toMonth ?? 0) - (fromMonth ?? 0) + 1;
}

test.each(examples.cases.map((one) => [one.id, one] as const))('%s', async (id, example) => {
  const slug = `netz-${id.toLowerCase()}`;
  const networkId = await api.network(slug);
  const coordinator = await api.coordinator(networkId, `koordination-${id}@kreis.example`.toLowerCase());
  const organisation = await registered(api, { network: slug, email: `leitung-${id}@bruecke.example`.toLowerCase() });
  finance = { ...organisation.admin, actAs: organisation.id };
  const { params } = example;
  const { setFundingThresholds } = await api.ok(
    `mutation($input: SetFundingThresholdsInput!) { setFundingThresholds(input: $input) { ... on FundingThresholds { version } } }`,
    { input: {
      expectedVersion: 0, gapThresholdBp: params.gapThresholdBp, viabilityBp: params.viabilityBp, cliffDropBp: params.cliffDropBp,
      appliedWeightBp: params.weightsBp['APPLIED'], plannedWeightBp: params.weightsBp['PLANNED'],
    } }, { ...coordinator, actAs: networkId },
  );
  expect(setFundingThresholds).toEqual({ version: 1 });

  const offerings = new Map<string, string>();
  for (const offering of example.offerings) {
    const offeringId = await addOffering(api, { networkId, organisationId: organisation.id, title: `Angebot ${offering.id}` });
    offerings.set(offering.id, offeringId);
    const input = {
      offeringId, expectedVersion: 0, needContinues: offering.needContinues, plannedEnd: offering.plannedEnd,
      parts: (offering.parts ?? []).map((part) => ({ name: part.id, isEssential: part.essential })),
      lines: offering.costLines.map(({ from, to, amountCents, basis, part }) => ({ part, period: { from, to }, amountCents, basis })),
    };
    expect((await api.ok(setCostPlan, { input }, finance)).setCostPlan).toEqual({ __typename: 'CostPlan', version: 1 });
  }
  const programmes = new Map<string, string>();
  for (const funding of example.fundings) {
    const programmeId = programmes.get(funding.programme) ?? await programmeOf(api, finance, funding.programme);
    programmes.set(funding.programme, programmeId);
    const { enterGrant: grant } = await api.ok(enterGrant, { input: {
      organisationId: organisation.id, programmeId, reference: funding.id, status: funding.status,
      awardPeriod: { from: funding.from, to: funding.to }, amountCents: funding.amountCents, weightBp: funding.weightBp,
      isSharedWithCounty: false,
      shares: funding.allocations.map((share) => ({ offeringId: offerings.get(share.offering), part: share.part, basisPoints: share.shareBp })),
    } }, finance);
    const allocation = example.expectedAllocations.find((one) => one.funding === funding.id);
    expect(grant).toMatchObject({ __typename: 'Grant', ...(allocation ? {
      unallocatedCents: allocation.unallocatedCents, shares: allocation.allocatedCents.map((amountCents) => ({ amountCents })),
    } : {}) });
  }
  let compared = 0;
  for (const { lens, offerings: expected } of example.expected.filter((one) => one.scenario.length === 0)) {
    for (const [name, figures] of Object.entries(expected)) {
      const { offeringRunway } = await api.ok(readRunway, {
        id: offerings.get(name), lens, months: monthsBetween(params.asOf, params.horizonEnd), asOf: params.asOf,
      }, finance);
      const { months, ...rest } = offeringRunway;
      for (const month of months) {
        expect(month.sources.reduce((sum: number, source: { cents: number }) => sum + source.cents, 0)).toBe(month.fundsCents);
        delete month.sources;
      }
      expect({ ...rest, months }).toEqual({
        ...figures, parts: figures.parts.map((part) => ({ ...part, gapPeriods: part.gapPeriods.map(([from, to]) => ({ from, to })) })),
      });
      compared += months.length;
    }
  }
  expect(compared).toBeGreaterThan(0);
});
