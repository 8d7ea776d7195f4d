import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, inLanguage, InvalidInput, isId, isProblem, type Text } from '#kernel';
import { notFound } from '#identity';
import { CLOCK, IDS, type Tx } from '#platform/database';
import { type FullContent } from './domain/full-content.js';
import { differingFields, emptyContent, isForTheTrail, type OfferingContent } from './domain/offering.js';
import { type KnownImages, type OfferingImage } from './domain/images.js';
import { type OfferingFields, parseOffering } from './domain/offering-input.js';
import { unknownTerm } from './domain/offering-terms.js';
import { OfferingPlaces } from './offering-places.js';
import { OfferingViews } from './offering-views.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { ImagesStore } from './store/images.store.js';
import { columnsOf } from './store/offering-columns.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

/** Whose a new offering is. */
export type Owner = Pick<OfferingEntity, 'organisationId' | 'accountId' | 'isInformal'>;

/** What surrounds the input: whose it is, and what was said before; nothing = it is a new one. */
interface DraftContext {
  /** Left out for a new one. */
  id?: Id;
  organisationId: Id | null;
  isInformal: boolean;
  before?: OfferingContent;
}

/** Reads what was typed and makes new rows; used by whoever begins or changes an offering. */
@Injectable()
export class OfferingDrafts {
  constructor(
    private readonly store: OfferingsStore,
    private readonly views: OfferingViews,
    private readonly terms: NetworkTermsStore,
    private readonly places: OfferingPlaces,
    private readonly images: ImagesStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** The organisation as owner. The services of an informal initiative need clearing. @throws AppError NOT_FOUND */
  async ownerOf(tx: Tx, organisationId: Id): Promise<Owner> {
    const rows: { kind: string }[] = await tx.query(`SELECT kind FROM organisation WHERE id = $1`, [organisationId]);
    const [organisation] = rows;
    if (!organisation) throw notFound();
    return { organisationId, accountId: null, isInformal: organisation.kind === 'INITIATIVE' };
  }

  /** The content after the input of this actor, or every problem of it; a new offering starts from nothing. */
  async parse(tx: Tx, actor: Actor, input: OfferingFields, context: DraftContext): Promise<OfferingContent | InvalidInput> {
    const { before = emptyContent } = context;
    const shown = before.images.map((image) => [image.id, image] as const);
    const own = input.images ? await this.images.own(tx, actor, input.images.map(({ id }) => id)) : new Map<Id, OfferingImage>();
    return this.read(tx, input, { ...context, before, images: new Map([...own, ...shown]) });
  }

  /** The same for what was said before. Pictures that are gone since then are left out. */
  async parseAgain(tx: Tx, fields: OfferingFields, context: DraftContext): Promise<OfferingContent | InvalidInput> {
    const { before = emptyContent } = context;
    const images = await this.images.existing(tx, (fields.images ?? []).map(({ id }) => id));
    return this.read(tx, { ...fields, images: fields.images?.filter(({ id }) => images.has(id)) }, { ...context, before, images });
  }

  private async read(tx: Tx, input: OfferingFields, context: DraftContext & { before: OfferingContent; images: KnownImages }): Promise<OfferingContent | InvalidInput> {
    const { before, isInformal, images } = context;
    const content = parseOffering(input, { before, isInformal, images, today: this.views.today() });
    if (isProblem(content)) return content;
    const refused = await this.refusedTerm(tx, content.terms, before.terms);
    if (refused) return new InvalidInput([{ path: 'terms', code: 'NOT_FOUND', message: refused }]);
    const refusal = await this.places.refusal(tx, content, { before, taker: { offeringId: context.id ?? null, organisationId: context.organisationId } });
    if (refusal) return refusal;
    const unknown = await this.store.unknownAreas(tx, input.servedAreas ? content.servedAreas : []);
    if (unknown.length === 0) return content;
    return new InvalidInput([{ path: 'servedAreas', code: 'NOT_FOUND', message: {
      de: `Diesen Kreis gibt es nicht: ${unknown.join(', ')}.`, en: `There is no such county: ${unknown.join(', ')}.`,
    } }]);
  }

  /** Why the terms cannot be carried: one that the network does not have, or a retired one that was not there before. */
  private async refusedTerm(tx: Tx, keys: readonly string[], before: readonly string[]): Promise<Text | null> {
    const own = await this.terms.holdByKeys(tx, keys);
    if (keys.some((key) => isId(key) && !own.has(key))) return unknownTerm;
    const retired = keys.find((key) => own.get(key)?.isRetired && !before.includes(key));
    const name = inLanguage(own.get(retired ?? '')?.names ?? { de: '' }, 'de');
    return retired === undefined ? null : { de: `„${name}“ wird nicht mehr verwendet.`, en: `"${name}" is not used any more.` };
  }

  /** The content with what its places add, to be judged before it is stored. */
  async full(tx: Tx, content: OfferingContent): Promise<FullContent> {
    return this.places.held(tx, content);
  }

  /** Stores a new offering; a draft unless `facts` say otherwise. */
  async insert(tx: Tx, actor: Actor, content: OfferingContent, facts: Owner & Partial<OfferingEntity>): Promise<OfferingEntity> {
    if (!actor.networkId) throw notFound();
    const now = this.clock.now();
    const row: OfferingEntity = {
      id: this.ids.next(), networkId: actor.networkId, state: 'DRAFT', ...columnsOf(content), recordedByCounty: false, confirmedAt: null,
      clearedVersion: null, clearedBy: null, sponsorOrganisationId: null, returnReason: null, publishedAt: null, closedAt: null,
      closeReason: null, closeNote: null, assuredOn: null, assuranceDueOn: null, assuranceMonths: null, assuranceAskedFor: null, createdAt: now, changedAt: now, coreRevision: 1, version: 1, ...facts,
    };
    await this.store.insert(tx, row, { content, changed: differingFields(emptyContent, content), by: actor });
    return row;
  }
}

/**
 * For the trail: what was said about a new offering. Of the contact, which may name a person, only whether there is one;
 * of what people wrote about an informal service only that they wrote something.
 */
export function factsForTrail(content: OfferingContent, isInformal: boolean): Record<string, unknown> {
  const said = new Set(differingFields(emptyContent, content));
  const { contact, ...facts } = content;
  const shown = Object.entries(facts).map(([name, value]) => {
    const field = name as keyof typeof facts;
    return [name, isForTheTrail(field, isInformal) || !said.has(field) ? value : 'changed'];
  });
  return { ...Object.fromEntries(shown) as Record<string, unknown>, contact: contact.email ?? contact.phone ? 'given' : 'none' };
}
