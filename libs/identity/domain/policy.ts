import { type Actor, type NetworkRole, type OrganisationRole } from '#kernel';
import { isInScope } from './key-scopes.js';

/**
 * Who may. ANYONE needs no account; SIGNED_IN any account; SELF the person the object is about; OWN:x a role in the
 * organisation that owns the object, while acting for it; PARTNER:x the same in a partner organisation of the object;
 * ANY_ORG:x the role in whatever organisation the person acts for; NETWORK:x a role in the network acted in.
 */
type Grant =
  | 'ANYONE' | 'SIGNED_IN' | 'SELF' | 'OPERATOR' | 'SYSTEM'
  | `OWN:${OrganisationRole}` | `PARTNER:${OrganisationRole}` | `ANY_ORG:${OrganisationRole}` | `NETWORK:${NetworkRole}`;

const editors: readonly Grant[] = ['OWN:ADMIN', 'OWN:EDITOR'];
const moneyPeople: readonly Grant[] = ['OWN:ADMIN', 'OWN:FINANCE'];
const members: readonly Grant[] = ['OWN:ADMIN', 'OWN:EDITOR', 'OWN:VOLUNTEER_COORD', 'OWN:FINANCE', 'OWN:VIEWER'];
const volunteerPeople: readonly Grant[] = ['OWN:ADMIN', 'OWN:VOLUNTEER_COORD'];
const partners: readonly Grant[] = ['PARTNER:ADMIN', 'PARTNER:EDITOR'];
const grantors: readonly Grant[] = ['PARTNER:ADMIN', 'PARTNER:FINANCE'];
const partnerMembers: readonly Grant[] = ['PARTNER:ADMIN', 'PARTNER:EDITOR', 'PARTNER:VOLUNTEER_COORD', 'PARTNER:FINANCE', 'PARTNER:VIEWER'];
const office: readonly Grant[] = ['NETWORK:COORDINATOR'];

/**
 * The one policy table: action -> who may. Whatever is not named is refused. Roles that see money or decide about
 * others (COORDINATOR, FINANCE, operator) count only in a session that has shown its second factor.
 */
