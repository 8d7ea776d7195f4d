import { InputReader, type InvalidInput } from '#kernel';
import { type OrganisationFactFields, type OrganisationFacts, readOrganisationFacts } from './organisation-facts.js';

/** What may be said about an organisation. */
export interface OrganisationDraft extends OrganisationFacts {
  name: string;
  description: string;
  website: string | null;
  publicEmail: string | null;
  publicPhone: string | null;
}

/** The same fields as they arrive; missing ones are null. */
export interface OrganisationFields extends OrganisationFactFields {
  name?: string | null;
  description?: string | null;
  website?: string | null;
  publicEmail?: string | null;
  publicPhone?: string | null;
}

const NAME_MIN = 2;
const NAME_MAX = 200;
const DESCRIPTION_MAX = 5000;
const PHONE_MAX = 60;
const REASON_MIN = 5;
const REASON_MAX = 1000;

/** "Vom Kreis erfasst, unbestätigt": entered by the office and not confirmed by the organisation (yet). */
export function isUnconfirmed(row: { recordedByCounty: boolean; confirmedAt: unknown }): boolean {
  return row.recordedByCounty && row.confirmedAt === null;
}

/** A complete organisation, or every problem. */
export function parseOrganisation(input: OrganisationFields): OrganisationDraft | InvalidInput {
  const reader = new InputReader();
  const draft = readAll(reader, input);
  return reader.result(() => draft);
}

/** A complete organisation together with the address for the request to confirm it. */
export function parseRecordedOrganisation(
  input: OrganisationFields & { contactEmail: string },
): (OrganisationDraft & { contactEmail: string }) | InvalidInput {
  const reader = new InputReader();
  const draft = { ...readAll(reader, input), contactEmail: reader.email('contactEmail', input.contactEmail) };
  return reader.result(() => draft);
}

/** Changes: null or missing leaves a field as it is in `before`, an empty text removes an optional one. */
export function parseOrganisationChanges(before: OrganisationDraft, input: OrganisationFields): OrganisationDraft | InvalidInput {
  return parseOrganisation({
    name: input.name ?? before.name,
    description: input.description ?? before.description,
    website: input.website ?? before.website,
    publicEmail: input.publicEmail ?? before.publicEmail,
    publicPhone: input.publicPhone ?? before.publicPhone,
    alternateName: input.alternateName ?? before.alternateName,
    links: input.links ?? before.links,
    yearFounded: input.yearFounded ?? before.yearFounded,
    legalForm: input.legalForm ?? before.legalForm,
    federation: input.federation ?? before.federation,
    identifiers: input.identifiers ?? before.identifiers,
  });
}

/** A reason that others will read. */
export function parseReason(reason: string): string | InvalidInput {
  const reader = new InputReader();
  const text = reader.text('reason', reason, { min: REASON_MIN, max: REASON_MAX, multiline: true });
  return reader.result(() => text);
}

function readAll(reader: InputReader, input: OrganisationFields): OrganisationDraft {
  return {
    name: reader.text('name', input.name, { min: NAME_MIN, max: NAME_MAX }),
    description: reader.optionalText('description', input.description, { max: DESCRIPTION_MAX, multiline: true }) ?? '',
    website: reader.optionalUrl('website', input.website),
    publicEmail: reader.optionalEmail('publicEmail', input.publicEmail),
    publicPhone: reader.optionalText('publicPhone', input.publicPhone, { max: PHONE_MAX }),
    ...readOrganisationFacts(reader, input),
  };
}
