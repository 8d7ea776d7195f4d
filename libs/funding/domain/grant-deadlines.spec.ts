// Promise: the deadlines of a grant follow from its dates and the rules in force, and from nothing else.
import { describe, expect, test } from '#jest';
import { LocalDate } from '#kernel';
import { type DeadlineRule } from './deadline.js';
import { type DerivedKind, type NamedRule } from './deadline-kind.js';
import { type DeadlineFacts, deadlinesOf, standingOf } from './grant-deadlines.js';

const day = LocalDate.parseOrThrow;
const always = (): boolean => true;
function named(code: string, obligationKind: DerivedKind, rule: Partial<DeadlineRule> & Pick<DeadlineRule, 'anchor'>, isDefault = true): NamedRule {
  return {
    code, obligationKind, name: code, isSourceChecked: true, isDefault,
    rule: { kind: 'PLUS_MONTHS', n: 0, shiftKind: 'FRIST', source: 'Test', validFrom: null, ...rule } as DeadlineRule,
  };
}
const rules = [
  named('end', 'FUNDING_END', { anchor: 'AWARD_PERIOD_END', shiftKind: 'TERMIN' }),
  named('proof', 'PROOF_OF_USE', { anchor: 'AWARD_PERIOD_END', n: 6 }),
  named('follow', 'FOLLOW_UP_APPLICATION', { anchor: 'PROJECT_START', kind: 'MINUS_MONTHS', n: 3, shiftKind: 'LEAD' }),
  named('interim', 'INTERIM_REPORT', { anchor: 'BUDGET_YEAR_END', n: 4 }, false),
  named('spend', 'SPEND_BY', { anchor: 'PAYOUT', kind: 'PLUS_WEEKS', n: 6 }),
  named('keep', 'RETENTION_END', { anchor: 'PROOF_SUBMITTED', kind: 'PLUS_MONTHS', n: 60, shiftKind: 'TERMIN' }),
  named('spend-late', 'SPEND_BY', { anchor: 'PAYOUT', n: 3 }, false),
];
const facts: DeadlineFacts = { status: 'COMMITTED', awardPeriod: { from: day('2026-07-01'), to: day('2028-12-31') }, ruleCodes: {}, payments: [], proofSubmittedOn: null, superior: null, windows: [], hasPosts: false };
const shown = (given: Partial<DeadlineFacts>, among: readonly NamedRule[] = rules): string[] =>
  deadlinesOf({ ...facts, ...given }, among, always).map((one) => `${one.kind} ${one.occurrence} ${one.named.code} ${one.derived.nominal}`);

