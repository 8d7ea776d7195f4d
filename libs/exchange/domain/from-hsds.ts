import { type Id } from '#kernel';
import { attributesOf, linkTypes, nativeIn } from './attributes.js';
import { costUnknown } from './cost-unknown.js';
import { idOf } from './file-content.js';
import { isObject, type Json, type JsonObject, objectsIn, textIn } from './json.js';
import { scheduleFrom, stopIn } from './schedule-from-hsds.js';
import { type Vocabulary } from './sheet.js';

/** What is said about something, by the names that our own input has; values are judged by the lib that takes them in. */
export type Entry = Readonly<Record<string, unknown>>;

/** The first characters of a text that may be too long for one of our fields; the whole text is kept beside it. */
function fitted(text: string | null, max: number): string | null {
  return text === null ? null : [...text.trim()].slice(0, max).join('');
}

/** A name with at least so many characters. */
function named(text: string, min: number, max: number, kind: string): string {
  const name = fitted(text, max) ?? '';
  return [...name].length < min ? `${kind} ${name}`.trim() : name;
}

const text = (entity: JsonObject, name: string): string | null => textIn(entity[name]);
const first = (entity: JsonObject, list: string): JsonObject => objectsIn(entity[list])[0] ?? {};

/** The organisation that an organization is. */
export function organisationFrom(entity: JsonObject): { kind: string; fields: Entry } {
  const native = nativeIn(entity, 'organisation') ?? {};
  const own = typeof native['description'] === 'string' ? native['description'] : null;
  return { kind: textIn(native['kind']) ?? 'TRAEGER', fields: {
    name: named(text(entity, 'name') ?? '', 2, 200, 'Organisation'), description: own ?? fitted(text(entity, 'description'), 5000) ?? '',
    website: text(entity, 'website'), publicEmail: text(entity, 'email'), publicPhone: text(first(entity, 'phones'), 'number'),
    alternateName: fitted(text(entity, 'alternate_name'), 200), yearFounded: numberIn(entity['year_incorporated']), legalForm: text(entity, 'legal_status'),
    federation: textIn(native['federation']),
    links: objectsIn(entity['additional_websites']).map((one) => ({ url: text(one, 'url') ?? '', label: fitted(text(one, 'label'), 80) })),
    identifiers: objectsIn(entity['organization_identifiers']).map((one) => {
      const type = text(one, 'identifier_type') ?? '';
      const isOurs = identifierKinds.includes(type);
      return { kind: isOurs ? type : 'OTHER', identifier: text(one, 'identifier') ?? '', issuer: text(one, 'identifier_scheme') ?? (isOurs ? null : fitted(type, 80)) };
    }),
  } };
}

const identifierKinds = ['REGISTER_OF_ASSOCIATIONS', 'COMMERCIAL_REGISTER', 'REGISTER_OF_COOPERATIVES', 'REGISTER_OF_FOUNDATIONS', 'CHARITABLE_STATUS', 'OTHER'];

