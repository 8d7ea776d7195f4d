import { Choice } from '../../../apps/cli/scale/choice.js';
import { subjects } from '../../../apps/cli/scale/words.js';
import { cardListQuery } from './questions.js';

const QUESTIONS = 1_000;

/** Different questions as people ask them: words of what there is in German and English, some with a slip of the finger, some with filters, some just looking. */
export function variedBodies(networks: readonly string[]): Buffer[] {
  const choice = new Choice('questions of the bench');
  return Array.from({ length: QUESTIONS }, () => Buffer.from(JSON.stringify({ query: cardListQuery, variables: { network: choice.of(networks), filter: filterOf(choice), first: 20 } })));
}

function filterOf(choice: Choice): object | null {
  const kind = choice.below(10);
  if (kind === 0) return null;
  if (kind === 1) return { lifeAreas: [choice.of(subjects)[0]], isFree: choice.happens(0.3), languages: choice.happens(0.3) ? ['ar'] : null };
  if (kind === 2) return choice.happens(0.5) ? { weekdays: ['TUESDAY'], from: '16:00', to: '20:00' } : { openNow: true, lifeAreas: [choice.of(subjects)[0]] };
  const words = wordsOf(choice);
  return { words: choice.happens(0.3) ? misspelt(words, choice) : words, ...(kind === 3 ? { lifeAreas: [choice.of(subjects)[0]] } : {}) };
}

function wordsOf(choice: Choice): string {
  const [, , title, about, english] = choice.of(subjects);
  const words = choice.of([title, title, about, english]).split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  const from = choice.below(words.length);
  return words.slice(from, from + 1 + choice.below(3)).join(' ') || title;
}

/** One letter is left out, doubled, or changes places with the next one. */
function misspelt(words: string, choice: Choice): string {
  const at = 1 + choice.below(Math.max(1, words.length - 2));
  const [before, here, next, after] = [words.slice(0, at), words.charAt(at), words.charAt(at + 1), words.slice(at + 2)];
  return before + choice.of([next, here + here + next, next + here]) + after;
}
