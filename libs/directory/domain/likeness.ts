import { folded } from '#kernel';

/** Below this share of common trigrams two titles are two things. Measured with the pairs of likeness.spec.ts. */
const TITLE_LIKENESS_MIN = 0.5;
/** Below it two words are two words: "Frauen" and "Männer", "Anfänger" and "Fortgeschrittene". */
const WORD_LIKENESS_MIN = 0.5;
/** Words that end alike in so many letters name two kinds of one thing: -kurs, -chor, -cafe. */
const ENDING_LENGTH = 4;
/** Fewer different words are said of many offerings: "Ohne Anmeldung. Kostenlos." */
const TEXT_WORDS_MIN = 10;
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
  // A typing error changes many groups of letters of a short title.
  const corrected = a.map((word) => b.find((other_) => isTypo(word, other_)) ?? word);
  if (likeness(corrected.join(' '), b.join(' ')) < TITLE_LIKENESS_MIN) return false;
  return a.every((word) => hasCounterpart(word, b)) && b.every((word) => hasCounterpart(word, a));
}

/**
 * True when two titles that are not the same set two things apart: they have a word in common and differ in another one
 * ("Yoga für Anfänger", "Yoga für Fortgeschrittene"), or their words end alike ("Mieterberatung", "Schuldnerberatung").
 * False for titles that have nothing to do with each other, which may be two names of one thing.
 */
export function areContrasted(one: string, other: string, known: readonly string[] = []): boolean {
  const ignored = new Set([...fillers, ...folded(known.join(' ')).split(' ')]);
  const [a, b] = [telling(one, ignored), telling(other, ignored)];
  return a.some((word) => b.some((counterpart) => hasCounterpart(word, [counterpart]) || word.slice(-ENDING_LENGTH) === counterpart.slice(-ENDING_LENGTH)));
}

/** The share of words that two long texts have in common, 0 to 1; 0 where one of them is too short to tell anything. */
export function textLikeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(folded(text).split(' ')));
  if (!a || !b || Math.min(a.size, b.size) < TEXT_WORDS_MIN) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
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
    return likeness(word, other) >= WORD_LIKENESS_MIN || isTypo(word, other) || isPartOf(word, other) || isPartOf(other, word);
  });
}

/** One letter too many, too few, another one, or two changed over. Words with digits have no typing errors: A1 is not A2. */
function isTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < PART_LENGTH_MIN || long.length - short.length > 1 || short === long || /\p{N}/u.test(one + other)) return false;
  let begin = 0;
  while (begin < short.length && short[begin] === long[begin]) begin += 1;
  const [restOfShort, restOfLong] = [short.slice(begin), long.slice(begin)];
  if (short.length < long.length) return restOfShort === restOfLong.slice(1);
  const isSwapped = restOfShort[0] === restOfLong[1] && restOfShort[1] === restOfLong[0] && restOfShort.slice(2) === restOfLong.slice(2);
  return isSwapped || restOfShort.slice(1) === restOfLong.slice(1);
}

/** German writes "Begegnungscafé" and "Café Begegnung". */
function isPartOf(part: string, whole: string): boolean {
  return part.length >= PART_LENGTH_MIN && whole.includes(part);
}
