// Promise: a grant is entered completely or not at all, and goes only the ways that grants go.
import { describe, expect, test } from '#jest';
import fc from 'fast-check';
import { InvalidInput, isProblem, LocalDate } from '#kernel';
import {
  type GrantDraft, type GrantFields, mayBeWithdrawn, mayFollow, parseExtension, parseGrant, parseGrantChanges, parseWithdrawalReason, sharesMax,
} from './grant.js';
import { type FundingStatus } from './plan.js';

const laender = ['NW', 'TH'];
const day = LocalDate.parseOrThrow;
const good: GrantFields = {
  reference: ' AZ 1 ', status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100, isSharedWithCounty: true,
  shares: [{ offeringId: 'a', basisPoints: 4000 }, { offeringId: 'a', part: 'b', basisPoints: 6000 }],
};
const codesOf = (parsed: object): string[] => (parsed instanceof InvalidInput ? parsed.fields.map((field) => `${field.path} ${field.code}`) : []);
function draft(fields: Partial<GrantFields> = {}): GrantDraft {
  const parsed = parseGrant({ ...good, ...fields }, laender);
  if (isProblem(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed;
}

describe('entering', () => {
  test('work goes on during the award period and the programme’s funder pays, when nobody says otherwise', () => {
    expect(draft()).toEqual({
      reference: 'AZ 1', funderName: null, funderLand: null, status: 'COMMITTED', awardPeriod: good.awardPeriod, workPeriod: good.awardPeriod,
      amountCents: 100, weightBp: null, isSharedWithCounty: true, financing: null, tranches: [], earlyStartOn: null, mayBePassedOn: null, posts: [],
      shares: [{ offeringId: 'a', part: 'main', basisPoints: 4000 }, { offeringId: 'a', part: 'b', basisPoints: 6000 }],
    });
    expect(draft({ funder: { name: 'Kreis', land: 'TH' } })).toMatchObject({ funderName: 'Kreis', funderLand: 'TH' });
  });

  test.each<[string, Partial<GrantFields>, string]>([
    ['a fraction of a cent', { amountCents: 0.5 }, 'amountCents FRACTION_OF_A_CENT'],
    ['an amount that is no number', { amountCents: Number.POSITIVE_INFINITY }, 'amountCents OUT_OF_RANGE'],
    ['nothing', { amountCents: 0 }, 'amountCents OUT_OF_RANGE'],
    ['more than 90 billion euro', { amountCents: 9_000_000_000_001 }, 'amountCents OUT_OF_RANGE'],
    ['an end before the beginning', { awardPeriod: { from: '2027-02-02', to: '2027-02-01' } }, 'awardPeriod.to PERIOD_REVERSED'],
    ['a day that is none', { awardPeriod: { from: '2027-02-29', to: '2027-12-31' } }, 'awardPeriod.from OUT_OF_RANGE'],
    ['work outside of the award', { workPeriod: { from: '2028-01-01', to: '2028-01-01' } }, 'workPeriod NOT_WITHIN'],
    ['a likelihood above certainty', { weightBp: 10_001 }, 'weightBp OUT_OF_RANGE'],
    ['the same part twice', { shares: [{ offeringId: 'a', basisPoints: 1 }, { offeringId: 'a', part: ' main ', basisPoints: 1 }] }, 'shares.1.offeringId DUPLICATE'],
    ['too many shares', { shares: Array.from({ length: sharesMax + 1 }, (_, index) => ({ offeringId: String(index), basisPoints: 1 })) }, 'shares TOO_LONG'],
    ['a grant that begins as withdrawn', { status: 'WITHDRAWN' }, 'status NOT_ALLOWED'],
    ['a Land that is none', { funder: { name: 'Kreis', land: 'XX' } }, 'funder.land NOT_FOUND'],
  ])('refuses %s', (_name, fields, code) => {
    expect(codesOf(parseGrant({ ...good, ...fields }, laender))).toEqual([code]);
  });

  test('shares are refused exactly when they add up to more than the whole', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 8 }), (points) => {
      const parsed = parseGrant({ ...good, shares: points.map((basisPoints, index) => ({ offeringId: String(index), basisPoints })) }, laender);
      const exceeds = points.reduce((sum, one) => sum + one, 0) > 10_000;
      expect(isProblem(parsed) ? (parsed).code : null).toBe(exceeds ? 'SHARES_EXCEED_WHOLE' : null);
    }));
  });
});

