import { Secret, TOTP } from 'otpauth';
import { say, StartFailure } from '#platform/startup';

/** Prints the present code of an authenticator secret (RFC 6238, 30 seconds, six digits). */
export async function printCode([secret]: readonly string[]): Promise<void> {
  if (secret === undefined || !/^[A-Z2-7]{16,}=*$/i.test(secret)) throw new StartFailure('Which secret? It is Base32: letters A to Z and digits 2 to 7.');
  say(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  return Promise.resolve();
}
