/** Protects: a town is sought in one way, however its postcode and name were written. */
import { expect, test } from '#jest';
import { soughtTown } from './sought-town.js';

test.each([
  ['Leer', null, 'leer'], ['26789', null, '26789'], ['26789 Leer', null, '26789 leer'], ['Leer 26789', null, '26789 leer'], ['Leer, 26789', null, '26789 leer'],
  ['D-26789 Leer', null, '26789 leer'], ['d 26789 LEER', null, '26789 leer'], ['Leer', '26789', '26789 leer'], ['26788 Leer', '26789', '26789 leer'], [null, '26789', '26789'],
  ['Leer (Ostfriesland)', null, 'leer ostfriesland'], [' Büdingen ', null, 'budingen'], ['', null, ''], [null, null, ''], ['%_', null, ''],
  // No postcode: too long, or part of a word.
  ['267890 Leer', null, '267890 leer'], ['A26789', null, 'a26789'], ['Bad 26789 Nauheim', null, '26789 bad nauheim'], ['Bruchköbel 63486', null, '63486 bruchkobel'],
])('%p with %p is sought as %p', (town, postcode, sought) => {
  expect(soughtTown(town, postcode)).toBe(sought);
  // What is sought already stays as it is.
  expect(soughtTown(sought)).toBe(sought);
});
