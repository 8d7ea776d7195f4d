import { type TextBounds } from '#kernel';
import { type OfferingContent } from './offering.js';
import { COST_TEXT, DESCRIPTION, FACT_TEXT, REASON, SHORT_FACT, TITLE } from './text-bounds.js';
import { type TextField } from './translation.js';

/** What says something in words; the same in an offering and on its card. */
export type Wording = Pick<OfferingContent,
  'title' | 'description' | 'cost' | 'restriction' | 'whatToBring' | 'howToRegister' | 'waitTime' | 'interpretation' | 'announcement'>;

/** Where a text stands in an offering and how long it may be, in every language. */
interface Translatable {
  bounds: TextBounds;
  /** The text; null or empty when nothing is said. */
  of: (wording: Wording) => string | null;
  /** The part of the offering that holds it, with another text. */
  put: (wording: Wording, text: string) => Partial<Wording>;
  /** Another text is about another matter, so that an outdated translation of it helps nobody. */
  isFleeting?: true;
}

/** One line per text that is translated. Its name stands in `textFields` and in the enum OfferingTextField of the contract. */
export const translatable: Readonly<Record<TextField, Translatable>> = {
  TITLE: { bounds: TITLE, of: (one) => one.title, put: (_, title) => ({ title }) },
  DESCRIPTION: { bounds: DESCRIPTION, of: (one) => one.description, put: (_, description) => ({ description }) },
  COST_TEXT: { bounds: COST_TEXT, of: (one) => one.cost.text, put: ({ cost }, text) => ({ cost: { ...cost, text } }) },
  RESTRICTION_REASON: { bounds: REASON, of: (one) => one.restriction?.reason ?? null, put: ({ restriction }, reason) => ({ restriction: restriction && { ...restriction, reason } }) },
  RESTRICTION_ALTERNATIVE: { bounds: REASON, of: (one) => one.restriction?.alternative ?? null, put: ({ restriction }, alternative) => ({ restriction: restriction && { ...restriction, alternative } }) },
  WHAT_TO_BRING: { bounds: FACT_TEXT, of: (one) => one.whatToBring, put: (_, whatToBring) => ({ whatToBring }) },
  HOW_TO_REGISTER: { bounds: FACT_TEXT, of: (one) => one.howToRegister, put: (_, howToRegister) => ({ howToRegister }) },
  WAIT_TIME: { bounds: SHORT_FACT, of: (one) => one.waitTime, put: (_, waitTime) => ({ waitTime }) },
  INTERPRETATION: { bounds: SHORT_FACT, of: (one) => one.interpretation, put: (_, interpretation) => ({ interpretation }) },
  ANNOUNCEMENT: { bounds: SHORT_FACT, of: (one) => one.announcement?.text ?? null, put: ({ announcement }, text) => ({ announcement: announcement && { ...announcement, text } }), isFleeting: true },
};

/** The original of a text; empty when nothing is said. */
export function originalOf(wording: Wording, field: TextField): string {
  return translatable[field].of(wording) ?? '';
}
