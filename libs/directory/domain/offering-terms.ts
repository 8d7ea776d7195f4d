import { InputReader, isId, type Text } from '#kernel';
import { commonTerm } from './common-terms.js';
import { type NetworkTerm } from './network-term.js';
import { type LifeArea } from './vocabulary.js';

/** A term of an offering as its card keeps it. The names of common ones are part of the program, so the card leaves them out. */
export interface CardTerm {
  key: string;
  /** Null for a target group. */
  lifeArea: LifeArea | null;
  /** Null for a common term. */
  names: Text | null;
}

const TERMS_MAX = 20;

/** The keys as they were typed, each once. Whether terms of the network exist is found out where they are stored. */
export function readTerms(reader: InputReader, keys: readonly string[]): string[] {
  const distinct = [...new Set(keys.map((key) => (isId(key.trim().toLowerCase()) ? key.trim().toLowerCase() : key.trim().toUpperCase())))];
  if (distinct.length > TERMS_MAX) reader.problem('terms', 'TOO_MANY', { de: `Höchstens ${TERMS_MAX}.`, en: `At most ${TERMS_MAX}.` });
  if (distinct.some((key) => !isId(key) && commonTerm(key) === null)) reader.problem('terms', 'NOT_FOUND', unknownTerm);
  return distinct.slice(0, TERMS_MAX);
}

/** There is no such term, neither a common one nor one of this network. */
export const unknownTerm: Text = { de: 'Diesen Begriff gibt es hier nicht.', en: 'There is no such term here.' };

/** What the card keeps of these keys; what nobody knows any more is left out. */
export function cardTerms(keys: readonly string[], own: ReadonlyMap<string, NetworkTerm>): CardTerm[] {
  return keys.flatMap((key): CardTerm[] => {
    const common = commonTerm(key);
    if (common) return [{ key, lifeArea: common.lifeArea, names: null }];
    const term = own.get(key);
    return term ? [{ key, lifeArea: term.lifeArea, names: term.names }] : [];
  });
}

/** What a term is called; null when nobody knows it. */
export function namesOfTerm(term: Pick<CardTerm, 'key' | 'names'>): Text | null {
  return term.names ?? commonTerm(term.key)?.name ?? null;
}
