import { type Id, LocalDate } from '#kernel';
import { ContributionsService, PartnershipsService } from '#cooperation';
import { accepted, actorOf, type DemoNetwork, service } from './demo-network.js';
import { demoOfferings } from './offerings.js';

type Kind = Parameters<ContributionsService['add']>[1]['kind'];

/** Days until the contributions end, in turn: some soon, some not. */
const ENDS_IN_DAYS = [75, 200, 400];

/** Partners accept and say what they give, until when. */
export async function fillPartnerships(network: DemoNetwork, offerings: ReadonlyMap<string, Id>): Promise<void> {
  const shared = demoOfferings.filter((offering) => offering.partner !== undefined);
  for (const [index, { title, by, partner }] of shared.entries()) {
    if (!partner) continue;
    const target = actorOf(network, partner.key);
    const partnerships = service(network.services, PartnershipsService);
    const invited = accepted(await partnerships.invite(actorOf(network, by), {
      offeringId: offerings.get(title) ?? '', organisationId: target.organisationId ?? '', canEdit: false,
    }));
    const accepting = accepted(await partnerships.accept(target, { id: invited.id, expectedVersion: invited.version, acceptedRevision: invited.coreRevision }));
    accepted(await service(network.services, ContributionsService).add(target, {
      partnershipId: accepting.id, kind: partner.kind as Kind, description: contributionText[partner.kind] ?? 'Unser Beitrag',
      endsOn: LocalDate.addDays(network.today, ENDS_IN_DAYS[index % ENDS_IN_DAYS.length] ?? 0), isEssential: partner.kind === 'ROOM',
    }));
  }
}

const contributionText: Readonly<Record<string, string>> = {
  ROOM: 'Unser großer Raum mit Küche', STAFF: 'Eine Fachkraft für vier Stunden in der Woche', VOLUNTEERS: 'Sechs Freiwillige im Wechsel',
};
