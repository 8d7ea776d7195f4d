// Promise: everybody is reminded on the right working day at seven, once, and never flooded (cases R1–R6).
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { berlinMoment, LocalDate, type Moment } from '#kernel';
import { laender, legalWorkingDaysOf } from '#region';
import {
  digestOf, dueRemindersOf, fundingEndOffsetsDays, legalDeadlineOffsetsDays, needsChangeNotice, nextDigest, noticeOf,
  plannedStagesOf, type StagePlan, stagesOf, type StoredReminder,
} from './stages.js';

const day = LocalDate.parseOrThrow;
const moment = (instant: string): Moment => berlinMoment(new Date(instant));
const nw = legalWorkingDaysOf({ land: 'NW' });
const interim: StagePlan = {
  safeDue: day('2028-04-28'), offsetsDays: legalDeadlineOffsetsDays, isWorkingDay: legalWorkingDaysOf({ land: 'TH' }),
};
const proof: StagePlan = { safeDue: day('2027-06-30'), offsetsDays: legalDeadlineOffsetsDays, isWorkingDay: nw };
const pending = (plan: StagePlan): StoredReminder[] => stagesOf(plan).map((stage) => ({ ...stage, state: 'PENDING' }));
/** Those that would still go out. */
const open = (rows: readonly StoredReminder[]): StoredReminder[] => rows.filter((row) => row.state === 'PENDING');
const offsets = (rows: readonly { offsetDays: number }[]): number[] => rows.map((row) => row.offsetDays);
const days = (rows: readonly { sendOn: LocalDate }[]): string[] => rows.map((row) => row.sendOn.slice(5));

/** The state after the sweep has been carried out. */
function swept(reminders: readonly StoredReminder[], now: Moment): StoredReminder[] {
  const { send, catchUp } = dueRemindersOf(reminders, now);
  return reminders.map((row) => {
    if (row === send) return { ...row, state: 'SENT' };
    return catchUp.includes(row) ? { ...row, state: 'SUPPRESSED' } : row;
  });
}

describe('the stages', () => {
  it('R1, R2: of the interim report D4 lie on working days of Thuringia, at seven in summer and winter', () => {
    expect(stagesOf(interim)).toEqual([
      { offsetDays: 180, sendOn: '2027-10-29', sendAt: '2027-10-29T05:00:00.000Z' },
      { offsetDays: 90, sendOn: '2028-01-28', sendAt: '2028-01-28T06:00:00.000Z' },
      { offsetDays: 30, sendOn: '2028-03-29', sendAt: '2028-03-29T05:00:00.000Z' },
      { offsetDays: 14, sendOn: '2028-04-13', sendAt: '2028-04-13T05:00:00.000Z' },
      { offsetDays: 7, sendOn: '2028-04-21', sendAt: '2028-04-21T05:00:00.000Z' },
      { offsetDays: 3, sendOn: '2028-04-25', sendAt: '2028-04-25T05:00:00.000Z' },
      { offsetDays: 1, sendOn: '2028-04-27', sendAt: '2028-04-27T05:00:00.000Z' },
    ]);
  });

  it('R2: of the proof of use D1', () => {
    expect(stagesOf(proof)).toEqual([
      { offsetDays: 180, sendOn: '2026-12-31', sendAt: '2026-12-31T06:00:00.000Z' },
      { offsetDays: 90, sendOn: '2027-04-01', sendAt: '2027-04-01T05:00:00.000Z' },
      { offsetDays: 30, sendOn: '2027-05-31', sendAt: '2027-05-31T05:00:00.000Z' },
      { offsetDays: 14, sendOn: '2027-06-16', sendAt: '2027-06-16T05:00:00.000Z' },
      { offsetDays: 7, sendOn: '2027-06-23', sendAt: '2027-06-23T05:00:00.000Z' },
      { offsetDays: 3, sendOn: '2027-06-25', sendAt: '2027-06-25T05:00:00.000Z' },
      { offsetDays: 1, sendOn: '2027-06-29', sendAt: '2027-06-29T05:00:00.000Z' },
    ]);
  });

  it('the end of a funding has eight; a stage named twice is one, in whatever order', () => {
    expect(offsets(stagesOf({ ...proof, offsetsDays: fundingEndOffsetsDays }))).toEqual([180, 120, 90, 60, 30, 14, 7, 1]);
    expect(offsets(stagesOf({ ...proof, offsetsDays: [1, 30, 1, 7] }))).toEqual([30, 7, 1]);
  });

  it('are always on a working day, never later than so many days before, and at seven by the clock in Germany', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });
    fc.assert(fc.property(fc.integer({ min: 18_500, max: 24_000 }), fc.constantFrom(...laender), (epochDay, land) => {
      const isWorkingDay = legalWorkingDaysOf({ land });
      const safeDue = LocalDate.ofEpochDay(epochDay);
      for (const stage of stagesOf({ safeDue, offsetsDays: legalDeadlineOffsetsDays, isWorkingDay })) {
        expect(isWorkingDay(stage.sendOn)).toBe(true);
        expect(LocalDate.daysBetween(stage.sendOn, safeDue)).toBeGreaterThanOrEqual(stage.offsetDays);
        expect(clock.format(new Date(stage.sendAt))).toBe('07:00');
        expect(berlinMoment(new Date(stage.sendAt)).on).toBe(stage.sendOn);
      }
    }));
  });
});

