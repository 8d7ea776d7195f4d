import { berlinInstant, type Id, LocalDate } from '#kernel';
import { directoryUseCases, OfferingPublicationService, OfferingsService, RecordedOfferingsService } from '#directory';
import { accepted, actorOf, type DemoNetwork, person, service } from './demo-network.js';
import { fillCapacities } from './fill-capacities.js';
import { fillImages } from './fill-images.js';
import { fillFreshness, setFreshness } from './fill-freshness.js';
import { fillEmptySearches } from './fill-empty-searches.js';
import { fillPlaces, hasSpecialPlace, isOpenAsItsPlace } from './fill-places.js';
import { factsOf } from './offering-facts.js';
import { addTerms } from './offering-terms.js';
import { changedDescriptions, translationsOf } from './texts/translations.js';
import { type DemoOffering, demoOfferings } from './offerings.js';

type Fields = Parameters<OfferingsService['create']>[1];
type Basis = NonNullable<NonNullable<Fields['restriction']>['basis']>;

const MONTHS_TO_REVIEW = 9;
/** The network in which some offerings were changed after they had been translated. */
const WITH_OUTDATED = 'wetteraukreis';
const WEEKDAYS = 7;

/** Publishes the offerings of the organisations; answers their ids by title. */
export async function fillOfferings(network: DemoNetwork): Promise<Map<string, Id>> {
  accepted(await service(network.services, directoryUseCases.SchoolHolidaysService).set(network.coordinator, { expectedVersion: 0, periods: network.county.schoolHolidays }));
  await service(network.services, directoryUseCases.TownsService).replace(network.coordinator, {
    source: 'entered by hand for the demo', towns: network.county.towns.map(({ name, postcode, lat, lon }) => ({ name, postcode, latitude: lat, longitude: lon, ags: null })),
  });
  await setFreshness(network);
  const termsOf = await addTerms(network);
  const placeOf = await fillPlaces(network);
  const ids = new Map<string, Id>();
  for (const [index, offering] of demoOfferings.entries()) {
    ids.set(offering.title, await publish(network, offering, { ...fieldsOf(network, offering, index), places: placesOf(network, offering, placeOf(offering.title, index)), terms: termsOf(offering.title) }));
  }
  await addNeighbour(network);
  await addUnconfirmed(network);
  await fillCapacities(network, ids);
  await fillImages(network, ids);
  await fillFreshness(network, ids);
  await fillEmptySearches(network);
  return ids;
}

async function publish(network: DemoNetwork, offering: DemoOffering, fields: Fields): Promise<Id> {
  const admin = actorOf(network, offering.by);
  const publication = service(network.services, OfferingPublicationService);
  const draft = accepted(await service(network.services, OfferingsService).create(admin, fields));
  const published = accepted(await publication.publish(admin, { id: draft.id, expectedVersion: draft.version }));
  const changed = network.county.slug === WITH_OUTDATED ? changedDescriptions[offering.title] : undefined;
  if (changed !== undefined) {
    accepted(await service(network.services, OfferingsService).update(admin, { id: published.id, expectedVersion: published.version, changes: { description: changed } }));
  }
  // An informal initiative's service waits for the coordinator.
  if (published.state === 'AWAITING_CLEARANCE') {
    accepted(await publication.clear(network.coordinator, { id: published.id, expectedVersion: published.version }));
  }
  return draft.id;
}

