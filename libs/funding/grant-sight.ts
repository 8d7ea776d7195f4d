import { type Actor } from '#kernel';
import { may } from '#identity';

/** What decides who sees a grant. */
export interface GrantSubject {
  /** The recipient. */
  organisationId: string;
  /** The department of this network that grants it; empty for other funders. */
  partnerOrganisationIds: readonly string[];
  isSharedWithCounty: boolean;
  isCountyFunded: boolean;
}

/**
 * True when the caller may know of the grant: source and period. Inside the recipient (and the granting department)
 * by role; from the office and the auditors only what is shared with the county or the county's own money.
 */
export function maySeeGrant(actor: Actor, grant: GrantSubject): boolean {
  if (!may(actor, 'grant.read', grant)) return false;
  return isInside(actor, grant) || grant.isSharedWithCounty || grant.isCountyFunded;
}

/**
 * True when the caller may know its amounts: money people of the recipient and of the granting department; the office
 * for what is shared or the county's own; auditors for the county's own alone.
 */
export function maySeeAmounts(actor: Actor, grant: GrantSubject): boolean {
  if (!may(actor, 'grant.readAmounts', grant)) return false;
  if (isInside(actor, grant) || grant.isCountyFunded) return true;
  return grant.isSharedWithCounty && may(actor, 'grant.readSharedAmounts', {});
}

function isInside(actor: Actor, grant: GrantSubject): boolean {
  return actor.organisationId !== null
    && (actor.organisationId === grant.organisationId || grant.partnerOrganisationIds.includes(actor.organisationId));
}
