import { Inject, Injectable } from '@nestjs/common';
import { berlinMoment, type Clock, cursorOf, type Id, isId, type Language, noSuchNetwork, pageOf, pageSize } from '#kernel';
import { type SearchPlan } from '#lexicon';
import { CLOCK, Doors } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { wantedLanguage } from './domain/wanted-language.js';
import { type OfferingFilter, offeringFilter, type OfferingFilterInput } from './domain/offering-filter.js';
import { type CalendarFacts, calendarOf } from './network-calendar.js';
import { type Calendar } from './domain/schedule.js';
import { EmptySearches } from './empty-searches.js';
import { type CardState, KnownCards } from './known-cards.js';
import { OfferingHooks } from './offering-hooks.js';
import { begunMark, cursorKey, type CursorKey, type Floors, listMark } from './search-cursor.js';
import { type FacetRow, type Facets, facetsOf } from './search-facets.js';
import { type CardEdition, editionOf, SearchVocabulary } from './search-vocabulary.js';
import { type ShownCard, shownCard, type Sight } from './shown-card.js';
import { TimelyOfferings } from './timely-offerings.js';
import { type Surroundings, TownsService } from './towns.service.js';
import { ownGroupsStatement } from './store/network-terms.store.js';
import { browseStatement, COVER_MIN, COVER_WHOLE, facetStatement, filterParameters, networkStatement, pageStatement, searchStatement } from './store/public-offerings.js';

/** One offering of a page, and which card is shown of it. */
interface FoundCard extends CardState {
  /** As JSON. */
  calendar: string;
  score: number;
  /** To the nearest place within reach; null = not asked, or none. */
  metres: number | null;
  changed_ms: number;
}

interface CardRow extends FoundCard {
  card: CardBase;
}

/** A page of the public search. Total and facets are asked of the database only when a client selects them. */
export interface SearchPage {
  items: (ShownCard & { distanceKm: number | null })[];
  nextCursor: string | null;
  /** The cursor behind each item, for lists that show them. */
  cursors: () => string[];
  total: () => Promise<number>;
  facets: () => Promise<Facets>;
  /** The words as they were probably meant, where these are answered better; null otherwise. Asked of the database when a word is misspelt and a client selects it. */
  didYouMean: () => Promise<string | null>;
  /** Words that nothing here answers. */
  unknownWords: readonly string[];
  /** True when nothing answers enough of the words, and what answers most of them is shown. */
  isWidened: boolean;
}

/** What a page is asked for with. */
interface SearchInput {
  filter?: OfferingFilterInput | null;
  first?: number | null;
  after?: string | null;
  language?: string | null;
}

interface Query {
  slug: string;
  filter: OfferingFilter;
  /** Target groups that it is to be suited for, common ones and the network's own; null = none. */
  groups: readonly string[] | null;
  /** Those that take place when it is asked for, as of when the page was; null = at any time. */
  timelyIds: readonly Id[] | null;
  /** Null = near or far. */
  surroundings: Surroundings | null;
}

/** The rows of a page, and how the search was read. */
interface Reading<Row extends FoundCard = FoundCard> {
  rows: Row[];
  /** Null when there are rows. */
  networkId: Id | null;
  plan: SearchPlan;
  isWidened: boolean;
  /** How much of the words the best one answers, 0 to 1; 0 when nothing does. */
  cover: number;
  floors: Floors;
}

/** More than any county has. */
const IDS_MAX = 5_000;

interface FoundRow extends FoundCard {
  edition: string;
  cover: number;
  score_min: number;
}

/** Where nothing is shown. */
const noHolidays: Calendar = { isPublicHoliday: () => false, isSchoolHoliday: () => false };
/** A search without words. */
const noWords: SearchPlan = { alternatives: [], worths: [], unknown: [], correction: null, readings: [] };
const noFloors: Floors = { cover: 0, score: 0 };
/** When the best offering answers less of what was asked, the page says so. */
const WIDENED_BELOW = 0.5;
/** Shares are sums of small numbers. */
const COVER_EQUAL = 1e-4;
/** Each fails only when a card of that very page is hidden within the same milliseconds. */
const PAGE_ATTEMPTS = 5;

/**
 * The hot read path, all of it: a page is one prepared statement over the read model, and cards in memory that already have the
 * shape of the contract. No entity, no loader, no resolver of a field takes part.
 */
