import { type OrganisationEntity } from './organisation.entity.js';

/** The columns of an organisation that anonymous readers may see. */
export type PublishedOrganisation = Pick<OrganisationEntity,
  'id' | 'networkId' | 'kind' | 'name' | 'description' | 'website' | 'publicEmail' | 'publicPhone'
  | 'alternateName' | 'links' | 'yearFounded' | 'legalForm' | 'federation' | 'identifiers' | 'verification' | 'recordedByCounty' | 'confirmedAt' | 'version'>;

/** One organisation by network and id, for the public door, whose role sees verified ones alone. */
export const publishedOrganisation = {
  name: 'published-organisation',
  text: `SELECT id, network_id AS "networkId", kind, name, description, website, public_email AS "publicEmail", public_phone AS "publicPhone",
           alternate_name AS "alternateName", links, year_founded AS "yearFounded", legal_form AS "legalForm", federation, identifiers,
           verification, recorded_by_county AS "recordedByCounty", confirmed_at AS "confirmedAt", version
         FROM organisation WHERE network_id = $1 AND id = $2`,
} as const;

/** The same as a whole row; what is internal is empty. */
export function withoutInternals(row: PublishedOrganisation): OrganisationEntity {
  return {
    ...row, requestedName: null, requestedNameAt: null, verifiedAt: null, verifiedBy: null, evidenceKind: null, evidenceOn: null,
    suspensionReason: null, offeringsNeedApproval: false, createdAt: new Date(0),
  };
}
