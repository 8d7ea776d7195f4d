import { Inject, Injectable } from '@nestjs/common';
import { type Actor, argumentNotLonger, argumentWithin, type Clock, cursorOf, type Id, inLanguage, isId, keyOfCursor, type Language, pageSize, type Point, type Text } from '#kernel';
import { notFound } from '#identity';
import { CLOCK } from '#platform/database';
import { type AgeBand } from './domain/age-band.js';
import { find, type Match, type Widening, type Wish } from './domain/finder.js';
import { noteText } from './domain/note.js';
import { type AvailabilitySlot } from './domain/volunteer-profile.js';
import { FinderStore, type PublicOpportunity } from './store/finder.store.js';
import { VolunteersService } from './volunteers.service.js';

/** What a visitor looks for; everything may be left out. */
export interface FinderInput {
  readonly weekdays?: readonly number[] | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly town?: string | null;
  readonly radiusKm?: number | null;
  readonly languages?: readonly string[] | null;
  readonly isRemote?: boolean | null;
  readonly lifeArea?: string | null;
  readonly ageBand?: AgeBand | null;
}

/** A page of the list that was asked for. */
export interface FinderPage {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One hit with its explanation, in the shape of the contract. */
export interface MatchView {
  opportunity: PublicOpportunity;
  score: number;
  distanceKm: number | null;
  reasons: { code: string; text: string }[];
  missingSteps: { code: string; text: string }[];
}

/** The answer: hits, and in plain words what was set aside to have any. */
export interface FoundView {
  items: MatchView[];
  total: number;
  isTownKnown: boolean;
  widenedBy: Widening[];
  widenedText: string | null;
  nextCursor: string | null;
}

const RADIUS_DEFAULT_KM = 15;
const RADIUS_MAX_KM = 200;
const LANGUAGES_MAX = 20;
const TOWN_MAX = 120;

/** Finding an engagement: for anybody by what they say, for signed-in volunteers by their profile. */
@Injectable()
export class FinderService {
  constructor(
    private readonly store: FinderStore,
    private readonly volunteers: VolunteersService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Open opportunities of a network, best first. */
  async search(network: string, input: FinderInput, page: FinderPage & { language: Language }): Promise<FoundView> {
    const town = argumentNotLonger('wish.town', input.town?.trim() ?? '', TOWN_MAX);
    const point = pointOf(input);
    const townPoint = point === null && town ? await this.store.townPoint(network, town) : null;
    const wish: Wish = {
      slots: (input.weekdays ?? []).map(wholeDay), isTimeHard: true, from: point ?? townPoint,
      radiusKm: argumentWithin('wish.radiusKm', input.radiusKm ?? RADIUS_DEFAULT_KM, { min: 1, max: RADIUS_MAX_KM }),
      languages: input.languages ? argumentNotLonger('wish.languages', input.languages, LANGUAGES_MAX).map((code) => code.trim().toLowerCase()) : null, ageBand: input.ageBand ?? null,
    };
    const isTownKnown = !town || point !== null || townPoint !== null;
    return this.found(network, { wish, lifeArea: input.lifeArea ?? null, isRemote: input.isRemote ?? null, isTownKnown }, page);
  }

  /** The same by the own profile: free times raise the score and exclude nothing. */
  async forMe(actor: Actor, network: string, page: FinderPage): Promise<FoundView> {
    const profile = await this.volunteers.own(actor);
    const wish: Wish = {
      slots: profile.availability, isTimeHard: false, from: pointOf(profile), radiusKm: profile.radiusKm ?? RADIUS_MAX_KM,
      languages: profile.languages.length > 0 ? profile.languages : null, ageBand: profile.ageBand,
    };
    return this.found(network, { wish, lifeArea: null, isRemote: null, isTownKnown: true }, { ...page, language: actor.language });
  }

  /** One published opportunity; null when there is none. */
  async one(network: string, id: Id): Promise<PublicOpportunity | null> {
    const [card] = await this.store.cards({ network, ids: [id], now: this.clock.now() });
    return card ?? null;
  }

  private async found(
    network: string, asked: { wish: Wish; lifeArea: string | null; isRemote: boolean | null; isTownKnown: boolean }, page: FinderPage & { language: Language },
  ): Promise<FoundView> {
    const first = pageSize(page.first);
    const now = this.clock.now();
    const { wish, lifeArea, isRemote, isTownKnown } = asked;
    const candidates = await this.store.candidates({ network, now, lifeArea, isRemote });
    if (candidates.length === 0 && !await this.store.isNetwork(network)) throw notFound();
    const { matches, widenedBy } = find(candidates, wish);
    const rest = after(matches, page.after);
    const shown = rest.slice(0, first);
    const cards = new Map((await this.store.cards({ network, ids: shown.map((match) => match.id), now })).map((card) => [card.id, card]));
    const last = shown.at(-1);
    return {
      items: shown.flatMap((match) => {
        const opportunity = cards.get(match.id);
        return opportunity ? [explained(match, opportunity, page.language)] : [];
      }),
      total: matches.length, isTownKnown, widenedBy, widenedText: widenedText(widenedBy, page.language),
      nextCursor: rest.length > first && last ? cursorOf([last.score, last.id]) : null,
    };
  }
}

/** Scores have fractions. */
function isScore(part: unknown): part is number {
  return typeof part === 'number';
}

/** Keyset paging over (score descending, id): what comes after a hit stays after it. */
function after(matches: readonly Match[], cursor: string | null | undefined): readonly Match[] {
  const key = keyOfCursor(cursor, [isScore, isId]);
  if (key === null) return matches;
  const [score, id] = key;
  return matches.filter((match) => match.score < score || (match.score === score && match.id > id));
}

function explained(match: Match, opportunity: PublicOpportunity, language: Language): MatchView {
  const said = (note: Match['reasons'][number] | Match['missing'][number]): { code: string; text: string } => ({ code: note.code, text: noteText(note, language) });
  return { opportunity, score: match.score, distanceKm: match.distanceKm, reasons: match.reasons.map(said), missingSteps: match.missing.map(said) };
}

const setAside: Readonly<Record<Widening, Text>> = {
  TIME: { de: 'an anderen Tagen', en: 'on other days' },
  RADIUS: { de: 'weiter entfernt', en: 'further away' },
  LANGUAGE: { de: 'mit weiteren verlangten Sprachen', en: 'with other required languages' },
};

function widenedText(widenedBy: readonly Widening[], language: Language): string | null {
  if (widenedBy.length === 0) return null;
  const parts = widenedBy.map((one) => inLanguage(setAside[one], language)).join(', ');
  return inLanguage({
    de: `Genau dazu passt gerade nichts. Gezeigt werden Einsätze ${parts}.`, en: `Nothing fits exactly right now. Shown are engagements ${parts}.`,
  }, language);
}

function wholeDay(weekday: number): AvailabilitySlot {
  return { weekday, from: '00:00', to: '24:00' };
}

/** Both numbers or none, which is no point. @throws AppError BAD_USER_INPUT for one alone, and outside of the earth. */
function pointOf(given: { latitude?: number | null; longitude?: number | null }): Point | null {
  const [latitude, longitude] = [given.latitude ?? null, given.longitude ?? null];
  if (latitude === null && longitude === null) return null;
  // What is missing lies in no range, so its own argument is named.
  return {
    latitude: argumentWithin('wish.latitude', latitude ?? Number.NaN, { min: -90, max: 90 }),
    longitude: argumentWithin('wish.longitude', longitude ?? Number.NaN, { min: -180, max: 180 }),
  };
}
