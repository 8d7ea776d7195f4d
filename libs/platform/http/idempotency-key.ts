import { createHash } from 'node:crypto';
import { AppError, type Idempotency } from '#kernel';

const KEY_CHARACTERS_MAX = 255;

/**
 * The `Idempotency-Key` of a request; null without one. An empty one is refused like a malformed one: whoever sends it believes
 * to be protected against acting twice. @throws AppError BAD_USER_INPUT
 */
export function idempotencyKeyOf({ headers }: { headers: Readonly<Record<string, string | string[] | undefined>> }): string | null {
  const header = headers['idempotency-key'];
  if (header === undefined) return null;
  const key = String(header).trim();
  if (key.length <= KEY_CHARACTERS_MAX && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new AppError('BAD_USER_INPUT', {
    de: `Der Idempotency-Key muss 1 bis ${KEY_CHARACTERS_MAX} sichtbare ASCII-Zeichen haben.`,
    en: `The Idempotency-Key must have 1 to ${KEY_CHARACTERS_MAX} visible ASCII characters.`,
  }, { argument: 'Idempotency-Key' });
}

/** A key with what was asked under it: everything that makes it another request. Null without a key. */
export function idempotencyOf(key: string | null, asked: readonly unknown[]): Idempotency | null {
  return key === null ? null : { key, requestHash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') };
}
