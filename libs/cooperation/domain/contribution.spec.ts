/** A contribution says what, how much and until when, and money is never mixed with anything else. */
import { expect, test } from '#jest';
import { InvalidInput, LocalDate } from '#kernel';
import { type ContributionFields, isPublic, isRunning, parseContribution, parseNewEnd } from './contribution.js';

const today = LocalDate.parseOrThrow('2027-03-01');
const room: ContributionFields = { kind: 'ROOM', description: 'Saal' };
const problems = (result: unknown): string[] => result instanceof InvalidInput ? result.fields.map(({ path, code }) => `${path} ${code}`) : [];

test('the least contribution begins today and goes on until further notice', () => {
  expect(parseContribution(room, today)).toEqual({
    kind: 'ROOM', description: 'Saal', quantity: null, unit: null, amountCents: null, startsOn: today, endsOn: null, isEssential: false,
  });
});

test('a full one says how much and until when', () => {
  const input = { ...room, quantity: 4, unit: 'Stunden je Woche', startsOn: '2027-02-01', endsOn: '2027-12-31', isEssential: true };
  expect(parseContribution(input, today)).toEqual({ ...input, amountCents: null });
});

test('money is an amount, and nothing else is', () => {
  expect(parseContribution({ kind: 'MONEY', description: 'Zuschuss', amountCents: 1 }, today)).toMatchObject({ amountCents: 1, quantity: null });
  expect(problems(parseContribution({ kind: 'MONEY', description: 'Zuschuss', quantity: 1 }, today))).toEqual(['amountCents REQUIRED', 'quantity NOT_ALLOWED']);
  expect(problems(parseContribution({ kind: 'MONEY', description: 'Zuschuss', amountCents: 1, unit: 'Euro' }, today))).toEqual(['quantity NOT_ALLOWED']);
  expect(problems(parseContribution({ ...room, amountCents: 100 }, today))).toEqual(['amountCents NOT_ALLOWED']);
});

test('a number needs its unit and the other way round', () => {
  expect(problems(parseContribution({ ...room, quantity: 1 }, today))).toEqual(['unit REQUIRED']);
  expect(problems(parseContribution({ ...room, unit: 'Raum' }, today))).toEqual(['quantity REQUIRED']);
});

test('a period is not reversed, not over, and not beyond twenty years', () => {
  expect(problems(parseContribution({ ...room, startsOn: '2027-06-02', endsOn: '2027-06-01' }, today))).toEqual(['endsOn PERIOD_REVERSED']);
  expect(problems(parseContribution({ ...room, startsOn: '2027-01-01', endsOn: '2027-02-28' }, today))).toEqual(['endsOn OUT_OF_RANGE']);
  expect(problems(parseContribution({ ...room, startsOn: '2007-02-28', endsOn: '2047-03-02' }, today))).toEqual(['startsOn OUT_OF_RANGE', 'endsOn OUT_OF_RANGE']);
  expect(problems(parseContribution({ ...room, startsOn: 'morgen' }, today))).toEqual(['startsOn OUT_OF_RANGE']);
});

test('a new end lies ahead', () => {
  expect(parseNewEnd(null, { startsOn: '2027-01-01' }, today)).toEqual({ endsOn: null });
  expect(parseNewEnd('2027-03-01', { startsOn: '2027-01-01' }, today)).toEqual({ endsOn: today });
  expect(problems(parseNewEnd('2027-02-28', { startsOn: '2027-01-01' }, today))).toEqual(['endsOn OUT_OF_RANGE']);
  expect(problems(parseNewEnd('2027-03-31', { startsOn: '2027-04-01' }, today))).toEqual(['endsOn OUT_OF_RANGE']);
});

test('planned ones run but are not public; those over are neither', () => {
  expect((['PLANNED', 'CONFIRMED', 'AT_RISK', 'ENDED', 'REPLACED'] as const).map((status) => [isRunning(status), isPublic({ status })]))
    .toEqual([[true, false], [true, true], [true, true], [false, false], [false, false]]);
});
