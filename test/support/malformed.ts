import fc from 'fast-check';
import {
  getNamedType, type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType,
} from 'graphql';
import { documentOf, type Operation } from './schema-walk.js';

/** What a generated request may refer to. */
export interface Surroundings {
  /** Ids of all kinds of objects, own and foreign. */
  ids: readonly string[];
  /** Short names of networks. */
  slugs: readonly string[];
}

/** A request as it will be sent. */
export interface MalformedRequest {
  operation: Operation;
  /** True when every value has the type that the contract asks for; what it says may still be absurd. */
  isTyped: boolean;
  body: string;
  /** Number that decides who sends it. */
  callerChoice: number;
  key: string | null;
}

/** Page keys in the right form, with absurd content. */
const cursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const awkwardTexts = [
  '', ' ', '\t', '\n', 'a\r\nBcc: opfer@example.org', 'a\u0000b', '\ud800', 'x\udc00y', '\u2028\u2029', '\u0085\u009f\u007f', '\ufeff', '\u202eطريق\u202c',
  'مرحبا بالعالم', 'שלום', '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301', '𝕏'.repeat(50), 'ß'.repeat(300), 'İıſK',
  `'; DROP TABLE organisation; --`, `' OR '1'='1`, `\\'; SELECT pg_sleep(10); --`, '$1', '%s%n', '{{7*7}}', '${7*7}', '../../etc/passwd', '`id`', '; cat /etc/passwd',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title>', '&lt;', 'javascript:alert(1)', 'data:text/html,x', 'https://[::1]/', 'http://169.254.169.254/', 'https://', 'HTTPS://EXAMPLE.ORG/ä?ö=ü',
  '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-0', '1e999', '0x1F', '9'.repeat(400), '000000', '123456', '123 456',
  'a@b', 'a@b.de', `${'a'.repeat(64)}@example.org`, 'ä@ö.example', '"x y"@example.org', 'a@b.de,c@d.de', 'a\u2028@b.de', 'x'.repeat(5_001), 'x'.repeat(20_000), 'Zeile\n'.repeat(900),
  '2027-02-30', '00:00', '24:00', '99:99', '+49 4321 1234', '24534', 'ar', 'de-x-leicht', 'zz', 'http://example.org/\u0000',
'bm8', '!!!',
];
const someId = '018f0000-0000-7000-8000-000000000000';
const cursors = [
  cursor([]), cursor(['x']), cursor(['x', 'y']), cursor([5, 6]), cursor(['2027-01-01', someId]), cursor(['0', someId]),
  cursor(['+275760-09-13T00:00:00.000Z', someId]), cursor(['-000001-01-01T00:00:00Z', someId]),
  cursor([1e300, someId]), cursor(['2027-03-01T09:00:00.000Z', 'nothing', someId]), cursor({ a: 1 }), cursor(['\ud800', '\u0000']),
  cursor([0, 'x', someId]), cursor(['x', 0, someId]),
  cursor(['a', someId]), cursor(['2027-03-01', someId]), cursor(['2027-03-01T09:00:00.000Z', someId]), cursor([someId]), cursor([5, someId]), cursor(['9999999-01-01', someId]),
];
const addresses = ['hilfe@verein.example', 'neu@verein.example', 'a@b', 'ä@ö.example', `${'a'.repeat(64)}@example.org`, 'a\u2028@b.de', 'A@B.DE', 'a@b.de\r\nBcc: c@d.de', ''];
const days = ['0000-01-01', '0001-01-01', '1900-02-29', '1970-01-01', '2027-02-28', '2027-03-01', '2027-12-31', '2028-02-29', '9999-12-31'];
const instants = ['0001-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z', '2027-03-28T01:30:00Z', '2027-06-01T08:00:00+02:00', '9999-12-31T23:59:59.999Z', '0000-01-01T00:00:00Z'];
const integers = [0, 1, -1, 2, 7, 10, 100, 101, 9_999, 10_000, 10_001, 2_147_483_647, -2_147_483_648];
const cents = [0, 1, -1, 100, 1_000_000, 99_999_999_999, 9_007_199_254_740_991, -9_007_199_254_740_991];

const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', 'x', [], {}, [[]], [null], { x: 1 }, '\u0000', [['a']], 3_000_000_000, '2027-13-40', '+12345-01-01', 'DROP', 'not-a-uuid'),
  fc.jsonValue({ maxDepth: 4 }),
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...awkwardTexts) },
  { weight: 3, arbitrary: fc.constantFrom('Ein gewöhnlicher Text', 'Nachbarschaftshilfe Süd', 'hilfe@verein.example', 'https://verein.example', '24534', 'Großflecken 1') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Values of a type. Typed ones are what the contract asks for; the others need not be. */
function valueOf(type: GraphQLInputType, isTyped: boolean, around: Surroundings, depth = 0): fc.Arbitrary<unknown> {
  if (!isTyped && depth > 0) {
    return fc.oneof({ weight: 8, arbitrary: typedValue(type, isTyped, around, depth) }, { weight: 1, arbitrary: wrong });
  }
  return typedValue(type, isTyped, around, depth);
}

function typedValue(type: GraphQLInputType, isTyped: boolean, around: Surroundings, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType, isTyped, around, depth);
  if (isListType(type)) return fc.array(valueOf(type.ofType, isTyped, around, depth + 1).filter((item) => item !== undefined), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), isTyped, around, depth + 1);
  return scalar(getNamedType(type).name, around);
}

