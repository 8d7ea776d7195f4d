/** What no text can hold and PostgreSQL does not take: NUL, and half of a pair of UTF-16. */
export const noLetter = /\u0000|\p{Cs}/u;

/** The same text with a sign in the place of what is no letter: where a text was cut off within a pair. */
export function soundText(text: string): string {
  return noLetter.test(text) ? text.replaceAll(/\u0000|\p{Cs}/gu, '\ufffd') : text;
}

/** As JSON that PostgreSQL takes, whatever texts in it were shortened. */
export function soundJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? soundText(item) : item));
}
