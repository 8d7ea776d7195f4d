/** Protects private addresses: a street with a number is found however it is spelt, and ordinary sentences are left alone. */
import { seemsToHoldAddress } from './private-address.js';

test.each([
  'Hauptstraße 12', 'hauptstr. 5', 'Hauptstr 5a', 'Goethestrasse Nr. 7', 'Am Alten Weg 3 b', 'Wir treffen uns im Lindenring 44.', 'An der Aue 7', 'Marktplatz 1, Hinterhaus',
])('%s holds an address', (text) => {
  expect(seemsToHoldAddress(text)).toBe(true);
});

test.each([
  'Neumünster, Ortsteil Faldera', 'Ich helfe 2 Stunden in der Woche', 'Treffpunkt in der Hauptstraße', 'Auf dem Weg 10:30 Uhr', 'Platz für 10 Kinder', 'Ring frei für alle',
])('%s does not', (text) => {
  expect(seemsToHoldAddress(text)).toBe(false);
});
