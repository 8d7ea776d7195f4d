const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ґ: 'г', ё: 'е', ы: 'и', э: 'е', ة: 'ه', ى: 'ي', 'ـ': '' };

/** Digits of Arabic and Persian keyboards. */
const FIRST_DIGITS = [0x660, 0x6f0];

/**
 * A text as somebody would have typed it: without what nobody sees inside of words (soft hyphens, joiners, marks of files),
 * with plain forms of wide and joined letters, and with the digits 0 to 9.
 */
export function asTyped(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (FIRST_DIGITS.findLast((first) => first <= code) ?? code));
  });
}

/**
 * A text in the spelling in which words are compared: lower case, without accents, ß as ss, and ae, oe, ue as the
 * vowels they stand for, so that Müll, Muell and mull are one; Turkish without its dots and hooks, Arabic without its
 * points and with one form of each letter, as people type them (`asTyped`). What is neither letter nor digit becomes a space; an
 * apostrophe inside a word goes.
 */
export function folded(text: string): string {
  return asTyped(text).toLowerCase().normalize('NFD').replaceAll(/\p{M}|(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')
    .replaceAll(/[ßıæœøłđґёыэةىـ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/([aou])e/g, '$1').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
