// Promise: a local time in Germany becomes exactly one instant, on the days when the clock changes too.
import { describe, expect, it } from '#jest';
import fc from 'fast-check';
import { berlinDateOf, berlinInstant, berlinMoment, zonedInstant } from './berlin-time.js';
import { LocalDate } from './local-date.js';

const instantOf = (date: string, time: string): string => berlinInstant(LocalDate.parseOrThrow(date), time).toISOString();

describe('the instant of a local time', () => {
  it.each([
    ['2027-01-15', '07:00', '2027-01-15T06:00:00.000Z'],
    ['2027-07-15', '07:00', '2027-07-15T05:00:00.000Z'],
    ['2027-07-15', '00:00', '2027-07-14T22:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '07:00', '2027-03-28T05:00:00.000Z'],
    ['2027-10-31', '01:59', '2027-10-30T23:59:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
    ['2027-10-31', '07:00', '2027-10-31T06:00:00.000Z'],
    ['2027-12-31', '23:59', '2027-12-31T22:59:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => expect(instantOf(date, time)).toBe(instant));

  it('moves forward by an hour in the hour that does not exist', () => {
    expect(instantOf('2027-03-28', '02:00')).toBe('2027-03-28T01:00:00.000Z');
    expect(instantOf('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
  });

  it('takes the first of the hour that comes twice', () => {
    expect(instantOf('2026-10-25', '02:00')).toBe('2026-10-25T00:00:00.000Z');
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['7:00', '24:00', '07:60', '07:00:00', ''])('refuses %j', (time) => {
    expect(() => instantOf('2027-01-01', time)).toThrow(RangeError);
  });
});

describe('the local day of an instant', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'], ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2027-06-30T21:59:59.999Z', '2027-06-30'], ['2027-06-30T22:00:00.000Z', '2027-07-01'],
    ['2028-02-28T23:30:00.000Z', '2028-02-29'],
  ])('%s is %s', (instant, date) => expect(berlinDateOf(new Date(instant))).toBe(date));

  it('is the day the instant was made from, whatever the time', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), minutes, (epochDay, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const date = LocalDate.ofEpochDay(epochDay);
      return berlinDateOf(berlinInstant(date, time)) === date;
    }));
  });

  it('refuses an invalid Date', () => expect(() => berlinDateOf(new Date(Number.NaN))).toThrow(RangeError));
});

it('a clock elsewhere has its own instants, on the days of its own changes', () => {
  const inNewYork = (date: string, time: string): string => zonedInstant(LocalDate.parseOrThrow(date), time, 'America/New_York').toISOString();
  expect([inNewYork('2027-03-20', '09:00'), inNewYork('2027-03-14', '02:30'), inNewYork('2027-11-07', '01:30')])
    .toEqual(['2027-03-20T13:00:00.000Z', '2027-03-14T07:30:00.000Z', '2027-11-07T05:30:00.000Z']);
  expect(() => zonedInstant(LocalDate.of(2027, 1, 1), '09:00', 'Europe/Nirgends')).toThrow(RangeError);
});

it('a moment is the instant as text and the day in Germany', () => {
  expect(berlinMoment(new Date('2026-12-31T23:30:00Z'))).toEqual({ at: '2026-12-31T23:30:00.000Z', on: '2027-01-01' });
});

it('every day of the calendar has its instants, in every zone, and every instant its day', () => {
  const days = fc.oneof(fc.constantFrom('0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31').map((text) => LocalDate.parseOrThrow(text)), fc.integer({ min: -719_162, max: 2_932_896 }).map((day) => LocalDate.ofEpochDay(day)));
  fc.assert(fc.property(days, fc.constantFrom('00:00', '12:00', '23:59'), fc.constantFrom('Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'), (day, time, zone) => {
    const instant = zonedInstant(day, time, zone);
    expect(Math.abs(instant.getTime() - LocalDate.epochDay(day) * 86_400_000)).toBeLessThan(2 * 86_400_000);
    if (zone === 'Europe/Berlin') expect(berlinDateOf(instant)).toBe(day);
  }));
  expect([new Date(-8.64e15), new Date(8.64e15)].map(berlinDateOf)).toEqual(['0001-01-01', '9999-12-31']);
});
