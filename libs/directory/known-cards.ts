import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { Doors } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { cardsStatement } from './store/public-offerings.js';

/** Which state of which card. Every write of a card gives it a revision that no card ever had. */
export interface CardState {
  id: Id;
  revision: number;
}

interface KnownCard {
  revision: number;
  card: CardBase;
  characters: number;
}

/** Of all cards as JSON, that is some 4,000 of the usual length; in memory they take about three times as much. */
const CHARACTERS_MAX = 8_000_000;

/**
 * Public cards in memory, each as long as nobody changes it, so that a page asks the database for which cards it shows, and
 * not for twenty of them as text, to be sent and parsed again. A statement tells the revision of each card; only one of that
 * very revision is taken from here. Never stale therefore, and nobody has to tell this process of a change.
 */
@Injectable()
export class KnownCards {
  /** The least recently used first. */
  private readonly known = new Map<Id, KnownCard>();
  private characters = 0;

  constructor(private readonly doors: Doors) {}

  /**
   * The cards of some rows of a network by their ids. What was changed since the row was read is there as it is now, and what is no longer
   * public is missing. The same objects are given to all who ask: nobody may change them.
   */
  async of(slug: string, rows: readonly CardState[]): Promise<ReadonlyMap<Id, CardBase>> {
    const cards = new Map<Id, CardBase>();
    const unknown: Id[] = [];
    for (const { id, revision } of rows) {
      const known = this.known.get(id);
      if (known?.revision === revision) {
        this.keep(id, known);
        cards.set(id, known.card);
      } else unknown.push(id);
    }
    if (unknown.length > 0) for (const [id, card] of await this.read(slug, unknown)) cards.set(id, card);
    return cards;
  }

  private async read(slug: string, ids: readonly Id[]): Promise<[Id, CardBase][]> {
    const rows = await this.doors.asPublic<CardState & { text: string }>(cardsStatement, [slug, ids]);
    return rows.map(({ id, revision, text }) => {
      const card = JSON.parse(text) as CardBase;
      this.keep(id, { revision, card, characters: text.length });
      return [id, card];
    });
  }

  /** As the most recently used one. */
  private keep(id: Id, known: KnownCard): void {
    this.drop(id);
    this.known.set(id, known);
    this.characters += known.characters;
    for (const oldest of this.known.keys()) {
      if (this.characters <= CHARACTERS_MAX) break;
      this.drop(oldest);
    }
  }

  private drop(id: Id): void {
    this.characters -= this.known.get(id)?.characters ?? 0;
    this.known.delete(id);
  }
}
