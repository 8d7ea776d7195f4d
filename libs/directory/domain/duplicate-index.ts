import { folded, type LocalDate } from '#kernel';
import { type Comparable, duplicateReasons, type DuplicateReason, NEAR_METRES, streetOf } from './duplicates.js';
import { tellingWords } from './likeness.js';
import { type Address } from './offering.js';
import { type Calendar } from './schedule.js';

/** So many letters of a word find its misspellings too. */
const PREFIX_LETTERS = 4;
/** So many of the longest words tell one text from others. */
const TEXT_WORDS = 2;
/** Compared with one; more of the same kind in one house are found by the first of them. */
const CANDIDATES_MAX = 50;
const METRES_PER_DEGREE = 111_320;
/** Of a grid whose cells are as wide as two places may be apart, at the latitude of Germany. */
const CELL_DEGREES = { latitude: NEAR_METRES / METRES_PER_DEGREE, longitude: NEAR_METRES / (METRES_PER_DEGREE * 0.55) };

/** Finds what is probably the same among many: what stands in one house and shares the beginning of a telling word. */
export class DuplicateIndex<Tag> {
  private readonly buckets = new Map<string, Set<{ one: Comparable; tag: Tag }>>();

  constructor(private readonly at: { today: LocalDate; calendar: Calendar }) {}

  /** Adds one to be found from now on. */
  add(one: Comparable, tag: Tag): void {
    const entry = { one, tag };
    for (const key of keysOf(one, 'here')) {
      const bucket = this.buckets.get(key) ?? new Set();
      this.buckets.set(key, bucket.add(entry));
    }
  }

  /** Those that are probably the same, with what speaks for it. */
  like(one: Comparable, except: (tag: Tag) => boolean): { tag: Tag; reasons: DuplicateReason[] }[] {
    const candidates = new Set(keysOf(one, 'around').flatMap((key) => [...this.buckets.get(key) ?? []].slice(0, CANDIDATES_MAX)));
    return [...candidates].slice(0, CANDIDATES_MAX).flatMap(({ one: other, tag }) => {
      if (except(tag)) return [];
      const reasons = duplicateReasons(one, other, this.at);
      return reasons === null ? [] : [{ tag, reasons }];
    });
  }
}

/**
 * One house and the beginning of one telling word; where no more than the town is known, or it is online, the same hours too.
 * Or the same place and the same text, whatever the titles say.
 */
function keysOf({ title, description, isRemote, places, times }: Comparable, reach: 'here' | 'around'): string[] {
  const words = [...new Set(tellingWords(title).map((word) => [...word].slice(0, PREFIX_LETTERS).join('')))];
  const hours = [...new Set(times.map(({ from, to }) => `${from}-${to}`))];
  const text = longestWords(description);
  const houses = [...new Set(places.flatMap((place) => placeKeys(place, reach)))];
  const towns = [...new Set([...places.flatMap(({ town, postcode }) => [folded(town), postcode ?? '']), isRemote && places.length === 0 ? 'online' : ''])].filter((town) => town !== '');
  return [
    ...houses.flatMap((house) => words.map((word) => `${house}|${word}`)), ...towns.flatMap((town) => words.flatMap((word) => hours.map((hour) => `${town}|${word}|${hour}`))),
    ...(text === '' ? [] : [...houses, ...towns].map((place) => `${place}=${text}`)),
  ];
}

/** What a description is recognised by, though some of its words may be others. */
function longestWords(description: string): string {
  return [...new Set(folded(description).split(' '))].sort((a, b) => b.length - a.length || a.localeCompare(b)).slice(0, TEXT_WORDS).join(' ');
}

function placeKeys({ town, postcode, street, name, latitude, longitude }: Address, reach: 'here' | 'around'): string[] {
  const house = street === null ? null : streetOf(street);
  const places = [folded(town), postcode].filter((place) => place !== null && place !== '');
  const named = name === null ? [] : folded(name).split(' ').filter((word) => word.length >= PREFIX_LETTERS);
  const grid = latitude === null || longitude === null ? [] : cellsAround({ latitude, longitude }, reach);
  return [...places.flatMap((place) => [...(house === null ? [] : [`${place}:${house}`]), ...named.map((word) => `${place}~${word}`)]), ...grid];
}

function cellsAround(point: { latitude: number; longitude: number }, reach: 'here' | 'around'): string[] {
  const [row, column] = [Math.floor(point.latitude / CELL_DEGREES.latitude), Math.floor(point.longitude / CELL_DEGREES.longitude)];
  const steps = reach === 'here' ? [0] : [-1, 0, 1];
  return steps.flatMap((down) => steps.map((right) => `@${row + down},${column + right}`));
}
