/** Protects: what a request may cost is counted before it runs, exactly and in time that does not explode. */
import { buildSchema } from 'graphql';
import { isNestedTooDeep, limitFinding, requestLimits } from './limits.js';

const schema = buildSchema(`
  type Query { thing: Thing things(first: Int): Page search: Result }
  type Mutation { act(id: ID): Thing }
  type Page { items: [Thing!]! nextCursor: String }
  type Thing { name: String self: Thing things(first: Int = 20): Page }
  type Other { name: String }
  union Result = Thing | Other`);
const finding = (query: string, variables: Record<string, unknown> = {}): string | null => limitFinding(schema, { query, variables })?.text.en ?? null;
const nested = (levels: number): string => `{ thing ${'{ self '.repeat(levels)} { name } ${'}'.repeat(levels)} }`;

describe('limits', () => {
  it('let ordinary requests pass', () => {
    expect(finding('{ thing { name } things(first: 50) { items { name } nextCursor } }')).toBeNull();
    expect(finding('mutation { act(id: 1) { name } }')).toBeNull();
    expect(finding('{ search { ... on Thing { name } ... on Other { name } } }')).toBeNull();
  });

  it('leave what cannot be parsed to the parser', () => expect(finding('{ thing')).toBeNull());

  it('count the depth, through fragments too', () => {
    expect(finding(nested(requestLimits.depthMax - 2))).toBeNull();
    expect(finding(nested(requestLimits.depthMax - 1))).toMatch(/deeper/);
    const inFragments = `{ thing { ...A } } fragment A on Thing { self { self { self { self { ...B } } } } } fragment B on Thing { self { self { self { self { self { name } } } } } }`;
    expect(finding(inFragments)).toMatch(/deeper/);
  });

  it('count root fields, through fragments too', () => {
    expect(finding(`mutation { ${'...F '.repeat(4)} } fragment F on Mutation { act { name } }`)).toMatch(/3 root fields/);
    expect(finding(`query { ... on Query { ${'thing { name } '.repeat(6)} } }`)).toMatch(/5 root fields/);
  });

  it('multiply the cost of a list by its rows', () => {
    const deep = (first: string): string => `{ things(first: ${first}) { items { things(first: ${first}) { items { name } } } } }`;
    expect(finding(deep('10'))).toBeNull();
    expect(finding(deep('100'))).toMatch(/cost 20\d+ of at most 5000/);
    expect(finding(`query($n: Int) ${deep('$n')}`, { n: 100 })).toMatch(/points/);
    expect(finding(`query($n: Int = 100) ${deep('$n')}`)).toMatch(/points/);
    expect(finding(`query($n: Int = 100) ${deep('$n')}`, { n: 2 })).toBeNull();
    expect(finding(deep('-5'))).toBe(finding(deep('20')));
  });

  it('work fragments out once, so that doubling them at every level is no work', () => {
    const levels = 40;
    const fragments = Array.from({ length: levels }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ');
    expect(finding(`{ ...F0 } ${fragments} fragment F${levels} on Query { thing { name } }`)).toMatch(/root fields/);
    expect(finding('{ ...A } fragment A on Query { ...A thing { name } }')).toBeNull();
  });

  it('refuse aliases, directives, tokens, characters, subscriptions and the NUL character', () => {
    expect(finding(`{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`)).toMatch(/15 aliases/);
    expect(finding(`{ thing { name ${'@skip(if: false) '.repeat(6)} } }`)).toMatch(/5 directives/);
    expect(finding(`{ thing { ${'name '.repeat(1_000)} } }`)).toMatch(/1000 tokens/);
    expect(finding(`{ thing { name } } #${'x'.repeat(20_000)}`)).toMatch(/20000 characters/);
    expect(finding('subscription { thing }')).toMatch(/no subscriptions/);
    for (const nul of [{ a: '\u0000' }, { a: [{ b: 'x\u0000y' }] }, { 'k\u0000': 1 }]) expect(finding('{ thing { name } }', nul)).toMatch(/NUL/);
    expect(finding('{ act(id: "\\u0000") }')).toMatch(/NUL/);
  });

  it('tell a wrong character from a request that is too large, in German first', () => {
    expect(limitFinding(schema, { query: '{ thing { name } }', variables: { a: '\u0000' } })).toEqual({ code: 'BAD_USER_INPUT', text: expect.objectContaining({ de: expect.stringMatching(/^Das Zeichen NUL/) as string }) as object });
    expect(limitFinding(schema, { query: '{ things(first: 100) { things(first: 100) { name } } }', variables: {} })?.details).toMatchObject({ max: requestLimits.costMax });
    expect(limitFinding(schema, { query: nested(20), variables: {} })).toEqual({ code: 'TOO_COMPLEX', text: expect.objectContaining({ de: expect.stringMatching(/^Das Dokument ist tiefer/) as string }) as object });
  });
});

describe('nesting of JSON', () => {
  const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

  it('is allowed to its bound and not beyond', () => {
    expect(isNestedTooDeep(deep(requestLimits.jsonDepthMax))).toBe(false);
    expect(isNestedTooDeep(deep(requestLimits.jsonDepthMax + 1))).toBe(true);
    expect(isNestedTooDeep(deep(5_000))).toBe(true);
    expect([null, 7, 'x', {}, []].some((value) => isNestedTooDeep(value))).toBe(false);
  });
});
