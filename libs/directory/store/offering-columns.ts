import { type OfferingImage } from '../domain/images.js';
import { type OfferingContent, type SaidPlace } from '../domain/offering.js';
import { languagesToTranslate } from '../domain/translation-states.js';
import { factColumnsOf, factsOfRow } from './fact-columns.js';
import { type FactColumns } from './fact-columns.entity.js';
import { type OfferingPlaceEntity } from './offering-place.entity.js';
import { type OfferingEntity } from './offering.entity.js';
import { dayOf, scheduleOf } from './schedule-columns.js';
import { type ScheduleEntity } from './schedule.entity.js';

/** What an offering says in other tables than its own. */
export interface OfferingParts {
  places: readonly OfferingPlaceEntity[];
  times: readonly ScheduleEntity[];
  images: OfferingImage[];
}

/** The content that a row and its parts hold. */
export function contentOf(row: OfferingEntity, { places, times, images }: OfferingParts): OfferingContent {
  const { title, description, lifeAreas, languages, suitedFor, terms, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness } = row;
  return {
    title, description, lifeAreas, languages, suitedFor, terms, isRemote, servedAreas,
    places: places.map(saidPlaceOf),
    isPlaceByArrangement,
    times: times.map((time) => ({ ...scheduleOf(time), atPlace: time.atPlace, ...(time.atPlaceStop === null ? {} : { atStop: time.atPlaceStop }) })),
    isTimeByArrangement,
    cost: { kind: row.costKind, amountCents: row.costCents, text: row.costText },
    contact: { name: row.contactName, email: row.contactEmail, phone: row.contactPhone },
    website, openness,
    restriction: openness === 'OPEN' ? null : {
      basis: row.restrictionBasis, reason: row.restrictionReason, alternative: row.restrictionAlternative,
      reviewOn: dayOf(row.restrictionReviewOn),
    },
    images, ...factsOfRow(row),
    originalLanguage: row.originalLanguage, translations: row.translations,
  };
}

function saidPlaceOf({ placeId, name, street, postcode, town, district, latitude, longitude, barrierFacts }: OfferingPlaceEntity): SaidPlace {
  return placeId === null ? { placeId, name, street, postcode, town: town ?? '', district, latitude, longitude, barrierFacts } : { placeId };
}

/** The columns of the row of a place that hold what was said. */
export function placeColumnsOf(place: SaidPlace): Omit<OfferingPlaceEntity, 'id' | 'networkId' | 'offeringId' | 'isInformal' | 'position'> {
  const nothing = { name: null, street: null, postcode: null, town: null, district: null, latitude: null, longitude: null, barrierFacts: [] };
  return place.placeId === null ? place : { ...nothing, placeId: place.placeId };
}

type ContentColumns = Pick<OfferingEntity,
  'title' | 'description' | 'lifeAreas' | 'languages' | 'suitedFor' | 'terms' | 'isRemote' | 'servedAreas' | 'isPlaceByArrangement' | 'isTimeByArrangement'
  | 'costKind' | 'costCents' | 'costText' | 'contactName' | 'contactEmail' | 'contactPhone' | 'website' | 'openness'
  | 'originalLanguage' | 'translations' | 'languagesToTranslate' | 'restrictionBasis' | 'restrictionReason' | 'restrictionReviewOn' | 'restrictionAlternative'> & FactColumns;

/** The columns of the row that hold the content; places and times have tables of their own. */
export function columnsOf(content: OfferingContent): ContentColumns {
  const { title, description, lifeAreas, languages, suitedFor, terms, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness } = content;
  return {
    title, description, lifeAreas, languages, suitedFor, terms, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness,
    costKind: content.cost.kind, costCents: content.cost.amountCents, costText: content.cost.text,
    contactName: content.contact.name, contactEmail: content.contact.email, contactPhone: content.contact.phone,
    restrictionBasis: content.restriction?.basis ?? null, restrictionReason: content.restriction?.reason ?? null,
    restrictionReviewOn: content.restriction?.reviewOn ?? null, restrictionAlternative: content.restriction?.alternative ?? null,
    ...factColumnsOf(content),
    originalLanguage: content.originalLanguage, translations: content.translations, languagesToTranslate: languagesToTranslate(content),
  };
}
