import { Inject, Injectable } from '@nestjs/common';
import { berlinDateOf, type Id, type IdSource, isProblem } from '#kernel';
import { columnsByName, IDS, insertRows, type Tx } from '#platform/database';
import { type PublicOrganisation, cardBase } from './domain/card.js';
import { assuranceDueOf, usualFreshnessMonths } from './domain/freshness.js';
import { fullContent } from './domain/full-content.js';
import { differingFields, emptyContent, type OfferingContent } from './domain/offering.js';
import { type OfferingFields, parseOffering } from './domain/offering-input.js';
import { cardTerms } from './domain/offering-terms.js';
import { revisionOf } from './domain/revision.js';
import { columnsOf, placeColumnsOf } from './store/offering-columns.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { scheduleColumnsOf } from './store/schedule-columns.js';

/** An offering to be published at once. Terms are common ones, places its own words; pictures it has none. */
export interface BulkOffering {
  id: Id;
  organisation: PublicOrganisation;
  fields: OfferingFields;
  /** When it was entered, published and last looked at. */
  at: Date;
}

/** A row with the content that it holds. */
interface Entered {
  row: OfferingEntity;
  content: OfferingContent;
  organisation: PublicOrganisation;
}

/**
 * Publishes invented offerings by the thousand, with one statement per table: what search is measured with. The same
 * parsing and the same cards as when each is published by itself, but nobody is told and no step is written to the trail.
 */
@Injectable()
export class OfferingsInBulk {
  constructor(private readonly cards: OfferingCardsStore, @Inject(IDS) private readonly ids: IdSource) {}

  /** Into a network that has set nothing. @throws Error for input that a form would refuse. */
  async publish(tx: Tx, networkId: Id, offerings: readonly BulkOffering[]): Promise<void> {
    const entered = offerings.map((offering) => enteredOf(offering, networkId));
    await insertRows(tx, 'offering', entered.map(({ row }) => columnsByName(row)));
    await insertRows(tx, 'offering_place', entered.flatMap((one) => this.placesOf(one)));
    await insertRows(tx, 'schedule', entered.flatMap((one) => this.timesOf(one)));
    await insertRows(tx, 'offering_revision', entered.map((one) => this.revisionOf(one)));
    await this.cards.putNew(tx, entered.map((one) => ({ base: baseOf(one), parts: {}, organisationId: one.organisation.id, changedMs: one.row.changedAt.getTime() })));
  }

  private placesOf({ row: { id: offeringId, networkId, isInformal }, content }: Entered): Record<string, unknown>[] {
    return content.places.map((place, position) => columnsByName({ ...placeColumnsOf(place), id: this.ids.next(), networkId, offeringId, isInformal, position }));
  }

  private timesOf({ row: { id: offeringId, networkId }, content }: Entered): Record<string, unknown>[] {
    return content.times.map(({ atPlace, ...time }, position) => columnsByName(
      { ...scheduleColumnsOf(time), id: this.ids.next(), networkId, offeringId, atPlace, placeId: null, stop: null, position }));
  }

  private revisionOf({ row, content, organisation }: Entered): Record<string, unknown> {
    const { id: offeringId, networkId, isInformal, version, changedAt: writtenAt } = row;
    return columnsByName({
      id: this.ids.next(), networkId, offeringId, isInformal, version, writtenAt, accountId: null, organisationId: organisation.id,
      changedFields: differingFields(emptyContent, content), ...revisionOf(content), isSubmitted: true, replacedAt: null, contactErasedAt: null, wordsErasedAt: null,
    });
  }
}

function enteredOf({ id, organisation, fields, at }: BulkOffering, networkId: Id): Entered {
  const today = berlinDateOf(at);
  const content = parseOffering(fields, { before: emptyContent, isInformal: false, today });
  if (isProblem(content)) throw new Error(`An invented offering is refused: ${JSON.stringify(content.fields)}`);
  const row: OfferingEntity = {
    id, networkId, organisationId: organisation.id, accountId: null, isInformal: false, state: 'PUBLISHED', ...columnsOf(content),
    recordedByCounty: false, confirmedAt: null, clearedVersion: null, clearedBy: null, sponsorOrganisationId: null, returnReason: null,
    publishedAt: at, closedAt: null, closeReason: null, closeNote: null,
    assuredOn: today, assuranceDueOn: assuranceDueOf(today, usualFreshnessMonths, today), assuranceMonths: usualFreshnessMonths, assuranceAskedFor: null,
    createdAt: at, changedAt: at, coreRevision: 1, version: 1,
  };
  return { row, content, organisation };
}

function baseOf({ row, content, organisation }: Entered): ReturnType<typeof cardBase> {
  return cardBase(fullContent(content, new Map()), {
    id: row.id, networkId: row.networkId, version: row.version, changedAt: row.changedAt, assuredOn: row.assuredOn, terms: cardTerms(row.terms, new Map()),
    isUnconfirmed: false, machineTexts: [], organisation, sponsor: null,
  });
}
