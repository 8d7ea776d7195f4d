import { folded } from '#kernel';

/** A word of a text. */
export interface Token {
  /** Lower case, as it is written. */
  readonly written: string;
  /** In the spelling of comparisons. */
  readonly folded: string;
}

/** The words of a text in their order; what has neither letter nor digit is none. */
export function tokensOf(text: string): Token[] {
  const joined = text.normalize('NFC').replaceAll(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '');
  return joined.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => ({ written: word.toLowerCase(), folded: folded(word) })).filter((token) => token.folded !== '');
}
