import { withoutDoubles } from './stems.js';

/** A word that another one resembles. */
export interface Lookalike {
  /** In the spelling of comparisons. */
  readonly word: string;
  /** Above 0, at most 1 = the same. */
  readonly resemblance: number;
}

interface Entry {
  readonly word: string;
  readonly sound: string;
  readonly letters: number;
  readonly soundLetters: number;
}

/** What sounds alike counts a little less than what is written alike. */
const HEARD = 0.89;
/** One error in four letters. */
const LETTERS_PER_ERROR = 4;

/** Knows words, and finds those that a misspelt one resembles. */
export class Speller {
  private readonly byLength: readonly (readonly Entry[])[];
  private readonly single = new Map<string, string>();

  /** `words` are in the spelling of comparisons. */
  constructor(words: Iterable<string>) {
    const byLength: Entry[][] = [];
    for (const word of new Set(words)) {
      (byLength[word.length] ??= []).push(entryOf(word));
      this.single.set(withoutDoubles(word), word);
    }
    this.byLength = byLength;
  }

  /** The word that differs from it in double consonants alone; null when there is none. */
  doubleOf(word: string): string | null {
    const other = this.single.get(withoutDoubles(word));
    return other === undefined || other === word ? null : other;
  }

  /** The words that it resembles at least so much, the most alike first. */
  lookalikes(word: string, atLeast: number): Lookalike[] {
    const asked = entryOf(word);
    const reach = Math.floor((word.length + 3) / LETTERS_PER_ERROR) + 1;
    const found: Lookalike[] = [];
    for (let length = Math.max(1, word.length - reach); length <= word.length + reach; length += 1) {
      for (const entry of this.byLength[length] ?? []) {
        const likeness = likenessOf(asked, entry);
        if (likeness >= atLeast) found.push({ word: entry.word, resemblance: likeness });
      }
    }
    return found.sort((a, b) => b.resemblance - a.resemblance || (a.word < b.word ? -1 : 1));
  }
}

/** How likely a word is a misspelling of another: 0 = not, 1 = the same. */
export function resemblance(one: string, other: string): number {
  return likenessOf(entryOf(one), entryOf(other));
}

function likenessOf(one: Entry, other: Entry): number {
  const written = alike(one.word, other.word, one.letters ^ other.letters);
  return written === 1 ? 1 : Math.max(written, alike(one.sound, other.sound, one.soundLetters ^ other.soundLetters) * HEARD);
}

function entryOf(word: string): Entry {
  const sound = sounded(word);
  return { word, sound, letters: lettersOf(word), soundLetters: lettersOf(sound) };
}

/** A bit for every letter that occurs: two words that differ in many letters need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function alike(one: string, other: string, differingLetters: number): number {
  const longest = Math.max(one.length, other.length);
  const allowed = Math.floor(longest / LETTERS_PER_ERROR);
  if (Math.abs(one.length - other.length) > allowed || bitsOf(differingLetters) > 2 * allowed) return one === other ? 1 : 0;
  const edits = editDistance(one, other, allowed);
  return edits > allowed ? 0 : 1 - edits / longest;
}

function bitsOf(number: number): number {
  let [left, bits] = [number, 0];
  while (left !== 0) {
    left &= left - 1;
    bits += 1;
  }
  return bits;
}

const soundRules: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|sh/g, 's'], [/ch/g, 'h'], [/ph|v/g, 'f'], [/th|dt|d/g, 't'], [/qu/g, 'kw'], [/ck|c|q|g/g, 'k'], [/tz|ts|z/g, 's'], [/x/g, 'ks'], [/b/g, 'p'],
  [/w/g, 'f'], [/y|j/g, 'i'], [/ie|ih/g, 'i'], [/([aeou])h/g, '$1'], [/ei|ey|ai|ay/g, 'ai'], [/eu|oi|au/g, 'oi'], [/(.)\1+/g, '$1'],
];

/** A folded word as it sounds to somebody who writes by ear: Fürerschein, Arbait, Beratunk. */
function sounded(word: string): string {
  return soundRules.reduce((text, [pattern, sound]) => text.replaceAll(pattern, sound), word);
}

// Written over by every comparison: words are compared by the ten thousand.
let [before, row, next] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Letters to put in, take out, change, or swap with their neighbour (optimal string alignment); more than `most` are not
 * counted to the end.
 */
function editDistance(one: string, other: string, most: number): number {
  const width = other.length;
  if (width + 1 > row.length) [before, row, next] = [new Uint8Array(2 * width), new Uint8Array(2 * width), new Uint8Array(2 * width)];
  for (let j = 0; j <= width; j += 1) row[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one.charCodeAt(i - 1) === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1)) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return least;
    [before, row, next] = [row, next, before];
  }
  return row[width] ?? 0;
}
