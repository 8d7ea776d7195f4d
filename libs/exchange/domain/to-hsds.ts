import { type Id, languageNameIn, LocalDate } from '#kernel';
import { attribute, linkTypes, nativeAttribute, taxonomyTerm, termAttribute } from './attributes.js';
import { childId, presenceId, termId } from './hsds-ids.js';
import { type JsonObject, said } from './json.js';
import { briefReference, reference } from './reference.js';
import { scheduleToHsds } from './schedule-to-hsds.js';
import { type OfferingSheet, type OrganisationSheet, type PlaceSheet, type SheetAddress, type SheetBarrierFact, type Vocabulary } from './sheet.js';

/** The organization that an organisation is. */
export function organizationOf(sheet: OrganisationSheet): JsonObject {
  const { id, kind, federation } = sheet;
  return said({
    id, name: sheet.name, description: sheet.description === '' ? sheet.name : sheet.description, alternate_name: sheet.alternateName, email: sheet.publicEmail, website: sheet.website,
    additional_websites: sheet.links.map(({ url, label }, at) => said({ id: childId(id, 'url', at), url, label })),
    year_incorporated: sheet.yearFounded, legal_status: sheet.legalForm,
    phones: sheet.publicPhone === null ? [] : [{ id: childId(id, 'phone'), number: sheet.publicPhone }],
    organization_identifiers: sheet.identifiers.map((one, at) => said({
      id: childId(id, 'identifier', at), identifier_type: one.kind, identifier: one.identifier, identifier_scheme: one.issuer })),
    locations: sheet.placeIds.map((placeId) => reference('location', placeId)),
    attributes: [nativeAttribute({ id, entity: 'organization' }, 'organisation', { kind, federation, description: sheet.description })],
  });
}

/** The location that a place is. */
export function locationOf(sheet: PlaceSheet, vocabulary: Vocabulary): JsonObject {
  const { id, kind, stops, sharedWith, hours } = sheet;
  const on = dayOf(sheet.changedAt);
  const native = { kind, sharedWith, street: sheet.street, postcode: sheet.postcode, town: sheet.town, district: sheet.district, stops: stops.map((stop) => ({ ...stop })) };
  return said({
    ...address(id, sheet, vocabulary), location_type: kind === 'REMOTE' ? 'virtual' : 'physical', organization_id: sheet.organisationId, name: sheet.name, url: sheet.link,
    description: sheet.note, transportation: sheet.transport, accessibility: accessibility(id, sheet.barrierFacts, vocabulary),
    phones: sheet.phone === null ? [] : [{ id: childId(id, 'phone'), number: sheet.phone }],
    schedules: [
      ...hours.map((one, at) => scheduleToHsds(one, { parent: id, name: String(at), on })),
      ...stops.flatMap((stop, nth) => stop.hours.map((one, at) => ({ ...scheduleToHsds(one, { parent: id, name: `${nth}/${at}`, on }), description: [stop.name, stop.town].filter((part) => part !== null).join(', ') }))),
    ],
    attributes: [nativeAttribute({ id, entity: 'location' }, 'place', JSON.parse(JSON.stringify(native)) as JsonObject)],
  });
}

/** HSDS requires a whole address or none; where we know less, name and native attribute say it. */
function address(id: Id, { street, postcode, town, district, latitude, longitude }: SheetAddress, { land, county }: Vocabulary): JsonObject {
  const whole = street !== null && postcode !== null && town !== null;
  return said({
    id, latitude, longitude, addresses: whole ? [said({
      id: childId(id, 'address'), address_1: street, address_2: district, city: town, region: county, state_province: land, postal_code: postcode, country: 'DE', address_type: 'physical' })] : [],
  });
}

function accessibility(id: Id, facts: readonly SheetBarrierFact[], { barrierFacts, barrierStates }: Vocabulary): JsonObject[] {
  return facts.map(({ code, state, note }) => {
    const own = childId(id, 'accessibility', code);
    return said({
      id: own, description: barrierFacts[code] ?? code, details: [barrierStates[state] ?? state, note].filter((part) => part !== null).join(': '),
      attributes: [nativeAttribute({ id: own, entity: 'accessibility' }, 'barrier', { code, state, note })],
    });
  });
}

function dayOf(instant: string): LocalDate {
  return LocalDate.parseOrThrow(instant.slice(0, 10));
}

/** The service that an offering is. Organization and locations are references, which `resolved` replaces. */
export function serviceOf(sheet: OfferingSheet, vocabulary: Vocabulary): JsonObject {
  const { id, organisationId, contact, announcement } = sheet;
  const on = dayOf(sheet.changedAt);
  return said({
    id, name: sheet.title, status: statusOf(sheet), organization_id: organisationId, organization: organisationId === null ? undefined : briefReference(organisationId),
    alternate_name: sheet.alternateName, description: sheet.description, url: sheet.website, email: contact.email,
    interpretation_services: sheet.interpretation, application_process: sheet.howToRegister, fees_description: feesOf(sheet), wait_time: sheet.waitTime,
    accreditations: sheet.accreditations, eligibility_description: sheet.restriction?.reason, minimum_age: sheet.ageRange.minimum, maximum_age: sheet.ageRange.maximum,
    assured_date: sheet.assuredOn, alert: announcement?.text, last_modified: sheet.changedAt,
    phones: contact.phone === null ? [] : [{ id: childId(id, 'phone'), number: contact.phone }],
    contacts: contactsOf(sheet),
    schedules: sheet.times.flatMap((time, at) => time.atPlace === null ? [scheduleToHsds(time, { parent: id, name: String(at), on })] : []),
    service_areas: sheet.servedAreas.map((ags) => ({ id: childId(id, 'area', ags), name: vocabulary.counties.get(ags.slice(0, 5)) ?? ags, uri: `urn:de:ags:${ags}` })),
    service_at_locations: sheet.places.map((_, at) => serviceAtLocation(sheet, at, vocabulary)),
    languages: sheet.languages.map((code) => languageOf(id, code)),
    cost_options: costOf(sheet),
    required_documents: sheet.requiredDocuments.map(({ name, url }, at) => said({ id: childId(id, 'document', at), document: name, uri: url })),
    capacities: sheet.capacities.map((one, at) => said({
      id: childId(id, 'capacity', at), unit: { id: termId('unit', one.unit), name: one.label ?? one.unit, scheme: 'teilhabenetz', identifier: one.unit },
      available: one.available, maximum: one.maximum, description: one.label, updated: one.reportedAt })),
    attributes: attributesOfOffering(sheet, vocabulary),
  });
}

