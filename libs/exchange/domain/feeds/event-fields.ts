import { type FeedRow } from './feed.js';
import { contactIn, locationIn } from './location-text.js';
import { isLeftOutAsMeeting, publicDescription } from './meeting-text.js';
import { isHtml, plainText } from './plain-text.js';
import { type TableFinding, warned } from '../tables/table-finding.js';

/** Looks up what words mean. */
export interface EventWords {
  /** The key of a life area by its name in any language; null for another word. */
  lifeArea(name: string): string | null;
  /** The names of all life areas. */
  lifeAreaNames(language: 'de' | 'en'): string;
}

/** What an event says in words, whatever program wrote it. */
export interface EventText {
  title: string;
  description: string | null;
  /** The same in HTML. */
  html: string | null;
  categories: readonly string[];
  location: string | null;
  geo: { latitude: number; longitude: number } | null;
  url: string | null;
  contact: string | null;
  organiser: { name: string | null; email: string | null };
}

/** What events are called that are no life area of ours but plainly mean one. */
const otherCategories: Readonly<Record<string, string>> = {
  sprachkurs: 'LANGUAGE', deutschkurs: 'LANGUAGE', sprachcafé: 'LANGUAGE', deutsch: 'LANGUAGE', sprachen: 'LANGUAGE', sport: 'LEISURE_SPORT', bewegung: 'LEISURE_SPORT', freizeit: 'LEISURE_SPORT', kultur: 'LEISURE_SPORT', musik: 'LEISURE_SPORT',
  bildung: 'EDUCATION', schule: 'EDUCATION', kurs: 'EDUCATION', nachhilfe: 'EDUCATION', beruf: 'WORK', arbeit: 'WORK', ausbildung: 'WORK', job: 'WORK', recht: 'AUTHORITIES_LAW', behörde: 'AUTHORITIES_LAW', behörden: 'AUTHORITIES_LAW', beratung: 'AUTHORITIES_LAW',
  familien: 'FAMILY', eltern: 'FAMILY', kinder: 'FAMILY', treffen: 'ENCOUNTER', begegnungscafé: 'ENCOUNTER', café: 'ENCOUNTER', digital: 'DIGITAL', computer: 'DIGITAL', wohnung: 'HOUSING', mobil: 'MOBILITY',
};
const ORGANISER_NOT_PUBLIC = 'ORGANISER_NOT_PUBLIC';
/** Characters of a place or contact that are looked through. */
const LOOKED_AT = 1_000;
const nobody = /@(?:[a-z0-9-]+\.)*calendar\.google\.com$|@(?:[^@]*\.)?(?:invalid|localhost)$|^(?:no-?reply|donotreply|invalid|unknown)@/i;

/** The fields of the input of offerings that an event fills; a field that it says nothing about is not there. `organiser` = the address that was not taken for a contact. */
export function eventFields(event: EventText, words: EventWords): { title: string; fields: Record<string, unknown>; findings: TableFinding[]; organiser: string | null } {
  const findings: TableFinding[] = [];
  const title = event.title.replaceAll(/\s+/g, ' ').trim();
  const told = contact(event.contact);
  const organiser = told['contact'] === undefined ? addressOf(event.organiser) : null;
  if (organiser !== null) findings.push(organiserNotPublic(organiser));
  return {
    title, findings, organiser,
    fields: { title, ...description(event, findings), ...lifeAreas(event.categories, words, findings), ...places(event, findings), ...website(event, findings), ...told },
  };
}

function description({ description: given, html }: EventText, findings: TableFinding[]): Record<string, unknown> {
  const text = given !== null ? (isHtml(given) ? plainText(given) : given) : html === null ? '' : plainText(html);
  const said = publicDescription(text.replaceAll('\r\n', '\n'), findings);
  return said === '' ? {} : { description: said };
}

