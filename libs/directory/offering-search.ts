import { Inject, Injectable } from '@nestjs/common';
import { berlinDateOf, berlinMoment, type Clock, type Id, isCursorNumber, type Language, isId, keyOfCursor, pageOf, pageSize } from '#kernel';
import { notFound } from '#identity';
import { CLOCK, Doors } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { wantedLanguage } from './domain/wanted-language.js';
import { type OfferingFilter, offeringFilter, type OfferingFilterInput } from './domain/offering-filter.js';
import { type CalendarFacts, calendarOf } from './network-calendar.js';
import { EmptySearches } from './empty-searches.js';
import { OfferingHooks } from './offering-hooks.js';
import { type ShownCard, shownCard } from './shown-card.js';
import { browseStatement, facetStatement, filterParameters, networkStatement, pageStatement, searchStatement } from './store/public-offerings.js';

interface CardRow {
  card: CardBase;
  calendar: CalendarFacts;
  score: number;
  changed_ms: number;
  id: Id;
}

interface FacetRow {
  facet: 'LIFE_AREA' | 'LANGUAGE' | 'TERM' | 'TOTAL';
  value: string;
  count: number;
}

interface Facet {
  value: string;
  count: number;
}

/** A page of the public search. Total and facets are asked of the database only when a client selects them. */
export interface SearchPage {
  items: ShownCard[];
  nextCursor: string | null;
  total: () => Promise<number>;
  facets: () => Promise<{ lifeAreas: Facet[]; languages: Facet[]; terms: Facet[] }>;
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
}

/**
 * The hot read path, all of it: a page is one prepared statement over the read model, whose cards already have the
 * shape of the contract. No entity, no loader, no resolver of a field takes part.
 */
@Injectable()
export class OfferingSearch {
  constructor(private readonly doors: Doors, private readonly hooks: OfferingHooks, private readonly empty: EmptySearches, @Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Finds published offerings of a network. `reads` is the language of the request, under which an empty search counts that
   * names none. @throws AppError NOT_FOUND for an unknown network.
   */
  async find(slug: string, input: SearchInput, reads: Language): Promise<SearchPage> {
    const language = wantedLanguage(input.language);
    const query: Query = { slug, filter: offeringFilter(input.filter ?? {}) };
    const first = pageSize(input.first);
    const rows = await this.rows(query, { limit: first + 1, after: cursorKey(input.after) });
    // Asked only when nothing was found, so that the ordinary page stays one statement.
    const networkId = rows.length === 0 ? await this.requireNetwork(slug) : null;
    if (networkId !== null && !input.after) this.empty.note(networkId, query.filter, language ?? reads);
    let counted: Promise<FacetRow[]> | undefined;
    const counts = (): Promise<FacetRow[]> => counted ??= this.counts(query);
    return {
      ...pageOf(rows, { first, keyOf: (row) => [row.score, row.changed_ms, row.id], show: (row) => this.shown(row, language) }),
      total: async () => (await counts()).find((row) => row.facet === 'TOTAL')?.count ?? 0,
      facets: async () => ({ lifeAreas: facet(await counts(), 'LIFE_AREA'), languages: facet(await counts(), 'LANGUAGE'), terms: facet(await counts(), 'TERM') }),
    };
  }

  private async requireNetwork(slug: string): Promise<Id> {
    const [network] = await this.doors.asPublic<{ id: Id }>(networkStatement, [slug]);
    if (!network) throw notFound();
    return network.id;
  }

  /** The public page of one offering; null when it has none in that network. */
  async page(id: Id, network: { slug: string } | { networkId: Id | null }, language: Language | null = null): Promise<object | null> {
    const [row] = await this.doors.asPublic<Pick<CardRow, 'card' | 'calendar'>>(
      pageStatement, 'slug' in network ? [id, network.slug, null] : [id, null, network.networkId],
    );
    return row ? { ...this.shown(row, language), state: 'PUBLISHED', organisationId: row.card.organisation?.id ?? null } : null;
  }

  /** Parts that a card does not have are what they are without anybody: an empty list, never null. */
  private shown({ card, calendar }: Pick<CardRow, 'card' | 'calendar'>, language: Language | null): ShownCard {
    return shownCard({ ...this.hooks.absentParts(), ...card }, { now: berlinMoment(this.clock.now()), calendar: calendarOf(calendar), language });
  }

  private async rows({ slug, filter }: Query, page: { limit: number; after: CursorKey | null }): Promise<CardRow[]> {
    const parameters = this.parameters(slug, filter);
    const { score = null, changedMs = null, id = null } = page.after ?? {};
    if (filter.words.length === 0 && filter.suitedFor === null) {
      return this.doors.asPublic<CardRow>(browseStatement, [...parameters, changedMs, id, page.limit]);
    }
    return this.doors.asPublic<CardRow>(searchStatement, [...parameters, ...wordParameters(filter), score, changedMs, id, page.limit]);
  }

  private async counts({ slug, filter }: Query): Promise<FacetRow[]> {
    return this.doors.asPublic<FacetRow>(facetStatement, [...this.parameters(slug, filter), ...wordParameters(filter)]);
  }

  private parameters(slug: string, filter: OfferingFilter): unknown[] {
    return filterParameters({ slug, ...filter, today: berlinDateOf(this.clock.now()) });
  }
}

interface CursorKey {
  score: number;
  changedMs: number;
  id: Id;
}

const SCORE_MAX = 2_000_000_000;

function cursorKey(cursor: string | null | undefined): CursorKey | null {
  const key = keyOfCursor(cursor, [isScore, isCursorNumber, isId]);
  return key && { score: key[0], changedMs: key[1], id: key[2] };
}

function isScore(part: unknown): part is number {
  return isCursorNumber(part) && Math.abs(part) <= SCORE_MAX;
}

function wordParameters({ words }: OfferingFilter): [string[], string[]] {
  return [words.map((word) => word.plain), words.map((word) => word.folded)];
}

function facet(rows: readonly FacetRow[], name: FacetRow['facet']): Facet[] {
  return rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count }));
}
