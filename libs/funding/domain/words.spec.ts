// Promise: people read per cent and words, in German and English, and never basis points and codes.
import { expect, it } from '#jest';
import { laender } from '#region';
import { type GrantDraft, type GrantFields, parseGrant, parseGrantChanges } from './grant.js';
import { percentOf, statusNames } from './words.js';

it.each([
  [10_000, '100 %', '100%'], [3334, '33,34 %', '33.34%'], [50, '0,5 %', '0.5%'], [5, '0,05 %', '0.05%'], [0, '0 %', '0%'], [11_000n, '110 %', '110%'],
])('%s basis points are %s', (points, de, en) => expect(percentOf(points)).toEqual({ de, en }));

const fields: GrantFields = {
  status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 1, isSharedWithCounty: true,
  shares: [{ offeringId: 'a', basisPoints: 10_000 }, { offeringId: 'b', basisPoints: 1250 }],
};

it('shares beyond the whole are told in per cent', () => {
  const problem = parseGrant(fields, laender);
  expect(problem).toMatchObject({ code: 'SHARES_EXCEED_WHOLE', text: {
    de: 'Die Anteile ergeben zusammen 112,5 %; mehr als 100 % geht nicht.', en: 'The shares add up to 112.5%; more than 100% is not possible.',
  } });
});

it('a way that does not exist is told in words, for every pair of states', () => {
  const before = { ...parseGrant({ ...fields, shares: [] }, laender) } as GrantDraft;
  expect(parseGrantChanges(before, { status: 'PLANNED' }, laender)).toMatchObject({ fields: [{ message: {
    de: 'Eine Zuwendung, die „bewilligt“ ist, kann nicht „geplant“ werden.', en: 'A grant that is "awarded" cannot become "planned".',
  } }] });
  for (const words of Object.values(statusNames)) expect(`${words.de}${words.en}`).not.toMatch(/[A-Z]{2}|_/);
});
