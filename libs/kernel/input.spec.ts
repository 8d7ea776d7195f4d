/** Protects: whatever is typed into a field becomes a clean value or a named problem, and all problems come at once. */
import fc from 'fast-check';
import { InputReader } from './input.js';
import { InvalidInput } from './problem.js';

/** The value that a reader gives, or the codes of the problems it found. */
function outcome<Value>(read: (reader: InputReader) => Value): Value | string[] {
  const reader = new InputReader();
  const value = read(reader);
  const result = reader.result(() => value);
  return result instanceof InvalidInput ? result.fields.map((field) => field.code) : result;
}
const line = (value: string | null): unknown => outcome((reader) => reader.text('f', value, { min: 2, max: 5 }));
const lines = (value: string): unknown => outcome((reader) => reader.text('f', value, { max: 50, multiline: true }));
const email = (value: string): unknown => outcome((reader) => reader.email('f', value));
const url = (value: string): unknown => outcome((reader) => reader.optionalUrl('f', value));

describe('texts', () => {
  it.each([
    ['  Süd  ', 'Süd'], ['e\u0301e', 'ée'], ['a\nb', 'a b'], ['a \r\n b', 'a b'], ['a\u2028b', 'a b'], ['a\u0085b', 'a b'], ['👩‍👧', '👩‍👧'], ['שלום', 'שלום'], ['<b>', '<b>'], ['𝕏𝕏𝕏𝕏𝕏', '𝕏𝕏𝕏𝕏𝕏'],
  ])('%j becomes %j', (value, clean) => expect(line(value)).toBe(clean));

  it.each([
    ['', ['REQUIRED']], [null, ['REQUIRED']], ['   ', ['REQUIRED']], ['a', ['TOO_SHORT']], ['abcdef', ['TOO_LONG']], ['𝕏', ['TOO_SHORT']],
  ])('%j is refused with %j', (value, codes) => expect(line(value)).toEqual(codes));

  it.each(['a\u0000b', 'a\rb', 'a\u001bb', 'a\u007fb', 'a\u009fb', '\ud800a', 'a\udc00'])('%j holds what cannot be stored or printed', (value) => {
    expect(line(value)).toEqual(['NOT_ALLOWED']);
  });

  it.each(['Fest \u202enehcam', '\u202dab'])('%j turns writing round and is refused', (value) => expect(lines(value)).toEqual(['NOT_ALLOWED']));

  it.each(['\u200b\u200b\u200b\u200b', '\u3164\u3164', '\u2067\u2069', '\u2800 \u2800', ' \ufeff\n\u00ad'])('%j shows nothing and is empty', (value) => {
    expect(line(value)).toEqual(['REQUIRED']);
    expect(outcome((reader) => reader.optionalText('f', value, { max: 9 }))).toBeNull();
  });

  it('do not become long enough by what nobody sees', () => expect(line('a\u200b\u200b')).toEqual(['TOO_SHORT']));

  it('close what they open, line by line, so that nothing after them is turned; Arabic and Hebrew keep their marks', () => {
    expect(lines('\u2067שלום\nx\u202b')).toBe('\u2067שלום\u2069\nx\u202b\u202c');
    expect(lines('x\u2069\u202c y')).toBe('x y');
    expect(lines('مرحبا \u2066Fest\u2069\u200f!')).toBe('مرحبا \u2066Fest\u2069\u200f!');
    expect(lines('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it('keep their lines where lines are wanted', () => {
    expect(lines(' a\r\nb\u2029c\n\nd ')).toBe('a\nb\nc\n\nd');
  });

  it('never hold a line break or control character afterwards, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
      const result = outcome((reader) => reader.optionalText('f', value, { max: 100 }));
      if (typeof result === 'string') expect(result).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]|\p{Cs}/u);
    }), { numRuns: 500 });
  });

  it('that are optional become null when empty', () => {
    expect(outcome((reader) => reader.optionalText('f', '  ', { max: 5 }))).toBeNull();
    expect(outcome((reader) => reader.optionalText('f', undefined, { max: 5 }))).toBeNull();
  });
});

describe('addresses', () => {
  it.each(['ada@verein.example', 'vorname.nachname+x@a-b.example', 'Ä@b.example'])('%s is one, in lower case', (value) => expect(email(value)).toBe(value.toLowerCase()));
  it.each(['ada', 'a@b', 'a\u200bb@c.de', 'a\u2066@c.de', 'a b@c.de', 'a@b.de, c@d.de', 'Ada <a@b.de>', '"x"@b.de', 'a@-b.de', 'a@b..de', `${'a'.repeat(65)}@b.de`])('%j is none', (value) => expect(email(value)).toEqual(['NOT_AN_EMAIL']));
  it('with a line break are none', () => expect(email('a@b.de\r\nBcc: c@d.de')).toEqual(['NOT_AN_EMAIL']));
  it('that are optional may be missing', () => {
    expect(outcome((reader) => reader.optionalEmail('f', ' '))).toBeNull();
    expect(outcome((reader) => reader.optionalEmail('f', 'x'))).toEqual(['NOT_AN_EMAIL']);
  });
});

describe('web addresses', () => {
  it.each(['https://verein.example', 'http://verein.example/ä?b=c'])('%s is one', (value) => expect(url(value)).toBe(value));
  it.each(['verein.example', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://', 'https://a.example/\u2067b', 'https://a.example/a\u200bb'])('%s is none', (value) => expect(url(value)).toEqual(['NOT_A_URL']));
});

describe('whole numbers', () => {
  const number = (value: number | null): unknown => outcome((reader) => reader.integer('f', value, { min: 1, max: 10 }));
  it.each([1, 10])('%i is within the bounds', (value) => expect(number(value)).toBe(value));
  it.each([0, 11, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is not', (value) => expect(number(value)).toEqual(['OUT_OF_RANGE']));
  it('must be given', () => expect(number(null)).toEqual(['REQUIRED']));
});

it('all problems of an input come at once, in the order of the fields', () => {
  const reader = new InputReader();
  reader.text('name', '', { max: 5 });
  reader.email('email', 'x');
  reader.problem('kind', 'NOT_ALLOWED', { de: 'Nein.' });
  const result = reader.result(() => 'never');
  expect(result instanceof InvalidInput && result.fields.map((field) => field.path)).toEqual(['name', 'email', 'kind']);
});
