// Promise: no day a person has confirmed or entered is ever replaced behind their back.
import { expect, it } from '#jest';
import { LocalDate } from '#kernel';
import { settled } from './settled-deadline.js';

const [early, late] = [LocalDate.parseOrThrow('2028-05-05'), LocalDate.parseOrThrow('2028-06-05')];
const calm = { proposedNominal: null };

it('a day nobody has looked at follows the rules', () => {
  expect(settled(null, early)).toEqual({ origin: 'DERIVED', nominal: early, ...calm, remindNominal: early });
  expect(settled({ origin: 'DERIVED', nominal: early }, late)).toEqual({ origin: 'DERIVED', nominal: late, ...calm, remindNominal: late });
});

it('a confirmed day stays; the new one is proposed, and reminders count from the earlier of both (D12b)', () => {
  expect(settled({ origin: 'CONFIRMED', nominal: early }, late))
    .toEqual({ origin: 'CONFIRMED', nominal: early, proposedNominal: late, remindNominal: early });
  expect(settled({ origin: 'CONFIRMED', nominal: late }, early))
    .toEqual({ origin: 'CONFIRMED', nominal: late, proposedNominal: early, remindNominal: early });
});

it('an entered day wins, and nothing is proposed', () => {
  expect(settled({ origin: 'ENTERED', nominal: late }, early)).toEqual({ origin: 'ENTERED', nominal: late, ...calm, remindNominal: late });
});

it('the same day, or none, leaves what is stored', () => {
  expect(settled({ origin: 'CONFIRMED', nominal: early }, early)).toEqual({ origin: 'CONFIRMED', nominal: early, ...calm, remindNominal: early });
  expect(settled({ origin: 'DERIVED', nominal: early }, null)).toEqual({ origin: 'DERIVED', nominal: early, ...calm, remindNominal: early });
  expect(settled(null, null)).toBeNull();
});

it('a day that was agreed with somebody is proposed anew, never replaced, and not once more when that was refused', () => {
  const agreed = { origin: 'DERIVED', nominal: early, isAgreed: true } as const;
  expect(settled(agreed, late)).toEqual({ origin: 'DERIVED', nominal: early, proposedNominal: late, remindNominal: early });
  expect(settled({ ...agreed, declined: late }, late)).toEqual({ origin: 'DERIVED', nominal: early, ...calm, remindNominal: early });
  expect(settled({ ...agreed, origin: 'CONFIRMED', declined: early }, late)).toMatchObject({ proposedNominal: late });
});
