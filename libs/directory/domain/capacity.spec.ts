/** What is free is told in sound figures, each with what is meant, and is not counted on for ever. */
import { expect, test } from '#jest';
import { InvalidInput, LocalDate } from '#kernel';
import { type CapacityFields, mayBeOutdated, parseCapacities } from './capacity.js';

const problems = (fields: readonly CapacityFields[], isInformal = false): string[] => {
  const parsed = parseCapacities(fields, isInformal);
  return parsed instanceof InvalidInput ? parsed.fields.map((field) => `${field.path} ${field.code}`) : [];
};
const places = { unit: 'PLACES' as const, available: 3 };

test.each<[CapacityFields[], string[]]>([
  [[{ ...places, available: -1 }], ['capacities.0.available OUT_OF_RANGE']],
  [[{ ...places, available: 100_001 }], ['capacities.0.available OUT_OF_RANGE']],
  [[{ ...places, maximum: 0 }, { ...places, label: 'Abend', maximum: 2 }], ['capacities.0.maximum OUT_OF_RANGE', 'capacities.0.available OUT_OF_RANGE', 'capacities.1.available OUT_OF_RANGE']],
  [[places, { ...places, available: 1 }], ['capacities NOT_ALLOWED']],
  [[{ ...places, unit: 'OTHER' }], ['capacities.0.label REQUIRED']],
  [[{ ...places, label: 'x'.repeat(81) }], ['capacities.0.label TOO_LONG']],
  [Array.from({ length: 6 }, (_, at) => ({ ...places, label: `Kurs ${at}` })), ['capacities TOO_MANY']],
])('%j is answered with its problems', (fields, expected) => {
  expect(problems(fields)).toEqual(expected);
});

test('none at all and several that differ are fine', () => {
  expect(parseCapacities([], false)).toEqual([]);
  expect(parseCapacities([{ ...places, label: ' Abend ', maximum: 3 }, places], false))
    .toEqual([{ unit: 'PLACES', label: 'Abend', available: 3, maximum: 3 }, { unit: 'PLACES', label: null, available: 3, maximum: null }]);
});

test('services of people tell figures only', () => {
  expect(problems([places], true)).toEqual([]);
  expect(problems([{ ...places, label: 'bei mir' }, { ...places, unit: 'OTHER' }], true)).toEqual(['capacities.0.label NOT_ALLOWED', 'capacities.1.label NOT_ALLOWED']);
});

test('a free bed is old sooner than a free place', () => {
  const told = LocalDate.of(2027, 3, 1);
  const after = (days: number): boolean[] => (['BEDS', 'HOURS', 'PLACES'] as const).map((unit) => mayBeOutdated(unit, told, LocalDate.addDays(told, days)));
  expect([after(2), after(3), after(7), after(8), after(14), after(15)]).toEqual([
    [false, false, false], [true, false, false], [true, false, false], [true, true, false], [true, true, false], [true, true, true],
  ]);
});
