import { folded } from '#kernel';

const FOLDED_MAX = 600;

/** The distinct folded words of several texts in their order, at most 600 characters. */
export function foldedWords(texts: readonly string[]): string {
  const words = [...new Set(folded(texts.join(' ')).split(' '))].join(' ');
  return words.slice(0, FOLDED_MAX);
}
