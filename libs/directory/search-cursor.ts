import { createHash } from 'node:crypto';
import { type Id, isCursorNumber, isId, keyOfCursor } from '#kernel';
import { type SearchPlan, type WordReading } from '#lexicon';
import { type OfferingFilter } from './domain/offering-filter.js';

/** What an offering must reach to be found with words, as it was worked out for the first page. */
export interface Floors {
  /** How much of the search it answers, in ten thousandths. */
  cover: number;
  score: number;
}

/** How a search was read for its first page, which all further ones go on with. */
export interface BegunSearch {
  readings: readonly WordReading[];
  floors: Floors;
}

/** Behind which row a page begins. */
export interface CursorKey {
  score: number;
  changedMs: number;
  id: Id;
  /** Null without words. */
  begun: BegunSearch | null;
}

const SCORE_MAX = 2_000_000_000;
const LIST_MARK_CHARACTERS = 8;
/** As `begunMark` writes it: for each of at most twelve words its worth and how it was read, then the floors. */
const BEGUN = /^(?:\d{1,5}u?f?p?(?:\.\d{1,5}u?f?p?){0,11}\/\d{1,5}\/\d{1,9})?$/;

/** Which list a cursor belongs to: in another one it would skip what it has never shown. */
export function listMark(slug: string, filter: OfferingFilter): string {
  return createHash('sha256').update(JSON.stringify([slug, filter])).digest('base64url').slice(0, LIST_MARK_CHARACTERS);
}

/** The last part of a cursor: short, because it stands in addresses. Empty without words. */
export function begunMark({ readings }: Pick<SearchPlan, 'readings'>, { cover, score }: Floors): string {
  if (readings.length === 0) return '';
  const words = readings.map(({ worth, isUnknown, isForeign, isInParts }) => `${worth}${isUnknown ? 'u' : ''}${isForeign ? 'f' : ''}${isInParts ? 'p' : ''}`);
  return `${words.join('.')}/${cover}/${score}`;
}

/** @throws AppError BAD_USER_INPUT for what is no cursor of this list. */
export function cursorKey(cursor: string | null | undefined, list: string): CursorKey | null {
  const key = keyOfCursor(cursor, [isScore, isCursorNumber, isId, (part): part is string => part === list, isBegunMark]);
  return key && { score: key[0], changedMs: key[1], id: key[2], begun: begunSearch(key[4]) };
}

function isScore(part: unknown): part is number {
  return isCursorNumber(part) && Math.abs(part) <= SCORE_MAX;
}

function isBegunMark(part: unknown): part is string {
  return typeof part === 'string' && BEGUN.test(part);
}

function begunSearch(mark: string): BegunSearch | null {
  if (mark === '') return null;
  const [words = '', cover, score] = mark.split('/');
  return {
    readings: words.split('.').map((word) => ({ worth: parseInt(word, 10), isUnknown: word.includes('u'), isForeign: word.includes('f'), isInParts: word.includes('p') })),
    floors: { cover: Number(cover), score: Number(score) },
  };
}