describe('catching up', () => {
  it('R3: after eleven weeks of downtime one reminder goes out, and then the ordinary ones', () => {
    const before = swept(pending(proof), moment('2026-12-31T06:00:00Z'));
    expect(before.filter((row) => row.state === 'SENT').map((row) => row.offsetDays)).toEqual([180]);
    const sweep = dueRemindersOf(before, moment('2027-06-17T09:13:00Z'));
    expect(days([sweep.send ?? []].flat())).toEqual(['06-16']);
    expect(days(sweep.catchUp)).toEqual(['04-01', '05-31']);
    expect([sweep.isLate, sweep.missedStages]).toEqual([true, 3]);
    const after = swept(before, moment('2027-06-17T09:13:00Z'));
    expect(dueRemindersOf(after, moment('2027-06-17T09:14:00Z')).send).toBeNull();
    const sent = ['06-23', '06-25', '06-29'].map((date) => dueRemindersOf(
      after.filter((row) => row.sendOn >= day(`2027-${date}`)), moment(`2027-${date}T05:00:00Z`)).send?.sendOn.slice(5));
    expect(sent).toEqual(['06-23', '06-25', '06-29']);
    expect(days(open(after))).toEqual(['06-23', '06-25', '06-29']);
  });

  it('nothing is sent a moment before its instant, and on its day it is not late', () => {
    expect(dueRemindersOf(pending(proof), moment('2026-12-31T05:59:59.999Z'))).toEqual({ send: null, catchUp: [], isLate: false, missedStages: 0 });
    expect(dueRemindersOf(pending(proof), moment('2026-12-31T06:00:00Z'))).toMatchObject({ send: { offsetDays: 180 }, isLate: false, missedStages: 0 });
    expect(dueRemindersOf(pending(proof), moment('2026-12-31T22:59:00Z'))).toMatchObject({ isLate: false });
    expect(dueRemindersOf(pending(proof), moment('2026-12-31T23:00:00Z'))).toMatchObject({ isLate: true, missedStages: 1 });
  });

  it('of two stages that holidays push onto one day only the one nearer to the deadline is sent', () => {
    // 17 April 2028 is Easter Monday: three days and one day before the 18th both lead to Thursday the 13th.
    const easter = pending({ safeDue: day('2028-04-18'), offsetsDays: [3, 1], isWorkingDay: nw });
    expect(days(easter)).toEqual(['04-13', '04-13']);
    const sweep = dueRemindersOf(easter.toReversed(), moment('2028-04-13T05:00:00Z'));
    expect([sweep.send?.offsetDays, offsets(sweep.catchUp), sweep.missedStages]).toEqual([1, [3], 0]);
  });

  it('however the sweeps fall, each stage ends in one state and no sweep sends two', () => {
    const instants = fc.array(fc.integer({ min: Date.UTC(2026, 11, 1), max: Date.UTC(2027, 6, 30) }), { maxLength: 30 });
    fc.assert(fc.property(instants, (times) => {
      let reminders = pending(proof);
      const sent: number[] = [];
      for (const time of times) {
        const { send } = dueRemindersOf(reminders, berlinMoment(new Date(time)));
        if (send) sent.push(send.offsetDays);
        reminders = swept(reminders, berlinMoment(new Date(time)));
      }
      expect(new Set(sent).size).toBe(sent.length);
      const latest = Math.max(...times, 0);
      expect(open(reminders).every((row) => Date.parse(row.sendAt) > latest)).toBe(true);
    }));
  });
});