describe('changing', () => {
  test('leaves alone what is not named', () => {
    expect(parseGrantChanges(draft(), {}, laender)).toEqual(draft());
    const named = draft({ funder: { name: 'Kreis', land: 'TH' } });
    expect(parseGrantChanges(named, { amountCents: 7, status: 'REVOKED' }, laender)).toEqual({ ...named, amountCents: 7, status: 'REVOKED' });
  });

  test('shares over the whole are refused here too', () => {
    expect(parseGrantChanges(draft(), { shares: [{ offeringId: 'a', basisPoints: 10_001 }] }, laender)).toMatchObject({ code: 'SHARES_EXCEED_WHOLE' });
  });

  test('a decision follows on what was there', () => {
    const statuses: FundingStatus[] = ['PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED', 'REJECTED', 'WITHDRAWN', 'REVOKED'];
    const ways = statuses.flatMap((from) => statuses.filter((to) => from !== to && mayFollow(from, to)).map((to) => `${from} > ${to}`));
    expect(ways).toEqual([
      'PLANNED > APPLIED', 'PLANNED > STARTED_AT_OWN_RISK', 'PLANNED > COMMITTED', 'PLANNED > REJECTED', 'APPLIED > STARTED_AT_OWN_RISK',
      'APPLIED > COMMITTED', 'APPLIED > REJECTED', 'STARTED_AT_OWN_RISK > COMMITTED', 'STARTED_AT_OWN_RISK > REJECTED', 'COMMITTED > REVOKED',
      'REJECTED > APPLIED', 'REJECTED > COMMITTED', 'REVOKED > COMMITTED',
    ]);
    expect(statuses.filter(mayBeWithdrawn)).toEqual(['PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED']);
    expect(codesOf(parseGrantChanges(draft(), { status: 'PLANNED' }, laender))).toEqual(['status NOT_ALLOWED']);
  });

  test('an extension ends later; work ends with it unless something else is said', () => {
    expect(parseExtension(draft(), { awardTo: '2028-02-29' })).toMatchObject({
      awardPeriod: { from: day('2027-01-01'), to: day('2028-02-29') }, workPeriod: { from: day('2027-01-01'), to: day('2028-02-29') }, amountCents: 100,
    });
    expect(parseExtension(draft(), { awardTo: '2028-02-29', workTo: '2028-01-31', amountCents: 5 })).toMatchObject({
      workPeriod: { from: day('2027-01-01'), to: day('2028-01-31') }, amountCents: 5,
    });
    expect(codesOf(parseExtension(draft(), { awardTo: '2027-12-31', workTo: '2026-12-31', amountCents: 0.1 }))).toEqual([
      'awardTo OUT_OF_RANGE', 'workTo PERIOD_REVERSED', 'amountCents FRACTION_OF_A_CENT',
    ]);
  });

  test('a withdrawal needs a reason', () => {
    expect(parseWithdrawalReason(' Keine Eigenmittel ')).toBe('Keine Eigenmittel');
    expect(codesOf(parseWithdrawalReason('x') as object)).toEqual(['reason TOO_SHORT']);
  });
});

it.each([-5, 0])('a share of %i is told the range it could lie in', (basisPoints) => {
  const parsed = parseGrant({ ...good, shares: [{ offeringId: 'a', basisPoints }] }, laender);
  expect(parsed).toMatchObject({ fields: [{ path: 'shares.0.basisPoints', message: { de: 'Eine ganze Zahl von 1 bis 10000.' } }] });
});
