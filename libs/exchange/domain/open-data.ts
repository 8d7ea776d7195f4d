import { guarded } from './formula-guard.js';
import { licences, type Terms } from './licences.js';

/** What is said of a public page here; the shape of the read model. */
export interface OpenOffering {
  id: string;
  title: string;
  description: string;
  organisation: { id: string; name: string; kind: string } | null;
  lifeAreas: readonly string[];
  languages: readonly string[];
  originalLanguage: string;
  isRemote: boolean;
  servedAreas: readonly string[];
  /** A mobile place has its stops instead of an address. */
  places: readonly (OpenPlace & { stops: readonly OpenPlace[] })[];
  cost: { kind: string; amountCents: number | null; text: string | null };
  contact: { name: string | null; email: string | null; phone: string | null };
  website: string | null;
  openness: string;
  changedAt: string;
  assuredOn: string | null;
  nextTimes: () => readonly { startsAt: string; endsAt: string }[];
}

interface OpenPlace {
  name: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** A network, where it is reached, and its terms. */
export interface OpenNetwork {
  slug: string;
  name: string;
  ags: string;
  /** Address of its open data, without a slash at the end. */
  url: string;
  terms: Terms;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };
/** Where people can go to. */
function spotsOf({ places }: OpenOffering): OpenPlace[] {
  return places.flatMap((place) => (place.stops.length > 0 ? place.stops : [place])).filter(({ town, latitude }) => town !== null || latitude !== null);
}

type Column = readonly [name: string, value: (offering: OpenOffering, network: OpenNetwork) => string];

const joined = (parts: readonly (string | null)[], separator: string): string => parts.filter((part) => part !== null && part !== '').join(separator);

const columns: readonly Column[] = [
  ['id', ({ id }) => id], ['title', ({ title }) => title], ['organisation', ({ organisation }) => organisation?.name ?? ''], ['description', ({ description }) => description],
  ['life_areas', ({ lifeAreas }) => lifeAreas.join(' ')], ['languages', ({ languages }) => languages.join(' ')], ['openness', ({ openness }) => openness],
  ['places', (offering) => spotsOf(offering).map(({ name, street, postcode, town }) => joined([name, street, joined([postcode, town], ' ')], ', ')).join(' | ')],
  ['points', (offering) => spotsOf(offering).flatMap(({ latitude, longitude }) => (latitude === null || longitude === null ? [] : `${latitude} ${longitude}`)).join(' | ')],
  ['is_remote', ({ isRemote }) => String(isRemote)], ['served_areas_ags', ({ servedAreas }) => servedAreas.join(' ')],
  ['next_times', (offering) => offering.nextTimes().map(({ startsAt, endsAt }) => `${startsAt}/${endsAt}`).join(' ')],
  ['cost', ({ cost }) => joined([cost.kind === 'FREE' ? '0' : cost.amountCents === null ? null : (cost.amountCents / 100).toFixed(2), cost.text], ' ')],
  ['contact_name', ({ contact }) => contact.name ?? ''], ['contact_email', ({ contact }) => contact.email ?? ''], ['contact_phone', ({ contact }) => contact.phone ?? ''],
  ['website', ({ website }) => website ?? ''], ['changed_at', ({ changedAt }) => changedAt], ['assured_on', ({ assuredOn }) => assuredOn ?? ''],
  ['json_ld', ({ id }, { url }) => `${url}/offerings/${id}`],
  ['licence', (_offering, { terms }) => licences[terms.licence].url], ['attribution', (_offering, { terms }) => terms.attribution],
];

/** The first line of the table. */
export function csvHead(): string {
  return lineOf(columns.map(([name]) => name));
}

/** An offering as a line: every cell quoted, none that a table program would calculate. */
export function csvLine(offering: OpenOffering, network: OpenNetwork): string {
  return lineOf(columns.map(([, value]) => guarded(value(offering, network))));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;
}

/** JSON that cannot end the script element of a page that it is put into. */
export function scriptSafe(value: Json): string {
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What an offering is in schema.org: the service, and its next times as events with their instants. */
export function schemaOrgNodes(offering: OpenOffering, network: OpenNetwork): Json[] {
  const id = `${network.url}/offerings/${offering.id}`;
  const { organisation, contact } = offering;
  const provider: Json | undefined = organisation ? { '@type': organisation.kind === 'DEPARTMENT' ? 'GovernmentOrganization' : 'Organization', '@id': `urn:uuid:${organisation.id}`, name: organisation.name } : undefined;
  const places = spotsOf(offering).map(placeOf);
  const service: Json = {
    '@type': organisation?.kind === 'DEPARTMENT' ? 'GovernmentService' : 'Service', '@id': id, identifier: offering.id, name: offering.title, description: offering.description, inLanguage: offering.originalLanguage,
    serviceType: offering.lifeAreas, provider, url: offering.website ?? undefined, license: licences[network.terms.licence].url, creditText: network.terms.attribution, dateModified: offering.changedAt,
    areaServed: offering.servedAreas.length > 0 ? offering.servedAreas.map((ags) => ({ '@type': 'AdministrativeArea', identifier: `urn:de:ags:${ags}` })) : undefined,
    availableChannel: [...places.map((place) => ({ '@type': 'ServiceChannel', serviceLocation: place, availableLanguage: offering.languages })),
      ...(offering.isRemote ? [{ '@type': 'ServiceChannel', name: 'remote', availableLanguage: offering.languages }] : [])],
    offers: { '@type': 'Offer', priceCurrency: 'EUR', ...priceOf(offering), url: id },
    contactPoint: { '@type': 'ContactPoint', name: contact.name ?? undefined, email: contact.email ?? undefined, telephone: contact.phone ?? undefined },
  };
  const events = offering.nextTimes().map(({ startsAt, endsAt }): Json => ({
    '@type': 'Event', '@id': `${id}#${startsAt}`, name: offering.title, description: offering.description, startDate: startsAt, endDate: endsAt, organizer: provider, about: { '@id': id },
    eventAttendanceMode: `https://schema.org/${places.length === 0 && offering.isRemote ? 'Online' : 'Offline'}EventAttendanceMode`, location: places.length > 0 ? places : undefined,
    // A price in words, or none stated, says neither yes nor no.
    isAccessibleForFree: offering.cost.kind === 'TEXT' ? undefined : offering.cost.kind === 'FREE',
  }));
  return [service, ...events];
}

/** A whole document of schema.org. */
export function schemaOrgDocument(nodes: readonly Json[]): Json {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function placeOf({ name, street, postcode, town, latitude, longitude }: OpenPlace): Json {
  return {
    '@type': 'Place', name: name ?? undefined,
    address: { '@type': 'PostalAddress', streetAddress: street ?? undefined, postalCode: postcode ?? undefined, addressLocality: town ?? undefined, addressCountry: 'DE' },
    geo: latitude === null || longitude === null ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

function priceOf({ cost }: OpenOffering): { [name: string]: Json | undefined } {
  if (cost.kind === 'FREE') return { price: 0 };
  return { price: cost.amountCents === null ? undefined : cost.amountCents / 100, description: cost.text ?? undefined };
}

/** The entry of a data portal (DCAT-AP.de 2): what there is, in which forms, under which licence. `hsds` is the address of the REST interface. */
export function dcatDataset({ slug, name, ags, url, terms }: OpenNetwork, hsds: string): Json {
  const distribution = (title: string, accessUrl: string, mediaType: string): Json => ({
    '@type': 'dcat:Distribution', 'dct:title': title, 'dcat:accessURL': { '@id': accessUrl }, 'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:license': { '@id': licences[terms.licence].dcat }, 'dcatde:licenseAttributionByText': terms.attribution,
  });
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', dcatde: 'http://dcat-ap.de/def/dcatde/', foaf: 'http://xmlns.com/foaf/0.1/' },
    '@id': url, '@type': 'dcat:Dataset', 'dct:identifier': slug, 'dct:title': `Öffentliche Angebote: ${name}`,
    'dct:description': 'Veröffentlichte Angebote für alle, wie sie die Träger, Vereine und Ämter des Netzwerks eingetragen haben.', 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': name },
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' }, 'dcatde:politicalGeocodingURI': { '@id': `http://dcat-ap.de/def/politicalGeocoding/districtKey/${ags}` },
    'dcat:distribution': [
      distribution('CSV', `${url}/offerings.csv`, 'text/csv'), distribution('JSON-LD (schema.org)', `${url}/offerings.jsonld`, 'application/ld+json'),
      distribution('HSDS 3.1 (Open Referral)', `${hsds}/services?format=ndjson`, 'application/x-ndjson'),
    ],
  };
}
