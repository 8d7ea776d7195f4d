import { type Id } from '#kernel';
import { linkTypes } from './attributes.js';
import { taxonomyId, termId } from './hsds-ids.js';
import { type Vocabulary } from './sheet.js';

type Sorting = Pick<Vocabulary, 'lifeAreas' | 'targetGroups' | 'terms'>;

/** By what services are sorted: any of these codes of ours, or an attribute that came with this in it. */
export interface SortedUnder {
  lifeAreas: readonly string[];
  suitedFor: readonly string[];
  /** Null = any term. */
  terms: readonly string[] | null;
  brought: readonly object[];
}

/** Services under a term: ours, or one that came with them. */
export function sortedUnderTerm(id: Id, { lifeAreas, targetGroups, terms }: Sorting): SortedUnder {
  const codes = (taxonomy: string, values: readonly { code: string }[]): string[] => values.flatMap(({ code }) => (termId(taxonomy, code) === id ? [code] : []));
  return {
    lifeAreas: codes(linkTypes.lifeArea, lifeAreas), suitedFor: codes(linkTypes.targetGroup, targetGroups), terms: codes(linkTypes.term, terms),
    brought: [{ taxonomy_term_id: id }, { taxonomy_term: { id } }],
  };
}

/** Services under any term of a taxonomy. */
export function sortedUnderTaxonomy(id: Id, { lifeAreas, targetGroups }: Sorting): SortedUnder {
  const all = (taxonomy: string, values: readonly { code: string }[]): string[] => (taxonomyId(taxonomy) === id ? values.map(({ code }) => code) : []);
  return {
    lifeAreas: all(linkTypes.lifeArea, lifeAreas), suitedFor: all(linkTypes.targetGroup, targetGroups), terms: taxonomyId(linkTypes.term) === id ? null : [],
    brought: [{ taxonomy_term: { taxonomy_id: id } }, { taxonomy_term: { taxonomy_detail: { id } } }],
  };
}
