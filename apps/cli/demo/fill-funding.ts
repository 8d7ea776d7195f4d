import { type Id, LocalDate, type Period } from '#kernel';
import { CostPlansService, GrantsService, ProgrammesService } from '#funding';
import { accepted, actorOf, type DemoNetwork, service } from './demo-network.js';
import { type DemoFunding, demoFundingPatterns, demoProgrammes } from './grants.js';
import { demoOfferings } from './offerings.js';

const COST_PLAN_MONTHS_BACK = 12;
const LEAD_MONTHS = 3;
const DAYS_PER_MONTH = 30;
const PERCENT = 100;

/** Cost plans and grants: cliffs in about 30, 90 and 270 days, a gap, a bridge that two funders share. */
export async function fillFunding(network: DemoNetwork, offerings: ReadonlyMap<string, Id>): Promise<void> {
  const programmes = await addProgrammes(network);
  const funded = demoOfferings.filter((offering) => offering.monthlyCostCents !== undefined);
  for (const [index, offering] of funded.entries()) {
    const offeringId = offerings.get(offering.title) ?? '';
    const admin = actorOf(network, offering.by);
    const monthly = offering.monthlyCostCents ?? 0;
    const from = LocalDate.startOfMonth(LocalDate.addMonths(network.today, -COST_PLAN_MONTHS_BACK));
    accepted(await service(network.services, CostPlansService).set(admin, {
      offeringId, expectedVersion: 0, needContinues: true,
      lines: [{ period: { from, to: LocalDate.endOfMonth(LocalDate.addMonths(network.today, 2)) }, amountCents: monthly, basis: 'PER_MONTH' }],
    }));
    const pattern = demoFundingPatterns[index % demoFundingPatterns.length] ?? [];
    for (const [position, funding] of pattern.entries()) {
      accepted(await service(network.services, GrantsService).enter(admin, {
        organisationId: admin.organisationId ?? '', programmeId: programmes.get(funding.programme) ?? '', reference: `DEMO-${index + 1}-${position + 1}`,
        status: funding.status, awardPeriod: periodOf(network, funding), amountCents: amountOf(funding, monthly), isSharedWithCounty: true,
        shares: [{ offeringId, basisPoints: 10_000 }],
      }));
    }
  }
}

async function addProgrammes(network: DemoNetwork): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>();
  for (const { key, title, funderName, isCountyFunded } of demoProgrammes) {
    const programme = accepted(await service(network.services, ProgrammesService).create(network.coordinator, {
      title, funderName, funderLand: network.county.land, isCountyFunded, applicationLeadMonths: LEAD_MONTHS,
    }));
    ids.set(key, programme.id);
  }
  return ids;
}

function periodOf(network: DemoNetwork, funding: DemoFunding): Period {
  return { from: LocalDate.addDays(network.today, funding.fromDay), to: LocalDate.addDays(network.today, funding.toDay) };
}

/** The monthly cost over the period, in whole euros, times the share. */
function amountOf(funding: DemoFunding, monthlyCents: number): number {
  const months = (funding.toDay - funding.fromDay + 1) / DAYS_PER_MONTH;
  return Math.ceil(monthlyCents * months * funding.percent / PERCENT / PERCENT) * PERCENT;
}
