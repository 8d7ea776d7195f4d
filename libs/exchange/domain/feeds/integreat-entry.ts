import { isLanguage, type Language } from '#kernel';
import { isObject, type Json, type JsonObject } from '../json.js';
import { type TableFinding, warned, wrong } from '../tables/table-finding.js';
import { hoursIn } from './integreat-hours.js';
import { isLeftOutAsMeeting, publicDescription } from './meeting-text.js';
import { plainText } from './plain-text.js';

/** What an entry of a region is about. */
export type IntegreatKind = 'locations' | 'events';

/** Where an entry stands: `/musterkreis/de/locations/familienzentrum/`. */
export interface IntegreatPath {
  region: string;
  language: Language;
  kind: IntegreatKind;
}

/** What an entry says; times of events are read elsewhere. */
export interface IntegreatWords {
  title: string;
  fields: Record<string, unknown>;
  findings: TableFinding[];
  organisation: string | null;
}

/** Categories of places by their signs, which are the same in all languages, and the life areas that they mean here. */
const lifeAreas: Readonly<Record<string, readonly string[]>> = {
  advice: ['AUTHORITIES_LAW'], office: ['AUTHORITIES_LAW'], culture: ['LEISURE_SPORT'], leisure: ['LEISURE_SPORT'], media: ['LEISURE_SPORT', 'EDUCATION'], daily_routine: ['SUPPLY'], gastronomy: ['ENCOUNTER'], shopping: ['SUPPLY'],
  education: ['EDUCATION'], health: ['HEALTH'], medical_aid: ['HEALTH'], mental_health: ['HEALTH'], house: ['HOUSING'], shelter: ['HOUSING'], meeting_point: ['ENCOUNTER'], mobility: ['MOBILITY'],
};
const NAME_MAX = 160;

/** Null for a path of another form; a language that offerings do not have stays told apart. */
export function pathIn(text: string): Omit<IntegreatPath, 'language'> & { language: Language | null; tag: string } | null {
  const found = /^\/([a-z0-9-]{1,80})\/([a-z-]{2,20})\/(locations|events)\/\S+$/.exec(text);
  if (!found) return null;
  const [, region = '', tag = '', kind] = found;
  const language = tag === 'de-si' || tag === 'de-ls' ? 'de-x-leicht' : tag;
  return { region, tag, language: isLanguage(language) ? language : null, kind: kind === 'events' ? 'events' : 'locations' };
}

/** The fields of the input of offerings that an entry fills. */
export function wordsIn(entry: JsonObject, kind: IntegreatKind): IntegreatWords {
  const findings: TableFinding[] = [];
  const title = textIn(entry['title']).replaceAll(/\s+/g, ' ');
  if (title === '') findings.push(wrong('title', 'REQUIRED', { de: 'Der Eintrag hat keinen Titel (title).', en: 'The entry has no title (title).' }));
  const description = publicDescription(plainText(textIn(entry['content'])) || textIn(entry['excerpt']), findings);
  const said = { title, ...(description === '' ? {} : { description }), ...placeIn(entry['location'], kind, findings) };
  const organisation = isObject(entry['organization']) ? textIn(entry['organization']['name']) || null : null;
  return { title, findings, organisation, fields: kind === 'events' ? { ...said, ...meetingIn(entry) } : { ...said, ...atLocation(entry, findings) } };
}

function atLocation(entry: JsonObject, findings: TableFinding[]): Record<string, unknown> {
  return { ...categoryIn(entry['category'], findings), ...contactIn(entry), ...linkIn(entry['website'], findings), ...hoursAndPause(entry, findings), ...appointmentIn(entry['appointment_url'], findings) };
}

function placeIn(given: Json | undefined, kind: IntegreatKind, findings: TableFinding[]): Record<string, unknown> {
  if (!isObject(given) || given['id'] === null || given['id'] === undefined) return {};
  const town = textIn(given['town']);
  if (town === '') {
    findings.push(warned('placeName', 'NOT_A_PLACE', { de: 'Der Ort nennt keine Stadt (location.town) und wird nicht übernommen.', en: 'The place names no town (location.town) and is not taken over.' }));
    return {};
  }
  const postcode = textIn(given['postcode']);
  const point = typeof given['latitude'] === 'number' && typeof given['longitude'] === 'number' ? { latitude: given['latitude'], longitude: given['longitude'] } : {};
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) findings.push(warned('postcode', 'NOT_A_POSTCODE', { de: `„${postcode.slice(0, 20)}“ ist keine Postleitzahl und wird nicht übernommen.`, en: `"${postcode.slice(0, 20)}" is no postcode and is not taken over.` }));
  // The name of a location is its own title.
  const name = kind === 'events' ? textIn(given['name']).slice(0, NAME_MAX) : '';
  return { places: [{ name, street: textIn(given['address']).slice(0, NAME_MAX), postcode: /^\d{5}$/.test(postcode) ? postcode : '', town, ...point }] };
}