function lifeAreas(categories: readonly string[], words: EventWords, findings: TableFinding[]): Record<string, unknown> {
  const found = categories.map((name) => ({ name, area: words.lifeArea(name) ?? otherCategory(name.toLowerCase()) }));
  const unknown = found.filter(({ area }) => area === null).map(({ name }) => name.slice(0, 60)).slice(0, 5);
  if (unknown.length > 0) {
    findings.push(warned('lifeAreas', 'UNKNOWN_WORD', { de: `Kein Lebensbereich: ${unknown.map((name) => `„${name}“`).join(', ')}. Bekannt sind: ${words.lifeAreaNames('de')}.`, en: `No life area: ${unknown.map((name) => `"${name}"`).join(', ')}. Known are: ${words.lifeAreaNames('en')}.` }));
  }
  const areas = [...new Set(found.flatMap(({ area }) => area ?? []))];
  return areas.length === 0 ? {} : { lifeAreas: areas };
}

function otherCategory(name: string): string | null {
  return Object.hasOwn(otherCategories, name) ? otherCategories[name] ?? null : null;
}

function places({ location, geo }: EventText, findings: TableFinding[]): Record<string, unknown> {
  if (location === null || location.trim() === '') return {};
  const read = locationIn(location.slice(0, LOOKED_AT));
  if (read?.isRemote) return { isRemote: true };
  if (read?.place) return { places: [{ ...read.place, ...geo && Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180 ? geo : {} }] };
  findings.push(warned('placeName', 'NOT_A_PLACE', {
    de: `„${location.replaceAll(/\s+/g, ' ').slice(0, 80)}“ sagt nicht, in welcher Stadt. Erwartet wird: Haus, Straße Nummer, Postleitzahl Ort. Sie können den Ort auch im Teilhabenetz eintragen; er bleibt dann.`,
    en: `"${location.replaceAll(/\s+/g, ' ').slice(0, 80)}" does not say in which town. Expected: house, street number, postcode town. You can also enter the place in Teilhabenetz; it then stays.`,
  }));
  return {};
}

function website({ url }: EventText, findings: TableFinding[]): Record<string, unknown> {
  if (url === null || url === '' || isLeftOutAsMeeting(url, 'website', findings)) return {};
  if (/^https?:\/\/[^\s<>"]+$/i.test(url) && url.length <= 500) return { website: url };
  findings.push(warned('website', 'NOT_A_LINK', { de: `„${url.slice(0, 80)}“ ist keine Adresse einer Webseite und wird nicht übernommen.`, en: `"${url.slice(0, 80)}" is no address of a web page and is not taken over.` }));
  return {};
}

/** Whoever sends an invitation has not agreed to be a public contact; only what the calendar calls a contact is taken over. */
function contact(given: string | null): Record<string, unknown> {
  const said = given === null ? null : contactIn(given.slice(0, LOOKED_AT));
  return said && (said.name ?? said.email ?? said.phone) !== null ? { contact: { name: said.name ?? '', email: said.email ?? '', phone: said.phone ?? '' } } : {};
}

/** Null for what programs write where there is nobody. */
function addressOf({ email }: EventText['organiser']): string | null {
  return email !== null && !nobody.test(email) && /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i.test(email) ? email : null;
}

function organiserNotPublic(email: string): TableFinding {
  return warned('contactEmail', ORGANISER_NOT_PUBLIC, {
    de: `„${email.slice(0, 120)}“ hat den Termin angelegt, ist aber vielleicht kein öffentlicher Kontakt und wurde nicht übernommen. Bitte tragen Sie im Kalender oder im Teilhabenetz einen Kontakt ein.`,
    en: `"${email.slice(0, 120)}" entered the event but may be no public contact, and was not taken over. Please enter a contact in the calendar or in Teilhabenetz.`,
  });
}

/** The entry with its organiser as contact, where that is the address which its organisation itself has made public; no name, for that may be a person's. */
export function withOwnAddress(entry: FeedRow, published: string | null): FeedRow {
  const { organiser, fields, findings } = entry;
  if (organiser === undefined || published === null || organiser.toLowerCase() !== published.toLowerCase()) return entry;
  return { ...entry, fields: { ...fields, contact: { name: '', email: published, phone: '' } }, findings: findings.filter(({ code }) => code !== ORGANISER_NOT_PUBLIC) };
}
