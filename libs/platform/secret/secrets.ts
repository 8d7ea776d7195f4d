import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Nest token of the Secrets of this installation. */
export const SECRETS = Symbol('Secrets');

const TOKEN_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Everything that is made or read with the installation's secret key. Tokens have 256 random bits, so a plain SHA-256
 * of them is safe to store; short codes and e-mail addresses are guessable, so they are keyed (HMAC).
 */
export class Secrets {
  private readonly indexKey: Buffer;
  private readonly sealKey: Buffer;

  /** @param key at least 32 bytes; changing it makes sealed values and address look-ups unreadable. */
  constructor(key: Uint8Array) {
    this.indexKey = Buffer.from(hkdfSync('sha256', key, '', 'teilhabenetz index', 32));
    this.sealKey = Buffer.from(hkdfSync('sha256', key, '', 'teilhabenetz seal', 32));
  }

  /** A new token for links, sessions and keys: URL-safe text with a prefix that secret scanners recognise. */
  newToken(prefix: string): string {
    return `${prefix}_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  }

  /** A new six-digit code. */
  newCode(): string {
    return String(randomInt(0, 1_000_000)).padStart(6, '0');
  }

  /** What is stored of a token. */
  hashOf(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  /** Keyed hash for values that could be guessed: e-mail addresses (normalised by the caller), codes, rate-limit buckets. */
  indexOf(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${purpose}\u0000${value}`).digest();
  }

  /** Encrypts with AES-256-GCM. */
  seal(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sealKey, nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** Opens what `seal` made. @throws Error when it was made with another key or was changed. */
  open(sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.sealKey, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }
}

/** Compares without telling by its duration where the difference is. */
export function isSameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
