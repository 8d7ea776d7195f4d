// Promise: whoever confirms an offering sees everything that is published of it, in German and English.
import { expect, it } from '@jest/globals';
import { inLanguage, LocalDate } from '#kernel';
import { emptyContent, type OfferingContent } from './domain/offering.js';
import { coreFacts, offeringFacts } from './offering-facts.js';

const full: OfferingContent = {
  title: 'Lesekreis', description: 'Wir lesen.', lifeAreas: ['LANGUAGE', 'ENCOUNTER'], languages: ['de', 'ar'], suitedFor: ['PARENTS'], isRemote: true,
  servedAreas: ['Lemgo', 'Detmold'], isPlaceByArrangement: true, isTimeByArrangement: true, website: 'https://lesen.example',
  places: [{ name: 'Bücherei', street: 'Markt 1', postcode: '32657', town: 'Lemgo', district: 'Mitte', latitude: 52.03, longitude: 8.9 }],
  times: [{ weekday: 2, from: '10:00', to: '12:00', zone: 'Europe/Berlin', validFrom: '2027-03-01', validTo: '2027-06-30', note: 'nicht in den Ferien' }],
  cost: { kind: 'AMOUNT', amountCents: 250, text: 'je Treffen' }, contact: { name: 'Frau Ost', email: 'lesen@example.org', phone: '05261 1' },
  openness: 'STATUS_BASED', restriction: { basis: 'FUNDER_CONDITION', reason: 'Bescheid Nr. 4', reviewOn: LocalDate.of(2027, 9, 1), alternative: 'Café Welt' },
};
const lines = (content: OfferingContent, language: 'de' | 'en'): string[] =>
  offeringFacts(content).map(([label, value]) => `${inLanguage(label, language)}: ${inLanguage(value, language)}`);

it('lists every field in German', () => {
  expect(lines(full, 'de')).toEqual([
    'Titel: Lesekreis', 'Beschreibung: Wir lesen.', 'Lebensbereiche: Sprache; Begegnung', 'Sprachen: Deutsch; Arabisch', 'Besonders geeignet für: Eltern',
    'Auch am Telefon oder online: ja', 'Gilt für diese Orte: Lemgo, Detmold', 'Ort: Bücherei, Markt 1, 32657 Lemgo, Mitte, 52.03, 8.9 (WGS 84)',
    'Ort nach Absprache: ja', 'Zeit: Dienstag 10:00–12:00 Uhr ab 01.03.2027 bis 30.06.2027 (nicht in den Ferien)', 'Zeit nach Absprache: ja',
    'Kosten: 2,50\u00a0€; je Treffen', 'Ansprechperson (öffentlich): Frau Ost', 'E-Mail (öffentlich): lesen@example.org', 'Telefon (öffentlich): 05261 1',
    'Website: https://lesen.example', 'Wer kommen kann: nur Menschen mit einem bestimmten rechtlichen Status',
    'Grund der Einschränkung: Bedingung des Mittelgebers', 'Begründung: Bescheid Nr. 4', 'Wird wieder geprüft am: 01.09.2027', 'Für alle anderen: Café Welt',
  ]);
});

it('speaks English, and names no code in either language', () => {
  expect(lines(full, 'en')).toEqual(expect.arrayContaining([
    'Languages: German; Arabic', 'Time: Tuesday 10:00–12:00 from 01.03.2027 until 30.06.2027 (nicht in den Ferien)', 'Who can come: only people with a certain legal status',
  ]));
  for (const language of ['de', 'en'] as const) expect(lines(full, language).join('\n')).not.toMatch(/[A-Z]{3,}_|STATUS|AMOUNT/);
});

it('leaves out what is empty, but says what it costs and who can come', () => {
  expect(lines({ ...emptyContent, title: 'X' }, 'de')).toEqual(['Titel: X', 'Kosten: kostenlos', 'Wer kommen kann: alle']);
});

it('names for a partner what makes the offering what it is, and no contact', () => {
  const facts = coreFacts(full).map(([label]) => label.de);
  expect(facts).toEqual([
    'Titel', 'Wer kommen kann', 'Grund der Einschränkung', 'Begründung', 'Wird wieder geprüft am', 'Für alle anderen', 'Kosten', 'Ort', 'Ort nach Absprache',
    'Auch am Telefon oder online', 'Gilt für diese Orte', 'Sprachen',
  ]);
});
