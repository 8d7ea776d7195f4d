/** A session is recognised by its header or its cookie, however the header is written, and a header that is no good is not passed over. */
import { tokenOf } from './cookies.js';

const tokenIn = (authorization?: string, cookie?: string): string | null => tokenOf({ headers: { authorization, cookie } }, 'session');

test.each(['Bearer abc', 'bearer abc', 'BEARER abc', 'bEaReR   abc'])('"%s" carries the token', (header) => {
  expect(tokenIn(header)).toBe('abc');
  expect(tokenIn(header, 'session=other')).toBe('abc');
});

test.each(['Basic abc', 'Bearer', 'Bearer ', 'Bearerabc', 'Bearer a b', 'xBearer abc', `Bearer ${'a'.repeat(201)}`, ''])('"%s" is a token that is no good, also beside a cookie', (header) => {
  expect(tokenIn(header, 'session=other')).toBe('');
});

test('without the header the cookie counts, and without both there is none', () => {
  expect(tokenIn(undefined, 'a=1; session=other')).toBe('other');
  expect(tokenIn()).toBeNull();
});
