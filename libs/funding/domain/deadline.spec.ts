// Promise: the worked deadlines D1–D12 come out to the day, for every Land.
import { forwardingRule } from './forwarding.js';
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { LocalDate } from '#kernel';
import { legalWorkingDaysOf } from '#region';
import {
  type DeadlineCount, type DeadlineRule, derivedDeadline, dueDatesOf, nominalDay, reasonOf, ruleInForce, type ShiftKind,
} from './deadline.js';

const day = LocalDate.parseOrThrow;
const workingDays = {
  BW: legalWorkingDaysOf({ land: 'BW' }), HE: legalWorkingDaysOf({ land: 'HE' }), NW: legalWorkingDaysOf({ land: 'NW' }),
  SH: legalWorkingDaysOf({ land: 'SH' }), SN: legalWorkingDaysOf({ land: 'SN' }), ST: legalWorkingDaysOf({ land: 'ST' }),
  TH: legalWorkingDaysOf({ land: 'TH' }),
};
const none: DeadlineCount = { kind: 'PLUS_MONTHS', n: 0 };
const plusMonths = (n: number): DeadlineCount => ({ kind: 'PLUS_MONTHS', n });
const endOfMonth = (n: number): DeadlineCount => ({ kind: 'END_OF_NTH_MONTH_AFTER', n });
const rule: DeadlineRule = {
  ...endOfMonth(6), anchor: 'AWARD_PERIOD_END', shiftKind: 'FRIST', source: 'Bescheid Nr. 7', validFrom: null,
};

