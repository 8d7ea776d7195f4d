// Promise: whoever confirms an offering sees everything that is published of it, in German and English.
import { expect, it } from '#jest';
import { inLanguage, LocalDate } from '#kernel';
import { fullContent, type KnownPlaces } from './domain/full-content.js';
import { emptyContent, type OfferingContent } from './domain/offering.js';
import { emptyPlace } from './domain/place-input.js';
import { type Schedule } from './domain/schedule.js';
import { coreFacts, offeringFacts } from './offering-facts.js';

const weekly: Schedule = {
  repeats: 'WEEKLY', every: 1, weekdays: [2], ordinals: [], monthDays: [], from: '10:00', to: '12:00', endsNextDay: false, zone: 'Europe/Berlin',
  validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [], note: null,
};
const OWN = '0193d5a0-0000-7000-8000-000000000001';
const own = new Map([[OWN, { names: { de: 'Lesepaten', en: 'reading mentors' } }]]);
const full: OfferingContent = {
  ...emptyContent,
  title: 'Lesekreis', description: 'Wir lesen.', lifeAreas: ['LANGUAGE', 'ENCOUNTER'], languages: ['de', 'ar'], suitedFor: ['PARENTS'], terms: ['LANGUAGE_PRACTICE', OWN], isRemote: true,
  servedAreas: ['Lemgo', 'Detmold'], isPlaceByArrangement: true, isTimeByArrangement: true, website: 'https://lesen.example',
  places: [{ placeId: null, barrierFacts: [], name: 'Bücherei', street: 'Markt 1', postcode: '32657', town: 'Lemgo', district: 'Mitte', latitude: 52.03, longitude: 8.9 }],
  times: [{ ...weekly, atPlace: null, validFrom: LocalDate.of(2027, 3, 1), validTo: LocalDate.of(2027, 6, 30), note: 'nicht in den Ferien' }],
  cost: { kind: 'AMOUNT', amountCents: 250, text: 'je Treffen' }, contact: { name: 'Frau Ost', email: 'lesen@example.org', phone: '05261 1' },
  openness: 'STATUS_BASED', restriction: { basis: 'FUNDER_CONDITION', reason: 'Bescheid Nr. 4', reviewOn: LocalDate.of(2027, 9, 1), alternative: 'Café Welt' },
  images: [{ id: '018f0000-0000-7000-8000-000000000001', altText: 'Menschen lesen', width: 3, height: 2 }],
  alternateName: 'Leseclub', ageRange: { minimum: 6, maximum: 12 }, whatToBring: 'Ein Buch', requiredDocuments: [{ name: 'Ausweis', url: 'https://ausweis.example/' }, { name: 'Impfpass', url: null }],
  howToRegister: 'Einfach kommen', waitTime: 'zwei Wochen', interpretation: 'Arabisch, montags', accreditations: 'BAMF',
  announcement: { text: 'Im Umbau', until: LocalDate.of(2027, 2, 3), isPaused: true },
  furtherContacts: [{ role: 'Anmeldung', name: 'Herr West', email: 'west@example.org', phone: '05261 2', extension: '007', languages: ['ar'] }],
};
const lines = (content: OfferingContent, language: 'de' | 'en', known: KnownPlaces = new Map()): string[] =>
  offeringFacts(fullContent(content, known), own).map(([label, value]) => `${inLanguage(label, language)}: ${inLanguage(value, language)}`);

