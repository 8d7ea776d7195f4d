/**
 * Who may do what, a second time: written from the requirements and from what the contract promises, never from the policy
 * table in `libs/identity/domain/policy.ts`. Change a row here only for a reason that comes from outside of that table, and
 * write the reason beside it.
 *
 * Sources: "§6" is the permission matrix of the requirements (roles and rights), "§2.2", "§3.4 T3", "§3.5" the sections on
 * sign-ups and shared offerings, "§7" data protection, "story" the main job of the network, "SDL" a description in the
 * contract, "decision" a file in `docs/decisions`.
 */

/** A line of the matrix. */
interface MatrixRow {
  /**
   * Who may, apart by spaces. ANYONE needs no account, SIGNED_IN any, SELF is the person the object is about, OPERATOR runs
   * the platform. OWN:A+B are roles in the organisation the object belongs to, PARTNER:A+B in one that takes part in it,
   * ANY_ORG:A+B in whichever organisation one acts for, NETWORK:A+B in the network.
   */
  may: string;
  /** Why, and where that is written. */
  because: string;
}

const everyRole = 'ADMIN+EDITOR+VOLUNTEER_COORD+FINANCE+VIEWER';

/** Action -> who may. What has no row nobody may do. */
export const permissionMatrix: Readonly<Record<string, MatrixRow>> = {
  // Everybody.
  'public': { may: 'ANYONE', because: 'SDL: pages, names and answers that hold nothing beyond what their parts allow' },
  'account.signIn': { may: 'ANYONE', because: 'story: signing in begins without an account' },
  'account.use': { may: 'SIGNED_IN', because: 'SDL: the own account, its factor, sessions and keys' },
  'platform.operate': { may: 'OPERATOR SYSTEM', because: '§6 Membership: the operator unlocks accounts and grants no role; SDL: for operators. SYSTEM: the same from the terminal' },

  // Files of other systems.
  'exchange.bring': { may: 'NETWORK:COORDINATOR SYSTEM', because: 'requirements, in and out: imported organisations count as verified by the coordinator who imports. SYSTEM: the same from the terminal' },
  'exchange.takeAll': { may: 'NETWORK:COORDINATOR SYSTEM', because: 'decision hsds-exchange: what was brought in leaves again without loss, also what is not public' },

  // Organisations.
  'organisation.read': { may: 'ANYONE', because: '§6 Organisation, public part: R for everyone; SDL: others than verified ones are null for outsiders' },
  'organisation.readInternal': { may: `OWN:${everyRole} NETWORK:COORDINATOR`, because: 'SDL: null for callers outside the organisation and the office; decision names-and-corrections: its people see that a name waits' },
  'organisation.readEvidence': { may: 'OWN:ADMIN NETWORK:COORDINATOR', because: '§6 evidence of verification: R o for admins, R for the coordinator, nobody else' },
  'organisation.list': { may: `ANY_ORG:${everyRole} NETWORK:COORDINATOR+AUDITOR`, because: 'SDL: every state for the office, verified ones for members; §6 public part: R for auditors' },
  'organisation.register': { may: 'SIGNED_IN', because: 'story: whoever registers an organisation becomes its first admin' },
  'organisation.record': { may: 'NETWORK:COORDINATOR', because: 'story: the integration office may enter organisations it knows of' },
  'organisation.change': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR', because: 'either organisation.update or organisation.record; the object decides which' },
  'organisation.update': { may: 'OWN:ADMIN+EDITOR', because: '§6 Organisation, public part: editors U o, admins CUX o' },
  'organisation.requestVerification': { may: 'OWN:ADMIN', because: '§6 evidence of verification: admins C, editors nothing' },
  'organisation.verify': { may: 'NETWORK:COORDINATOR', because: '§6: A verify, suspend for the coordinator alone' },
  'organisation.suspend': { may: 'NETWORK:COORDINATOR', because: '§6: A verify, suspend for the coordinator alone' },
  'organisation.decideName': { may: 'NETWORK:COORDINATOR', because: 'decision names-and-corrections: the office takes the name over or declines it' },
  'confirmation.ask': { may: 'NETWORK:COORDINATOR', because: 'SDL: about entries of the office' },
  'confirmation.review': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR', because: 'decision names-and-corrections: a correction is words for the office; decision freshness: about a published offering for those who can change it' },

  // Keys for programs.
  'accessKey.create': { may: 'OWN:ADMIN NETWORK:COORDINATOR', because: '§6 API token: o with scopes and expiry for admins, tenant with scopes for the coordinator' },
  'accessKey.read': { may: 'OWN:ADMIN NETWORK:COORDINATOR OPERATOR', because: '§6 API token: the same; the operator has to find a key to revoke it, and sees no more than its beginning' },
  'accessKey.revoke': { may: 'OWN:ADMIN NETWORK:COORDINATOR OPERATOR', because: '§6 API token: revoke for the operator too' },

  // Terms.
  'term.write': { may: 'NETWORK:COORDINATOR', because: 'R24: everything county-specific, terms among it, is configuration of the tenant; §6 Tenant settings: CRU for the coordinator' },

  // Feedback.
  'emptySearch.read': { may: 'NETWORK:COORDINATOR', because: 'the directory: searches without result are counted for the office, as R29 puts gaps into the coordinator\'s inbox' },
  'feedback.give': { may: 'ANYONE', because: 'requirement R21 and the directory: anonymous, rate-limited' },
  // Links.
  'link.read': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR', because: 'decision link-check: told where it can be changed, and in the list of what the office looks after' },
  'feedback.read': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR+COMPLAINTS', because: 'the directory: in the organisation\'s inbox; R21: exclusion goes to coordinator and complaints body, not to the accused editor' },
  'feedback.handle': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR+COMPLAINTS', because: 'whoever has the inbox empties it' },
  'feedback.forward': { may: 'NETWORK:COORDINATOR+COMPLAINTS', because: 'R21: the lead cannot read it until it is forwarded by those who got it' },

  // People.
  'membership.read': { may: `OWN:${everyRole}`, because: '§6 Membership: R o, and nothing for coordinators, auditors, operators; SDL: members see each other' },
  'membership.readPersonal': { may: 'OWN:ADMIN SELF', because: 'SDL: null for members who are not admins, except for their own; §6: s' },
  'membership.readInvitations': { may: 'OWN:ADMIN NETWORK:COORDINATOR', because: 'SDL: the office sees those that it may send; narrower than §6 (editors R o), because an invitation is an address, and addresses are the admins\' (membership.readPersonal)' },
  'membership.invite': { may: 'OWN:ADMIN', because: '§6 invitation: CRUX o for admins' },
  'membership.inviteFirstAdmin': { may: 'NETWORK:COORDINATOR', because: 'decision names-and-corrections: into what the office entered and nobody has taken over' },
  'membership.withdrawInvitation': { may: 'OWN:ADMIN NETWORK:COORDINATOR', because: 'either membership.invite, or the office for what it sent itself' },
  'membership.accept': { may: 'SIGNED_IN', because: 'SDL: the signed-in address must be the invited one' },
  'membership.change': { may: 'OWN:ADMIN', because: '§6: role changes by admin' },
  'membership.leave': { may: 'OWN:ADMIN SELF', because: 'SDL: an admin for others, everyone for themself' },
  'network.inviteRole': { may: 'NETWORK:COORDINATOR SYSTEM', because: '§6 Tenant settings: CRU for the coordinator; the operator grants no role. SYSTEM: the terminal that opens a network and invites its first coordinator' },
  'network.endRole': { may: 'NETWORK:COORDINATOR', because: '§6 Tenant settings; operations manual: taken away by a coordinator' },
  'network.readMembers': { may: 'NETWORK:COORDINATOR', because: 'SDL: with addresses; an auditor reads without personal data' },
  'network.readAudit': { may: 'NETWORK:COORDINATOR+AUDITOR', because: '§6 Audit log of the tenant; the excerpts for admins (o) and persons (own) are no part of it' },
  'network.configure': { may: 'NETWORK:COORDINATOR', because: '§6 Tenant settings: CRU for the coordinator, R for the auditor' },
  'town.import': { may: 'NETWORK:COORDINATOR SYSTEM', because: '§6 Tenant settings: CRU for the coordinator. SYSTEM: the operator imports a list of towns at the terminal' },

  // Offerings.
  'offering.read': { may: 'ANYONE', because: '§6 Offering published: R for everyone; SDL: others are null for outsiders' },
  'offering.list': { may: 'SIGNED_IN', because: 'SDL: the workspace of the organisation, of the office, or of the person' },
  'offering.readDraft': { may: `OWN:${everyRole} PARTNER:ADMIN+EDITOR SELF NETWORK:COORDINATOR`, because: '§6 Offering draft: R o/p for editors and admins, the coordinator if shared for review; VIEWER and the rest read at home' },
  'offering.readUnsubmitted': { may: `OWN:${everyRole} PARTNER:ADMIN+EDITOR SELF`, because: '§6: the coordinator reads a draft only if it is shared for review' },
  'offering.create': { may: 'OWN:ADMIN+EDITOR', because: '§6 Offering draft: C for editors and admins' },
  'offering.createAsPerson': { may: 'SIGNED_IN', because: 'story: volunteers may register a service' },
  'offering.record': { may: 'NETWORK:COORDINATOR', because: 'story: the integration office may enter offerings it knows of' },
  'offering.import': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR', because: 'the directory, in and out: CSV and XLSX by whoever may write the offerings one by one; the office as for offering.record' },
  'offering.undoImport': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR', because: 'decision offering-import: whoever may import may take it back, as long as nobody has touched what came and nobody takes part in it' },
  'offering.update': { may: 'OWN:ADMIN+EDITOR PARTNER:ADMIN+EDITOR SELF', because: '§3.5 ordinary fields: lead, and partners with canEdit; a person their own service' },
  'offering.translate': { may: 'OWN:ADMIN+EDITOR PARTNER:ADMIN+EDITOR SELF', because: '§3.5 ordinary fields: as for offering.update, because a translation says the same in another language' },
  'image.upload': { may: 'OWN:ADMIN+EDITOR SELF', because: 'SDL: who may create an offering of an organisation, and a person for their own service' },
  'offering.reportCapacity': { may: 'OWN:ADMIN+EDITOR PARTNER:ADMIN+EDITOR SELF', because: '§3.5 ordinary fields: lead, and partners with canEdit; a person their own service; SDL: figures, no content' },
  'offering.publish': { may: 'OWN:ADMIN+EDITOR SELF', because: '§3.4 T9: the lead; a person hands in their own service' },
  'offering.assure': { may: 'OWN:ADMIN+EDITOR SELF', because: 'SDL: whoever answers for a published offering, never a partner; as for offering.publish, because it says the same of all of it' },
  'offering.clear': { may: 'ANY_ORG:ADMIN NETWORK:COORDINATOR', because: 'SDL: as the office, or as admin of a verified organisation that vouches for it' },
  'offering.approve': { may: 'OWN:ADMIN', because: '§6 Offering published: an organisation that wants it approves by its admins, and nobody answers for it in their place' },
  'offering.close': { may: 'OWN:ADMIN SELF', because: '§3.4 T20: lead ADMIN; a person their own service' },
  'offering.closeSuspended': { may: 'NETWORK:COORDINATOR', because: '§3.4 T20: SUSPENDED (coordinator); it has no lead' },
  'offering.flagged': { may: 'NETWORK:COORDINATOR', because: 'SDL: for the integration office' },

  // Places.
  'place.read': { may: `ANY_ORG:${everyRole} NETWORK:COORDINATOR`, because: 'SDL: to choose from and to keep; what of it is public stands on the pages of offerings. No auditor: it holds no figures' },
  'place.write': { may: 'OWN:ADMIN+EDITOR NETWORK:COORDINATOR', because: 'either place.keep or place.record; the place decides which' },
  'place.keep': { may: 'OWN:ADMIN+EDITOR', because: 'decision places: its editors maintain it, as §6 Offering published says of what stands on it' },
  'place.record': { may: 'NETWORK:COORDINATOR', because: 'story: the integration office may enter what it knows of, as for offering.record' },

  // Shared offerings.
  'partnership.read': { may: `OWN:${everyRole} PARTNER:${everyRole} NETWORK:COORDINATOR+AUDITOR`, because: '§6 Partnership: R o/p, R for coordinator and auditor, names for the rest' },
  'partnership.readOffice': { may: 'NETWORK:COORDINATOR', because: '§3.5 samePerson: shown to the coordinator; SDL: null for everyone but the office' },
  'partnership.invite': { may: 'OWN:ADMIN+EDITOR', because: '§3.4 T1: lead admin or editor with canInvite; nobody can take canInvite away yet' },
  'partnership.withdraw': { may: 'OWN:ADMIN+EDITOR', because: '§3.5 invite, withdraw, approve: as for inviting' },
  'partnership.answerRequest': { may: 'OWN:ADMIN+EDITOR', because: '§3.5 invite, withdraw, approve: as for inviting' },
  'partnership.answer': { may: 'OWN:ADMIN', because: '§3.4 T3: target ADMIN; never the coordinator for others' },
  'partnership.request': { may: 'OWN:ADMIN', because: '§3.4 T5: org admin' },
  'partnership.giveNotice': { may: 'OWN:ADMIN', because: '§3.4 T12: partner ADMIN' },
  'partnership.agree': { may: 'OWN:ADMIN PARTNER:ADMIN', because: '§3.4 T12 the lead agrees, T13 partner and lead; binding words are an admin\'s' },
  'contribution.write': { may: 'OWN:ADMIN+EDITOR', because: '§3.5 own contribution: admins and editors of each side; §3.2 the lead names one for a partner; money needs contribution.readAmount too' },
  'contribution.readAmount': { may: 'OWN:ADMIN+FINANCE PARTNER:ADMIN+FINANCE', because: '§3.5 money amounts: lead admin all, partner admin own, editors none; §6 amounts: FINANCE too' },

  // Engagements.
  'engagement.read': { may: 'ANYONE', because: '§6 Opportunity, shift: R for everyone' },
  'engagement.write': { may: 'OWN:ADMIN+EDITOR+VOLUNTEER_COORD', because: '§6 Opportunity, shift: CRU o, also VOL_COORD' },
  'volunteer.profile': { may: 'SELF', because: '§6 Volunteer profile: CRUX s, nobody else; SDL: only they see it' },
  'signUp.create': { may: 'SIGNED_IN', because: '§2.2: by the volunteer, who is any person with an account' },
  'signUp.readOwn': { may: 'SELF', because: '§6 Sign-up: R s' },
  'signUp.cancelOwn': { may: 'SELF', because: '§2.2 cancel: by the volunteer' },
  'signUp.answerOffer': { may: 'SELF', because: '§2.2 OFFERED: accept or decline by the volunteer' },
  'signUp.read': { may: 'OWN:ADMIN+VOLUNTEER_COORD', because: '§6 Sign-up: VOL_COORD R o and the admin, not the editor; counts for office and auditor' },
  'signUp.decide': { may: 'OWN:ADMIN+VOLUNTEER_COORD', because: '§2.2 accept, decline, attend: coordinator of the organisation; §6 A o' },
  'signUp.readContact': { may: 'OWN:ADMIN+VOLUNTEER_COORD', because: '§7 Contact after acceptance: VOL_COORD of that opportunity, the admin as for sign-ups; the person themself needs no trail' },

  // Money.
  'programme.read': { may: `ANY_ORG:${everyRole} NETWORK:COORDINATOR+AUDITOR`, because: 'SDL: as this network knows it; nothing confidential, for those who work in it' },
  'programme.write': { may: 'ANY_ORG:ADMIN+FINANCE NETWORK:COORDINATOR', because: 'SDL: for the whole network, so it has no owner yet; §6 source: CRU o for admins and FINANCE' },
  'programme.update': { may: 'OWN:ADMIN+FINANCE NETWORK:COORDINATOR', because: 'SDL: the organisation that entered it, or the office' },
  'programme.openGrants': { may: 'NETWORK:COORDINATOR', because: 'decision confidential-money: only the office can name a granting department' },
  'grant.read': { may: 'OWN:ADMIN+EDITOR+FINANCE PARTNER:ADMIN+FINANCE NETWORK:COORDINATOR+AUDITOR', because: '§6 Funding, source and end date: editors R o, admins and FINANCE, coordinator, auditor; the granting department' },
  'grant.readAmounts': { may: 'OWN:ADMIN+FINANCE PARTNER:ADMIN+FINANCE NETWORK:COORDINATOR+AUDITOR', because: '§6 Funding, amounts: admin and FINANCE, granting department; by grant for coordinator and auditor; editors none' },
  'grant.readSharedAmounts': { may: 'NETWORK:COORDINATOR', because: '§6 Funding, amounts: shared ones for the coordinator; the auditor county-funded ones alone' },
  'grant.import': { may: 'OWN:ADMIN+FINANCE NETWORK:COORDINATOR', because: 'funding, from nothing to a picture: the office or a Träger imports its spreadsheet; either grant.enter or grant.record' },
  'grant.enter': { may: 'OWN:ADMIN+FINANCE', because: '§6 Funding: CRU o for admins, FINANCE too' },
  'grant.record': { may: 'NETWORK:COORDINATOR', because: 'story: the integration office may enter grants it knows of' },
  'grant.change': { may: 'OWN:ADMIN+FINANCE NETWORK:COORDINATOR', because: 'either grant.update or grant.record; the grant decides which' },
  'grant.update': { may: 'OWN:ADMIN+FINANCE', because: '§6 Funding: CRU o for admins, FINANCE too' },
  'costPlan.set': { may: 'OWN:ADMIN+FINANCE NETWORK:COORDINATOR', because: 'either costPlan.write, or the office for an offering that it entered itself' },
  'costPlan.write': { may: 'OWN:ADMIN+FINANCE', because: '§6 Funding, amounts: CRU o for admins and FINANCE' },
  'runway.readOwn': { may: 'OWN:ADMIN+EDITOR+FINANCE NETWORK:COORDINATOR+AUDITOR', because: 'SDL: null for everyone but its money people and editors, the office and auditors' },
  'runway.readNetwork': { may: 'NETWORK:COORDINATOR+AUDITOR', because: 'SDL: how long the money lasts in the whole network, for the office and auditors' },

  // Deadlines.
  'obligation.read': { may: `OWN:${everyRole} SELF NETWORK:COORDINATOR`, because: 'SDL: those of the organisation; deadlines of a grant follow grant.read. The ledger names persons, so no auditor' },
  'obligation.act': { may: 'OWN:ADMIN+EDITOR+FINANCE SELF NETWORK:COORDINATOR', because: 'the responsible person, whoever answers for offerings and money in the organisation, and the office that takes over' },
};

/** The grants of a row one by one, such as `OWN:ADMIN`, sorted; empty for an action without a row. */
export function mayDo(action: string): string[] {
  const row = Object.entries(permissionMatrix).find(([name]) => name === action);
  return (row?.[1].may ?? '').split(' ').filter((word) => word !== '').flatMap(rolesOf).sort();
}

function rolesOf(word: string): string[] {
  const [scope, roles] = word.split(':');
  return roles === undefined ? [word] : roles.split('+').map((role) => `${scope}:${role}`);
}
