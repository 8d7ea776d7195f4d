/** Nobody is led to a foreign site by a link to our sign-in page. */
import { returnPathOf } from './return-path.js';

test.each([
  ['/', '/'], ['/invitation/tni_a-b_C', '/invitation/tni_a-b_C'], ['/partnership/1/2?x=%2F%2Fevil.example', '/partnership/1/2?x=%2F%2Fevil.example'],
  ['/a/../b', '/b'], ['/a#b', '/a'],
])('%s leads to %s', (given, path) => {
  expect(returnPathOf(given)).toBe(path);
});

test.each([
  '', 'invitation', '//evil.example', '///evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', '/.//evil.example', '/a/..//evil.example',
  '/%2e//evil.example', 'https://evil.example', 'javascript:alert(1)', '\\\\evil.example', ' /a', '/ä', `/${'a'.repeat(500)}`, null, undefined, 7, ['/a'],
])('%p leads nowhere', (given) => {
  expect(returnPathOf(given)).toBeNull();
});
