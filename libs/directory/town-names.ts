import { folded } from '#kernel';
import { resemblance } from '#lexicon';
import { likeness } from './domain/likeness.js';
import { soughtTown } from './domain/sought-town.js';

const SIMILAR_MAX = 5;
const SIMILAR_MIN = 0.3;

/** Up to five of these names that somebody may have meant who wrote it so, the most alike first: of words in common, or one that is misspelt. */
export function similarTowns(written: string, names: readonly string[]): string[] {
  const name = soughtTown(written).replace(/^\d{5} ?/, '');
  return names.map((one) => ({ one, like: Math.max(likeness(one, name), resemblance(folded(one), name)) })).filter(({ like }) => like >= SIMILAR_MIN)
    .sort((a, b) => b.like - a.like || a.one.localeCompare(b.one, 'de')).slice(0, SIMILAR_MAX).map(({ one }) => one);
}
