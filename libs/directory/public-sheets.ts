import { Inject, Injectable } from '@nestjs/common';
import { berlinDateOf, type Clock, folded, type Id } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { announcementOn } from './domain/facts.js';
import { type CardParts, type OfferingSheet, type PlaceSheet, saidOnCard, type Vocabulary, vocabularyWith } from './offering-sheets.js';
import {
  type Asked, everyOffering, networksStatement, offeringCount, offeringOwners, offeringPage, offeringsOf, placesOf, postcodeStatement, type PresenceFilter, presenceCount, presencePage, type PublicSheetFilter, type Reach,
  type SheetWindow, termsStatement,
} from './store/public-sheets.js';

/** What was brought in with something, as far as everybody may read it; empty for what was entered here. */
interface Beside { beside: object }

/** Where something is in Germany: what addresses say beyond the town. */
export interface Around { land: string; county: string }

/** A place that a public page names. */
export type PublicPlace = PlaceSheet & Beside;

/** That an offering takes place somewhere. */
export interface Presence {
  id: Id;
  /** In the places of the offering, from 0. */
  position: number;
  /** Null where the offering says it in its own words. */
  place: PublicPlace | null;
}

/** A public offering: exactly what its page says. */
export type PublicOffering = OfferingSheet & Beside & Around & { networkId: Id; presences: Presence[] };

/** A network with what a visitor may call it. */
export interface PublicNetwork { id: Id; ags: string; slug: string; name: string; county: string }

interface SheetRow extends Around {
  id: Id;
  networkId: Id;
  card: CardBase & CardParts;
  brought: object;
  presences: Presence[];
}

/** Which offerings; what is left out does not narrow. */
type Filter = Partial<PublicSheetFilter>;

function whole(filter: Filter): PublicSheetFilter {
  return { ...everyOffering, ...filter };
}

/**
 * Public offerings and places as others get them, for anybody. All of it is read as app_public, from cards: the page and the sheet
 * cannot say different things, and what waits to be cleared, is hidden or was taken back is not there to be read.
 */
@Injectable()
export class PublicSheets {
  constructor(private readonly doors: Doors, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The networks of a county; of all counties for null. */
  async networks(ags: string | null): Promise<PublicNetwork[]> {
    return this.doors.asPublic<PublicNetwork>(networksStatement, [ags]);
  }

  /** How many offerings there are. */
  async count(filter: Filter): Promise<number> {
    return this.counted(offeringCount(whole(filter)));
  }

  /** Some of them in the order of their ids, with one statement. */
  async offerings(filter: Filter, window: SheetWindow): Promise<PublicOffering[]> {
    return (await this.rows<SheetRow>(offeringPage(whole(filter), window))).map((row) => this.offering(row));
  }

  /** The organisations whose they are. */
  async owners(filter: Filter): Promise<Id[]> {
    return (await this.rows<{ id: Id }>(offeringOwners(whole(filter)))).map(({ id }) => id);
  }

  /** How many times they take place somewhere. */
  async presenceCount(filter: Filter, places: PresenceFilter): Promise<number> {
    return this.counted(presenceCount(whole(filter), places));
  }

  /** Some of these in the order of their ids, each with the offering, with one statement. */
  async presences(filter: Filter, places: PresenceFilter, window: SheetWindow): Promise<{ presenceId: Id; offering: PublicOffering }[]> {
    const rows = await this.rows<SheetRow & { presenceId: Id }>(presencePage(whole(filter), places, window));
    return rows.map((row) => ({ presenceId: row.presenceId, offering: this.offering(row) }));
  }

  /** The offerings of these organisations, of each no more than so many, with one statement. */
  async offeringsOf(organisations: readonly { id: Id; networkId: Id }[], each: number): Promise<PublicOffering[]> {
    return (await this.rows<SheetRow>(offeringsOf(organisations, { each }))).map((row) => this.offering(row));
  }

  /** The places of these organisations that public pages name, with one statement. */
  async placesOf(organisations: readonly { id: Id; networkId: Id }[]): Promise<{ place: PublicPlace; around: Around }[]> {
    const rows = await this.rows<Around & { place: PublicPlace }>(placesOf(organisations));
    return rows.map(({ place, ...around }) => ({ place, around }));
  }

  /** Where a postcode is; no points where no network knows it. */
  async postcode(postcode: string, networkIds: readonly Id[] | null): Promise<Pick<Reach, 'points' | 'areas'>> {
    const [row] = await this.doors.asPublic<Pick<Reach, 'points'> & { areas: string[] | null }>(postcodeStatement, [postcode, networkIds]);
    return { points: row?.points ?? [], areas: row?.areas ?? [] };
  }

  /** What the codes mean, with the terms of these networks (null = all). */
  async vocabulary(networkIds: readonly Id[] | null): Promise<Vocabulary> {
    return vocabularyWith(await this.doors.asPublic<{ id: Id; lifeArea: string | null; name: string }>(termsStatement, [networkIds]));
  }

  /** The same without terms of single networks. */
  commonVocabulary(): Vocabulary {
    return vocabularyWith([]);
  }

  /** The words of a search over names, as `PublicSheetFilter.folded` takes them. */
  words(text: string): string[] {
    return [...new Set(folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))];
  }

  private offering({ card, brought, presences, networkId, land, county }: SheetRow): PublicOffering {
    const { partners = [], capacities = [], ...rest } = card;
    const said = saidOnCard(rest);
    return {
      ...said, announcement: announcementOn(said.announcement, berlinDateOf(this.clock.now())), organisationId: card.organisation?.id ?? null, state: 'PUBLISHED',
      partners, capacities: [...capacities], networkId, land, county, beside: brought, presences,
    };
  }

  private async counted({ statement, values }: Asked): Promise<number> {
    return (await this.doors.asPublic<{ count: number }>(statement, values))[0]?.count ?? 0;
  }

  private rows<Row extends object>({ statement, values }: Asked): Promise<Row[]> {
    return this.doors.asPublic<Row>(statement, values);
  }
}
