import { LocalDate } from '#kernel';
import { type OfferingContent } from '../domain/offering.js';
import { languagesToTranslate } from '../domain/translation-states.js';
import { type Schedule } from '../domain/schedule.js';
import { factColumnsOf, factsOfRow } from './fact-columns.js';
import { type FactColumns } from './fact-columns.entity.js';
import { type OfferingPlaceEntity } from './offering-place.entity.js';
import { type OfferingEntity } from './offering.entity.js';
import { type ScheduleEntity } from './schedule.entity.js';

/** The content that a row, its places and its times hold. */
export function contentOf(row: OfferingEntity, places: readonly OfferingPlaceEntity[], times: readonly ScheduleEntity[]): OfferingContent {
  const { title, description, lifeAreas, languages, suitedFor, terms, isRemote, servedAreas, isPlaceByArrangement, isTimeByArrangement, website, openness } = row;
  return {
    title, description, lifeAreas, languages, suitedFor, terms, isRemote, servedAreas,
    places: places.map(({ name, street, postcode, town, district, latitude, longitude }) => ({ name, street, postcode, town, district, latitude, longitude })),
    isPlaceByArrangement,
    times: times.map(scheduleOf),
    isTimeByArrangement,
    cost: { kind: row.costKind, amountCents: row.costCents, text: row.costText },
    contact: { name: row.contactName, email: row.contactEmail, phone: row.contactPhone },
    website, openness,
    restriction: openness === 'OPEN' ? null : {
      basis: row.restrictionBasis, reason: row.restrictionReason, alternative: row.restrictionAlternative,
      reviewOn: dayOf(row.restrictionReviewOn),
    },
    ...factsOfRow(row),
    originalLanguage: row.originalLanguage, translations: row.translations,
  };
}

function scheduleOf(row: ScheduleEntity): Schedule {
  const { repeats, every, weekdays, ordinals, monthDays, endsNextDay, zone, onPublicHolidays, inSchoolHolidays, exceptions, note } = row;
  return {
    repeats, every, weekdays, ordinals, monthDays, from: clock(row.fromTime), to: clock(row.toTime), endsNextDay, zone,
    validFrom: dayOf(row.validFrom), validTo: dayOf(row.validTo), onPublicHolidays, inSchoolHolidays, exceptions, note,
  };
}

function dayOf(text: string | null): LocalDate | null {
  return text === null ? null : LocalDate.parseOrThrow(text);
}

/** PostgreSQL gives `HH:MM:SS`. */
function clock(time: string): string {
  return time.slice(0, 5);
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
