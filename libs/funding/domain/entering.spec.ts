// Promise: programmes, payments, cost plans and thresholds are stored as they were meant, or every problem is named.
import { describe, expect, test } from '#jest';
import { InvalidInput, LocalDate } from '#kernel';
import { type CostPlanFields, parseCostPlan } from './cost-plan-draft.js';
import { bandOf } from './coverage-band.js';
import { parsePayment } from './payment.js';
import { defaultThresholds } from './plan.js';
import { parseProgramme, type ProgrammeFields } from './programme.js';
import { fieldsOf, parseThresholds, thresholdsOf } from './thresholds.js';

const day = LocalDate.parseOrThrow;
const codesOf = (parsed: unknown): string[] => (parsed instanceof InvalidInput ? parsed.fields.map((field) => `${field.path} ${field.code}`) : []);

describe('a programme', () => {
  const vocabulary = { laender: ['NW'], rules: { PROOF_OF_USE: ['proof'], INTERIM_REPORT: ['interim'], SPEND_BY: ['spend'] } };
  const good: ProgrammeFields = { title: 'KOMM-AN', funderName: 'Land', funderLand: 'NW', isCountyFunded: false };

  test('needs its funder and the Land of the funder’s seat; what is not named is open', () => {
    expect(parseProgramme(good, vocabulary)).toEqual({
      ...good, directive: null, validFrom: null, validTo: null, applicationLeadMonths: null, proofRule: null, interimRule: null, spendByRule: null, applicationWindows: [],
    });
    const full = { ...good, directive: 'RL', validFrom: '2026-01-01', validTo: '2026-01-01', applicationLeadMonths: 0, proofRule: 'proof', interimRule: 'interim', spendByRule: 'spend',
      applicationWindows: [{ opensOn: '2026-09-01', closesOn: '2026-10-31', note: null }, { opensOn: null, closesOn: '2027-10-31', note: 'zweiter Aufruf' }] };
    expect(parseProgramme(full, vocabulary)).toEqual(full);
  });

  test('every problem is named', () => {
    expect(codesOf(parseProgramme({
      title: '', funderName: 'x', funderLand: 'nw', isCountyFunded: true, validFrom: '2027-01-01', validTo: '2026-12-31', applicationLeadMonths: 25,
      proofRule: 'spend', interimRule: 'x', spendByRule: 'proof',
    }, vocabulary))).toEqual([
      'validTo PERIOD_REVERSED', 'title REQUIRED', 'funderName TOO_SHORT', 'funderLand NOT_FOUND', 'applicationLeadMonths OUT_OF_RANGE',
      'proofRule NOT_FOUND', 'interimRule NOT_FOUND', 'spendByRule NOT_FOUND',
    ]);
  });
});

test('a payment has arrived: not tomorrow, and by a known rule', () => {
  const known = { today: day('2027-03-01'), rules: ['spend'] };
  expect(parsePayment({ amountCents: 5, paidOn: '2027-03-01', spendByRule: 'spend' }, known)).toEqual({ amountCents: 5, paidOn: '2027-03-01', spendByRule: 'spend' });
  expect(codesOf(parsePayment({ amountCents: -1, paidOn: '2027-03-02', spendByRule: 'x' }, known))).toEqual([
    'amountCents OUT_OF_RANGE', 'spendByRule NOT_FOUND', 'paidOn OUT_OF_RANGE',
  ]);
});

describe('a cost plan', () => {
  const line = { period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100, basis: 'PER_MONTH' as const };
  const good: CostPlanFields = { needContinues: true, lines: [line] };

  test('has one part when nobody names one', () => {
    expect(parseCostPlan(good)).toEqual({
      needContinues: true, plannedEnd: null, parts: [], costLines: [{ part: 'main', from: '2027-01-01', to: '2027-12-31', amountCents: 100, basis: 'PER_MONTH' }],
    });
    expect(parseCostPlan({ ...good, plannedEnd: '2027-12-31', parts: [{ name: ' a ', isEssential: false }] })).toMatchObject({ parts: [{ id: 'a', essential: false }] });
  });

  test('names every problem, and is no place for thousands of lines', () => {
    expect(codesOf(parseCostPlan({ ...good, plannedEnd: '2027-06-30', parts: [{ name: 'a', isEssential: true }, { name: 'a', isEssential: true }] }))).toEqual([
      'parts.1.name DUPLICATE', 'lines.0.period.to NOT_WITHIN',
    ]);
    expect(codesOf(parseCostPlan({
      ...good, lines: Array.from({ length: 201 }, () => line), parts: Array.from({ length: 51 }, (_, index) => ({ name: String(index), isEssential: true })),
    }))).toEqual(['parts TOO_LONG', 'lines TOO_LONG']);
  });
});

describe('thresholds', () => {
  const own = { gapThresholdBp: 9000, viabilityBp: 4000, cliffDropBp: 2000, appliedWeightBp: 0, plannedWeightBp: 10_000 };

  test('are those of the network, or the general ones while it has set none that can be read', () => {
    expect(thresholdsOf(null)).toBe(defaultThresholds);
    expect(thresholdsOf('9000')).toBe(defaultThresholds);
    expect(thresholdsOf({ ...own, viabilityBp: 'much' })).toBe(defaultThresholds);
    expect(thresholdsOf(own)).toEqual({ gapThresholdBp: 9000, viabilityBp: 4000, cliffDropBp: 2000, weightsBp: { COMMITTED: 10_000, APPLIED: 0, PLANNED: 10_000 } });
    expect(fieldsOf(thresholdsOf(own))).toEqual(own);
  });

  test('an offering cannot go on only where there is a gap', () => {
    expect(parseThresholds(own)).toEqual(own);
    expect(codesOf(parseThresholds({ ...own, viabilityBp: 9001, cliffDropBp: 0 }))).toEqual(['cliffDropBp OUT_OF_RANGE', 'viabilityBp OUT_OF_RANGE']);
  });

  test('bands say how well a month is covered', () => {
    expect([null, 10_000, 9500, 9499, 5000, 4999].map((coverage) => bandOf(coverage, defaultThresholds))).toEqual([
      'NO_COST', 'COVERED', 'COVERED', 'GAP', 'GAP', 'UNCOVERED',
    ]);
  });
});
