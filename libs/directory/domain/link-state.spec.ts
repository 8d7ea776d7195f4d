/** Protects: one bad day makes no dead link, and nobody is visited more often than about once a week. */
import { describe, expect, test } from '#jest';
import { LocalDate } from '#kernel';
import { afterVisit, isTrouble, type LinkRecord, type LinkVisit, nextVisitAt, unknownLink } from './link-state.js';

const visits = {
  sound: { outcome: 'SOUND', reason: null, newUrl: null }, moved: { outcome: 'MOVED', reason: null, newUrl: 'https://neu.example/' },
  blocked: { outcome: 'BLOCKED', reason: 'REFUSED', newUrl: null }, skipped: { outcome: 'NOT_VISITED', reason: 'UNUSUAL_ADDRESS', newUrl: null },
  gone: { outcome: 'GONE', reason: 'NOT_FOUND', newUrl: null }, failed: { outcome: 'FAILED', reason: 'TIMEOUT', newUrl: null },
  expired: { outcome: 'CERTIFICATE', reason: 'CERTIFICATE_EXPIRED', newUrl: null },
} as const satisfies Record<string, LinkVisit>;
type Name = keyof typeof visits;

const day = (n: number): LocalDate => LocalDate.addDays(LocalDate.of(2027, 3, 1), n - 1);
/** One visit a day, or several on one: `['failed', 'failed+failed']`. */
function after(...days: string[]): LinkRecord {
  return days.reduce((record, names, at) => names.split('+').reduce((one, name) => afterVisit(one, visits[name as Name], day(at + 1)), record), unknownLink);
}
const stateAfter = (...days: string[]): string => after(...days).state;

describe('sure of a dead link', () => {
  test.each([
    [['failed'], 'UNKNOWN'], [['failed', 'failed'], 'UNKNOWN'], [['failed', 'failed', 'failed'], 'DEAD'],
    [['gone'], 'UNKNOWN'], [['gone', 'gone'], 'DEAD'], [['gone+gone+gone'], 'UNKNOWN'], [['failed+failed+failed+failed'], 'UNKNOWN'],
    [['gone', 'failed'], 'UNKNOWN'], [['gone', 'failed', 'gone'], 'DEAD'], [['failed', 'gone', 'gone'], 'DEAD'], [['failed', 'gone'], 'UNKNOWN'],
    [['failed', 'sound', 'failed', 'failed'], 'SOUND'], [['gone', 'sound', 'gone'], 'SOUND'], [['sound', 'failed', 'failed'], 'SOUND'],
    [['moved', 'failed', 'failed'], 'MOVED'], [['moved', 'gone', 'gone'], 'DEAD'],
    [['expired'], 'UNKNOWN'], [['expired', 'expired', 'expired'], 'CERTIFICATE'], [['expired', 'expired', 'failed'], 'DEAD'], [['failed', 'failed', 'expired'], 'CERTIFICATE'],
    [['failed', 'failed', 'failed', 'expired'], 'CERTIFICATE'], [['gone', 'gone', 'sound'], 'SOUND'], [['gone', 'gone', 'blocked'], 'BLOCKED'],
    [['blocked'], 'BLOCKED'], [['skipped'], 'NOT_VISITED'], [['moved'], 'MOVED'], [['sound'], 'SOUND'],
  ] as const)('%j is %s', (days, state) => { expect(stateAfter(...days)).toBe(state); });

  test('it is dead since the first day on which it failed, also where it was told later', () => {
    expect(after('sound', 'failed', 'failed', 'failed', 'failed')).toMatchObject({ state: 'DEAD', since: day(2), failedDays: 4, reason: 'TIMEOUT' });
  });

  test('what answers again starts anew', () => {
    expect(after('gone', 'gone', 'sound')).toEqual({ ...unknownLink, state: 'SOUND', since: day(3) });
    expect(stateAfter('gone', 'gone', 'sound', 'gone')).toBe('SOUND');
  });

  test('a state that stays keeps its first day, and a new address is forgotten with its state', () => {
    expect(after('moved', 'moved', 'moved')).toMatchObject({ since: day(1), newUrl: 'https://neu.example/' });
    expect(after('moved', 'gone', 'gone').newUrl).toBeNull();
  });

  test('the days are counted up to what the table takes', () => {
    const days = Array.from({ length: 150 }, () => 'gone');
    expect(after(...days)).toMatchObject({ failedDays: 99, goneDays: 99, since: day(1) });
  });

  test('only what is sure is told', () => {
    expect(['UNKNOWN', 'SOUND', 'MOVED', 'BLOCKED', 'NOT_VISITED', 'CERTIFICATE', 'DEAD'].filter((state) => isTrouble(state as LinkRecord['state']))).toEqual(['CERTIFICATE', 'DEAD']);
  });
});

describe('the next visit', () => {
  const now = new Date('2027-03-01T09:00:00Z');
  const hours = (record: LinkRecord, url: string, at = now): number => (nextVisitAt(record, url, at).getTime() - at.getTime()) / 3_600_000;
  const urls = Array.from({ length: 400 }, (_, n) => `https://traeger.example/seite/${n}`);

  test('is the next day while it is not sure, and in four to eleven days otherwise', () => {
    expect(hours(after('failed'), 'https://a.example/')).toBe(24);
    for (const url of urls) {
      for (const record of [after('sound'), after('gone', 'gone'), after('blocked')]) {
        expect(hours(record, url)).toBeGreaterThanOrEqual(4 * 24);
        expect(hours(record, url)).toBeLessThan(11 * 24);
      }
    }
  });

  test('is once a week from then on, in an hour of its own, which is the same whoever shows the address', () => {
    const slots = new Set<number>();
    for (const url of urls) {
      const first = nextVisitAt(after('sound'), url, now);
      expect(hours(after('sound'), url, first)).toBe(7 * 24);
      expect(nextVisitAt(after('sound'), url, new Date(first.getTime() - 5 * 86_400_000)).getTime()).toBe(first.getTime());
      slots.add(Math.floor(first.getTime() / 3_600_000) % (7 * 24));
    }
    // 400 addresses in 168 hours: nearly all hours have one.
    expect(slots.size).toBeGreaterThan(130);
  });
});