describe('a changed date', () => {
  const newPlan: StagePlan = { ...proof, safeDue: day('2027-09-30') };
  const changedAt = moment('2027-05-10T08:00:00Z');
  const before = swept(swept(pending(proof), moment('2026-12-31T06:00:00Z')), moment('2027-04-01T05:00:00Z'));

  it('R4: plans what lies ahead, and is told once to whoever knows the old day', () => {
    const planned = plannedStagesOf(newPlan, changedAt);
    expect(days(planned.filter((row) => row.state === 'PENDING'))).toEqual(['07-02', '08-31', '09-16', '09-23', '09-27', '09-29']);
    expect(planned[0]).toEqual({
      offsetDays: 180, sendOn: '2027-04-02', sendAt: '2027-04-02T05:00:00.000Z', state: 'SUPPRESSED', reason: 'PAST_WHEN_PLANNED',
    });
    expect(noticeOf(newPlan, { toldDay: day('2027-06-30'), now: changedAt })).toEqual({ rule: 'CHANGE', sendOn: '2027-05-11', sendAt: '2027-05-11T05:00:00.000Z' });
    expect(needsChangeNotice(day('2027-06-30'), day('2027-09-30'))).toBe(true);
  });

  it('R5: moved and moved back before the sweep, the same stages lie ahead and the notice is not needed', () => {
    const back = plannedStagesOf(proof, moment('2027-05-10T08:01:00Z')).map(({ reason: _reason, ...row }): StoredReminder => row);
    expect(days(open(back))).toEqual(days(open(before)));
    expect(needsChangeNotice(day('2027-06-30'), day('2027-06-30'))).toBe(false);
    expect(dueRemindersOf(back, moment('2027-05-10T08:02:00Z')).send).toBeNull();
  });

  it('is not told to somebody who was never told anything', () => {
    expect(needsChangeNotice(null, day('2027-09-30'))).toBe(false);
    expect(noticeOf(newPlan, { toldDay: null, now: changedAt })).toBeNull();
  });

  it.each([
    ['2027-06-28', true], ['2027-06-25', false], ['2027-06-29', true], ['2027-06-30', true], ['2027-07-15', true],
  ])('made on %s for 30 June 2027 is told at once: %s', (date, isImmediate) => {
    const now = moment(`${date}T08:00:00Z`);
    expect(noticeOf(proof, { toldDay: null, now })).toEqual(isImmediate ? { rule: 'SOON', sendOn: date, sendAt: now.at } : null);
    const change = noticeOf(proof, { toldDay: day('2027-05-30'), now });
    expect([change?.rule, change?.sendAt === now.at]).toEqual(['CHANGE', isImmediate]);
  });

  it('leaves out a stage of the same morning that is past, and keeps one that is not', () => {
    const states = (time: string): string[] => plannedStagesOf(proof, moment(`2027-06-23T${time}Z`)).map((row) => row.state.slice(0, 1));
    expect(states('05:00:00').join('')).toBe('SSSSPPP');
    expect(states('05:00:01').join('')).toBe('SSSSSPP');
  });
});

it('the next digest is at seven of the next working day, today until seven', () => {
  expect(nextDigest(moment('2027-05-14T04:59:00Z'), nw).sendOn).toBe('2027-05-14');
  expect(nextDigest(moment('2027-05-14T05:00:00Z'), nw).sendOn).toBe('2027-05-14');
  expect(nextDigest(moment('2027-05-14T05:00:01Z'), nw).sendOn).toBe('2027-05-18');
  expect(nextDigest(moment('2027-03-28T06:00:00Z'), nw)).toEqual({ sendOn: '2027-03-30', sendAt: '2027-03-30T05:00:00.000Z' });
});

it.each([
  ['before seven of a working day: at seven', '2027-05-26T04:00:00Z', nw, '2027-05-26T05:00:00.000Z'],
  ['later on a working day: at once', '2027-05-26T13:30:00Z', nw, '2027-05-26T13:30:00.000Z'],
  ['on a Saturday: on Monday', '2027-06-05T09:00:00Z', nw, '2027-06-07T05:00:00.000Z'],
  ['on a Sunday night: on Monday', '2027-06-06T22:30:00Z', nw, '2027-06-07T05:00:00.000Z'],
  ['on Corpus Christi in North Rhine-Westphalia: on Friday', '2027-05-27T09:00:00Z', nw, '2027-05-28T05:00:00.000Z'],
  ['on the same Thursday in Thuringia, where it is none: at once', '2027-05-27T09:00:00Z', legalWorkingDaysOf({ land: 'TH' }), '2027-05-27T09:00:00.000Z'],
])('I12: what is due goes out on working days only; %s', (_, instant, isWorkingDay, sendAt) => {
  const now = moment(instant);
  expect(Date.parse(digestOf(now, isWorkingDay).sendAt)).toBe(Date.parse(sendAt));
});
