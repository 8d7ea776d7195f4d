// Promise: the kind of financing decides what is left of a grant when cost falls (example E11), and a plan is read completely or not at all.
import { describe, expect, it } from '#jest';
import { InputReader, InvalidInput } from '#kernel';
import { balanceOf, type FinancingFields, type FinancingPlan, readFinancing, settlementOf } from './financing.js';

const plan: FinancingPlan = { kind: 'FIXED_AMOUNT', eligibleCostCents: 4_500_000, shareBp: 8000, ownFundsCents: 500_000, thirdPartyCents: 500_000 };

describe('what is left', () => {
  it.each([
    ['FIXED_AMOUNT', 4_000_000, 0],
    ['SHARE', 3_600_000, 400_000],
    ['DEFICIT', 3_500_000, 500_000],
  ] as const)('E11: %s leaves %i and forfeits %i', (kind, effectiveGrantCents, forfeitedCents) => {
    expect(settlementOf(4_000_000, { ...plan, kind })).toEqual({ effectiveGrantCents, forfeitedCents });
  });

  it.each(['FIXED_AMOUNT', 'SHARE', 'DEFICIT'] as const)('%s never gives more than granted', (kind) => {
    expect(settlementOf(4_000_000, { ...plan, kind, eligibleCostCents: 9_000_000 })).toEqual({ effectiveGrantCents: 4_000_000, forfeitedCents: 0 });
  });

  it('cost below the fixed amount, or paid by others, leaves less or nothing', () => {
    expect(settlementOf(4_000_000, { ...plan, eligibleCostCents: 3_999_999 }).forfeitedCents).toBe(1);
    expect(settlementOf(4_000_000, { ...plan, kind: 'DEFICIT', eligibleCostCents: 900_000 }).effectiveGrantCents).toBe(0);
    expect(settlementOf(4_000_000, { ...plan, kind: 'SHARE', eligibleCostCents: 3 }).effectiveGrantCents).toBe(2);
  });
});

describe('reading', () => {
  const parsed = (fields: FinancingFields): FinancingPlan | null | string[] => {
    const reader = new InputReader();
    const read = readFinancing(reader, 'financing', fields);
    const result = reader.result(() => ({ read }));
    return result instanceof InvalidInput ? result.fields.map((one) => `${one.path} ${one.code}`) : result.read;
  };

  it('money beside the grant is none when nobody says', () => {
    expect(parsed({ kind: 'SHARE', shareBp: 8000, eligibleCostCents: 100 })).toEqual({ kind: 'SHARE', shareBp: 8000, eligibleCostCents: 100, ownFundsCents: 0, thirdPartyCents: 0 });
  });

  it.each<[FinancingFields, string[]]>([
    [{ kind: 'SHARE', eligibleCostCents: 100 }, ['financing.shareBp REQUIRED']],
    [{ kind: 'DEFICIT', shareBp: 5, eligibleCostCents: 0 }, ['financing.shareBp NOT_ALLOWED', 'financing.eligibleCostCents OUT_OF_RANGE']],
    [{ kind: 'SHARE', shareBp: 10_001, eligibleCostCents: 0.5, ownFundsCents: -1, thirdPartyCents: 9_000_000_000_001 },
      ['financing.shareBp OUT_OF_RANGE', 'financing.eligibleCostCents FRACTION_OF_A_CENT', 'financing.ownFundsCents OUT_OF_RANGE', 'financing.thirdPartyCents OUT_OF_RANGE']],
  ])('%j', (fields, problems) => {
    expect(parsed(fields)).toEqual(problems);
  });

  it('a plan that does not add up says by how much', () => {
    expect(balanceOf(3_500_000, plan)).toBe(0);
    expect(balanceOf(4_000_000, plan)).toBe(500_000);
    expect(balanceOf(1, plan)).toBe(-3_499_999);
  });
});
