/** Protects: only the office puts a new name of a verified organisation before the public. */
import { nameColumns } from './organisation-name.js';

const row = (verification: string, requestedName: string | null = null) => ({ name: 'Alt', requestedName, verification });

it.each([
  ['a verified organisation waits', row('VERIFIED'), 'Neu', false, { name: 'Alt', requestedName: 'Neu' }],
  ['a later wish replaces an earlier one', row('VERIFIED', 'Neu'), 'Neuer', false, { name: 'Alt', requestedName: 'Neuer' }],
  ['the present name takes a wish back', row('VERIFIED', 'Neu'), 'Alt', false, { name: 'Alt', requestedName: null }],
  ['nothing said keeps a wish', row('VERIFIED', 'Neu'), null, false, { name: 'Alt', requestedName: 'Neu' }],
  ['the office names at once', row('VERIFIED', 'Neu'), 'Amtlich', true, { name: 'Amtlich', requestedName: null }],
  ['an unverified one is named at once', row('PENDING'), 'Neu', false, { name: 'Neu', requestedName: null }],
  ['a suspended one is named at once, and verified again by somebody who sees it', row('SUSPENDED', 'Neu'), 'Anders', false, { name: 'Anders', requestedName: null }],
])('%s', (_, before, wanted, isOffice, after) => {
  expect(nameColumns(before, wanted, isOffice)).toEqual(after);
});
