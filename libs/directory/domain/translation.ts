import { type Language } from '#kernel';

/** Texts of an offering that are translated, by their names in the contract, in the order of the form. */
export const textFields = [
  'TITLE', 'DESCRIPTION', 'COST_TEXT', 'RESTRICTION_REASON', 'RESTRICTION_ALTERNATIVE', 'WHAT_TO_BRING', 'HOW_TO_REGISTER', 'WAIT_TIME', 'INTERPRETATION', 'ANNOUNCEMENT',
] as const;
export type TextField = (typeof textFields)[number];

/** One text in another language than the one that it was written in first. */
export interface Translation {
  language: Language;
  field: TextField;
  text: string;
  /** Print of the original text that it was made from. With another original it is outdated. */
  madeFrom: string;
}

/** How a text stands. ORIGINAL was written first; an OUTDATED one was made by people from another original than today's. */
export type TextState = 'ORIGINAL' | 'HUMAN' | 'MACHINE' | 'OUTDATED';

/** A translation as clients read it. */
export interface ShownTranslation {
  language: Language;
  field: TextField;
  text: string;
  state: Exclude<TextState, 'ORIGINAL'>;
}

const MULTIPLIERS = [0x85ebca6b, 0xc2b2ae35] as const;
const SEEDS = [0x9e3779b1, 0x5f356495] as const;

/**
 * A short print of a text, by which a translation remembers what it was made from: 64 bits in hexadecimal. The same text
 * always has the same print, so a translation is right again once its original is. White space does not count.
 */
export function printOf(text: string): string {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return SEEDS.map((seed, at) => {
    let hash = seed ^ plain.length;
    for (let index = 0; index < plain.length; index += 1) {
      hash = Math.imul(hash ^ plain.charCodeAt(index), MULTIPLIERS[at === 0 ? 0 : 1]);
      hash = (hash << 13) | (hash >>> 19);
    }
    hash = Math.imul(hash ^ (hash >>> 16), MULTIPLIERS[at === 0 ? 1 : 0]);
    return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
