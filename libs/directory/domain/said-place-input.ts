import { type Id, type InputReader } from '#kernel';
import { type AddressFields, readAddress } from './address-input.js';
import { type BarrierFactFields, readBarrierFacts } from './barrier-facts.js';
import { type OfferingContent, type SaidPlace, type SaidSchedule } from './offering.js';
import { readSchedule, type ScheduleFields } from './schedule-input.js';

/** A place of an offering as it arrives: words of its own, or the id of a place of the network and nothing else. */
export type SaidPlaceFields = AddressFields & { readonly placeId?: Id | null; readonly barrierFacts?: readonly BarrierFactFields[] | null };

/** A time of an offering as it arrives. */
export type SaidScheduleFields = ScheduleFields & { readonly atPlace?: number | null; readonly atStop?: number | null };

/** Reads one entry of the places. Whether the place it names may be used is known to the database alone. */
export function readSaidPlace(reader: InputReader, fields: SaidPlaceFields, { path, isInformal }: { path: string; isInformal: boolean }): SaidPlace {
  const { placeId = null, barrierFacts, ...address } = fields;
  if (placeId === null) return { placeId: null, ...readAddress(reader, address, path), barrierFacts: readBarrierFacts(reader, barrierFacts ?? [], `${path}.barrierFacts`) };
  const isMore = Object.values(address).some((value) => value !== null && value !== undefined && value !== '') || (barrierFacts ?? []).length > 0;
  if (isMore) {
    reader.problem(path, 'NOT_ALLOWED', {
      de: 'Ein Ort aus der Liste bringt seine Angaben selbst mit. Bitte entweder den Ort wählen oder selbst schreiben.',
      en: 'A place from the list brings its own facts. Please either choose the place or write it yourself.',
    });
  }
  if (isInformal) {
    reader.problem(`${path}.placeId`, 'NOT_ALLOWED', {
      de: 'Angebote von Personen und Initiativen zeigen keine Adresse. Bitte nur Ort und Ortsteil angeben.',
      en: 'Services of people and initiatives show no address. Please give town and district only.',
    });
  }
  return { placeId };
}

/** Reads one time. Which place it means is looked at when all places are read; which stops a place has is known to the database alone. */
export function readSaidSchedule(reader: InputReader, { atPlace = null, atStop = null, ...fields }: SaidScheduleFields, path: string): SaidSchedule {
  return { ...readSchedule(reader, fields, path), atPlace, ...(atStop === null ? {} : { atStop }) };
}

/**
 * Every time means a place that is there, and the one it was said of: whoever changes the list of places sends the times
 * along as soon as one of them names a position in it.
 */
export function requirePlacesOfTimes(
  reader: InputReader, { places, times }: OfferingContent, given: { arePlacesChanged: boolean; areTimesGiven: boolean },
): void {
  times.forEach(({ atPlace }, at) => {
    if (atPlace === null || (Number.isInteger(atPlace) && atPlace >= 0 && atPlace < places.length)) return;
    reader.problem(`times.${at}.atPlace`, 'OUT_OF_RANGE', { de: 'Diesen Ort gibt es in der Liste nicht.', en: 'There is no such place in the list.' });
  });
  times.forEach(({ atPlace, atStop }, at) => {
    const isAtListed = atPlace !== null && Boolean(places[atPlace]?.placeId);
    if (atStop === undefined || isAtListed) return;
    reader.problem(`times.${at}.atStop`, 'NOT_ALLOWED', {
      de: 'Halte hat nur ein mobiler Ort aus der Liste. Bitte mit atPlace sagen, welcher es ist.', en: 'Only a mobile place from the list has stops. Please say with atPlace which one it is.',
    });
  });
  if (given.arePlacesChanged && !given.areTimesGiven && times.some(({ atPlace }) => atPlace !== null)) {
    reader.problem('times', 'REQUIRED', {
      de: 'Bitte auch die Zeiten noch einmal angeben: Einige gelten nur an einem der Orte.', en: 'Please give the times again too: some hold at one of the places only.',
    });
  }
}