export const policyTable = {
  'public': ['ANYONE'],

  // Files of others into the network, and its own with all that was brought in. SYSTEM: the operator's terminal.
  'exchange.bring': [...office, 'SYSTEM'],
  'exchange.takeAll': [...office, 'SYSTEM'],

  'account.signIn': ['ANYONE'],
  'account.use': ['SIGNED_IN'],

  'network.inviteRole': [...office, 'SYSTEM'],
  'network.readMembers': office,
  'network.endRole': office,
  'network.readAudit': [...office, 'NETWORK:AUDITOR'],
  'network.configure': office,
  // SYSTEM: `towns import` at the terminal.
  'town.import': [...office, 'SYSTEM'],

  // Keys for programs: of an organisation its admins', of the network the office's. The operator ends what has leaked, and has
  // to see the beginnings of keys to find it.
  'accessKey.create': ['OWN:ADMIN', ...office],
  'accessKey.read': ['OWN:ADMIN', ...office, 'OPERATOR'],
  'accessKey.revoke': ['OWN:ADMIN', ...office, 'OPERATOR'],

  'organisation.register': ['SIGNED_IN'],
  'organisation.record': office,
  'organisation.read': ['ANYONE'],
  'organisation.readInternal': [...members, ...office],
  // What the coordinator looked at is between the office and whoever asked for verification.
  'organisation.readEvidence': ['OWN:ADMIN', ...office],
  'organisation.list': [...office, 'NETWORK:AUDITOR', 'ANY_ORG:ADMIN', 'ANY_ORG:EDITOR', 'ANY_ORG:FINANCE', 'ANY_ORG:VOLUNTEER_COORD', 'ANY_ORG:VIEWER'],
  'organisation.update': editors,
  // The office changes what it entered itself, until the organisation has confirmed it.
  'organisation.change': [...editors, ...office],
  'organisation.decideName': office,
  'organisation.requestVerification': ['OWN:ADMIN'],
  'organisation.verify': office,
  'organisation.suspend': office,
  'confirmation.ask': office,
  // What was written to the office, and to an organisation, each in a list of its own.
  'confirmation.review': [...office, ...editors],
  // Who works in an organisation is its own affair; the office reaches it by its public contact and by mails of the system.
  'membership.read': members,
  'membership.readPersonal': ['OWN:ADMIN', 'SELF'],
  'membership.invite': ['OWN:ADMIN'],
  // Into an organisation that the office entered and that has no admin: otherwise nobody could ever take it over.
  'membership.inviteFirstAdmin': office,
  // The office: those into roles of the network, and into an organisation that nobody has taken over yet.
  'membership.readInvitations': ['OWN:ADMIN', ...office],
  'membership.withdrawInvitation': ['OWN:ADMIN', ...office],
  'membership.change': ['OWN:ADMIN'],
  'membership.leave': ['OWN:ADMIN', 'SELF'],
  'membership.accept': ['SIGNED_IN'],

  // The words of a network that all its offerings are sorted by.
  'term.write': office,

  // What people did not find, in numbers; whoever plans for the network.
  'emptySearch.read': office,

  'feedback.give': ['ANYONE'],
  // Of the organisation's inbox its editors; of the office's own also the complaints body, because some of it is a complaint.
  'feedback.read': [...editors, ...office, 'NETWORK:COMPLAINTS'],
  'feedback.handle': [...editors, ...office, 'NETWORK:COMPLAINTS'],
  'feedback.forward': [...office, 'NETWORK:COMPLAINTS'],

  'offering.read': ['ANYONE'],
  // The office sees what was submitted or published; other people's drafts are theirs.
  'offering.readDraft': [...members, ...partners, ...office, 'SELF'],
  'offering.readUnsubmitted': [...members, ...partners, 'SELF'],
  'offering.list': ['SIGNED_IN'],
  'offering.create': editors,
  'offering.createAsPerson': ['SIGNED_IN'],
  'offering.record': office,
  // Partners are those that the lead lets edit. What the office recorded and nobody confirmed, it may correct
  // ('offering.record'); ending an offering is the lead admin's alone, because partners and volunteers stand behind it.
  'offering.update': [...editors, ...partners, 'SELF'],
  // As for changing it: a translation says the same to other people, and partners often are who speaks the language.
  'offering.translate': [...editors, ...partners, 'SELF'],
  // Whoever may write an offering, for the organisation or for themself.
  'image.upload': [...editors, 'SELF'],
  // What is free is told daily, by whoever may change the offering.
  'offering.reportCapacity': [...editors, ...partners, 'SELF'],
  // That everything is still right says whoever answers for it: no partner, and the office for what nobody confirmed yet
  // ('offering.record').
  'offering.assure': [...editors, 'SELF'],
  'offering.publish': [...editors, 'SELF'],
  'offering.close': ['OWN:ADMIN', 'SELF'],
  // A suspended offering has no lead: its organisation cannot act for it, and only the office decides how it ends.
  'offering.closeSuspended': office,
  'offering.clear': [...office, 'ANY_ORG:ADMIN'],
  // A table of one's own offerings, or the office's list; each row then asks for the right of its own step.
  'offering.import': [...editors, ...office],
  // Ends only what nobody has touched since and nobody takes part in, so that no partner and no volunteer stands behind it.
  'offering.undoImport': [...editors, ...office],
  // What its editors wrote, where the organisation wants an admin to look at it first.
  'offering.approve': ['OWN:ADMIN'],
  'offering.flagged': office,

  // What visits of the addresses on public pages found: whoever can change them, and the office, which looks after the whole.
  'link.read': [...editors, ...office],

  // Places for those who work in the network; the public reads them on the pages of offerings.
  'place.read': [...office, 'ANY_ORG:ADMIN', 'ANY_ORG:EDITOR', 'ANY_ORG:FINANCE', 'ANY_ORG:VOLUNTEER_COORD', 'ANY_ORG:VIEWER'],
  // Either 'place.keep', or 'place.record': the office for what it entered itself until the organisation has looked at it.
  'place.write': [...editors, ...office],
  'place.keep': editors,
  'place.record': office,

  // The owner of the object is the lead, partners are those who take part or are invited; of `request`, `answer` and
  // `giveNotice` it is the organisation itself, which binds itself by them: admins only.
  'partnership.read': [...members, ...partnerMembers, ...office, 'NETWORK:AUDITOR'],
  'partnership.readOffice': office,
  'partnership.invite': editors,
  'partnership.withdraw': editors,
  'partnership.answer': ['OWN:ADMIN'],
  'partnership.request': ['OWN:ADMIN'],
  'partnership.answerRequest': editors,
  'partnership.giveNotice': ['OWN:ADMIN'],
  // Agreeing to an earlier end, or to taking a notice back: whichever side it is, an admin.
  'partnership.agree': ['OWN:ADMIN', 'PARTNER:ADMIN'],
  'contribution.write': editors,
  // The owner of the object is the lead, who sees all amounts; the partner is the contributing organisation.
  // Whoever may not see an amount enters and confirms none.
  'contribution.readAmount': [...moneyPeople, 'PARTNER:ADMIN', 'PARTNER:FINANCE'],

  'engagement.read': ['ANYONE'],
  'engagement.write': ['OWN:ADMIN', 'OWN:EDITOR', 'OWN:VOLUNTEER_COORD'],
  'volunteer.profile': ['SELF'],
  'signUp.create': ['SIGNED_IN'],
  'signUp.cancelOwn': ['SELF'],
  'signUp.answerOffer': ['SELF'],
  'signUp.readOwn': ['SELF'],
  'signUp.decide': volunteerPeople,
  'signUp.read': volunteerPeople,
  'signUp.readContact': volunteerPeople,

  // The granting department is a partner of its grants. What of this the office and auditors see of one grant depends
  // on whether it is shared with the county or the county's own money: libs/funding/grant-sight.ts.
  'grant.read': [...moneyPeople, 'OWN:EDITOR', ...grantors, ...office, 'NETWORK:AUDITOR'],
  'grant.readAmounts': [...moneyPeople, ...grantors, ...office, 'NETWORK:AUDITOR'],
  'grant.readSharedAmounts': office,
  'grant.enter': moneyPeople,
  // A list of grants, by whoever may enter them one by one.
  'grant.import': [...moneyPeople, ...office],
  'grant.update': moneyPeople,
  'grant.record': office,
  // The office changes what it recorded itself, until the recipient has confirmed it.
  'grant.change': [...moneyPeople, ...office],
  'programme.write': [...office, 'ANY_ORG:ADMIN', 'ANY_ORG:FINANCE'],
  // An organisation corrects what it entered itself, the office everything. Naming a department as funder, or the county's
  // own money, opens grants to others, so it is the office's alone.
  'programme.update': [...moneyPeople, ...office],
  'programme.openGrants': office,
  // Nothing confidential, but for those who work in the network; anybody can sign in as a resident of it.
  'programme.read': [...office, 'NETWORK:AUDITOR', 'ANY_ORG:ADMIN', 'ANY_ORG:EDITOR', 'ANY_ORG:FINANCE', 'ANY_ORG:VOLUNTEER_COORD', 'ANY_ORG:VIEWER'],
  'costPlan.write': moneyPeople,
  'costPlan.set': [...moneyPeople, ...office],
  'runway.readOwn': [...moneyPeople, 'OWN:EDITOR', ...office, 'NETWORK:AUDITOR'],
  'runway.readNetwork': [...office, 'NETWORK:AUDITOR'],

  // A kind of obligation can narrow these two further: deadlines of a grant exist for those who may know of the grant.
  'obligation.read': [...members, ...office, 'SELF'],
  'obligation.act': [...moneyPeople, 'OWN:EDITOR', ...office, 'SELF'],

  // What an operator may by hand, and the commands of the operator's terminal: about accounts, never about content.
  'platform.operate': ['OPERATOR', 'SYSTEM'],
} as const satisfies Record<string, readonly Grant[]>;

