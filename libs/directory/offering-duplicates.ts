import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinMoment, type Clock, type Id, inLanguage, type Language, Problem, type Text } from '#kernel';
import { Doors, CLOCK, type Tx } from '#platform/database';
import { type CardBase, cardBase } from './domain/card.js';
import { comparableOf } from './domain/comparable.js';
import { duplicateReasons, type DuplicateReason } from './domain/duplicates.js';
import { likeness, tellingWords } from './domain/likeness.js';
import { type OfferingContent } from './domain/offering.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingHooks } from './offering-hooks.js';
import { OfferingPlaces } from './offering-places.js';
import { OfferingViews } from './offering-views.js';
import { type ShownCard, shownCard } from './shown-card.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';
import { cardsOfSameText, draftsOf, similarCards } from './store/similar-cards.js';

const SHOWN_MAX = 5;

/** What is about to be published; `id` null = it is being entered. */
export interface Publishing {
  id: Id | null;
  organisation: { id: Id; name: string } | null;
  content: OfferingContent;
}

/** An offering that is probably the same one: published, or begun by the same organisation. */
export interface Duplicate {
  offering: ShownCard;
  version: number;
  reasons: DuplicateReason[];
  /** Of the own organisation, and not public yet. */
  isDraft: boolean;
  canAskToJoin: boolean;
}

/** Whether what is about to be published is there already, entered by somebody else or by oneself a while ago. */
@Injectable()
export class OfferingDuplicates {
  constructor(
    private readonly doors: Doors,
    private readonly offerings: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly views: OfferingViews,
    private readonly hooks: OfferingHooks,
    private readonly places: OfferingPlaces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For whoever may read the draft; null when the caller may not know of it. */
  async possible(actor: Actor, id: Id): Promise<object[] | null> {
    return this.doors.readInNetwork(actor, async (tx) => {
      const stored = await this.offerings.load(tx, id);
      if (!stored || !await this.views.isOpenTo(tx, actor, stored.row)) return null;
      const found = await this.ofStored(tx, actor, stored);
      return found.map((one) => shown(one, actor.language));
    });
  }

  private async ofStored(tx: Tx, actor: Actor, { row, content }: StoredOffering): Promise<Duplicate[]> {
    const [facts] = await this.cards.factsOf(tx, [row]);
    return this.of(tx, actor, { id: row.id, organisation: facts?.organisation ?? null, content });
  }

  /**
   * Up to five, the most similar title first. Compared with what is public, so that nobody learns of what is not, and with
   * what the organisation that is acted for has begun itself.
   */
  async of(tx: Tx, actor: Actor, { id, organisation, content }: Publishing): Promise<Duplicate[]> {
    const now = berlinMoment(this.clock.now());
    const calendar = await this.offerings.calendar(tx);
    const alike = [...await similarCards(tx, tellingWords(content.title), id), ...await cardsOfSameText(tx, content.description, id)];
    const drafts = organisation !== null && actor.organisationId === organisation.id ? await this.draftCards(tx, organisation.id, id) : [];
    const isDraft = new Set(drafts.map((card) => card.id));
    const candidates = [...new Map([...alike, ...drafts].map((card) => [card.id, card])).values()];
    const full = await this.places.full(tx, content);
    const subject = comparableOf(full, [organisation?.name]);
    return candidates.flatMap((card): Duplicate[] => {
      const reasons = duplicateReasons(subject, comparableOf(card, [card.organisation?.name, card.sponsor?.name]), { today: now.on, calendar });
      if (reasons === null) return [];
      const canAskToJoin = organisation !== null && card.organisation !== null && card.organisation.id !== organisation.id;
      return [{ offering: shownCard({ ...this.hooks.absentParts(), ...card }, { now, calendar, language: null }), version: card.version, reasons, isDraft: isDraft.has(card.id), canAskToJoin }];
    }).sort((a, b) => likeness(b.offering.title, content.title) - likeness(a.offering.title, content.title)).slice(0, SHOWN_MAX);
  }

  /** How the drafts of an organisation would look on their pages. */
  private async draftCards(tx: Tx, organisationId: Id, exceptId: Id | null): Promise<CardBase[]> {
    const stored = await this.offerings.complete(tx, await draftsOf(tx, organisationId, exceptId));
    const facts = await this.cards.factsOf(tx, stored.map(({ row }) => row));
    const full = await this.places.fullOf(tx, stored.map(({ content }) => content));
    return full.flatMap((content, at) => {
      const around = facts[at];
      return around ? [cardBase(content, around)] : [];
    });
  }
}

/** There are offerings that are probably the same one; asked once, before publishing. */
export class PossibleDuplicates extends Problem {
  constructor(readonly duplicates: readonly Duplicate[]) {
    super('PossibleDuplicates', 'POSSIBLE_DUPLICATES', {
      de: 'Dieses Angebot gibt es vielleicht schon. Bitte sehen Sie nach. Ist es ein anderes? Dann bestätigen Sie das und veröffentlichen Sie es.',
      en: 'This offering may exist already. Please have a look. Is it another one? Then say so and publish it.',
    });
  }

  override inLanguage(language: Language): Record<string, unknown> {
    return { ...super.inLanguage(language), duplicates: this.duplicates.map((one) => shown(one, language)) };
  }
}

const words: Readonly<Record<DuplicateReason, Text>> = {
  SAME_ADDRESS: { de: 'gleiche Adresse', en: 'the same address' },
  NEAR_PLACE: { de: 'Ort höchstens 100 Meter entfernt', en: 'a place at most 100 metres away' },
  SAME_TOWN: { de: 'gleicher Ort', en: 'the same town' },
  ONLINE: { de: 'beide online', en: 'both online' },
  SAME_TEXT: { de: 'fast gleiche Beschreibung', en: 'almost the same description' },
  SAME_HOUSE: { de: 'Haus mit ähnlichem Namen', en: 'a house of a similar name' },
  SIMILAR_TITLE: { de: 'ähnlicher Titel', en: 'a similar title' },
  OVERLAPPING_TIMES: { de: 'zur gleichen Zeit', en: 'at the same time' },
  TIME_BY_ARRANGEMENT: { de: 'Zeit nach Vereinbarung', en: 'the time by arrangement' },
};
const advice: Text = {
  de: 'Ist es dasselbe? Dann machen Sie dort mit, statt es noch einmal zu veröffentlichen.', en: 'Is it the same? Then join it instead of publishing it again.',
};
const ownAdvice: Text = {
  de: 'Ist es dasselbe? Dann ändern Sie jenes, statt es noch einmal zu veröffentlichen.', en: 'Is it the same? Then change that one instead of publishing it again.',
};

const draftAdvice: Text = {
  de: 'Das ist ein Entwurf Ihrer Organisation. Ist es dasselbe? Dann veröffentlichen Sie nur einen von beiden.', en: 'This is a draft of your organisation. Is it the same? Then publish only one of the two.',
};

function shown({ offering, version, reasons, isDraft, canAskToJoin }: Duplicate, language: Language): object {
  const named = reasons.map((reason) => inLanguage(words[reason], language)).join(', ');
  const message = `${named.charAt(0).toUpperCase()}${named.slice(1)}. ${inLanguage(isDraft ? draftAdvice : canAskToJoin ? advice : ownAdvice, language)}`;
  return { __typename: 'PossibleDuplicate', offering, version, reasons, message, isDraft, canAskToJoin };
}