@Injectable()
export class OfferingSearch {
  constructor(
    private readonly doors: Doors,
    private readonly hooks: OfferingHooks,
    private readonly empty: EmptySearches,
    private readonly vocabulary: SearchVocabulary,
    private readonly cards: KnownCards,
    private readonly timely: TimelyOfferings,
    private readonly towns: TownsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Finds published offerings of a network. `reads` is the language of the request, under which an empty search counts that
   * names none, and `sender` who asks, who counts once for the same. @throws AppError NOT_FOUND for an unknown network.
   */
  async find(slug: string, input: SearchInput, { reads, sender }: { reads: Language; sender: string }): Promise<SearchPage> {
    const language = wantedLanguage(input.language);
    const { filter, groups } = await this.focused(slug, offeringFilter(input.filter ?? {}));
    const surroundings = filter.near && await this.towns.around(slug, filter.near);
    const query: Query = { slug, filter, groups, surroundings, timelyIds: await this.timely.idsFor(slug, filter) };
    const first = pageSize(input.first);
    const list = listMark(slug, query.filter);
    const { rows, networkId, plan, isWidened, cover, floors } = await this.withCards(query.slug, () => this.read(query, { limit: first + 1, after: cursorKey(input.after, list) }));
    if (networkId !== null && !input.after) this.empty.note(networkId, filter, { reads: language ?? reads, town: surroundings?.name ?? null, sender });
    const sight = this.sightOf(rows[0] ? JSON.parse(rows[0].calendar) as CalendarFacts : null, language);
    let counted: Promise<FacetRow[]> | undefined;
    const counts = (): Promise<FacetRow[]> => counted ??= this.counts(query, plan);
    const begun = begunMark(plan, floors);
    const keyOf = (row: CardRow): (string | number)[] => [row.score, row.changed_ms, row.id, list, begun];
    return {
      ...pageOf(rows, { first, keyOf, show: ({ card, metres }) => Object.assign(this.shown(card, sight), { distanceKm: kilometres(metres) }) }),
      cursors: () => rows.slice(0, first).map((row) => cursorOf(keyOf(row))),
      total: async () => (await counts()).find((row) => row.facet === 'TOTAL')?.count ?? 0,
      facets: async () => facetsOf(await counts()),
      didYouMean: () => this.meant(query, plan, cover), unknownWords: plan.unknown, isWidened,
    };
  }

  /** The ids of all that words find, as a search without filters has them; at most 5,000. Nobody is counted. @throws AppError NOT_FOUND for an unknown network. */
  async idsFor(slug: string, text: string): Promise<Id[]> {
    const query: Query = { slug, filter: offeringFilter({ words: text }), groups: null, surroundings: null, timelyIds: null };
    const { answer } = await this.vocabulary.reading(slug, query.filter, (read) => this.search(query, read, { limit: IDS_MAX, after: null }));
    return answer.rows.map(({ id }) => id);
  }

  /** "Especially suited for" leaves nobody out: target groups that the network added are taken out of the terms, which do. */
  private async focused(slug: string, filter: OfferingFilter): Promise<Pick<Query, 'filter' | 'groups'>> {
    const keys = filter.terms?.filter(isId) ?? [];
    const own = keys.length === 0 ? [] : (await this.doors.asPublic<{ id: Id }>(ownGroupsStatement, [slug, keys])).map(({ id }) => id);
    const groups = [...(filter.suitedFor === null ? [] : [filter.suitedFor]), ...own];
    const terms = filter.terms?.filter((key) => !own.includes(key)) ?? [];
    return { filter: { ...filter, terms: terms.length > 0 ? terms : null }, groups: groups.length > 0 ? groups : null };
  }

  /** A page with its cards. One of which a card is hidden between its two statements is read again: a row less would look like the end of the list. */
  private async withCards(slug: string, read: () => Promise<Reading>): Promise<Reading<CardRow>> {
    for (let attempt = 0; attempt < PAGE_ATTEMPTS; attempt += 1) {
      const reading = await read();
      const cards = await this.cards.of(slug, reading.rows);
      const rows = reading.rows.flatMap((row) => { const card = cards.get(row.id); return card ? [{ ...row, card }] : []; });
      if (rows.length === reading.rows.length) return { ...reading, rows };
    }
    throw new Error('Cards of a page were hidden again and again while it was read.');
  }

  private async read(query: Query, page: Page): Promise<Reading> {
    const { slug, filter } = query;
    if (filter.words === '' && query.groups === null && filter.near === null) {
      const { changedMs = null, id = null } = page.after ?? {};
      const rows = await this.doors.asPublic<FoundCard>(browseStatement, [...this.parameters(query), changedMs, id, page.limit]);
      // Asked only when nothing was found, so that the ordinary page stays one statement.
      return { rows, networkId: rows.length === 0 ? await this.requireNetwork(slug) : null, plan: noWords, isWidened: false, cover: 0, floors: noFloors };
    }
    const { plan, answer } = await this.vocabulary.reading(slug, { words: filter.words, before: page.after?.begun?.readings }, (read) => this.search(query, read, page));
    const { rows, edition, cover, floors } = answer;
    return { rows, networkId: rows.length === 0 ? edition.networkId : null, plan, isWidened: plan.worths.length > 0 && rows.length > 0 && cover < WIDENED_BELOW, cover: rows.length > 0 ? cover : 0, floors };
  }

  /** The words put right, when they find something with these filters, of which the best answers no less, and are what it says rather than like it. */
  private async meant(query: Query, typed: SearchPlan, cover: number): Promise<string | null> {
    const { correction } = typed;
    if (correction === null) return null;
    const { plan, answer } = await this.vocabulary.reading(query.slug, { words: correction }, (read) => this.search(query, read, { limit: 1, after: null }));
    return answer.rows.length > 0 && answer.cover >= cover - COVER_EQUAL && likenessOf(plan) > likenessOf(typed) ? correction : null;
  }

  private async search(query: Query, plan: SearchPlan, page: Page): Promise<{ rows: FoundCard[]; edition: CardEdition; cover: number; floors: Floors }> {
    const { score = null, changedMs = null, id = null, begun = null } = page.after ?? {};
    const rows = await this.doors.asPublic<FoundRow>(searchStatement(query.surroundings), [...this.parameters(query), ...planParameters(plan), begun?.floors.cover ?? null, begun?.floors.score ?? null, score, changedMs, id, page.limit]);
    const [first] = rows;
    if (!first) throw noSuchNetwork(query.slug);
    return { rows: rows.filter((row) => row.id !== null), edition: editionOf(first.edition), cover: first.cover, floors: begun?.floors ?? { cover: Math.round(Math.min(COVER_MIN, first.cover) * COVER_WHOLE), score: first.score_min } };
  }

  private async requireNetwork(slug: string): Promise<Id> {
    const [network] = await this.doors.asPublic<{ id: Id }>(networkStatement, [slug]);
    if (!network) throw noSuchNetwork(slug);
    return network.id;
  }

  /** The public page of one offering; null when it has none in that network. */
  async page(id: Id, network: { slug: string } | { networkId: Id | null }, language: Language | null = null): Promise<object | null> {
    const [row] = await this.doors.asPublic<{ card: CardBase; calendar: CalendarFacts }>(
      pageStatement, 'slug' in network ? [id, network.slug, null] : [id, null, network.networkId],
    );
    const sight = this.sightOf(row?.calendar ?? null, language);
    return row ? { ...this.shown(row.card, sight), state: 'PUBLISHED', organisationId: row.card.organisation?.id ?? null } : null;
  }

  /** Cards as a list shows them now, without a place from which to measure. `calendar` is that of their network; null without cards. */
  shownCards(cards: readonly CardBase[], { calendar, language }: { calendar: CalendarFacts | null; language: Language | null }): SearchPage['items'] {
    const sight = this.sightOf(calendar, language);
    return cards.map((card) => Object.assign(this.shown(card, sight), { distanceKm: null }));
  }

  /** Parts that a card does not have are what they are without anybody: an empty list, never null. */
  private shown(card: CardBase, sight: Sight): ShownCard {
    const shown = shownCard(card, sight);
    for (const [name, value] of Object.entries(this.hooks.absentParts())) if (!(name in card)) Object.assign(shown, { [name]: value });
    return shown;
  }

  /** The same for all rows of an answer, which have the calendar of their network in common. */
  private sightOf(calendar: CalendarFacts | null, language: Language | null): Sight {
    return { now: berlinMoment(this.clock.now()), calendar: calendar ? calendarOf(calendar) : noHolidays, language };
  }

  private async counts(query: Query, plan: SearchPlan): Promise<FacetRow[]> {
    return this.doors.asPublic<FacetRow>(facetStatement(query.surroundings), [...this.parameters(query), ...planParameters(plan)]);
  }

  private parameters({ filter, ...query }: Query): unknown[] {
    return filterParameters({ ...filter, ...query });
  }
}

interface Page {
  limit: number;
  after: CursorKey | null;
}

/** What the statements take after the filters. Words of which none is answered find nothing; no words that say anything find everything. */
function planParameters({ alternatives, worths, unknown }: SearchPlan): unknown[] {
  const lexemes = alternatives.map((one) => one.lexeme);
  const query = [...new Set(lexemes)].map((lexeme) => `'${lexeme.replaceAll(/['\\]/g, (sign) => sign + sign)}'`).join(' | ');
  return [lexemes, alternatives.map((one) => one.group), alternatives.map((one) => one.likeness), worths, query === '' ? unknown.length > 0 ? NOTHING : null : query];
}

/** A lexeme that no text has. */
const NOTHING = `'#'`;

/** To a tenth. */
function kilometres(metres: number | null): number | null {
  return metres === null ? null : Math.round(metres / 100) / 10;
}

/** How well the words of a search are answered at best by what there is: below 1; words that nothing answers count as 0. */
function likenessOf({ alternatives, worths, unknown }: SearchPlan): number {
  const best = worths.map((worth, group) => worth * Math.max(...alternatives.filter((one) => one.group === group).map(({ likeness }) => likeness)));
  return best.reduce((sum, one) => sum + one, 0) * worths.length / (worths.length + unknown.length);
}