function categoryIn(given: Json | undefined, findings: TableFinding[]): Record<string, unknown> {
  if (!isObject(given)) return {};
  const icon = textIn(given['icon']);
  const areas = Object.hasOwn(lifeAreas, icon) ? lifeAreas[icon] ?? [] : [];
  if (areas.length > 0) return { lifeAreas: [...areas] };
  findings.push(warned('lifeAreas', 'UNKNOWN_WORD', {
    de: `Die Kategorie „${textIn(given['name']).slice(0, 60)}“ (${textIn(given['icon']).slice(0, 40)}) steht für keinen Lebensbereich. Bitte wählen Sie ihn im Teilhabenetz; er bleibt dann.`,
    en: `The category "${textIn(given['name']).slice(0, 60)}" (${textIn(given['icon']).slice(0, 40)}) means no life area. Please choose it in Teilhabenetz; it then stays.`,
  }));
  return {};
}

function contactIn(entry: JsonObject): Record<string, unknown> {
  const people = Array.isArray(entry['contacts']) ? entry['contacts'].filter(isObject) : [];
  const first = people.find((one) => textIn(one['area_of_responsibility']) === '');
  const contact = { name: textIn(first?.['name']), email: textIn(entry['email']) || textIn(first?.['email']), phone: textIn(entry['phone_number']) || textIn(first?.['phone_number']) };
  const others = people.filter((one) => one !== first).map((one) => ({
    role: textIn(one['area_of_responsibility']), name: textIn(one['name']), email: textIn(one['email']), phone: textIn(one['phone_number']) || textIn(one['mobile_number']),
  })).filter(({ email, phone }) => email !== '' || phone !== '');
  return { ...(Object.values(contact).every((part) => part === '') ? {} : { contact }), ...(others.length === 0 ? {} : { furtherContacts: others.slice(0, 10) }) };
}

function linkIn(given: Json | undefined, findings: TableFinding[]): Record<string, unknown> {
  const url = textIn(given);
  if (url === '' || isLeftOutAsMeeting(url, 'website', findings)) return {};
  if (/^https?:\/\/[^\s<>"]+$/i.test(url) && url.length <= 500) return { website: url };
  findings.push(warned('website', 'NOT_A_LINK', { de: `„${url.slice(0, 80)}“ ist keine Adresse einer Webseite und wird nicht übernommen.`, en: `"${url.slice(0, 80)}" is no address of a web page and is not taken over.` }));
  return {};
}

/** While it is closed the source is silent about its hours; they come back with it. */
function hoursAndPause(entry: JsonObject, findings: TableFinding[]): Record<string, unknown> {
  if (entry['temporarily_closed'] === true) return { announcement: { text: 'Vorübergehend geschlossen.', isPaused: true } };
  const given = entry['opening_hours'];
  if (given === null || given === undefined) return {};
  const hours = hoursIn(given);
  if (hours) return { times: hours.times, isTimeByArrangement: hours.isTimeByArrangement };
  findings.push(wrong('times', 'NOT_TIMES', { de: 'Die Öffnungszeiten (opening_hours) lassen sich nicht lesen. Erwartet werden sieben Tage ab Montag mit Beginn und Ende als HH:MM.', en: 'The opening hours (opening_hours) cannot be read. Expected are seven days from Monday with begin and end as HH:MM.' }));
  return {};
}

function appointmentIn(given: Json | undefined, findings: TableFinding[]): Record<string, unknown> {
  const url = textIn(given);
  if (isLeftOutAsMeeting(url, 'howToRegister', findings)) return {};
  return /^https?:\/\/\S+$/i.test(url) ? { howToRegister: `Termin vereinbaren: ${url}` } : {};
}

function meetingIn(entry: JsonObject): Record<string, unknown> {
  return textIn(entry['meeting_url']) === '' ? {} : { isRemote: true };
}

function textIn(given: Json | undefined): string {
  return typeof given === 'string' ? given.trim() : '';
}
