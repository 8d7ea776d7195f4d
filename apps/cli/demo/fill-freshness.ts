import { type Id, LocalDate, systemActor } from '#kernel';
import { directoryUseCases } from '#directory';
import { Doors } from '#platform/database';
import { accepted, type DemoNetwork, service } from './demo-network.js';

const USUAL_MONTHS = 12;
/** Offerings that were not published today: title and days until somebody should look at them again. */
const daysLeft: Readonly<Record<string, number>> = {
  'Chor der Vielen': -4, 'Kleiderkammer': 5, 'Gemeinschaftsgarten': 12, 'Offene Werkstatt Holz': 14, 'Mittagstisch': 40, 'Fußball für alle': 75,
};

/** Sets how often the network looks at what is published, before anything is. */
export async function setFreshness({ county, services, coordinator }: DemoNetwork): Promise<void> {
  if (county.freshnessMonths === undefined) return;
  accepted(await service(services, directoryUseCases.FreshnessSettingService).set(coordinator, { expectedVersion: 0, months: county.freshnessMonths }));
}

/** Lets some offerings be older than the demo: a few are due soon, one is overdue. `offerings` are ids by title. */
export async function fillFreshness({ county, services, networkId, today }: DemoNetwork, offerings: ReadonlyMap<string, Id>): Promise<void> {
  const actor = systemActor(networkId);
  await service(services, Doors).inNetwork(actor, async (tx) => {
    for (const [title, days] of Object.entries(daysLeft)) {
      const offeringId = offerings.get(title);
      if (offeringId === undefined) throw new Error(`The demo has no offering ${title}.`);
      const dueOn = LocalDate.addDays(today, days);
      const assuredOn = LocalDate.addMonths(dueOn, -(county.freshnessMonths ?? USUAL_MONTHS));
      await service(services, directoryUseCases.FreshnessPlans).takeOver(tx, actor, { offeringId, assuredOn, dueOn });
    }
  });
}
