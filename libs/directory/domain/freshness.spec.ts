/** Protects: the day by which an offering is looked at again follows the last look, and never comes as a surprise. */
import fc from 'fast-check';
import { LocalDate } from '#kernel';
import { assuranceDueOf, parseFreshnessMonths } from './freshness.js';

const day = (text: string): LocalDate => LocalDate.parseOrThrow(text);

test.each([
  ['2027-03-01', 12, '2027-03-01', '2028-03-01'],
  ['2027-03-01', 6, '2027-03-01', '2027-09-01'],
  ['2027-08-31', 6, '2027-08-31', '2028-02-29'],
  ['2028-02-29', 12, '2028-02-29', '2029-02-28'],
  ['2027-03-01', 6, '2027-08-18', '2027-09-01'],
  ['2027-03-01', 6, '2027-08-19', '2027-09-02'],
  ['2024-01-01', 12, '2027-08-19', '2027-09-02'],
] as const)('looked at on %s, every %i months, set on %s: due on %s', (assuredOn, months, today, due) => {
  expect(assuranceDueOf(day(assuredOn), months, day(today))).toBe(due);
});

test('it is never before the months are over, and never sooner than in 14 days', () => {
  fc.assert(fc.property(fc.integer({ min: 18_000, max: 25_000 }), fc.integer({ min: 0, max: 2000 }), fc.constantFrom(6 as const, 12 as const), (from, later, months) => {
    const [assuredOn, today] = [LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + later)];
    const due = assuranceDueOf(assuredOn, months, today);
    const [full, soonest] = [LocalDate.addMonths(assuredOn, months), LocalDate.addDays(today, 14)];
    expect(due >= full && due >= soonest && (due === full || due === soonest)).toBe(true);
  }));
});

test.each([0, 1, 7, 13, -6, 2 ** 31 - 1])('%i months are refused', (months) => {
  expect(parseFreshnessMonths(months)).toMatchObject({ fields: [{ path: 'months', code: 'OUT_OF_RANGE' }] });
});
