// Promise: the kind of financing decides what is left of a grant when cost falls (example E11).
import { expect, it } from '#jest';
import { type SettlementBasis, settlementOf } from './financing-kind.js';

const basis: SettlementBasis = {
  kind: 'FIXED_AMOUNT', grantCents: 4_000_000, eligibleCostCents: 4_500_000, shareBp: 8000,
  ownFundsCents: 500_000, thirdPartyCents: 500_000,
};

it.each([
  ['FIXED_AMOUNT', 4_000_000, 0],
  ['SHARE', 3_600_000, 400_000],
  ['DEFICIT', 3_500_000, 500_000],
] as const)('E11: %s leaves %i and forfeits %i', (kind, effectiveGrantCents, forfeitedCents) => {
  expect(settlementOf({ ...basis, kind })).toEqual({ effectiveGrantCents, forfeitedCents });
});

it.each(['FIXED_AMOUNT', 'SHARE', 'DEFICIT'] as const)('%s never gives more than granted', (kind) => {
  expect(settlementOf({ ...basis, kind, eligibleCostCents: 9_000_000 }))
    .toEqual({ effectiveGrantCents: 4_000_000, forfeitedCents: 0 });
});

it('cost below the fixed amount, or paid by others, leaves less or nothing', () => {
  expect(settlementOf({ ...basis, eligibleCostCents: 3_999_999 }).forfeitedCents).toBe(1);
  expect(settlementOf({ ...basis, kind: 'DEFICIT', eligibleCostCents: 900_000 }).effectiveGrantCents).toBe(0);
  expect(settlementOf({ ...basis, kind: 'SHARE', eligibleCostCents: 3 }).effectiveGrantCents).toBe(2);
});