function fieldsOf(network: DemoNetwork, offering: DemoOffering, index: number): Fields {
  const { county, today } = network;
  const where = offering.where ?? 'TOWN';
  return {
    title: offering.title,
    description: offering.description,
    lifeAreas: offering.lifeAreas as NonNullable<Fields['lifeAreas']>,
    languages: offering.languages,
    isRemote: where === 'REMOTE',
    servedAreas: where === 'COUNTY' ? [county.ags] : [],
    times: offering.times.map(([weekday, from, to]) => ({
      weekdays: [shifted(network, weekday)], from, to, onPublicHolidays: 'PAUSES' as const,
      inSchoolHolidays: offering.lifeAreas.includes('EDUCATION') ? 'PAUSES' as const : 'RUNS' as const,
    })),
    isTimeByArrangement: offering.times.length === 0 && !isOpenAsItsPlace(offering.title),
    cost: offering.costCents ? { kind: 'AMOUNT', amountCents: offering.costCents } : { kind: 'FREE' },
    contact: { name: 'Infotelefon (Demo)', email: `angebot${index + 1}@${offering.by}.${county.slug}.example`, phone: `0000 ${String(10_000 + index)}` },
    ...(offering.restriction ? {
      openness: 'STATUS_BASED' as const,
      restriction: { ...offering.restriction, basis: offering.restriction.basis as Basis, reviewOn: LocalDate.addMonths(today, MONTHS_TO_REVIEW) },
    } : {}),
    ...factsOf(network, offering.title),
    translations: translationsOf(offering.title),
  };
}

/** The informal initiative names a town alone; what comes to people takes place nowhere, apart from the bus. */
function placesOf({ county }: DemoNetwork, { title, by, where = 'TOWN' }: DemoOffering, place: { placeId: Id }): Fields['places'] {
  if (by === 'repair') return [{ town: county.towns[0]?.name ?? county.name }];
  return where === 'TOWN' || hasSpecialPlace(title) ? [place] : [];
}

/** Weekdays differ from county to county, so that the demo does not look copied; weekends stay weekends. */
function shifted(network: DemoNetwork, weekday: number): number {
  if (weekday > 5) return weekday;
  return (weekday - 1 + Number(network.county.ags) % 5) % 5 + 1;
}

/** A volunteer's neighbourhood service, cleared by the coordinator. */
async function addNeighbour(network: DemoNetwork): Promise<void> {
  const { county, services, networkId } = network;
  const neighbour = await person(services, networkId, { email: `nachbarschaft@${county.slug}.example`, displayName: 'Nana Beispiel' });
  const publication = service(services, OfferingPublicationService);
  const draft = accepted(await service(services, OfferingsService).createPersonal(neighbour, {
    translations: translationsOf('Gemeinsam einkaufen'),
    title: 'Gemeinsam einkaufen', description: 'Ich nehme Nachbarinnen und Nachbarn mit dem Auto zum Einkaufen mit.', lifeAreas: ['SUPPLY', 'MOBILITY'],
    languages: ['de', 'uk'], places: [{ town: county.towns[0]?.name ?? county.name }], isTimeByArrangement: true, cost: { kind: 'FREE' },
    contact: { name: 'Nana', phone: '0000 99999' },
  }));
  const waiting = accepted(await publication.publish(neighbour, { id: draft.id, expectedVersion: draft.version }));
  accepted(await publication.clear(network.coordinator, { id: waiting.id, expectedVersion: waiting.version }));
}

/** An offering that the office knows of and its owner has not confirmed. */
async function addUnconfirmed(network: DemoNetwork): Promise<void> {
  const { county, services } = network;
  const organisationId = actorOf(network, 'kulturhof').organisationId ?? '';
  accepted(await service(services, RecordedOfferingsService).record(network.coordinator, {
    organisationId, contactEmail: `kontakt@kulturhof.${county.slug}.example`,
    offering: {
      translations: translationsOf('Spielenachmittag'),
      title: 'Spielenachmittag', description: 'Brettspiele für alle Generationen.', lifeAreas: ['ENCOUNTER'], languages: ['de'],
      places: [{ town: county.towns[0]?.name ?? county.name }], times: [{ weekdays: [7], from: '15:00', to: '18:00' }], cost: { kind: 'FREE' },
      contact: { phone: '0000 88888' },
    },
  }));
}

/** The next day of that weekday from tomorrow on, at a time of day in Germany. */
export function nextInstant(today: LocalDate, weekday: number, time: string, weeksLater: number): Date {
  const ahead = (weekday - LocalDate.weekday(today) + WEEKDAYS - 1) % WEEKDAYS + 1;
  return berlinInstant(LocalDate.addDays(today, ahead + weeksLater * WEEKDAYS), time);
}
