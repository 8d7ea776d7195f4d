/** Protects: a change is told where there is one, and nowhere else, whatever way the database gives a value back. */
import { expect, test } from '#jest';
import fc from 'fast-check';
import { isSameJson } from './same-json.js';

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: null }, {}, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [{ length: 0 }, [], false],
  ['1', 1, false],
  [JSON.parse('{"__proto__": 1}'), {}, false],
])('%j and %j: %s', (a, b, same) => {
  expect(isSameJson(a, b)).toBe(same);
  expect(isSameJson(b, a)).toBe(same);
});

test('as JSON with properties in order would say it', () => {
  const inOrder = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
    return typeof value === 'object' && value !== null ? `{${Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${inOrder(part)}`).sort().join()}}` : JSON.stringify(value);
  };
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([name, part]) => [name, shuffled(part)])) : value;
  };
  // JSON has one zero, and no property that is a prototype when it is set.
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown).filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(fc.property(json, json, (a, b) => {
    expect(isSameJson(a, shuffled(a))).toBe(true);
    expect(isSameJson(a, b)).toBe(inOrder(a) === inOrder(b));
  }));
});
