import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type FieldProblem, fitting, type Id, inLanguage, type InvalidInput, isProblem, LocalDate, type Problem } from '#kernel';
import { OrganisationsService } from '#identity';
import { AuditTrail, CLOCK, networkOf, type Tx } from '#platform/database';
import { parseCapacities } from './domain/capacity.js';
import { foreignCapacities, foreignOffering, foreignPlace } from './domain/foreign-fields.js';
import { emptyContent, type OfferingContent } from './domain/offering.js';
import { parseOffering } from './domain/offering-input.js';
import { emptyPlace, parsePlace } from './domain/place-input.js';
import { NotReadyToPublish, publishingProblem } from './domain/publishing.js';
import { Freshness } from './freshness.js';
import { OfferingCards } from './offering-cards.js';
import { factsForTrail, OfferingDrafts } from './offering-drafts.js';
import { CapacitiesStore } from './store/capacities.store.js';
import { OfferingsStore } from './store/offerings.store.js';
import { type PlaceEntity } from './store/place.entity.js';
import { placeColumnsOf, PlacesStore } from './store/places.store.js';

/** Free is only what is called free, so a cost that cannot be read is not that. */
const costUnknown: OfferingContent['cost'] = { kind: 'TEXT', amountCents: null, text: 'Keine Angabe' };

type Given = Readonly<Record<string, unknown>>;

/** A place or offering that comes with an id of its own and with fields of any kind. */
export interface Brought {
  id: Id;
  organisationId: Id;
  fields: Given;
  /** Under which name the trail has it. */
  action: string;
}

/** What became of it: fields that did not fit, and what keeps it from being public. */
export interface BroughtOutcome {
  left: FieldProblem[];
  isPublic: boolean;
  /** In English, for whoever brings it; null = nothing hinders. */
  hindrance: string | null;
}

/**
 * Takes in what others wrote, inside the transaction of whoever brings it and has been authorised there. Everything counts as
 * entered by the office and unconfirmed; nobody is asked by mail, because the addresses come from others.
 */
@Injectable()
export class BroughtOfferings {
  constructor(
    private readonly offerings: OfferingsStore,
    private readonly placesStore: PlacesStore,
    private readonly drafts: OfferingDrafts,
    private readonly cards: OfferingCards,
    private readonly capacities: CapacitiesStore,
    private readonly organisations: OrganisationsService,
    private readonly freshness: Freshness,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stores a place. InvalidInput where it cannot even be named. */
  async bringPlace(tx: Tx, actor: Actor, { id, organisationId, fields, action }: Brought): Promise<FieldProblem[] | InvalidInput> {
    const fitted = fitting(foreignPlace(fields), (given) => parsePlace(given, { id: null, before: emptyPlace }), ['stops']);
    if (isProblem(fitted)) return fitted;
    const { value: content, left } = fitted;
    const now = this.clock.now();
    const row: PlaceEntity = {
      id, networkId: networkOf(actor), organisationId, ...placeColumnsOf(content), recordedByCounty: true, confirmedAt: null, createdAt: now, changedAt: now, retiredAt: null, version: 1,
    };
    await this.placesStore.insert(tx, { row, content });
    await this.audit.record(tx, actor, { action, subjectType: 'place', subjectId: id, changes: { ...content, phone: content.phone === null ? 'none' : 'given' } });
    return left;
  }

  /** Stores an offering, public where that is wanted and nothing hinders it, else a draft. InvalidInput where it cannot even be named. */
  async bringOffering(tx: Tx, actor: Actor, brought: Brought & { isPublicWanted: boolean; assuredOn: string | null; capacities: readonly Given[] }): Promise<BroughtOutcome | InvalidInput> {
    const { id, organisationId } = brought;
    const owner = await this.drafts.ownerOf(tx, organisationId);
    const known = await this.withKnownAreas(tx, brought.fields);
    const fitted = fitting(foreignOffering(known), (given) => parseOffering(given, { before: { ...emptyContent, cost: costUnknown }, isInformal: owner.isInformal, today: this.freshness.today() }), ['places']);
    if (isProblem(fitted)) return fitted;
    const { value: content, left } = fitted;
    const hindrance = brought.isPublicWanted ? await this.hindrance(tx, organisationId, content) : null;
    const isPublic = brought.isPublicWanted && hindrance === null;
    const assured = brought.assuredOn === null ? null : LocalDate.parse(brought.assuredOn);
    const assuredOn = assured !== null && assured <= this.freshness.today() ? assured : this.freshness.today();
    // The office vouches for what it brings, also for an informal initiative.
    const facts = isPublic ? {
      state: 'PUBLISHED' as const, publishedAt: this.clock.now(), ...(owner.isInformal ? { clearedVersion: 1, clearedBy: actor.accountId } : {}), ...await this.freshness.countedFrom(tx, assuredOn),
    } : {};
    const row = await this.drafts.insert(tx, actor, content, { ...owner, id, recordedByCounty: true, ...facts });
    await this.bringCapacities(tx, row, brought.capacities);
    if (isPublic) await this.cards.announce(tx, actor, { before: null, after: row }, content);
    await this.audit.record(tx, actor, { action: brought.action, subjectType: 'offering', subjectId: id, changes: { ...factsForTrail(content, owner.isInformal), state: row.state } });
    return { left, isPublic, hindrance: hindrance && inWords(hindrance) };
  }

  /** Keeps beside an offering or a place what we have no words for. */
  async keepBeside(tx: Tx, kind: 'offering' | 'place', id: Id, extra: object): Promise<void> {
    await tx.query(kind === 'offering' ? 'UPDATE offering SET hsds_extra = $2 WHERE id = $1' : 'UPDATE place SET hsds_extra = $2 WHERE id = $1', [id, JSON.stringify(extra)]);
  }

  private async hindrance(tx: Tx, organisationId: Id, content: OfferingContent): Promise<Problem | null> {
    const organisation = await this.organisations.heldVerifiedOrProblem(tx, organisationId);
    return isProblem(organisation) ? organisation : publishingProblem(await this.drafts.full(tx, content), this.freshness.today());
  }

  private async withKnownAreas(tx: Tx, fields: Given): Promise<Given> {
    const areas = Array.isArray(fields['servedAreas']) ? fields['servedAreas'].map(String) : [];
    const unknown = await this.offerings.unknownAreas(tx, areas);
    return { ...fields, servedAreas: areas.filter((area) => !unknown.includes(area)) };
  }

  private async bringCapacities(tx: Tx, row: Parameters<CapacitiesStore['replace']>[1], given: readonly Given[]): Promise<void> {
    const fields = foreignCapacities(given);
    const figures = parseCapacities(fields, row.isInformal);
    const [told] = fields.map(({ reportedAt }) => Date.parse(reportedAt ?? '')).filter((at) => !Number.isNaN(at));
    // Nobody has told tomorrow's figures, nor last century's: such a clock is wrong, and the figures are old.
    const toldAt = told === undefined ? null : new Date(Math.max(0, Math.min(told, this.clock.now().getTime())));
    if (!isProblem(figures) && figures.length > 0 && toldAt !== null) await this.capacities.replace(tx, row, figures, toldAt);
  }
}

function inWords(problem: Problem): string {
  const missing = problem instanceof NotReadyToPublish ? problem.fields.map(({ path }) => path) : [];
  return `${inLanguage(problem.text, 'en')}${missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : ''}`;
}
