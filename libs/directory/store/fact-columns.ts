import { LocalDate } from '#kernel';
import { type OfferingFacts } from '../domain/facts.js';
import { type FactColumns } from './fact-columns.entity.js';

/** The facts that a row holds. */
export function factsOfRow(row: FactColumns): OfferingFacts {
  const { alternateName, whatToBring, requiredDocuments, howToRegister, waitTime, interpretation, accreditations, furtherContacts } = row;
  return {
    alternateName, ageRange: { minimum: row.ageMinimum, maximum: row.ageMaximum }, whatToBring, requiredDocuments, howToRegister, waitTime, interpretation,
    accreditations, furtherContacts,
    announcement: row.announcementText === null ? null : {
      text: row.announcementText, until: row.announcementUntil === null ? null : LocalDate.parseOrThrow(row.announcementUntil), isPaused: row.isPaused,
    },
  };
}

/** The columns that hold the facts. */
export function factColumnsOf(facts: OfferingFacts): FactColumns {
  const { alternateName, ageRange, whatToBring, requiredDocuments, howToRegister, waitTime, interpretation, accreditations, announcement, furtherContacts } = facts;
  return {
    alternateName, ageMinimum: ageRange.minimum, ageMaximum: ageRange.maximum, whatToBring, requiredDocuments, howToRegister, waitTime, interpretation,
    accreditations, furtherContacts, announcementText: announcement?.text ?? null, announcementUntil: announcement?.until ?? null, isPaused: announcement?.isPaused ?? false,
  };
}
