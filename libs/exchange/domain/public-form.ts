import { type Id } from '#kernel';
import { attributesOf, linkTypes } from './attributes.js';
import { fieldsOf } from './entities.js';
import { isObject, type Json, type JsonObject, objectsIn } from './json.js';
import { besides, merged, type ThreeWays } from './merge.js';
import { type OfferingSheet, type OrganisationSheet, type PlaceSheet, type Vocabulary } from './sheet.js';
import { locationOf, organizationOf, serviceOf } from './to-hsds.js';

/*
 * What anybody may read, in HSDS. The mapping is that of the files; what differs is that nothing is said which no public page
 * says: no persons behind organizations and locations, nobody who assured or changed something, no place that no page names, and
 * no property that HSDS does not know, because nobody here knows what stands in it.
 */

/** What is kept beside a row that was brought in; empty for others. */
export interface Brought<Sheet> {
  source?: JsonObject;
  sheet?: Sheet;
}

/** Where an offering takes place: its id, and the place it names; null for its own words. */
export interface PublicPresence {
  id: Id;
  position: number;
  place: (PlaceSheet & { beside: Brought<PlaceSheet> }) | null;
}

/** What stands around: which organizations are public, by their ids. */
export type Organizations = ReadonlyMap<Id, JsonObject>;

function ways<Sheet>({ source, sheet }: Brought<Sheet>, ours: Sheet, say: (sheet: Sheet) => JsonObject): ThreeWays {
  return { source: source ?? null, base: source && sheet ? say(sheet) : null, ours: say(ours) };
}

/** The organization as everybody may see it, without what belongs to it: locations and services are added by whoever has them. */
export function publicOrganization(sheet: OrganisationSheet, beside: Brought<OrganisationSheet>): JsonObject {
  const { locations: _locations, services: _services, contacts: _contacts, ...entity } = spoken(ways(beside, { ...sheet, placeIds: [] }, organizationOf));
  return publicPart('organization', entity);
}

/** The location as everybody may see it. */
export function publicLocation({ beside, ...sheet }: PlaceSheet & { beside: Brought<PlaceSheet> }, vocabulary: Vocabulary, { isOwnerPublic }: { isOwnerPublic: (id: Id) => boolean }): JsonObject {
  const { contacts: _contacts, organization_id: owner, ...entity } = spoken(ways(beside, sheet, (one) => locationOf(one, vocabulary)));
  return publicPart('location', typeof owner === 'string' && isOwnerPublic(owner) ? { ...entity, organization_id: owner } : entity);
}

/** The service as everybody may see it, with all that stands inside it. */
export function publicService(sheet: OfferingSheet, context: { beside: Brought<OfferingSheet>; presences: readonly PublicPresence[]; vocabulary: Vocabulary; organizations: Organizations }): JsonObject {
  const { beside, presences, vocabulary, organizations } = context;
  const all = ways(beside, sheet, (one) => serviceOf(one, vocabulary));
  const { contacts, organization: _organization, service_at_locations: _atLocations, ...entity } = spoken(all);
  const organization = sheet.organisationId === null ? undefined : organizations.get(sheet.organisationId);
  const named = shownContacts(objectsIn(contacts), sheet, all.ours);
  const locations = presences.flatMap((presence) => {
    const one = atLocation(all, presence, sheet);
    const location = presence.place ? publicLocation(presence.place, vocabulary, { isOwnerPublic: (id) => organizations.has(id) }) : ownLocation(all, presence);
    return location ? [{ ...one, location_id: location['id'] ?? null, location }] : [];
  });
  return {
    ...publicPart('service', entity), last_modified: sheet.changedAt,
    ...(organization ? { organization } : {}), ...(named.length > 0 ? { contacts: named } : {}), ...(locations.length > 0 ? { service_at_locations: locations } : {}),
  };
}

/** The public service_at_location of a public service, with the service in it. */
export function serviceAtLocation(service: JsonObject, presenceId: Id): JsonObject | null {
  const { service_at_locations: all, ...alone } = service;
  const one = objectsIn(all).find(({ id }) => id === presenceId);
  return one ? { ...one, service: alone } : null;
}

/** The words that came and ours; of attributes ours always stand beside those of others, because programs look for them. */
function spoken(all: ThreeWays): JsonObject {
  const entity = merged(all);
  const { source, base, ours } = all;
  return source && base ? { ...entity, attributes: besides({ source, base, ours }) } : entity;
}

