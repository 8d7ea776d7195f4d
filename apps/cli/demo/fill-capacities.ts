import { type Id } from '#kernel';
import { directoryUseCases } from '#directory';
import { accepted, actorOf, type DemoNetwork, service } from './demo-network.js';
import { demoOfferings } from './offerings.js';

type Figures = Parameters<InstanceType<typeof directoryUseCases.CapacitiesService>['report']>[1]['capacities'];

/** What is free in some offerings, by title. */
const free: Readonly<Record<string, Figures>> = {
  'Hausaufgabenhilfe': [{ unit: 'PLACES', available: 3, maximum: 18 }],
  'Deutsch für den Beruf': [{ unit: 'PLACES', label: 'Kurs am Montag', available: 0, maximum: 15 }, { unit: 'PLACES', label: 'Kurs am Mittwoch', available: 4, maximum: 15 }],
  'Wohnraumberatung': [{ unit: 'APPOINTMENTS', label: 'in dieser Woche', available: 2 }],
};

/** Tells what is free, as the organisations would. `offerings` are ids by title. */
export async function fillCapacities(network: DemoNetwork, offerings: ReadonlyMap<string, Id>): Promise<void> {
  for (const [title, capacities] of Object.entries(free)) {
    const offeringId = offerings.get(title);
    const by = demoOfferings.find((one) => one.title === title)?.by;
    if (offeringId === undefined || by === undefined) throw new Error(`The demo has no offering ${title}.`);
    accepted(await service(network.services, directoryUseCases.CapacitiesService).report(actorOf(network, by), { offeringId, capacities }));
  }
}
