const WORDS_MAX = 8;
const FOLDED_MAX = 600;

/**
 * A text in the spelling in which words are compared: lower case, without accents, ß as ss, and ae, oe, ue as the
 * vowels they stand for, so that Müll, Muell and mull are one. What is neither letter nor digit becomes a space.
 */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '')
    .replaceAll(/([aou])e/g, '$1').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The distinct folded words of several texts in their order, at most 600 characters. */
export function foldedWords(texts: readonly string[]): string {
  const words = [...new Set(folded(texts.join(' ')).split(' '))].join(' ');
  return words.slice(0, FOLDED_MAX);
}

/** One word of a search, as typed and folded. */
export interface SearchWord {
  plain: string;
  folded: string;
}

/** The words of a search; more than eight are left out, as is whatever is no word. */
export function searchWords(text: string): SearchWord[] {
  const plain = text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return plain.map((word) => ({ plain: word, folded: folded(word) })).filter((word) => word.folded !== '').slice(0, WORDS_MAX);
}
