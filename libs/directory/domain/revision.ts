import { type FurtherContact } from './facts.js';
import { factsToEnter } from './facts-input.js';
import { type OfferingFields } from './offering-input.js';
import { type Contact, differingFields, emptyContent, type OfferingContent, type OwnPlace } from './offering.js';

/** Everything that was said apart from the contacts, which are forgotten sooner. */
export type RevisionWords = Omit<OfferingContent, 'contact' | 'furtherContacts'>;

/** The contacts that were public; without `further` where there were no others yet. */
export type KeptContacts = Contact & { further?: FurtherContact[] };

/** The two parts in which a revision is kept; null = erased. Fields that did not exist yet when it was written are missing. */
export interface KeptRevision {
  words: Partial<RevisionWords> | null;
  contact: KeptContacts | null;
}

/** The parts of a content as they are kept. */
export function revisionOf({ contact, furtherContacts: further, ...words }: OfferingContent): { words: RevisionWords; contact: KeptContacts } {
  return { words, contact: { ...contact, further } };
}

/** The content as it then was; null when its words are erased. An erased contact is an empty one. */
export function contentThen({ words, contact }: KeptRevision): OfferingContent | null {
  if (!words) return null;
  const { further = [], ...main }: KeptContacts = contact ?? emptyContent.contact;
  return { ...emptyContent, ...words, ...saidWhereAndWhen(words), contact: main, furtherContacts: further };
}

/** What was written before offerings could refer to places says nothing of that: it referred to none. */
function saidWhereAndWhen({ places = [], times = [] }: Partial<RevisionWords>): Pick<OfferingContent, 'places' | 'times'> {
  return {
    places: places.map((place) => ((place.placeId ?? null) === null ? { barrierFacts: [], ...place, placeId: null } as OwnPlace : place)),
    times: times.map((time) => ({ ...time, atPlace: time.atPlace ?? null })),
  };
}

/**
 * What has to be entered today so that the offering says again what it said then; null when that can no longer be known.
 * A contact that is erased stays as it is now. Nothing to enter = it already says so.
 */
export function fieldsToRestore(revision: KeptRevision, now: OfferingContent): OfferingFields | null {
  const then = contentThen(revision);
  if (!then) return null;
  const wanted = revision.contact ? then : { ...then, contact: now.contact, furtherContacts: now.furtherContacts };
  // An empty text clears a field; null would leave it as it is.
  const fields: OfferingFields = { ...wanted, website: wanted.website ?? '', ...factsToEnter(wanted) };
  const names = differingFields(now, wanted);
  // Times name places by their position, so they come with them.
  const withTimes = names.includes('places') && wanted.times.some(({ atPlace }) => atPlace !== null) ? [...new Set([...names, 'times' as const])] : names;
  return Object.fromEntries(withTimes.map((name) => [name, fields[name]]));
}