it('lists every field in German', () => {
  expect(lines(full, 'de')).toEqual([
    'Titel: Lesekreis', 'Beschreibung: Wir lesen.', 'Lebensbereiche: Sprache; Begegnung', 'Sprachen: Deutsch; Arabisch', 'Besonders geeignet für: Eltern',
    'Genauer: Sprachcafé, Sprachtandem; Lesepaten',
    'Auch am Telefon oder online: ja', 'Gilt für diese Orte: Lemgo, Detmold', 'Ort: Bücherei, Markt 1, 32657 Lemgo, Mitte, auf der Karte bei 52.03, 8.9',
    'Ort nach Absprache: ja', 'Zeit: Dienstag 10:00–12:00 Uhr ab 01.03.2027 bis 30.06.2027 (nicht in den Ferien)', 'Zeit nach Absprache: ja',
    'Kosten: 2,50\u00a0€; je Treffen', 'Ansprechperson (öffentlich): Frau Ost', 'E-Mail (öffentlich): lesen@example.org', 'Telefon (öffentlich): 05261 1',
    'Website: https://lesen.example', 'Wer kommen kann: nur Menschen mit einem bestimmten rechtlichen Status',
    'Grund der Einschränkung: Bedingung des Mittelgebers', 'Begründung: Bescheid Nr. 4', 'Wird wieder geprüft am: 01.09.2027', 'Für alle anderen: Café Welt',
    'Bild: Menschen lesen', 'Auch bekannt als: Leseclub', 'Alter: 6 bis 12 Jahre', 'Bitte mitbringen: Ein Buch', 'Unterlage: Ausweis (https://ausweis.example/)', 'Unterlage: Impfpass',
    'Anmeldung: Einfach kommen', 'Wartezeit: zwei Wochen', 'Dolmetschen: Arabisch, montags', 'Anerkennungen: BAMF', 'Hinweis: Im Umbau',
    'Findet so lange nicht statt: ja', 'Hinweis gilt bis: 03.02.2027',
    'Weiterer Kontakt (öffentlich): Anmeldung, Herr West, 05261 2 Durchwahl 007, west@example.org, Arabisch',
  ]);
});

it.each<[number | null, number | null, string | undefined]>([[6, null, 'Alter: ab 6 Jahren'], [null, 27, 'Alter: bis 27 Jahre'], [0, 3, 'Alter: 0 bis 3 Jahre'], [null, null, undefined]])(
  'says ages as people do: %s to %s', (minimum, maximum, expected) => {
    expect(lines({ ...emptyContent, title: 'X', ageRange: { minimum, maximum } }, 'de').find((line) => line.startsWith('Alter'))).toBe(expected);
  });

it('speaks English, and names no code in either language', () => {
  expect(lines(full, 'en')).toEqual(expect.arrayContaining([
    'Languages: German; Arabic', 'More precisely: language café, language tandem; reading mentors', 'Time: Tuesday 10:00–12:00 from 01.03.2027 until 30.06.2027 (nicht in den Ferien)', 'Who can come: only people with a certain legal status',
  ]));
  for (const language of ['de', 'en'] as const) expect(lines(full, language).join('\n')).not.toMatch(/[A-Z]{3,}_|STATUS|AMOUNT/);
});

it('leaves out what is empty, but says what it costs and who can come', () => {
  expect(lines({ ...emptyContent, title: 'X' }, 'de')).toEqual(['Titel: X', 'Kosten: kostenlos', 'Wer kommen kann: alle']);
});

it('names for a partner what makes the offering what it is, and no contact', () => {
  const facts = coreFacts(fullContent(full, new Map())).map(([label]) => label.de);
  expect(facts).toEqual([
    'Titel', 'Wer kommen kann', 'Grund der Einschränkung', 'Begründung', 'Wird wieder geprüft am', 'Für alle anderen', 'Kosten', 'Ort', 'Ort nach Absprache',
    'Auch am Telefon oder online', 'Gilt für diese Orte', 'Sprachen',
  ]);
});

