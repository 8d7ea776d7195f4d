/** Protects: pages that may ask are named one by one and exactly, never by a pattern. */
import { isProblem } from '#kernel';
import { parseOrigins } from './allowed-origins.js';

test.each(['https://www.kreis.example', 'https://kreis.example:8443', 'https://xn--grn-ioa.example', 'http://localhost:5173', 'http://127.0.0.1', 'http://[::1]:3000'])('%s is an origin', (origin) => {
  expect(parseOrigins([` ${origin} `, origin])).toEqual({ origins: [origin] });
});

test.each([
  '*', 'https://*.kreis.example', 'null', '', 'kreis.example', 'http://kreis.example', 'https://kreis.example/', 'https://kreis.example/path', 'https://user:pw@kreis.example', 'https://Kreis.example',
  'https://kreis.example:443', 'ftp://kreis.example', 'https://', 'https://-x.example', 'https://kreis.example\r\nX: y', `https://${'a'.repeat(200)}.example`,
])('%j is none', (origin) => {
  const parsed = parseOrigins(['https://gut.example', origin]);
  expect(isProblem(parsed) && parsed.fields.map(({ path }) => path)).toEqual(['origins.1']);
});

test('there are twenty at most, and there may be none', () => {
  expect(parseOrigins([])).toEqual({ origins: [] });
  const many = Array.from({ length: 21 }, (_, at) => `https://a${at}.example`);
  expect(isProblem(parseOrigins(many))).toBe(true);
  expect(parseOrigins(many.slice(1))).toEqual({ origins: many.slice(1) });
});
