/** Two entries of one offering are seen as one; different courses of one house are not. */
import fc from 'fast-check';
import { describe, expect, test } from '#jest';
import { isSameTitle, likeness } from './likeness.js';

const same: [string, string, string[]?][] = [
  ['Sprachcafé', 'Sprachcafé'], ['Sprachcafé', 'Sprach-Café'], ['Sprachcafe', 'SPRACHCAFÉ'], ['Sprachcafé', 'Offenes Sprachcafé'], ['Sprachcafé', 'Sprachcaffé'],
  ['Sprachcafé am Markt', 'Sprachcafé', ['Haus am Markt']], ['Sprachcafé der Brücke e.V.', 'Sprachcafé', ['Brücke e.V.']],
  ['Begegnungscafé', 'Café Begegnung'], ['Mieterberatung', 'Mietberatung'], ['Mieterberatung', 'Mieter-Beratung'], ['Beratung für Mieter', 'Mieterberatung'],
  ['Schuldnerberatung', 'Beratung für Schuldner'], ['Hausaufgabenhilfe', 'Hausaufgaben-Hilfe'], ['Eltern-Kind-Turnen', 'Turnen Eltern und Kind'],
  ['Müllsammeln', 'Muellsammeln'], ['Deutschkurs A1', 'Deutschkurs A1'], ['Deutsch-Kurs A1', 'Deutschkurs (A1)'], ['Reparaturtreff', 'Reparatur-Treff'],
  ['Hilfe bei Formularen', 'Hilfe mit Formularen'], ['Krabbelgruppe', 'Krabbelgruppen'], ['Fahrradwerkstatt', 'Fahrrad-Werkstatt'], ['Kleiderkammer', 'Kleiderkammer Neumünster', ['Neumünster']],
  ['Chor der Vielen', 'Chor der vielen'], ['Yoga für Anfänger', 'Yoga für Anfängerinnen'],
];

const different: [string, string, string[]?][] = [
  ['Deutschkurs A1', 'Deutschkurs A2'], ['Deutschkurs A1', 'Deutschkurs B1'], ['Deutschkurs A1', 'Deutschkurs'], ['Deutschkurs für Frauen', 'Deutschkurs für Männer'],
  ['Deutschkurs', 'Deutschkurs für Frauen'], ['Deutschkurs am Vormittag', 'Deutschkurs am Nachmittag'], ['Yoga für Anfänger', 'Yoga für Fortgeschrittene'],
  ['Yoga', 'Yoga für Frauen'], ['Eltern-Kind-Turnen', 'Eltern-Kind-Schwimmen'], ['Eltern-Kind-Turnen 1-3 Jahre', 'Eltern-Kind-Turnen 3-6 Jahre'],
  ['Frauentreff', 'Männertreff'], ['Frauencafé', 'Frauenchor'], ['Elterncafé', 'Sprachcafé'], ['Sprachcafé', 'Sprachkurs'], ['Sprachcafé', 'Sprachcafé für Frauen'],
  ['Sprachkurs Arabisch', 'Sprachkurs Türkisch'], ['Arabisch für Kinder', 'Türkisch für Kinder'], ['Schuldnerberatung', 'Schwangerenberatung'],
  ['Rechtsberatung', 'Rentenberatung'], ['Sozialberatung', 'Asylberatung'], ['Familienberatung', 'Sozialberatung'], ['Malkurs für Kinder', 'Musikkurs für Kinder'],
  ['Gesprächskreis für pflegende Angehörige', 'Gesprächskreis für trauernde Angehörige'], ['Café', 'Frauencafé'], ['Lerncafé', 'Café'],
  ['Nachhilfe Mathematik', 'Nachhilfe Deutsch'], ['Computerkurs für Senioren', 'Smartphonekurs für Senioren'], ['Fußball für Mädchen', 'Fußball für Jungen'],
  ['Gruppe 1', 'Gruppe 2'], ['Seniorengymnastik', 'Seniorentanz'], ['Offene Werkstatt Holz', 'Offene Werkstatt Metall'], ['Krabbelgruppe', 'Spielgruppe'],
  ['Selbsthilfegruppe Sucht', 'Selbsthilfegruppe Depression'], ['Treff am Markt', 'Sprachcafé am Markt', ['Haus am Markt']], ['Lesen und Schreiben', 'Rechnen und Schreiben'],
];

test.each(same.map(([one, other, known = []]) => [one, other, known] as const))('%s = %s', (one, other, known) => {
  expect(isSameTitle(one, other, known)).toBe(true);
  expect(isSameTitle(other, one, known)).toBe(true);
});

test.each(different.map(([one, other, known = []]) => [one, other, known] as const))('%s ≠ %s', (one, other, known) => {
  expect(isSameTitle(one, other, known)).toBe(false);
  expect(isSameTitle(other, one, known)).toBe(false);
});

describe('likeness', () => {
  test('goes from nothing to the same, both ways alike', () => {
    const text = fc.stringMatching(/^[a-zäöüß ]{0,20}$/);
    fc.assert(fc.property(text, text, (one, other) => {
      const value = likeness(one, other);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(likeness(other, one)).toBe(value);
    }));
    expect(likeness('Mieterberatung', 'mieterberatung')).toBe(1);
    expect(likeness('', '')).toBe(0);
  });
});
