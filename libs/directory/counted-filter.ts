import { type QuerySearchOfferingsArgs } from '#contract';
import { weekdayNumber } from '#kernel';
import { type OfferingFilterInput } from './domain/offering-filter.js';

/** The filter of the contract with days of the week as numbers. */
export function countedFilter(filter: QuerySearchOfferingsArgs['filter']): OfferingFilterInput | null {
  return filter ? { ...filter, weekdays: filter.weekdays?.map(weekdayNumber) } : null;
}