function numberIn(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

interface Point { latitude: number | null; longitude: number | null }

function pointIn(entity: JsonObject): Point {
  const [latitude, longitude] = [numberIn(entity['latitude']), numberIn(entity['longitude'])];
  const isPoint = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPoint ? { latitude, longitude } : { latitude: null, longitude: null };
}

/** The address of a location in our fields; null when it names no town. */
export function addressFrom(entity: JsonObject): Entry | null {
  const native = nativeIn(entity, 'place');
  if (native) {
    return textIn(native['town']) === null ? null : { name: textIn(native['name']), street: textIn(native['street']), postcode: textIn(native['postcode']), town: textIn(native['town']), district: textIn(native['district']), ...pointIn(entity) };
  }
  const all = objectsIn(entity['addresses']);
  const one = all.find((address) => address['address_type'] === 'physical') ?? all[0];
  const town = one ? fitted(text(one, 'city'), 120) : null;
  if (!one || town === null) return null;
  const postcode = text(one, 'postal_code') ?? '';
  return {
    name: fitted(text(entity, 'name'), 160), street: fitted(text(one, 'address_1'), 160), postcode: /^\d{5}$/.test(postcode) ? postcode : null, town,
    district: fitted(text(one, 'address_2'), 120), ...pointIn(entity),
  };
}

/** What a location has to say that an offering can carry itself instead of naming a place; true for those of ours that did. */
export function isOwnWords(entity: JsonObject): boolean {
  return nativeIn(entity, 'place')?.['kind'] === 'OWN';
}

/** The place that a location is; null when our words cannot say where it is. */
export function placeFrom(entity: JsonObject): Entry | null {
  const native = nativeIn(entity, 'place') ?? {};
  const isVirtual = entity['location_type'] === 'virtual';
  const kind = textIn(native['kind']) ?? (isVirtual ? 'REMOTE' : 'PHYSICAL');
  const address = kind === 'PHYSICAL' ? addressFrom(entity) : null;
  const [link, phone] = [text(entity, 'url'), text(first(entity, 'phones'), 'number')];
  if ((kind === 'PHYSICAL' && !address) || (kind === 'REMOTE' && (link ?? phone) === null)) return null;
  const stops = Array.isArray(native['stops']) ? native['stops'].filter(isObject) : [];
  const hours = objectsIn(entity['schedules']).flatMap((one) => scheduleFrom(one) ?? []);
  const { name: _name, ...where } = address ?? {};
  return {
    ...where, kind, name: named(text(entity, 'name') ?? textIn(address?.['town'] as Json | undefined) ?? '', 2, 160, 'Ort'), link, phone,
    transport: fitted(text(entity, 'transportation'), 500), note: fitted(text(entity, 'description'), 1000), sharedWith: textIn(native['sharedWith']) ?? 'OWN',
    barrierFacts: barrierFactsFrom(entity), hours: kind === 'MOBILE' ? [] : hours, stops: kind === 'MOBILE' ? stops.map(stopFrom) : [],
  };
}

function stopFrom(stop: JsonObject): Entry {
  const hours = objectsIn(stop['hours']).map((one) => ({ ...one, zone: undefined }));
  return { ...stop, hours };
}

function barrierFactsFrom(entity: JsonObject): Entry[] {
  return objectsIn(entity['accessibility']).map((one) => nativeIn(one, 'barrier')).filter((one) => one !== null);
}

/** Where a service takes place: at a place of the network, or in words of its own. */
export interface PlaceChoice {
  /** The place of the network that this location is; null when it is none. */
  placeIdOf(locationId: Id): Id | null;
  /** The location itself. */
  locationOf(locationId: Id): JsonObject | null;
  /** Informal initiatives name no address, so they name no place of the network either. */
  isInformal: boolean;
}

/** The offering that a service is. `organization` lends a contact where the service names none. */
export function offeringFrom(entity: JsonObject, context: { organization: JsonObject | null; vocabulary: Vocabulary; places: PlaceChoice }): Entry {
  const { organization, vocabulary, places } = context;
  const facts = nativeIn(entity, 'facts') ?? {};
  const where = placesFrom(entity, places);
  const closed = entity['status'] === 'temporarily closed';
  const alert = fitted(text(entity, 'alert'), 300) ?? (closed ? 'Zurzeit geschlossen.' : null);
  return {
    title: named(text(entity, 'name') ?? '', 3, 160, 'Angebot'), description: fitted(text(entity, 'description'), 5000) ?? '',
    alternateName: fitted(text(entity, 'alternate_name'), 160), website: text(entity, 'url'),
    lifeAreas: valuesFrom(entity, linkTypes.lifeArea, vocabulary.lifeAreas), suitedFor: valuesFrom(entity, linkTypes.targetGroup, vocabulary.targetGroups),
    terms: valuesFrom(entity, linkTypes.term, vocabulary.terms),
    languages: objectsIn(entity['languages']).flatMap((one) => (text(one, 'code') ?? '').toLowerCase()).filter((code) => /^[a-z]{2,3}$/.test(code)),
    servedAreas: objectsIn(entity['service_areas']).flatMap((one) => /^urn:de:ags:(\d{5}|\d{8})$/.exec(text(one, 'uri') ?? '')?.[1] ?? []),
    ...where, isRemote: facts['isRemote'] === true || where.isVirtual,
    isPlaceByArrangement: facts['isPlaceByArrangement'] === true, isTimeByArrangement: facts['isTimeByArrangement'] === true,
    cost: isObject(facts['cost']) ? facts['cost'] : costFrom(entity), ...contactsFrom(entity, facts, organization),
    openness: textIn(facts['openness']) ?? 'OPEN', restriction: isObject(facts['restriction']) ? facts['restriction'] : null,
    ageRange: { minimum: numberIn(entity['minimum_age']), maximum: numberIn(entity['maximum_age']) }, whatToBring: textIn(facts['whatToBring']),
    requiredDocuments: objectsIn(entity['required_documents']).flatMap((one) => { const name = fitted(text(one, 'document'), 160); return name === null ? [] : [{ name, url: text(one, 'uri') }]; }),
    howToRegister: fitted(text(entity, 'application_process'), 1000), waitTime: fitted(text(entity, 'wait_time'), 300),
    interpretation: fitted(text(entity, 'interpretation_services'), 300), accreditations: fitted(text(entity, 'accreditations'), 300),
    announcement: isObject(facts['announcement']) ? facts['announcement'] : alert === null ? null : { text: alert, isPaused: closed },
    originalLanguage: textIn(facts['originalLanguage']) ?? 'de', translations: translationsFrom(entity),
  };
}

/** Codes of ours, in the order that their labels say, then what Open Eligibility calls by a code that we know. */
function valuesFrom(entity: JsonObject, linkType: string, values: readonly { code: string; openEligibility: readonly string[] }[]): string[] {
  const own = attributesOf(entity, linkType).map((one) => ({ code: text(one, 'value'), position: Number(text(one, 'label') ?? 0) })).sort((a, b) => a.position - b.position);
  const foreign = objectsIn(entity['attributes']).flatMap((one) => {
    const term = one['taxonomy_term'];
    const code = isObject(term) && /open.?eligibility/i.test(text(term, 'taxonomy') ?? '') ? text(term, 'code') : null;
    return code === null ? [] : values.filter(({ openEligibility }) => openEligibility.includes(code)).map((value) => value.code);
  });
  const known = own.flatMap(({ code }) => values.some((value) => value.code === code) ? code ?? [] : []);
  return [...new Set([...known, ...foreign])];
}

function placesFrom(entity: JsonObject, { placeIdOf, locationOf, isInformal }: PlaceChoice): { places: Entry[]; times: Entry[]; isVirtual: boolean } {
  const places: Entry[] = [];
  const times: Entry[] = objectsIn(entity['schedules']).flatMap((one) => scheduleFrom(one) ?? []).map((time) => ({ ...time, atPlace: null }));
  let isVirtual = false;
  for (const at of objectsIn(entity['service_at_locations'])) {
    const inside = isObject(at['location']) ? at['location'] : null;
    const id = idOf(at, 'location_id') ?? (inside ? idOf(inside, 'id') : null);
    const location = inside ?? (id === null ? null : locationOf(id));
    if (id === null || !location) continue;
    isVirtual ||= location['location_type'] === 'virtual';
    const placeId = isInformal || isOwnWords(location) ? null : placeIdOf(id);
    const address = placeId === null ? addressFrom(location) : null;
    if (placeId === null && !address) continue;
    places.push(placeId !== null ? { placeId } : isInformal ? { town: address?.['town'], district: address?.['district'] } : { ...address, barrierFacts: barrierFactsFrom(location) });
    times.push(...objectsIn(at['schedules']).flatMap((one) => {
      const time = scheduleFrom(one);
      return time === null ? [] : [{ ...time, atPlace: places.length - 1, atStop: placeId === null ? null : stopIn(one) }];
    }));
  }
  return { places, times, isVirtual };
}

/** Nothing said is not the same as free. */
function costFrom(entity: JsonObject): Entry {
  const options = objectsIn(entity['cost_options']);
  const [only] = options;
  const amount = only && /^eur$/i.test(text(only, 'currency') ?? '') && options.length === 1 ? numberIn(only['amount']) : null;
  const words = fitted(text(entity, 'fees_description') ?? (only ? text(only, 'amount_description') : null), 300);
  if (amount === 0) return { kind: 'FREE', text: words };
  const cents = amount === null ? null : Math.round(amount * 100);
  return cents !== null && cents >= 1 && cents <= 100_000_000 ? { kind: 'AMOUNT', amountCents: cents, text: words } : words === null ? { ...costUnknown } : { kind: 'TEXT', text: words };
}

function contactsFrom(entity: JsonObject, facts: JsonObject, organization: JsonObject | null): Entry {
  const contacts = objectsIn(entity['contacts']);
  const native = contacts.map((one) => nativeIn(one, 'contact'));
  if (isObject(facts['contact'])) return { contact: facts['contact'], furtherContacts: native.filter((one) => one !== null) };
  const [main = {}, ...rest] = contacts;
  const email = text(entity, 'email') ?? text(main, 'email') ?? (organization ? text(organization, 'email') : null);
  const phone = text(first(entity, 'phones'), 'number') ?? text(first(main, 'phones'), 'number') ?? (organization ? text(first(organization, 'phones'), 'number') : null);
  return {
    contact: { name: fitted(text(main, 'name'), 120), email, phone: fitted(phone, 60) },
    furtherContacts: rest.map((one) => {
      const direct = first(one, 'phones');
      const extension = numberIn(direct['extension']);
      return {
        role: fitted(text(one, 'department') ?? text(one, 'title'), 120), name: fitted(text(one, 'name'), 120), email: text(one, 'email'), phone: fitted(text(direct, 'number'), 60),
        extension: extension === null ? null : String(extension), languages: objectsIn(direct['languages']).flatMap((language) => text(language, 'code') ?? []).filter((code) => /^[a-z]{2,3}$/.test(code)),
      };
    }),
  };
}

/** Texts of people; those of machines can be made again. */
function translationsFrom(entity: JsonObject): Entry[] {
  return attributesOf(entity, linkTypes.translation).flatMap((one) => {
    const [, field, language] = /^([a-z_]+)@([A-Za-z-]+)$/.exec(text(one, 'label') ?? '') ?? [];
    const value = text(one, 'value');
    return field === undefined || value === null || one['translation_state'] === 'MACHINE' ? [] : [{ field: field.toUpperCase(), language, text: value }];
  });
}

/** Numbers of what is free that our units can say, with the day on which they were told. */
export function capacitiesFrom(entity: JsonObject): { unit: string; label: string | null; available: number; maximum: number | null; reportedAt: string }[] {
  return objectsIn(entity['capacities']).flatMap((one) => {
    const unit = isObject(one['unit']) && one['unit']['scheme'] === 'teilhabenetz' ? text(one['unit'], 'identifier') : null;
    const [available, reportedAt] = [numberIn(one['available']), text(one, 'updated')];
    return unit === null || available === null || reportedAt === null ? [] : [{ unit, label: text(one, 'description'), available, maximum: numberIn(one['maximum']), reportedAt }];
  });
}
