/** Protects: "dead", "blocked", "certificate" and "moved" are told apart, and what is no finding about the page is none. */
import { expect, test } from '#jest';
import { visitFailed, visitOf } from './visit.js';

const head = (status: number, isWalled = false): string => visitOf({ status, location: null, isWalled }).outcome;
const failure = (code: string): string => {
  const { outcome, reason } = visitFailed(Object.assign(new Error(code), { code }));
  return `${outcome} ${reason ?? ''}`;
};

test.each([200, 201, 204, 206, 226])('%s is a page', (status) => { expect(head(status)).toBe('SOUND'); });
test.each([404, 410])('%s says that there is none', (status) => { expect(head(status)).toBe('GONE'); });
test.each([400, 401, 402, 403, 405, 406, 418, 423, 425, 429, 451, 499, 999])('%s is about who asks', (status) => { expect(head(status)).toBe('BLOCKED'); });
test.each([500, 502, 504, 522, 599])('%s is a failure', (status) => { expect(head(status)).toBe('FAILED'); });
test('503 is maintenance or a wall', () => { expect(head(503)).toBe('BLOCKED'); });
test.each([0, 100, 300, 304, 600])('%s is no answer', (status) => { expect(head(status)).toBe('FAILED'); });
test.each([403, 404, 503])('%s of a wall against programs is that wall', (status) => { expect(head(status, true)).toBe('BLOCKED'); });

test.each([
  ['CERT_HAS_EXPIRED', 'CERTIFICATE CERTIFICATE_EXPIRED'], ['ERR_TLS_CERT_ALTNAME_INVALID', 'CERTIFICATE CERTIFICATE_NAME'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERTIFICATE CERTIFICATE_UNTRUSTED'], ['SELF_SIGNED_CERT_IN_CHAIN', 'CERTIFICATE CERTIFICATE_UNTRUSTED'],
  // Browsers find the missing certificate by themselves, and speak older encryption.
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'BLOCKED ENCRYPTION_UNKNOWN'], ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'BLOCKED ENCRYPTION_UNKNOWN'], ['EPROTO', 'BLOCKED ENCRYPTION_UNKNOWN'],
  ['ERR_SSL_DH_KEY_TOO_SMALL', 'BLOCKED ENCRYPTION_UNKNOWN'],
  ['ECONNREFUSED', 'FAILED NO_CONNECTION'], ['ECONNRESET', 'FAILED NO_CONNECTION'], ['EHOSTUNREACH', 'FAILED NO_CONNECTION'], ['ESERVFAIL', 'FAILED NO_CONNECTION'],
  ['ETIMEDOUT', 'FAILED TIMEOUT'], ['HPE_INVALID_CONSTANT', 'FAILED NO_ANSWER'],
  // What the program cannot read, a browser often can.
  ['HPE_HEADER_OVERFLOW', 'BLOCKED UNREADABLE'], ['HPE_INVALID_HEADER_TOKEN', 'BLOCKED UNREADABLE'],
])('%s is %s', (code, expected) => { expect(failure(code)).toBe(expected); });
