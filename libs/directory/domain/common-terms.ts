import { familyTerms, healthTerms, housingTerms } from './common-terms-home.js';
import { digitalTerms, educationTerms, languageTerms, workTerms } from './common-terms-learning.js';
import { authoritiesTerms, encounterTerms, leisureTerms, mobilityTerms, supplyTerms } from './common-terms-together.js';
import { type CommonTerm } from './taxonomy.js';

/** The terms that all networks share, in the order of the life areas. */
export const commonTerms: readonly CommonTerm[] = [
  ...workTerms, ...educationTerms, ...healthTerms, ...housingTerms, ...languageTerms, ...authoritiesTerms, ...familyTerms, ...leisureTerms, ...mobilityTerms,
  ...supplyTerms, ...encounterTerms, ...digitalTerms,
];

const byKey: ReadonlyMap<string, CommonTerm> = new Map(commonTerms.map((term) => [term.key, term]));

/** The common term of this key; null when there is none, as for the terms of networks. */
export function commonTerm(key: string): CommonTerm | null {
  return byKey.get(key) ?? null;
}
