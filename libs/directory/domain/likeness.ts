import { folded } from '#kernel';

/** Below this share of common trigrams two titles are two things. Measured with the pairs of likeness.spec.ts. */
const TITLE_LIKENESS_MIN = 0.5;
/** Below it two words are two words: "Frauen" and "Männer", "Anfänger" and "Fortgeschrittene". */
const WORD_LIKENESS_MIN = 0.5;
/** Shorter words are found in too many others. */
const PART_LENGTH_MIN = 4;

/** Words that tell no course from another. */
const fillers = new Set([
  'a', 'ab', 'am', 'an', 'auf', 'aus', 'bei', 'beim', 'das', 'der', 'die', 'ein', 'eine', 'fur', 'im', 'in', 'mit', 'nach', 'und', 'uns', 'vom', 'von', 'zu', 'zum', 'zur',
  'ev', 'e', 'v', 'unser', 'unsere', 'offen', 'offene', 'offener', 'offenes', 'kostenlos', 'kostenlose', 'kostenloser', 'kostenloses', 'neu', 'neue', 'neuer', 'neues',
].map(folded));

/** Groups of three characters of every word, which begins with two spaces and ends with one, as pg_trgm counts them. */
function trigrams(text: string): ReadonlySet<string> {
  const words = folded(text).split(' ').filter((word) => word !== '').map((word) => `  ${word} `);
  return new Set(words.flatMap((word) => [...word].slice(2).map((_, at) => [...word].slice(at, at + 3).join(''))));
}

/** The share of trigrams that two texts have in common: 0 = none, 1 = the same words. Equals `similarity` of pg_trgm on folded texts. */
export function likeness(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  const common = [...a].filter((part) => b.has(part)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * True when two titles name the same thing in other words or spellings. Likeness of letters alone is not enough: of two
 * courses in one house often a single word differs, or a number ("Deutsch A1", "Deutsch A2"). So each word that
 * says something needs its counterpart on the other side. `known` are words that say nothing here: of the place, of
 * the organisation.
 */
export function isSameTitle(one: string, other: string, known: readonly string[] = []): boolean {
  const ignored = new Set([...fillers, ...folded(known.join(' ')).split(' ')]);
  const [a, b] = [telling(one, ignored), telling(other, ignored)];
  if (likeness(a.join(' '), b.join(' ')) < TITLE_LIKENESS_MIN) return false;
  return a.every((word) => hasCounterpart(word, b)) && b.every((word) => hasCounterpart(word, a));
}

/** The words of a title by which its likes are looked for: all that tell it from others. */
export function tellingWords(title: string): string[] {
  return telling(title, fillers);
}

/** What is left of a title; all of it where nothing would be. */
function telling(title: string, ignored: ReadonlySet<string>): string[] {
  const words = [...new Set(folded(title).split(' '))];
  const left = words.filter((word) => !ignored.has(word));
  return left.length > 0 ? left : words;
}

function hasCounterpart(word: string, others: readonly string[]): boolean {
  return others.some((other) => {
    if (/\p{N}/u.test(word + other)) return word === other;
    return likeness(word, other) >= WORD_LIKENESS_MIN || isPartOf(word, other) || isPartOf(other, word);
  });
}

/** German writes "Begegnungscafé" and "Café Begegnung". */
function isPartOf(part: string, whole: string): boolean {
  return part.length >= PART_LENGTH_MIN && whole.includes(part);
}
