import { asTyped, folded } from '#kernel';

/** A word of a text. */
export interface Token {
  /** Lower case, as it is written. */
  readonly written: string;
  /** In the spelling of comparisons. */
  readonly folded: string;
}

/** The words of a text in their order; what has neither letter nor digit is none. */
export function tokensOf(text: string): Token[] {
  const joined = asTyped(text).replaceAll(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '');
  return joined.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => ({ written: word.toLowerCase(), folded: folded(word) })).filter((token) => token.folded !== '');
}

/**
 * The same words where plain language divides a long one, as in Mittag-Essen or Mittag·essen: written together when
 * somebody knows it so.
 */
export function rejoined(text: string, isKnown: (folded: string) => boolean): string {
  return asTyped(text).replaceAll(/\p{L}[\p{L}\p{M}]*(?:[-‐‑·‧•]\p{L}[\p{L}\p{M}]*)+/gu, (word) => {
    const together = word.replaceAll(/[-‐‑·‧•]/gu, '').toLowerCase();
    return isKnown(folded(together)) ? together : word;
  });
}
