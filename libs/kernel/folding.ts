const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ґ: 'г', ё: 'е', ы: 'и', э: 'е', ة: 'ه', ى: 'ي', 'ـ': '' };

/**
 * A text in the spelling in which words are compared: lower case, without accents, ß as ss, and ae, oe, ue as the
 * vowels they stand for, so that Müll, Muell and mull are one; Turkish without its dots and hooks, Arabic without its
 * points and with one form of each letter, as people type them. What is neither letter nor digit becomes a space; an
 * apostrophe inside a word goes.
 */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}|(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')
    .replaceAll(/[ßıæœøłđґёыэةىـ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/([aou])e/g, '$1').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
