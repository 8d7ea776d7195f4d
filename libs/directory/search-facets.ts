import { type FacetName } from './store/public-offerings.js';

/** A row of the counts beside a search. */
export interface FacetRow {
  facet: FacetName | 'TOTAL';
  value: string;
  count: number;
}

interface Facet {
  value: string;
  count: number;
}

/** The counts in the shape of the contract. */
export interface Facets {
  lifeAreas: Facet[];
  languages: Facet[];
  terms: Facet[];
  barrierFacts: Facet[];
  free: number;
  remote: number;
}

/** The counts, in the order in which the statement has them. */
export function facetsOf(rows: readonly FacetRow[]): Facets {
  const facet = (name: FacetName): Facet[] => rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count }));
  return {
    lifeAreas: facet('LIFE_AREA'), languages: facet('LANGUAGE'), terms: facet('TERM'), barrierFacts: facet('BARRIER_FACT'),
    free: facet('FREE')[0]?.count ?? 0, remote: facet('REMOTE')[0]?.count ?? 0,
  };
}