/** A row of the policy table. */
export type Action = keyof typeof policyTable;

/** What a decision is about. */
export interface PolicySubject {
  organisationId?: string | null;
  partnerOrganisationIds?: readonly string[];
  accountId?: string | null;
}

/** Why not; null = may. */
export type PolicyRefusal = 'NOT_SIGNED_IN' | 'SECOND_FACTOR_REQUIRED' | 'NOT_IN_SCOPE' | 'NOT_ALLOWED';

/** True for a name that is a row of the table. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(policyTable, name);
}

/** The decision about one object. */
export function refusalOf(actor: Actor, action: Action, subject: PolicySubject): PolicyRefusal | null {
  return decide(actor, action, (grant, who) => holds(grant, who, subject));
}

/** Could this actor do it to any object at all? The first lock, before a resolver runs. */
export function refusalToBegin(actor: Actor, action: Action): PolicyRefusal | null {
  return decide(actor, action, (grant, who) => holds(grant, who, {
    organisationId: who.organisationId, partnerOrganisationIds: who.organisationId ? [who.organisationId] : [], accountId: who.accountId,
  }));
}

function decide(actor: Actor, action: Action, test: (grant: Grant, actor: Actor) => boolean): PolicyRefusal | null {
  const grants: readonly Grant[] = policyTable[action];
  // A program does what its key is for; what everybody may needs no scope.
  if (actor.key && !grants.includes('ANYONE') && !isInScope(actor.key.scopes, action)) return 'NOT_IN_SCOPE';
  const effective = withoutUnprovenRoles(actor);
  if (grants.some((grant) => test(grant, effective))) return null;
  if (actor.kind === 'ANONYMOUS') return 'NOT_SIGNED_IN';
  return grants.some((grant) => test(grant, actor)) ? 'SECOND_FACTOR_REQUIRED' : 'NOT_ALLOWED';
}

