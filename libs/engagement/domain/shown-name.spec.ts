/** Protects: before acceptance an organisation learns a first name and one initial, nothing more. */
import { stagedName } from './shown-name.js';

test.each([
  ['Amira Khalil', 'Amira K.'], ['Amira', 'Amira'], ['', ''], ['  Anna  Maria  von der Höhe ', 'Anna H.'], ['Ömer çelik', 'Ömer Ç.'],
  ['Ada 😀x', 'Ada 😀.'],
])('%j is shown as %j', (name, shown) => {
  expect(stagedName(name)).toBe(shown);
});