function statusOf({ state, announcement }: OfferingSheet): string {
  if (state === 'CLOSED') return 'defunct';
  if (state !== 'PUBLISHED') return 'inactive';
  return announcement?.isPaused ? 'temporarily closed' : 'active';
}

function feesOf({ cost }: OfferingSheet): string | null {
  return cost.text ?? (cost.kind === 'FREE' ? 'kostenlos' : null);
}

function costOf({ id, cost }: OfferingSheet): JsonObject[] {
  const amount = cost.kind === 'FREE' ? 0 : cost.kind === 'AMOUNT' ? (cost.amountCents ?? 0) / 100 : undefined;
  return amount === undefined ? [] : [said({ id: childId(id, 'cost'), currency: 'EUR', amount, amount_description: cost.text })];
}

function languageOf(parent: Id, code: string): JsonObject {
  return said({ id: childId(parent, 'language', code), code, name: languageNameIn(code, 'de') });
}

function contactsOf({ id, contact, furtherContacts }: OfferingSheet): JsonObject[] {
  const main = contact.name === null ? [] : [said({ id: childId(id, 'contact'), name: contact.name, email: contact.email })];
  return [...main, ...furtherContacts.map((one, at) => {
    const own = childId(id, 'contact', at);
    const phone = childId(own, 'phone');
    // HSDS has a number for the extension, which would lose leading zeros: only one without them goes there as well.
    const extension = one.extension !== null && /^[1-9]\d{0,8}$/.test(one.extension) ? Number(one.extension) : undefined;
    return said({
      id: own, name: one.name, department: one.role, email: one.email,
      phones: one.phone === null ? [] : [said({ id: phone, number: one.phone, extension, languages: one.languages.map((code) => languageOf(phone, code)) })],
      attributes: [nativeAttribute({ id: own, entity: 'contact' }, 'contact', { ...one })],
    });
  })];
}

function serviceAtLocation(sheet: OfferingSheet, at: number, vocabulary: Vocabulary): JsonObject {
  const place = sheet.places[at];
  if (!place) return {};
  const locationId = place.placeId ?? childId(sheet.id, 'location', at);
  const on = dayOf(sheet.changedAt);
  return said({
    id: presenceId(sheet.id, place.placeId ?? at), service_id: sheet.id, location_id: locationId,
    location: place.placeId !== null ? reference('location', place.placeId) : said({
      ...address(locationId, place, vocabulary), location_type: 'physical', name: place.name ?? [place.town, place.district].filter((part) => part !== null).join(', '),
      accessibility: accessibility(locationId, place.barrierFacts, vocabulary),
      attributes: [nativeAttribute({ id: locationId, entity: 'location' }, 'place', {
        kind: 'OWN', name: place.name, street: place.street, postcode: place.postcode, town: place.town, district: place.district })],
    }),
    schedules: sheet.times.flatMap((time, nth) => time.atPlace === at ? [scheduleToHsds(time, { parent: sheet.id, name: String(nth), on })] : []),
  });
}

function attributesOfOffering(sheet: OfferingSheet, vocabulary: Vocabulary): JsonObject[] {
  const carrier = { id: sheet.id, entity: 'service' };
  const named = (linkType: string, codes: readonly string[], values: readonly { code: string; name: string; description: string }[]): JsonObject[] => codes.flatMap((code, position) => {
    const value = values.find((one) => one.code === code);
    return value ? [termAttribute(carrier, linkType, { term: taxonomyTerm(linkType, value), position })] : [];
  });
  const terms = sheet.terms.map(({ key, names }) => ({ code: key, name: names?.de ?? vocabulary.terms.find((one) => one.code === key)?.name ?? key, description: '' }));
  const { whatToBring, openness, restriction, announcement, cost, contact, isRemote, isPlaceByArrangement, isTimeByArrangement, originalLanguage } = sheet;
  const facts = { whatToBring, openness, restriction, announcement, cost, contact, isRemote, isPlaceByArrangement, isTimeByArrangement, originalLanguage };
  return [
    ...named(linkTypes.lifeArea, sheet.lifeAreas, vocabulary.lifeAreas), ...named(linkTypes.targetGroup, sheet.suitedFor, vocabulary.targetGroups),
    ...named(linkTypes.term, sheet.terms.map(({ key }) => key), terms), attribute(carrier, linkTypes.openness, { value: openness }),
    ...sheet.translations.map(({ language, field, text, state }) => ({
      ...attribute(carrier, linkTypes.translation, { value: text, label: `${field.toLowerCase()}@${language}` }),
      translation_state: state })),
    ...sheet.partners.map(({ organisationId, name, role }) => attribute(carrier, linkTypes.partner, { value: organisationId, label: `${role}: ${name}` })),
    nativeAttribute(carrier, 'facts', JSON.parse(JSON.stringify(facts)) as JsonObject),
  ];
}