/** What came of being at this place, and what we say now; its id is the one that the database knows. */
function atLocation({ source, base, ours }: ThreeWays, { id, position }: PublicPresence, sheet: OfferingSheet): JsonObject {
  const { location: _location, ...now } = objectsIn(ours['service_at_locations'])[position] ?? {};
  const came = objectsIn(source?.['service_at_locations']).find((one) => one['id'] === id);
  const before = objectsIn(base?.['service_at_locations']).find((one) => one['location_id'] === now['location_id']);
  const one = came && before ? merged({ source: came, base: { ...before, location: null }, ours: { ...now, location: null } }) : now;
  return publicPart('service_at_location', { ...one, id, service_id: sheet.id });
}

/** A place in the offering's own words: what the page says and no more, whatever address came. */
function ownLocation({ ours }: ThreeWays, { position }: PublicPresence): JsonObject | null {
  const location = objectsIn(ours['service_at_locations'])[position]?.['location'];
  return isObject(location) ? location : null;
}

/** Contacts as far as the page has them: by their names, with the addresses and numbers that it says. */
function shownContacts(contacts: readonly JsonObject[], { contact: main, furtherContacts }: OfferingSheet, ours: JsonObject): JsonObject[] {
  const all = [main, ...furtherContacts];
  const isSaid = (value: Json | undefined, field: 'name' | 'email' | 'phone'): boolean => typeof value === 'string' && all.some((one) => one[field] === value.trim());
  // What hangs on a person goes out only where it is what we say of them ourselves.
  const own = new Set(objectsIn(ours['contacts']).flatMap((one) => objectsIn(one['attributes'])).map(({ value }) => value));
  return contacts.flatMap((contact) => {
    const { name, email, phones: _phones, attributes: _attributes, ...rest } = contact;
    const attributes = attributesOf(contact, linkTypes.native).filter(({ value }) => own.has(value));
    const numbers = objectsIn(contact['phones']).filter(({ number }) => isSaid(number, 'phone')).map(({ attributes: _foreign, ...phone }) => phone);
    if (name === undefined ? !isSaid(email, 'email') && numbers.length === 0 : !isSaid(name, 'name')) return [];
    return [publicPart('contact', {
      ...rest, ...(name === undefined ? {} : { name }), ...(isSaid(email, 'email') ? { email: email ?? null } : {}), ...(numbers.length > 0 ? { phones: numbers } : {}), ...(attributes.length > 0 ? { attributes } : {}),
    })];
  });
}

/** What HSDS knows of an entity and of all that stands in it, without who assured or changed something. */
function publicPart(entityName: string, entity: JsonObject): JsonObject {
  const fields = fieldsOf(entityName);
  return Object.fromEntries(Object.entries(entity).flatMap(([name, value]): [string, Json][] => {
    if (name === 'assurer_email' || name === 'metadata') return [];
    const field = fields.get(name);
    if (!field) return isStateOfTranslation(name, entity) ? [[name, value]] : [];
    if (name === 'attributes') {
      const attributes = objectsIn(value).filter(isPublicAttribute).map((one) => publicPart('attribute', one));
      return attributes.length > 0 ? [[name, attributes]] : [];
    }
    if (field.type === 'list') return [[name, objectsIn(value).map((one) => publicPart(field.entity, one))]];
    return [[name, field.type === 'entity' && isObject(value) ? publicPart(field.entity, value) : value]];
  }));
}

/** The one property of our own profile: docs/decisions/hsds-exchange.md. */
function isStateOfTranslation(name: string, { link_type: linkType }: JsonObject): boolean {
  return name === 'translation_state' && linkType === linkTypes.translation;
}

/** Ours, and of others what sorts something under a term; any other attribute is a property that nobody knows, in another form. */
function isPublicAttribute({ link_type: linkType, taxonomy_term: term, taxonomy_term_id: termId }: JsonObject): boolean {
  return isObject(term) || typeof termId === 'string' || Object.values<Json | undefined>(linkTypes).includes(linkType);
}

/** What lists show of an entity: no lists of other entities; single ones in the same form. */
export function oneToOne(entityName: string, entity: JsonObject): JsonObject {
  const fields = fieldsOf(entityName);
  return Object.fromEntries(Object.entries(entity).flatMap(([name, value]): [string, Json][] => {
    const field = fields.get(name);
    if (field?.type === 'list') return [];
    return [[name, field?.type === 'entity' && isObject(value) ? oneToOne(field.entity, value) : value]];
  }));
}
