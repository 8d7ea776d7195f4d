import { AppError, argumentNotLonger } from '#kernel';
import { type BarrierFactCode } from './barrier-facts.js';
import { type DayTimes } from './day-times.js';
import { type Near, type NearInput, nearOf } from './near.js';
import { type LifeArea, type SuitedFor } from './vocabulary.js';

/** What to find, as it arrives; null or missing does not narrow. */
export interface OfferingFilterInput {
  readonly lifeAreas?: readonly LifeArea[] | null;
  readonly languages?: readonly string[] | null;
  readonly words?: string | null;
  readonly isFree?: boolean | null;
  readonly isRemote?: boolean | null;
  readonly weekdays?: readonly number[] | null;
  readonly organisationId?: string | null;
  readonly suitedFor?: SuitedFor | null;
  readonly terms?: readonly string[] | null;
  readonly barrierFacts?: readonly BarrierFactCode[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly openNow?: boolean | null;
  readonly near?: NearInput | null;
}

/** The same, bounded and normalised. Null = does not narrow. */
export interface OfferingFilter {
  lifeAreas: LifeArea[] | null;
  languages: string[] | null;
  /** As typed; empty = no words. */
  words: string;
  isFree: boolean;
  isRemote: boolean;
  weekdays: number[] | null;
  organisationId: string | null;
  suitedFor: SuitedFor | null;
  terms: string[] | null;
  /** All of them are needed, at one place. */
  barrierFacts: BarrierFactCode[] | null;
  /** Takes place at some time of day between the two, on one of the weekdays, within the coming weeks. */
  between: DayTimes | null;
  /** One of its times is going on. */
  isOpenNow: boolean;
  near: Near | null;
}

const WORDS_MAX = 200;
const VALUES_MAX = 40;
const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Reads a filter. What names no language, weekday or term simply matches nothing.
 * @throws AppError BAD_USER_INPUT for more than 200 characters of words or 40 entries of a list, for times of day that are none, and for what is near nothing.
 */
export function offeringFilter(input: OfferingFilterInput): OfferingFilter {
  return {
    lifeAreas: someOf('lifeAreas', input.lifeAreas),
    languages: someOf('languages', input.languages?.map((code) => code.trim().toLowerCase())),
    words: argumentNotLonger('filter.words', input.words ?? '', WORDS_MAX).trim(),
    isFree: input.isFree ?? false,
    isRemote: input.isRemote ?? false,
    weekdays: someOf('weekdays', input.weekdays?.map((day) => day >= 1 && day <= 7 ? day : 0)),
    organisationId: input.organisationId ?? null,
    suitedFor: input.suitedFor ?? null,
    terms: someOf('terms', input.terms?.map((key) => key.trim())),
    barrierFacts: someOf('barrierFacts', input.barrierFacts),
    between: dayTimes(input),
    isOpenNow: input.openNow ?? false,
    near: input.near ? nearOf(input.near) : null,
  };
}

function dayTimes({ from = null, to = null }: Pick<OfferingFilterInput, 'from' | 'to'>): DayTimes | null {
  if (from === null && to === null) return null;
  if (from === null || !clockPattern.test(from)) throw noTime('filter.from', { de: 'eine Uhrzeit als HH:MM', en: 'a time as HH:MM' });
  if (to === null || !clockPattern.test(to) || to <= from) throw noTime('filter.to', { de: `eine Uhrzeit als HH:MM, später als ${from}`, en: `a time as HH:MM, later than ${from}` });
  return { from, to };
}

function noTime(argument: string, wanted: { de: string; en: string }): AppError {
  return new AppError('BAD_USER_INPUT', { de: `Die Angabe „${argument}“ braucht ${wanted.de}.`, en: `“${argument}” needs ${wanted.en}.` }, { argument });
}

function someOf<Value>(name: string, values: readonly Value[] | null | undefined): Value[] | null {
  return values && values.length > 0 ? argumentNotLonger(`filter.${name}`, [...new Set(values)], VALUES_MAX) : null;
}
