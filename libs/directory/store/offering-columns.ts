import { LocalDate } from '#kernel';
import { type OfferingContent } from '../domain/offering.js';
import { type OfferingPlaceEntity } from './offering-place.entity.js';
import { type OfferingTimeEntity } from './offering-time.entity.js';
import { type OfferingEntity } from './offering.entity.js';

/** The content that a row, its places and its times hold. */
export function contentOf(row: OfferingEntity, places: readonly OfferingPlaceEntity[], times: readonly OfferingTimeEntity[]): OfferingContent {
  const { title, description, lifeAreas, languages, suitedFor, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness } = row;
  return {
    title, description, lifeAreas, languages, suitedFor, isRemote, servedAreas,
    places: places.map(({ name, street, postcode, town, district, latitude, longitude }) => ({ name, street, postcode, town, district, latitude, longitude })),
    isPlaceByArrangement,
    times: times.map(({ weekday, fromTime, toTime, zone, validFrom, validTo, note }) => (
      { weekday, from: clock(fromTime), to: clock(toTime), zone, validFrom, validTo, note })),
    isTimeByArrangement,
    cost: { kind: row.costKind, amountCents: row.costCents, text: row.costText },
    contact: { name: row.contactName, email: row.contactEmail, phone: row.contactPhone },
    website, openness,
    restriction: openness === 'OPEN' ? null : {
      basis: row.restrictionBasis, reason: row.restrictionReason, alternative: row.restrictionAlternative,
      reviewOn: row.restrictionReviewOn === null ? null : LocalDate.parseOrThrow(row.restrictionReviewOn),
    },
  };
}

/** PostgreSQL gives `HH:MM:SS`. */
function clock(time: string): string {
  return time.slice(0, 5);
}

type ContentColumns = Pick<OfferingEntity,
  'title' | 'description' | 'lifeAreas' | 'languages' | 'suitedFor' | 'isRemote' | 'servedAreas' | 'isPlaceByArrangement' | 'isTimeByArrangement'
  | 'costKind' | 'costCents' | 'costText' | 'contactName' | 'contactEmail' | 'contactPhone' | 'website' | 'openness'
  | 'restrictionBasis' | 'restrictionReason' | 'restrictionReviewOn' | 'restrictionAlternative'>;

/** The columns of the row that hold the content; places and times have tables of their own. */
export function columnsOf(content: OfferingContent): ContentColumns {
  const { title, description, lifeAreas, languages, suitedFor, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness } = content;
  return {
    title, description, lifeAreas, languages, suitedFor, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness,
    costKind: content.cost.kind, costCents: content.cost.amountCents, costText: content.cost.text,
    contactName: content.contact.name, contactEmail: content.contact.email, contactPhone: content.contact.phone,
    restrictionBasis: content.restriction?.basis ?? null, restrictionReason: content.restriction?.reason ?? null,
    restrictionReviewOn: content.restriction?.reviewOn ?? null, restrictionAlternative: content.restriction?.alternative ?? null,
  };
}
