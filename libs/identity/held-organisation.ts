import { type Id, Problem } from '#kernel';
import { type Tx } from '#platform/database';
import { OrganisationEntity } from './store/organisation.entity.js';

/**
 * Refused ORGANISATION_NOT_VERIFIED while the office has suspended the organisation, or has ended it; null otherwise,
 * also for one that is not verified yet: it may prepare itself, but one that is suspended reaches nobody outside.
 */
export async function heldProblem(tx: Tx, organisationId: Id): Promise<Problem | null> {
  const row = await tx.findOneBy(OrganisationEntity, { id: organisationId });
  if (row?.verification !== 'SUSPENDED' && row?.verification !== 'DEACTIVATED') return null;
  return new Problem('Refused', 'ORGANISATION_NOT_VERIFIED', {
    de: 'Ihre Organisation ist zurzeit gesperrt, deshalb geht das nicht. Bitte wenden Sie sich an das Integrationsbüro.',
    en: 'Your organisation is suspended at present, so this is not possible. Please ask the integration office.',
  });
}