describe('worked cases', () => {
  it.each<[string, string, DeadlineCount, keyof typeof workingDays, ShiftKind, string, string, string]>([
    ['D1', '2026-12-31', endOfMonth(6), 'NW', 'FRIST', '2027-06-30', '2027-06-30', '2027-06-30'],
    ['D2a', '2026-06-30', plusMonths(6), 'NW', 'FRIST', '2026-12-30', '2026-12-30', '2026-12-30'],
    ['D2b', '2026-06-30', endOfMonth(6), 'NW', 'FRIST', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['D3', '2026-08-31', plusMonths(6), 'HE', 'FRIST', '2027-02-28', '2027-03-01', '2027-02-26'],
    ['D4', '2027-12-31', endOfMonth(4), 'TH', 'FRIST', '2028-04-30', '2028-05-02', '2028-04-28'],
    ['D5a', '2024-03-31', none, 'BW', 'FRIST', '2024-03-31', '2024-04-02', '2024-03-28'],
    ['D5b', '2024-03-31', none, 'BW', 'TERMIN', '2024-03-31', '2024-03-31', '2024-03-28'],
    ['D6a', '2027-05-27', none, 'NW', 'FRIST', '2027-05-27', '2027-05-28', '2027-05-26'],
    ['D6b', '2027-05-27', none, 'SH', 'FRIST', '2027-05-27', '2027-05-27', '2027-05-27'],
    ['D7a', '2028-10-31', none, 'SH', 'FRIST', '2028-10-31', '2028-11-01', '2028-10-30'],
    ['D7b', '2028-10-31', none, 'NW', 'FRIST', '2028-10-31', '2028-10-31', '2028-10-31'],
    ['D7c', '2027-10-31', none, 'NW', 'FRIST', '2027-10-31', '2027-11-02', '2027-10-29'],
    ['D8', '2026-11-18', none, 'SN', 'FRIST', '2026-11-18', '2026-11-19', '2026-11-17'],
    ['D9a', '2027-01-15', { kind: 'PLUS_WEEKS', n: 6 }, 'ST', 'FRIST', '2027-02-26', '2027-02-26', '2027-02-26'],
    ['D9b', '2027-01-15', plusMonths(2), 'ST', 'FRIST', '2027-03-15', '2027-03-15', '2027-03-15'],
    ['D9c', '2027-11-30', plusMonths(3), 'ST', 'FRIST', '2028-02-29', '2028-02-29', '2028-02-29'],
    ['D10', '2027-11-01', { kind: 'MINUS_MONTHS', n: 6 }, 'HE', 'LEAD', '2027-05-01', '2027-04-30', '2027-04-30'],
    ['D11', '2027-12-25', none, 'HE', 'FRIST', '2027-12-25', '2027-12-27', '2027-12-24'],
  ])('%s', (_case, anchor, count, land, shiftKind, nominal, effective, safeDue) => {
    expect(dueDatesOf(nominalDay(count, day(anchor)), shiftKind, workingDays[land])).toEqual({ nominal, effective, safeDue });
  });

  it.each([
    ['2026-08-14', 1, '03-31', '2027-03-31'], ['2027-12-31', 0, '12-31', '2027-12-31'], ['2027-05-01', 1, '02-29', '2028-02-29'],
    ['2026-05-01', 1, '02-29', '2027-02-28'],
  ])('a fixed day: %s, %i years later, %s is %s', (anchor, n, monthDay, nominal) => {
    expect(nominalDay({ kind: 'FIXED_MONTH_DAY', n, monthDay }, day(anchor))).toBe(nominal);
  });

  it('a fixed day that does not exist is refused', () => {
    expect(() => nominalDay({ kind: 'FIXED_MONTH_DAY', n: 1, monthDay: '02-30' }, day('2027-01-01'))).toThrow(RangeError);
  });
});

it('safeDue is a working day that is never after any of the other two, whatever the kind', () => {
  const kinds = fc.constantFrom<ShiftKind[]>('FRIST', 'TERMIN', 'LEAD');
  fc.assert(fc.property(fc.integer({ min: 18_263, max: 24_000 }), kinds, fc.constantFrom(...Object.values(workingDays)), (epochDay, kind, works) => {
    const dates = dueDatesOf(LocalDate.ofEpochDay(epochDay), kind, works);
    expect(works(dates.safeDue) && dates.safeDue <= dates.nominal && dates.safeDue <= dates.effective).toBe(true);
    if (kind === 'TERMIN') expect(dates.effective).toBe(dates.nominal);
    else expect(works(dates.effective)).toBe(true);
    if (works(dates.nominal)) expect([dates.effective, dates.safeDue]).toEqual([dates.nominal, dates.nominal]);
  }));
});

describe('a derived deadline', () => {
  it('carries its rule, its anchor and a sentence that says why', () => {
    expect(derivedDeadline(rule, day('2026-12-31'), workingDays.NW)).toEqual({
      nominal: '2027-06-30', effective: '2027-06-30', safeDue: '2027-06-30', rule, anchorDay: '2026-12-31',
      reason: 'Der 6. Monat nach dem Ende des Bewilligungszeitraums (31.12.2026) endet am 30.06.2027. Quelle: Bescheid Nr. 7',
    });
  });

  const end = 'dem Ende des Bewilligungszeitraums (15.01.2027)';
  const named = '(Ende des Bewilligungszeitraums: 15.01.2027)';
  it.each<[DeadlineCount, string, string]>([
    [none, `Es zählt der Tag selbst ${named}`, 'What counts is the day itself (the end of the award period: 15.01.2027)'],
    [plusMonths(1), `1 Monat nach ${end} ist der 15.02.2027`, '1 month after the end of the award period (15.01.2027) is 15.02.2027'],
    [plusMonths(6), `6 Monate nach ${end} ist der 15.07.2027`, '6 months after the end of the award period (15.01.2027) is 15.07.2027'],
    [{ kind: 'MINUS_MONTHS', n: 6 }, `6 Monate vor ${end} ist der 15.07.2026`, '6 months before the end of the award period (15.01.2027) is 15.07.2026'],
    [{ kind: 'PLUS_WEEKS', n: 6 }, `6 Wochen nach ${end} ist der 26.02.2027`, '6 weeks after the end of the award period (15.01.2027) is 26.02.2027'],
    [{ kind: 'PLUS_WEEKS', n: -1 }, `1 Woche vor ${end} ist der 08.01.2027`, '1 week before the end of the award period (15.01.2027) is 08.01.2027'],
    [endOfMonth(6), `Der 6. Monat nach ${end} endet am 31.07.2027`, 'Month 6 after the end of the award period (15.01.2027) ends on 31.07.2027'],
    [{ kind: 'FIXED_MONTH_DAY', n: 0, monthDay: '11-20' }, `Fester Tag: der 20.11. im selben Jahr ${named}, also der 20.11.2027`,
      'A fixed day: 20.11. in the same year (the end of the award period: 15.01.2027), which is 20.11.2027'],
    [{ kind: 'FIXED_MONTH_DAY', n: 1, monthDay: '03-31' }, `Fester Tag: der 31.03. im Jahr danach ${named}, also der 31.03.2028`,
      'A fixed day: 31.03. in the next year (the end of the award period: 15.01.2027), which is 31.03.2028'],
    [{ kind: 'FIXED_MONTH_DAY', n: 5, monthDay: '12-31' }, `Fester Tag: der 31.12. im 5. Jahr danach ${named}, also der 31.12.2032`,
      'A fixed day: 31.12. 5 years later (the end of the award period: 15.01.2027), which is 31.12.2032'],
  ])('%j reads: %s', (count, de, en) => {
    const [anchor, counted] = [day('2027-01-15'), { ...rule, ...count }];
    const given = derivedDeadline(counted, anchor, workingDays.NW);
    expect(given?.reason).toBe(`${de}. Quelle: Bescheid Nr. 7`);
    expect(reasonOf(counted, { anchor, nominal: nominalDay(count, anchor) }).en).toBe(`${en}. Source: Bescheid Nr. 7`);
  });

  it('is not given by a rule that is not valid yet; of several versions the latest valid one holds', () => {
    const later: DeadlineRule = { ...rule, ...plusMonths(9), validFrom: day('2027-01-01') };
    const latest: DeadlineRule = { ...rule, ...plusMonths(12), validFrom: day('2029-01-01') };
    expect(derivedDeadline(later, day('2026-12-31'), workingDays.NW)).toBeNull();
    expect(derivedDeadline(later, day('2027-01-01'), workingDays.NW)?.nominal).toBe('2027-10-01');
    expect(ruleInForce([latest, later, rule], day('2026-12-31'))).toBe(rule);
    expect(ruleInForce([latest, rule, later], day('2027-01-01'))).toBe(later);
    expect(ruleInForce([later, latest], day('2029-06-30'))).toBe(latest);
    expect(ruleInForce([later], day('2026-12-31'))).toBeNull();
  });
});

describe('the cascade of money that is passed on', () => {
  const due = (superior: string, weeks: number) => derivedDeadline(forwardingRule('PROOF_OF_USE', weeks).rule, day(superior), workingDays.NW);

  it('D12a: the recipient hands in eight weeks before the county', () => {
    expect(nominalDay(endOfMonth(6), day('2027-12-31'))).toBe('2028-06-30');
    expect(due('2028-06-30', 8)).toMatchObject({ anchorDay: '2028-06-30', nominal: '2028-05-05', effective: '2028-05-05', safeDue: '2028-05-05' });
  });

  it('D12b: moved by the funder, it ends on Whit Monday and is due on the Friday before', () => {
    expect(due('2028-07-31', 8)).toMatchObject({ nominal: '2028-06-05', effective: '2028-06-02', safeDue: '2028-06-02' });
  });

  it('D12c: the next level counts from the nominal day of the one above, so days off do not add up', () => {
    expect(due('2028-05-05', 3)).toMatchObject({ nominal: '2028-04-14', effective: '2028-04-13', safeDue: '2028-04-13' });
    expect(due('2028-06-05', 3)?.nominal).toBe('2028-05-15');
  });

  it('a level that needs no time for checking is handed in on the same day', () => expect(due('2028-06-30', 0)?.nominal).toBe('2028-06-30'));
});
