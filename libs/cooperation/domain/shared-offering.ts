import { type Id } from '#kernel';

/** State of an offering as the cooperation machine sees it; the same words as in the directory. */
export type OfferingState = 'DRAFT' | 'PUBLISHED' | 'SUSPENDED' | 'CLOSED';

/**
 * Where an organisation stands towards an offering. NONE = nothing between them, also after an invitation or request
 * was taken back. NONE, LEFT, DECLINED and REMOVED are final: a new invitation begins a new partnership.
 */
export type Standing = 'NONE' | 'INVITED' | 'REQUESTED' | 'ACTIVE' | 'LEAVING' | 'LEFT' | 'DECLINED' | 'REMOVED';

/** LEAD answers for the offering; PARTNER runs it together with the lead; SUPPORTER contributes without edit or veto. */
export type PartnerRole = 'LEAD' | 'PARTNER' | 'SUPPORTER';

/** One organisation's place in a shared offering. */
export interface Partner {
  readonly role: PartnerRole;
  readonly standing: Standing;
}

/**
 * Everything a transition looks at: one offering, the organisations around it, and the open hand-over. The service
 * loads it under lock, the explorer in the test walks through all of its reachable values.
 */
export interface SharedOffering {
  readonly state: OfferingState;
  /** Who leads, or led last while the offering is SUSPENDED or CLOSED. */
  readonly owner: Id;
  /** Organisations that are missing have the standing NONE. */
  readonly partners: ReadonlyMap<Id, Partner>;
  /** Whom the lead was offered to; null = no hand-over open. */
  readonly handOverTo: Id | null;
  /** Organisations that are verified and neither suspended nor deactivated. */
  readonly activeOrganisations: ReadonlySet<Id>;
}

const openStandings: readonly Standing[] = ['INVITED', 'REQUESTED'];
const presentStandings: readonly Standing[] = ['INVITED', 'REQUESTED', 'ACTIVE', 'LEAVING'];

/** True while an invitation or a request waits for an answer. */
export function isOpen(standing: Standing): boolean {
  return openStandings.includes(standing);
}

/** True for standings that block a second partnership of the same organisation in the same offering. */
export function isPresent(standing: Standing): boolean {
  return presentStandings.includes(standing);
}

/** The place of an organisation; NONE as PARTNER when it has none. */
export function partnerOf(offering: SharedOffering, organisationId: Id): Partner {
  return offering.partners.get(organisationId) ?? { role: 'PARTNER', standing: 'NONE' };
}

/** The organisation that leads now; null while SUSPENDED, or after the lead of a closed offering was deactivated. */
export function leadOf(offering: SharedOffering): Id | null {
  const owner = partnerOf(offering, offering.owner);
  return owner.role === 'LEAD' && owner.standing === 'ACTIVE' ? offering.owner : null;
}

/** The offering with one place changed. A final standing forgets the role, because it gives no right any more. */
export function withPartner(offering: SharedOffering, organisationId: Id, partner: Partner): SharedOffering {
  const partners = new Map(offering.partners);
  if (partner.standing === 'NONE') partners.delete(organisationId);
  else partners.set(organisationId, isPresent(partner.standing) ? partner : { role: 'PARTNER', standing: partner.standing });
  return { ...offering, partners };
}

/** An invariant (docs/decisions/shared-offerings.md) that every reachable shared offering holds, by its number. */
export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6';

/** The invariants that do not hold; empty for every shared offering that the transitions can reach. */
export function brokenInvariants(offering: SharedOffering): Invariant[] {
  const holds: Record<Invariant, boolean> = {
    // DRAFT and PUBLISHED have exactly one ACTIVE lead, which is an active organisation and the owner.
    I1: !['DRAFT', 'PUBLISHED'].includes(offering.state) || hasOneSoundLead(offering),
    // SUSPENDED means: nobody leads.
    I2: offering.state !== 'SUSPENDED' || activeLeads(offering).length === 0,
    // A hand-over goes to an ACTIVE partner.
    I3: offering.handOverTo === null || partnerOf(offering, offering.handOverTo).standing === 'ACTIVE',
    // Nobody hands over to themself.
    I4: offering.handOverTo === null || offering.handOverTo !== leadOf(offering),
    // Organisations that are not active have no open or active partnership.
    I5: [...offering.partners].every(([id, partner]) => offering.activeOrganisations.has(id) || !isPresent(partner.standing)),
    // CLOSED leaves nothing open behind.
    I6: offering.state !== 'CLOSED'
      || (offering.handOverTo === null && [...offering.partners.values()].every((partner) => !isOpen(partner.standing))),
  };
  return (Object.keys(holds) as Invariant[]).filter((invariant) => !holds[invariant]);
}

function activeLeads(offering: SharedOffering): Id[] {
  return [...offering.partners].filter(([, partner]) => partner.role === 'LEAD' && partner.standing === 'ACTIVE').map(([id]) => id);
}

function hasOneSoundLead(offering: SharedOffering): boolean {
  const leads = activeLeads(offering);
  return leads.length === 1 && leads[0] === offering.owner && offering.activeOrganisations.has(offering.owner);
}
