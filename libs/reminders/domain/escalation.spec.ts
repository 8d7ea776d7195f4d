// Promise (I11): what stays without a reaction goes on to the next people on working days, and acknowledging stops only the deputy.
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { berlinMoment, LocalDate } from '#kernel';
import { laender, legalWorkingDaysOf } from '#region';
import { escalationsOf, isAnswered } from './escalation.js';
import { legalDeadlineOffsetsDays, plannedStagesOf, type StagePlan } from './stages.js';

const day = LocalDate.parseOrThrow;
const plan: StagePlan & { effective: LocalDate } = {
  safeDue: day('2027-06-30'), effective: day('2027-06-30'), offsetsDays: legalDeadlineOffsetsDays, isWorkingDay: legalWorkingDaysOf({ land: 'NW' }),
};
const shown = (given: typeof plan, now: string): string[] =>
  escalationsOf(given, plannedStagesOf(given, berlinMoment(new Date(now)))).map((one) => `${one.rule} ${one.part} ${one.sendOn}`);

describe('a deadline', () => {
  it('of 30 June is told to the deputy in June, to the admins a week before, and when it is over to them and the office', () => {
    expect(shown(plan, '2026-12-01T08:00:00Z')).toEqual(['T-30 DEPUTY 2027-06-07', 'T-7 LEAD 2027-06-23', 'T+1 LEAD 2027-07-01', 'T+1 OFFICE 2027-07-01']);
  });

  it('entered after its stage of 30 days asks no deputy about it', () => {
    expect(shown(plan, '2027-06-10T08:00:00Z')).toEqual(['T-7 LEAD 2027-06-23', 'T+1 LEAD 2027-07-01', 'T+1 OFFICE 2027-07-01']);
  });

  it('that moves to Monday is overdue on the working day after that', () => {
    expect(shown({ ...plan, safeDue: day('2027-10-01'), effective: day('2027-10-04') }, '2027-01-01T08:00:00Z').at(-1)).toBe('T+1 OFFICE 2027-10-05');
  });

  it('is told to the deputy before the admins and to nobody on a day off, whatever the Land and the stages', () => {
    const offsets = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 });
    fc.assert(fc.property(fc.integer({ min: 19_000, max: 24_000 }), fc.constantFrom(...laender), offsets, (epochDay, land, offsetsDays) => {
      const isWorkingDay = legalWorkingDaysOf({ land });
      const effective = LocalDate.ofEpochDay(epochDay);
      const given = { safeDue: effective, effective, offsetsDays, isWorkingDay };
      const all = escalationsOf(given, plannedStagesOf(given, berlinMoment(new Date('2020-01-01T00:00:00Z'))));
      const lead = all.find((one) => one.part === 'LEAD');
      expect(all.every((one) => isWorkingDay(one.sendOn))).toBe(true);
      expect(all.filter((one) => one.part === 'DEPUTY').every((one) => one.sendOn < (lead?.sendOn ?? ''))).toBe(true);
      expect(new Set(all.map((one) => `${one.rule} ${one.part}`)).size).toBe(all.length);
    }));
  });
});

it.each([
  ['DEPUTY', '2027-05-31T05:00:00Z', '2027-06-01T09:00:00Z', true], ['DEPUTY', '2027-05-31T05:00:00Z', '2027-05-30T09:00:00Z', false],
  ['DEPUTY', '2027-05-31T05:00:00Z', null, false], ['DEPUTY', null, '2027-06-01T09:00:00Z', false],
  ['LEAD', '2027-05-31T05:00:00Z', '2027-06-01T09:00:00Z', false], ['OFFICE', '2027-05-31T05:00:00Z', '2027-06-01T09:00:00Z', false],
] as const)('%s of a stage sent %s and acknowledged %s: answered %s', (part, stageSentAt, acknowledgedAt, expected) => {
  expect(isAnswered({ part }, { stageSentAt, acknowledgedAt })).toBe(expected);
});
