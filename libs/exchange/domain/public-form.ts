import { type Id } from '#kernel';
import { fieldsOf } from './entities.js';
import { isObject, type Json, type JsonObject, objectsIn } from './json.js';
import { besides, merged, type ThreeWays } from './merge.js';
import { type OfferingSheet, type OrganisationSheet, type PlaceSheet, type Vocabulary } from './sheet.js';
import { locationOf, organizationOf, serviceOf } from './to-hsds.js';

/*
 * What anybody may read, in HSDS. The mapping is that of the files; what differs is that nothing is said which no public page
 * says: no persons behind organizations and locations, nobody who assured or changed something, no place that no page names.
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
  return impersonal(entity);
}

/** The location as everybody may see it. */
export function publicLocation({ beside, ...sheet }: PlaceSheet & { beside: Brought<PlaceSheet> }, vocabulary: Vocabulary, { isOwnerPublic }: { isOwnerPublic: (id: Id) => boolean }): JsonObject {
  const { contacts: _contacts, organization_id: owner, ...entity } = spoken(ways(beside, sheet, (one) => locationOf(one, vocabulary)));
  return impersonal(typeof owner === 'string' && isOwnerPublic(owner) ? { ...entity, organization_id: owner } : entity);
}

/** The service as everybody may see it, with all that stands inside it. */
export function publicService(sheet: OfferingSheet, context: { beside: Brought<OfferingSheet>; presences: readonly PublicPresence[]; vocabulary: Vocabulary; organizations: Organizations }): JsonObject {
  const { beside, presences, vocabulary, organizations } = context;
  const all = ways(beside, sheet, (one) => serviceOf(one, vocabulary));
  const { contacts, organization: _organization, service_at_locations: _atLocations, ...entity } = spoken(all);
  const organization = sheet.organisationId === null ? undefined : organizations.get(sheet.organisationId);
  const named = shownContacts(objectsIn(contacts), sheet);
  const locations = presences.flatMap((presence) => {
    const one = atLocation(all, presence, sheet);
    const location = presence.place ? publicLocation(presence.place, vocabulary, { isOwnerPublic: (id) => organizations.has(id) }) : ownLocation(all, presence);
    return location ? [{ ...one, location_id: location['id'] ?? null, location }] : [];
  });
  return {
    ...impersonal(entity), last_modified: sheet.changedAt,
    ...(organization ? { organization } : {}), ...(named.length > 0 ? { contacts: named } : {}), ...(locations.length > 0 ? { service_at_locations: locations } : {}),
  };
}

/** The public service_at_location of a public service, with the service in it. */
export function serviceAtLocation(service: JsonObject, presenceId: Id): JsonObject | null {
  const { service_at_locations: all, ...alone } = service;
  const one = objectsIn(all).find(({ id }) => id === presenceId);
  return one ? { ...one, service: alone } : null;
}

/** The words that came and ours; of attributes ours always stand beside the foreign ones, because others look for them. */
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
  return impersonal({ ...one, id, service_id: sheet.id });
}

/** A place in the offering's own words: what the page says and no more, whatever address came. */
function ownLocation({ ours }: ThreeWays, { position }: PublicPresence): JsonObject | null {
  const location = objectsIn(ours['service_at_locations'])[position]?.['location'];
  return isObject(location) ? location : null;
}

/** Contacts as far as the page has them: by their names, with the addresses and numbers that it says. */
function shownContacts(contacts: readonly JsonObject[], { contact: main, furtherContacts }: OfferingSheet): JsonObject[] {
  const all = [main, ...furtherContacts];
  const isSaid = (value: Json | undefined, field: 'name' | 'email' | 'phone'): boolean => typeof value === 'string' && all.some((one) => one[field] === value.trim());
  return contacts.flatMap((contact) => {
    const { name, email, phones, ...rest } = contact;
    const numbers = objectsIn(phones).filter(({ number }) => isSaid(number, 'phone'));
    if (name === undefined ? !isSaid(email, 'email') && numbers.length === 0 : !isSaid(name, 'name')) return [];
    return [impersonal({ ...rest, ...(name === undefined ? {} : { name }), ...(isSaid(email, 'email') ? { email: email ?? null } : {}), ...(numbers.length > 0 ? { phones: numbers } : {}) })];
  });
}

/** Without who assured or changed something, wherever that stands. */
export function impersonal(entity: JsonObject): JsonObject {
  const kept = Object.entries(entity).filter(([name]) => name !== 'assurer_email' && name !== 'metadata');
  return Object.fromEntries(kept.map(([name, value]): [string, Json] => [name, impersonalValue(value)]));
}

function impersonalValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(impersonalValue);
  return isObject(value) ? impersonal(value) : value;
}

/** What lists show of an entity: no lists of other entities; single ones in the same form. What HSDS does not know stays. */
export function oneToOne(entityName: string, entity: JsonObject): JsonObject {
  const fields = fieldsOf(entityName);
  return Object.fromEntries(Object.entries(entity).flatMap(([name, value]): [string, Json][] => {
    const field = fields.get(name);
    if (field?.type === 'list') return [];
    return [[name, field?.type === 'entity' && isObject(value) ? oneToOne(field.entity, value) : value]];
  }));
}