/** Without a second factor in this session the strong roles do not count. */
function withoutUnprovenRoles(actor: Actor): Actor {
  if (actor.hasSecondFactor || actor.kind === 'SYSTEM') return actor;
  return {
    ...actor,
    isOperator: false,
    networkRoles: actor.networkRoles.filter((role) => role !== 'COORDINATOR'),
    organisationRoles: actor.organisationRoles.filter((role) => role !== 'FINANCE'),
  };
}

function holds(grant: Grant, actor: Actor, subject: PolicySubject): boolean {
  switch (grant) {
    case 'ANYONE': return true;
    case 'SIGNED_IN': return actor.kind === 'PERSON';
    // A key is the organisation's or the office's, never a person's own.
    case 'SELF': return actor.kind === 'PERSON' && !actor.key && actor.accountId !== null && actor.accountId === subject.accountId;
    case 'OPERATOR': return actor.kind === 'PERSON' && actor.isOperator;
    case 'SYSTEM': return actor.kind === 'SYSTEM';
    default: return holdsRole(grant, actor, subject);
  }
}

function holdsRole(grant: string, actor: Actor, subject: PolicySubject): boolean {
  const [scope, role] = grant.split(':');
  const hasOrganisationRole = actor.organisationRoles.some((one) => one === role);
  switch (scope) {
    case 'NETWORK': return actor.networkRoles.some((one) => one === role);
    case 'ANY_ORG': return hasOrganisationRole;
    case 'OWN': return hasOrganisationRole && actor.organisationId !== null && actor.organisationId === subject.organisationId;
    case 'PARTNER': return hasOrganisationRole && actor.organisationId !== null && (subject.partnerOrganisationIds ?? []).includes(actor.organisationId);
    default: return false;
  }
}
