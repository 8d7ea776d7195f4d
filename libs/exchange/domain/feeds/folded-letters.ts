const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];

/**
 * Lines of a calendar are folded after so many octets (RFC 5545, 3.1), also within a letter of UTF-8. Here such letters are put
 * together before the fold, so that the file can be decoded; no line comes or goes. Of a file in one byte a letter, nothing but
 * a letter on the other side of a fold.
 */
export function withWholeLetters(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  let [length, missing] = [0, 0];
  let held: number[] = [];
  const release = (): void => {
    for (const byte of held) whole[length++] = byte;
    held = [];
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const fold = missing > 0 ? foldLength(bytes, at) : 0;
    if (fold > 0) {
      held.push(...bytes.subarray(at, at + fold));
      at += fold - 1;
      continue;
    }
    const isMore = missing > 0 && (byte & 0xc0) === 0x80;
    if (!isMore) release();
    whole[length++] = byte;
    missing = isMore ? missing - 1 : followers(byte);
    if (missing === 0) release();
  }
  release();
  return whole;
}

/** Octets of the line break with its space that is here; 0 = there is none. */
function foldLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const broken = first === CR ? (bytes[at + 1] === LF ? 2 : 1) : first === LF ? 1 : 0;
  const next = bytes[at + broken];
  return broken > 0 && (next === SPACE || next === TAB) ? broken + 1 : 0;
}

/** Octets of a letter behind its first one (RFC 3629). */
function followers(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}
