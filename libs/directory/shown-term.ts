import { inLanguage, type Language, preferredLanguage, type Text } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { type CardTerm, namesOfTerm } from './domain/offering-terms.js';
import { type LifeArea } from './domain/vocabulary.js';

/** A name that a client asks for in one language: the one it names, else that of the request. */
export type ShownName = (args: { language?: string | null }, context: Pick<RequestContext, 'actor'>) => string;

/** A term of an offering as it leaves. */
export interface ShownTerm {
  key: string;
  lifeArea: LifeArea | null;
  name: ShownName;
}

/** Worked out for those languages alone that a client selects; `otherwise` is the language of the whole page, where it has one. */
export function shownName(text: Text, otherwise: Language | null = null): ShownName {
  return ({ language }, { actor }) => inLanguage(text, wanted(language) ?? otherwise ?? actor.language);
}

/** The terms of a card; one that the program does not know any more is left out. */
export function shownTerms(terms: readonly CardTerm[], language: Language | null): ShownTerm[] {
  return terms.flatMap(({ key, lifeArea, names }): ShownTerm[] => {
    const text = namesOfTerm({ key, names });
    return text ? [{ key, lifeArea, name: shownName(text, language) }] : [];
  });
}

function wanted(language: string | null | undefined): Language | null {
  return language ? preferredLanguage(language) : null;
}