test('committed money ends, is accounted for and applied for again; nothing else gives a deadline', () => {
  expect(shown({})).toEqual(['FUNDING_END  end 2028-12-31', 'PROOF_OF_USE  proof 2029-06-30', 'FOLLOW_UP_APPLICATION  follow 2028-10-01']);
  for (const status of ['PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'REJECTED', 'WITHDRAWN', 'REVOKED'] as const) expect(shown({ status })).toEqual([]);
});

test('the budget years that end before the grant does are reported on, the last one is not', () => {
  expect(shown({ ruleCodes: { INTERIM_REPORT: 'interim' } }).filter((one) => one.startsWith('INTERIM'))).toEqual([
    'INTERIM_REPORT 2026 interim 2027-04-30', 'INTERIM_REPORT 2027 interim 2028-04-30',
  ]);
});

test('documents are kept from the proof of use on, also about money that was given back', () => {
  const proofSubmittedOn = day('2024-02-29');
  expect(shown({ status: 'WITHDRAWN', proofSubmittedOn })).toEqual(['RETENTION_END  keep 2029-02-28']);
  expect(shown({ proofSubmittedOn }).at(-1)).toBe('RETENTION_END  keep 2029-02-28');
});

test('a plan is applied for in the last call before it begins, a follow-up in the last one before the money ends', () => {
  const windows = ['2026-03-31', '2026-05-31', '2028-09-30', '2029-01-15'].map((closesOn) => ({ opensOn: null, closesOn: day(closesOn), note: null }));
  expect(shown({ status: 'PLANNED', windows })).toEqual(['CALL_CLOSES  call 2026-05-31']);
  expect(shown({ status: 'PLANNED', windows: windows.slice(2) })).toEqual([]);
  expect(shown({ status: 'APPLIED', windows })).toEqual([]);
  expect(shown({ windows })).toContain('FOLLOW_UP_APPLICATION  call 2028-09-30');
});

test('whose post ends with the money is told in time', () => {
  const named38 = named('posts', 'POSTS_END', { anchor: 'AWARD_PERIOD_END', kind: 'MINUS_MONTHS', n: 3, shiftKind: 'LEAD' });
  expect(shown({ hasPosts: true }, [...rules, named38])).toContain('POSTS_END  posts 2028-09-30');
  expect(shown({}, [...rules, named38]).join()).not.toContain('POSTS_END');
});

test('each payment is spent by the rule of its own, of the programme, or the general one', () => {
  const payments = [{ id: 'p', paidOn: day('2027-01-15'), spendByRule: null }, { id: 'q', paidOn: day('2027-01-15'), spendByRule: 'spend' }];
  const spent = (ruleCodes: DeadlineFacts['ruleCodes']): string[] => shown({ payments, ruleCodes }).filter((one) => one.startsWith('SPEND'));
  expect(spent({})).toEqual(['SPEND_BY p spend 2027-02-26', 'SPEND_BY q spend 2027-02-26']);
  expect(spent({ SPEND_BY: 'spend-late' })).toEqual(['SPEND_BY p spend-late 2027-04-15', 'SPEND_BY q spend 2027-02-26']);
});

describe('rules', () => {
  test('of several versions the one in force on the day counted from holds', () => {
    const later = named('end', 'FUNDING_END', { anchor: 'AWARD_PERIOD_END', n: 1, validFrom: day('2028-12-31') });
    expect(shown({}, [...rules, later])[0]).toBe('FUNDING_END  end 2029-01-31');
    expect(shown({ awardPeriod: { from: day('2028-01-01'), to: day('2028-12-30') } }, [...rules, later])[0]).toBe('FUNDING_END  end 2028-12-30');
  });

  test('one that is not in force yet, that nobody knows, or that counts from what a grant does not know gives nothing', () => {
    expect(shown({}, [named('end', 'FUNDING_END', { anchor: 'AWARD_PERIOD_END', validFrom: day('2030-01-01') })])).toEqual([]);
    expect(shown({ ruleCodes: { PROOF_OF_USE: 'unknown' } }).filter((one) => one.startsWith('PROOF'))).toEqual([]);
    expect(shown({}, [named('proof', 'PROOF_OF_USE', { anchor: 'PROOF_SUBMITTED' })])).toEqual([]);
  });
});

describe('a day that had passed before anybody knew of it', () => {
  const today = day('2027-03-01');
  const standing = (kind: DerivedKind, safeDue: string, given: { awardTo?: string; knownOn?: string } = {}): string => standingOf(
    { kind, safeDue: day(safeDue) }, { today, awardTo: day(given.awardTo ?? '2027-06-30'), knownOn: given.knownOn === undefined ? null : day(given.knownOn) }).state;

  test('is missed where something can still be tried, over where nothing can, and open where it is a duty', () => {
    expect(standing('FOLLOW_UP_APPLICATION', '2027-02-26')).toBe('MISSED');
    expect(standing('FOLLOW_UP_APPLICATION', '2027-02-26', { awardTo: '2027-03-01' })).toBe('MISSED');
    expect(standing('FOLLOW_UP_APPLICATION', '2027-02-26', { awardTo: '2027-02-28' })).toBe('SUPPRESSED');
    expect(standing('FUNDING_END', '2027-02-26', { awardTo: '2027-02-28' })).toBe('SUPPRESSED');
    expect(standing('PROOF_OF_USE', '2026-02-27')).toBe('OPEN');
  });

  test('is told from one that lies ahead, and from one that passed though it was known', () => {
    expect(standing('FOLLOW_UP_APPLICATION', '2027-03-01')).toBe('OPEN');
    expect(standing('FOLLOW_UP_APPLICATION', '2027-02-26', { knownOn: '2027-02-26' })).toBe('OPEN');
    expect(standing('FOLLOW_UP_APPLICATION', '2027-02-26', { knownOn: '2027-02-27' })).toBe('MISSED');
    expect(standing('FUNDING_END', '2027-02-26', { knownOn: '2026-01-01' })).toBe('OPEN');
  });
});
