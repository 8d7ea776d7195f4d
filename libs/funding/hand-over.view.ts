import { type Id, LocalDate } from '#kernel';
import { type RunwayParams } from './domain/plan.js';
import { type OfferingRunway } from './domain/runway.js';
import { type SightedRunway } from './runway.view.js';
import { type Dependents } from './store/offering-facts.store.js';

/** So long before an offering cannot go on any more its people have to know who takes over, or that nobody does. */
const HAND_OVER_MONTHS = 6;

/** An offering on which people hang and that cannot go on for much longer, in the shape of the contract. */
export type HandOver = Dependents & { organisationId: Id | null; title: string; organisationName: string | null; state: string; runwayEnd: LocalDate };

/** True when somebody has to talk about a hand-over now. */
export function isHandOverDue({ runwayEnd }: Pick<OfferingRunway, 'runwayEnd'>, { asOf }: RunwayParams): boolean {
  return runwayEnd !== null && runwayEnd <= LocalDate.addMonths(asOf, HAND_OVER_MONTHS);
}

/** Those on which somebody hangs, the earliest end first. */
export function handOversOf(runways: readonly SightedRunway[], dependents: readonly Dependents[], params: RunwayParams): HandOver[] {
  const known = new Map(dependents.map((one) => [one.offeringId, one]));
  return runways.flatMap(({ runway, offering: { id, organisationId, title, organisationName } }): HandOver[] => {
    const people = known.get(id);
    return people && runway.runwayEnd !== null && isHandOverDue(runway, params) ? [{ ...people, organisationId, title, organisationName, state: runway.state, runwayEnd: runway.runwayEnd }] : [];
  }).sort((a, b) => LocalDate.compare(a.runwayEnd, b.runwayEnd) || (a.offeringId < b.offeringId ? -1 : 1));
}