function objectOf(
  fields: readonly { name: string; type: GraphQLInputType }[], isTyped: boolean, around: Surroundings, depth: number,
): fc.Arbitrary<Record<string, unknown>> {
  const entries = fields.map(({ name, type }) => {
    const likely = likelyTexts(name, around);
    const any = valueOf(type, isTyped, around, depth);
    const value = likely && getNamedType(type).name === 'String' && !isListType(type)
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...likely) }, { weight: 1, arbitrary: any }) : any;
    const mayBeLeftOut = !isNonNullType(type) || !isTyped;
    return value.chain((one) => fc.constantFrom(...(mayBeLeftOut ? [[name, one], [name, one], [name, null], []] : [[name, one]])));
  });
  const surplus = isTyped ? fc.constant([]) : fc.constantFrom([], [], [], ['nochEins', 'x'], ['networkId', around.ids[0]], ['__proto__', { x: 1 }], ['version', 7]);
  return fc.tuple(...entries, surplus).map((pairs) => Object.fromEntries(pairs.filter((pair) => pair.length === 2) as [string, unknown][]));
}

/** Texts that get past the first look at a field of this name; null where any text does. */
function likelyTexts(name: string, around: Surroundings): readonly string[] | null {
  if (name === 'network' || name === 'slug') return around.slugs;
  if (name === 'after') return cursors;
  return /mail/i.test(name) ? addresses : null;
}

function scalar(name: string, around: Surroundings): fc.Arbitrary<unknown> {
  switch (name) {
    case 'UUID': case 'ID':
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...around.ids) },
        { weight: 1, arbitrary: fc.uuid() },
        { weight: 1, arbitrary: fc.constantFrom('00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF') },
      );
    case 'Int': return fc.oneof(fc.constantFrom(...integers), fc.integer({ min: -5, max: 200 }));
    case 'Float': return fc.oneof(fc.constantFrom(0, -0.5, 1.5, 90, 180, 1e12, -1e12, 1e-12), fc.double({ min: -200, max: 200, noNaN: true }));
    case 'Boolean': return fc.boolean();
    case 'Cents': return fc.constantFrom(...cents);
    // The year 0 is no date of ours, and whoever sends it hears so from the scalar.
    case 'LocalDate': return fc.constantFrom(...days.slice(1));
    case 'DateTime': return fc.constantFrom(...instants.slice(0, -1));
    case 'String': return text;
    default: throw new Error(`No value is known for the scalar ${name}; add it here.`);
  }
}

/** Bodies that are no proper requests at all. */
function brokenBody(body: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.nat({ max: Math.max(body.length - 1, 1) }).map((at) => body.slice(0, at)),
    fc.constantFrom('', '{', '[]', 'null', '7', '"x"', '{"query":null}', '{"query":[]}', '{"query":"{"}', `[${body}]`, '{"query":"\\u0000"}', '\ufeff{}', body.replace('"variables"', '"query"')),
    fc.constant(body.replace('"variables":{', '"variables":{"__proto__":{"x":1},"')),
  );
}

/** Requests for one operation: mostly typed ones with absurd content, some with wrong types, a few that are no request. */
export function requestsFor(schema: GraphQLSchema, operation: Operation, around: Surroundings): fc.Arbitrary<MalformedRequest> {
  const query = documentOf(schema, operation);
  const instead = (name: string): fc.Arbitrary<unknown> => fc.constantFrom(...(name === 'LocalDate' ? days : instants));
  const bodyOf = (isTyped: boolean): fc.Arbitrary<string> => fc.tuple(objectOf(operation.field.args, isTyped, around, 0), instead('LocalDate'))
    .map(([variables, day]) => JSON.stringify({ query, variables: isTyped ? variables : { ...variables, ...dayWhere(operation, day) } }));
  return fc.tuple(fc.integer({ min: 0, max: 99 }), fc.nat(), fc.constantFrom(null, null, null, 'a', 'b', 'c')).chain(([dice, callerChoice, key]) => {
    const isTyped = dice < 75;
    const plain = bodyOf(isTyped);
    const body = dice < 96 ? plain : plain.chain(brokenBody);
    return body.map((text) => ({ operation, isTyped, body: text, callerChoice, key: key === null ? null : `${operation.name}-${key}-${callerChoice % 3}` }));
  });
}

function dayWhere(operation: Operation, day: unknown): Record<string, unknown> {
  const argument = operation.field.args.find((arg) => getNamedType(arg.type).name === 'LocalDate');
  return argument ? { [argument.name]: day } : {};
}
