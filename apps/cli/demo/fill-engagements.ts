import { type Actor, type Id } from '#kernel';
import { OpportunitiesService, ShiftsService, SignUpsService, VolunteersService } from '#engagement';
import { accepted, actorOf, type DemoNetwork, person, service } from './demo-network.js';
import { type DemoEngagement, demoEngagements, type DemoVolunteer, demoVolunteers } from './engagements.js';
import { nextInstant } from './fill-offerings.js';

/** Opens engagements with shifts in the coming weeks; volunteers sign up, and one shift has a queue. */
export async function fillEngagements(network: DemoNetwork, offerings: ReadonlyMap<string, Id>): Promise<void> {
  const volunteers: Actor[] = [];
  for (const volunteer of demoVolunteers) volunteers.push(await addVolunteer(network, volunteer));
  for (const [index, engagement] of demoEngagements.entries()) {
    const shifts = await open(network, engagement, { offeringId: engagement.offering ? offerings.get(engagement.offering) ?? null : null, index });
    const [first] = shifts;
    if (!first) continue;
    // The kitchen has two seats and four who want them; elsewhere one or two have signed up.
    const takers = engagement.by === 'lindenhof' ? volunteers.slice(0, 4) : volunteers.slice(index % 4, index % 4 + 1);
    for (const taker of takers) accepted(await service(network.services, SignUpsService).signUp(taker, { shiftId: first }));
  }
}

async function open(network: DemoNetwork, engagement: DemoEngagement, place: { offeringId: Id | null; index: number }): Promise<Id[]> {
  const { services, county, today } = network;
  const admin = actorOf(network, engagement.by);
  const town = county.towns[place.index % county.towns.length];
  const opportunities = service(services, OpportunitiesService);
  const draft = accepted(await opportunities.create(admin, {
    organisationId: admin.organisationId ?? '', offeringId: place.offeringId, title: engagement.title, description: engagement.description,
    lifeArea: engagement.lifeArea, kind: 'SHIFTS', placeTown: town?.name ?? county.name, latitude: town?.lat, longitude: town?.lon,
    requiredLanguages: engagement.requiredLanguages, preferredLanguages: engagement.preferredLanguages, signUpMode: 'AUTO',
    contactRole: 'Freiwilligenkoordination', contactEmail: `freiwillige@${engagement.by}.${county.slug}.example`,
  }));
  const shifts: Id[] = [];
  const { weekday, from, to, capacity, weeks } = engagement.shift;
  for (let week = 0; week < weeks; week += 1) {
    const shift = accepted(await service(services, ShiftsService).add(admin, {
      opportunityId: draft.id, startsAt: nextInstant(today, weekday, from, week), endsAt: nextInstant(today, weekday, to, week), capacity,
    }));
    shifts.push(shift.id);
  }
  accepted(await opportunities.open(admin, { id: draft.id, expectedVersion: draft.version }));
  return shifts;
}

async function addVolunteer(network: DemoNetwork, volunteer: DemoVolunteer): Promise<Actor> {
  const { services, county, networkId } = network;
  const actor = await person(services, networkId, { email: volunteerEmail(volunteer.key, county.slug), displayName: volunteer.displayName });
  const [town] = county.towns;
  accepted(await service(services, VolunteersService).update(actor, {
    expectedVersion: 1, displayName: volunteer.displayName, languages: volunteer.languages, radiusKm: volunteer.radiusKm,
    availability: volunteer.weekdays.map((weekday) => ({ weekday, from: '08:00', to: '21:00' })),
    town: town?.name, latitude: town?.lat, longitude: town?.lon, ageBand: 'FROM_18',
  }));
  return actor;
}

/** Address of a demo volunteer. */
export function volunteerEmail(key: string, slug: string): string {
  return `${key}@freiwillige.${slug}.example`;
}
