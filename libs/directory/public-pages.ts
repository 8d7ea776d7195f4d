import { Injectable } from '@nestjs/common';
import { type Id, noSuchNetwork } from '#kernel';
import { Doors } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { CALENDAR_FACTS, type CalendarFacts } from './network-calendar.js';
import { OfferingSearch, type SearchPage } from './offering-search.js';

/** What the public page of an offering says, as of now. */
export type PublicPage = SearchPage['items'][number];

const BATCH = 100;
// Over offering_card_by_id and the key; one row of nulls at least in a network that there is.
const statement = {
  name: 'public-pages',
  text: `SELECT n.id AS "networkId", ${CALENDAR_FACTS} AS calendar, c.card FROM network n
    LEFT JOIN LATERAL (
      SELECT id, card FROM offering_card WHERE network_id = n.id AND is_public AND ($2::uuid IS NULL OR id > $2::uuid) AND ($3::uuid IS NULL OR id = $3::uuid) ORDER BY id LIMIT $4
    ) AS c ON true WHERE n.slug = $1 ORDER BY c.id`,
};

/** Public pages one after the other, for whoever gives them out as a whole. */
@Injectable()
export class PublicPages {
  constructor(private readonly doors: Doors, private readonly search: OfferingSearch) {}

  /** One page; null when there is none. @throws AppError NOT_FOUND for an unknown network */
  async one(slug: string, id: Id): Promise<PublicPage | null> {
    return (await this.read(slug, { afterId: null, id, limit: 1 }))[0] ?? null;
  }

  /** All of a network in the order of ids, in batches of up to 100. What changes meanwhile may be there as before or as after. @throws AppError NOT_FOUND for an unknown network */
  async *all(slug: string): AsyncGenerator<PublicPage[]> {
    for (let afterId: Id | null = null; ;) {
      const pages: PublicPage[] = await this.read(slug, { afterId, id: null, limit: BATCH });
      yield pages;
      afterId = pages.at(-1)?.id ?? null;
      if (pages.length < BATCH) return;
    }
  }

  private async read(slug: string, { afterId, id, limit }: { afterId: Id | null; id: Id | null; limit: number }): Promise<PublicPage[]> {
    const rows = await this.doors.asPublic<{ calendar: CalendarFacts; card: CardBase | null }>(statement, [slug, afterId, id, limit]);
    const [first] = rows;
    if (!first) throw noSuchNetwork(slug);
    return this.search.shownCards(rows.flatMap(({ card }) => card ?? []), { calendar: first.calendar, language: null });
  }
}
