import { createHash, randomBytes } from 'node:crypto';

/** A UUID in lower-case text form. Own ids are version 7, imported ones keep whatever version they came with. */
export type Id = string;

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID of any version in lower-case text form. */
export function isId(text: unknown): text is Id {
  return typeof text === 'string' && idPattern.test(text);
}

/** Makes ids; replaced in tests and in the demo where the same run must give the same ids. */
export interface IdSource {
  next(): Id;
}

/**
 * UUIDv7 of RFC 9562: 48 bits of milliseconds, then randomness, so that ids sort by the time they were made.
 * PostgreSQL 15 is the floor and has no uuidv7(), therefore ids are made here.
 */
export function uuidV7(atMs: number, random: Uint8Array = randomBytes(10)): Id {
  const bytes = new Uint8Array(16);
  bytes.set(random, 6);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(atMs) << 16n | BigInt((random[0] ?? 0) << 8 | (random[1] ?? 0)));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return textOf(bytes);
}

/** UUIDv5 of RFC 9562: the same name within the same namespace has the same id, everywhere and for ever. */
export function uuidV5(namespace: Id, name: string): Id {
  const bytes = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return textOf(bytes);
}

/** UUIDv8 of RFC 9562 from a hash that PostgreSQL knows too: the same text has the same id here and there. It hides nothing. */
export function uuidV8(text: string): Id {
  const bytes = createHash('md5').update(text).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x0f) | 0xa0;
  return textOf(bytes);
}

function textOf(bytes: Uint8Array): Id {
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
