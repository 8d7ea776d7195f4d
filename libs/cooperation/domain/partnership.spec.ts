/** Terms, deadlines and words of partnerships are what was agreed, or every problem is named. */
import { describe, expect, test } from '#jest';
import { InvalidInput, LocalDate } from '#kernel';
import { earliestEnd, expiryOf, factsOf, parseInvitation, parseNotice, parsePublicName, parseRequest, parseWords } from './partnership.js';

const day = LocalDate.parseOrThrow;
const today = day('2028-02-28');
const problems = (result: unknown): string[] => result instanceof InvalidInput ? result.fields.map(({ path, code }) => `${path} ${code}`) : [];

test('an invitation has usual terms unless it says otherwise', () => {
  expect(parseInvitation({})).toEqual({ role: 'PARTNER', canEdit: false, noticeDays: 90, message: null });
  expect(parseInvitation({ role: 'SUPPORTER', noticeDays: 0, message: ' Kommt ' })).toEqual({ role: 'SUPPORTER', canEdit: false, noticeDays: 0, message: 'Kommt' });
  expect(problems(parseInvitation({ role: 'SUPPORTER', canEdit: true, noticeDays: 366, message: 'x'.repeat(1001) })))
    .toEqual(['canEdit NOT_ALLOWED', 'noticeDays OUT_OF_RANGE', 'message TOO_LONG']);
});

test('a request cannot give itself the right to edit', () => {
  expect(parseRequest({ publicName: 'Wir' })).toEqual({ role: 'PARTNER', canEdit: false, noticeDays: 90, message: null, publicName: 'Wir' });
  expect(parseRequest({ role: 'SUPPORTER' })).toMatchObject({ role: 'SUPPORTER' });
  expect(problems(parseRequest({ publicName: 'W' }))).toEqual(['publicName TOO_SHORT']);
});

test('a public name may be left to the organisation', () => {
  expect(parsePublicName(' ')).toEqual({ publicName: null });
  expect(parsePublicName('Sport für alle')).toEqual({ publicName: 'Sport für alle' });
  expect(problems(parsePublicName('x'.repeat(201)))).toEqual(['publicName TOO_LONG']);
});

test('a refusal may carry words', () => {
  expect(parseWords(undefined)).toEqual({ reason: null });
  expect(parseWords('Nein\ndanke')).toEqual({ reason: 'Nein\ndanke' });
});

test('a notice has a day that is not over, and a reason', () => {
  expect(parseNotice({ endsOn: '2028-02-28', reason: 'Umzug' }, today)).toEqual({ endsOn: '2028-02-28', reason: 'Umzug' });
  expect(problems(parseNotice({ endsOn: '2028-02-27', reason: 'x' }, today))).toEqual(['endsOn OUT_OF_RANGE', 'reason TOO_SHORT']);
  expect(problems(parseNotice({ endsOn: '9999-12-31', reason: 'Umzug' }, today))).toEqual(['endsOn OUT_OF_RANGE']);
  expect(problems(parseNotice({ endsOn: '2028-02-30', reason: 'Umzug' }, today))).toEqual(['endsOn OUT_OF_RANGE']);
});

test('days are counted over the leap day', () => {
  expect(expiryOf(today)).toBe('2028-03-20');
  expect(earliestEnd(today, 2)).toBe('2028-03-01');
});

describe('facts', () => {
  test('nothing known lets nothing pass', () => {
    expect(Object.values(factsOf({ today })).every((fact) => fact === false)).toBe(true);
  });

  test.each([
    ['isInTime', { expiresOn: today }, { expiresOn: day('2028-02-27') }],
    ['isInTime', { expiresOn: null }, {}],
    ['isRevisionCurrent', { acceptedRevision: 2, coreRevision: 2 }, { acceptedRevision: 1, coreRevision: 2 }],
    ['isNotBlocked', { isUnwanted: false }, { isUnwanted: true }],
    ['hasRoomForInvitation', { openInvitations: 19 }, { openInvitations: 20 }],
    ['isPauseOver', { lastRejectedOn: day('2027-11-30') }, { lastRejectedOn: day('2027-12-01') }],
    ['isPauseOver', { lastRejectedOn: null }, {}],
    ['isNoticeKept', { noticeEndsOn: day('2028-03-29'), noticeDays: 30 }, { noticeEndsOn: day('2028-03-28'), noticeDays: 30 }],
    ['isNoticeKept', { isEarlyEndAgreed: true }, { noticeEndsOn: today }],
    ['isAgreed', { isAgreed: true }, { isAgreed: false }],
    ['areShiftsSettled', { areShiftsSettled: true }, { areShiftsSettled: false }],
  ] as const)('%s holds on its last day and not one day or number further', (fact, good, bad) => {
    expect(factsOf({ today, ...good })[fact]).toBe(true);
    expect(factsOf({ today, ...bad })[fact]).toBe(false);
  });
});