it('says what the places add, whose hours they are, and where the bus is', () => {
  const spot = { street: null, postcode: null, district: null, latitude: null, longitude: null };
  const known: KnownPlaces = new Map([
    ['house', { ...emptyPlace, name: 'Bücherei', town: 'Lemgo', phone: '05261 2', transport: 'Bus 4', note: 'Eingang im Hof', hours: [weekly], barrierFacts: [{ code: 'LIFT', state: 'PARTLY', note: 'bis zum 1. Stock' }, { code: 'QUIET_ROOM', state: 'NO', note: null }] }],
    ['bus', { ...emptyPlace, kind: 'MOBILE', name: 'Bus', stops: [{ ...spot, name: 'Markt', town: 'Barntrup', hours: [weekly] }] }],
    ['room', { ...emptyPlace, kind: 'REMOTE', name: 'Videoraum', link: 'https://video.example' }],
  ]);
  const said = { ...emptyContent, title: 'X', places: [{ placeId: 'house' }, { placeId: 'bus' }, { placeId: 'room' }] };
  expect(lines(said, 'de', known).slice(1, -2)).toEqual([
    'Ort: Bücherei, Lemgo', 'Telefon des Ortes: 05261 2', 'Mit Bus und Bahn: Bus 4', 'Hinweis zum Ort: Eingang im Hof',
    'Barrierefreiheit: Aufzug: teilweise (bis zum 1. Stock); ruhiger Raum: nein', 'Ort: Markt, Barntrup', 'Von zu Hause aus: Videoraum', 'Link zum Ort: https://video.example',
    'Öffnungszeit des Ortes: Dienstag 10:00–12:00 Uhr – Bücherei, Lemgo', 'Öffnungszeit des Ortes: Dienstag 10:00–12:00 Uhr – Markt, Barntrup',
  ]);
  expect(lines(said, 'en', known)).toContain('Opening hours of the place: Tuesday 10:00–12:00 – Markt, Barntrup');
});

const day = LocalDate.of(2027, 12, 24);

it.each<[Partial<Schedule>, string, string]>([
  [{ weekdays: [1, 3] }, 'Montag, Mittwoch 10:00–12:00 Uhr', 'Monday, Wednesday 10:00–12:00'],
  [{ every: 2, validFrom: LocalDate.of(2027, 1, 5) }, 'alle 2 Wochen: Dienstag 10:00–12:00 Uhr ab 05.01.2027', 'every 2 weeks: Tuesday 10:00–12:00 from 05.01.2027'],
  [{ repeats: 'MONTHLY', ordinals: [1, -1] }, 'jeden Monat: 1., letzter Dienstag 10:00–12:00 Uhr', 'every month: 1., last Tuesday 10:00–12:00'],
  [{ repeats: 'MONTHLY', weekdays: [], monthDays: [15] }, 'jeden Monat: 15. des Monats 10:00–12:00 Uhr', 'every month: 15. of the month 10:00–12:00'],
  [{ repeats: 'DAILY', weekdays: [], from: '20:00', to: '08:00', endsNextDay: true }, 'täglich 20:00–08:00 Uhr am nächsten Tag', 'daily 20:00–08:00 on the next day'],
  [{ repeats: 'ONCE', weekdays: [], validFrom: day, validTo: day }, '24.12.2027 10:00–12:00 Uhr', '24.12.2027 10:00–12:00'],
  [{ repeats: 'YEARLY', weekdays: [], validFrom: day }, 'jedes Jahr: 24.12. 10:00–12:00 Uhr ab 24.12.2027', 'every year: 24.12. 10:00–12:00 from 24.12.2027'],
  [
    { onPublicHolidays: 'PAUSES', inSchoolHolidays: 'ONLY', exceptions: [{ date: day, from: null, to: null, note: 'Weihnachten' }, { date: LocalDate.of(2027, 12, 27), from: '09:00', to: '10:00', note: null }] },
    'Dienstag 10:00–12:00 Uhr (nicht an Feiertagen; nur in den Schulferien; 24.12.2027 fällt aus, Weihnachten; 27.12.2027 09:00–10:00)',
    'Tuesday 10:00–12:00 (not on public holidays; in school holidays only; 24.12.2027 does not take place, Weihnachten; 27.12.2027 09:00–10:00)',
  ],
])('says a schedule in words: %#', (more, german, english) => {
  const said = (language: 'de' | 'en'): string => lines({ ...emptyContent, title: 'X', times: [{ ...weekly, ...more, atPlace: null }] }, language)[1] ?? '';
  expect([said('de'), said('en')]).toEqual([`Zeit: ${german}`, `Time: ${english}`]);
});
