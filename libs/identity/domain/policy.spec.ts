/** Protects: a right is there only for the role, the place and the proof that the policy table names. */
import { type Actor, anonymousActor, type NetworkRole, type OrganisationRole, organisationRoles, systemActor } from '#kernel';
import { isAction, policyTable, refusalOf, refusalToBegin } from './policy.js';

const person: Actor = { ...anonymousActor('de'), kind: 'PERSON', accountId: 'me', sessionId: 's', networkId: 'n', hasSecondFactor: true };
const member = (role: OrganisationRole, organisationId = 'own'): Actor => ({ ...person, organisationId, organisationRoles: [role] });
const officer = (role: NetworkRole): Actor => ({ ...person, networkRoles: [role] });
const own = { organisationId: 'own' };

describe('who may', () => {
  it('anyone reads what is public, and an anonymous visitor nothing else', () => {
    expect(refusalOf(anonymousActor('de'), 'organisation.read', {})).toBeNull();
    for (const action of Object.keys(policyTable)) {
      if (!isAction(action) || policyTable[action].some((grant) => grant === 'ANYONE')) continue;
      expect([action, refusalToBegin(anonymousActor('de'), action)]).toEqual([action, 'NOT_SIGNED_IN']);
    }
  });

  it('a role counts in the organisation acted for, and in no other', () => {
    expect(refusalOf(member('ADMIN'), 'membership.invite', own)).toBeNull();
    expect(refusalOf(member('ADMIN'), 'membership.invite', { organisationId: 'other' })).toBe('NOT_ALLOWED');
    expect(refusalOf(member('ADMIN'), 'membership.invite', {})).toBe('NOT_ALLOWED');
    expect(refusalOf({ ...member('ADMIN'), organisationId: null }, 'membership.invite', { organisationId: null })).toBe('NOT_ALLOWED');
  });

  it('only admins invite and change members', () => {
    const able = organisationRoles.filter((role) => refusalOf(member(role), 'membership.invite', own) === null);
    expect(able).toEqual(['ADMIN']);
    expect(organisationRoles.filter((role) => refusalOf(member(role), 'membership.change', own) === null)).toEqual(['ADMIN']);
  });

  it('a partner may what partners may, and only in a partner organisation', () => {
    const subject = { organisationId: 'lead', partnerOrganisationIds: ['own'] };
    expect(refusalOf(member('EDITOR'), 'offering.readDraft', subject)).toBeNull();
    expect(refusalOf(member('EDITOR', 'third'), 'offering.readDraft', subject)).toBe('NOT_ALLOWED');
    expect(refusalOf(member('VIEWER'), 'offering.publish', subject)).toBe('NOT_ALLOWED');
  });

  it('a person is themself, and nobody is without an account', () => {
    expect(refusalOf(person, 'membership.readPersonal', { accountId: 'me' })).toBeNull();
    expect(refusalOf(person, 'membership.readPersonal', { accountId: 'you' })).toBe('NOT_ALLOWED');
    expect(refusalOf(anonymousActor('de'), 'membership.readPersonal', { accountId: null })).toBe('NOT_SIGNED_IN');
  });

  it('the system does what commands need, and a person never counts as it', () => {
    expect(refusalOf(systemActor('n'), 'network.inviteRole', {})).toBeNull();
    expect(refusalOf(systemActor('n'), 'organisation.verify', {})).toBe('NOT_ALLOWED');
    expect(refusalOf(person, 'network.inviteRole', {})).toBe('NOT_ALLOWED');
  });
});

describe('the second factor', () => {
  const unproven = (actor: Actor): Actor => ({ ...actor, hasSecondFactor: false });

  it('is needed for the office and for money, and the refusal says so', () => {
    expect(refusalOf(officer('COORDINATOR'), 'organisation.verify', {})).toBeNull();
    expect(refusalOf(unproven(officer('COORDINATOR')), 'organisation.verify', {})).toBe('SECOND_FACTOR_REQUIRED');
    expect(refusalOf(unproven(member('FINANCE')), 'grant.enter', own)).toBe('SECOND_FACTOR_REQUIRED');
    expect(refusalOf(unproven(member('FINANCE')), 'organisation.verify', {})).toBe('NOT_ALLOWED');
  });

  it('is not needed for auditors and editors', () => {
    expect(refusalOf(unproven(officer('AUDITOR')), 'network.readAudit', {})).toBeNull();
    expect(refusalOf(unproven(member('EDITOR')), 'offering.create', own)).toBeNull();
  });
});

describe('before anything is known of the object', () => {
  it('whoever could do it to something may begin, everybody else may not', () => {
    expect(refusalToBegin(member('ADMIN'), 'membership.invite')).toBeNull();
    expect(refusalToBegin(member('VIEWER'), 'membership.invite')).toBe('NOT_ALLOWED');
    expect(refusalToBegin(officer('AUDITOR'), 'organisation.verify')).toBe('NOT_ALLOWED');
    expect(refusalToBegin({ ...officer('COORDINATOR'), hasSecondFactor: false }, 'organisation.verify')).toBe('SECOND_FACTOR_REQUIRED');
  });

  it('whatever is allowed for an object is allowed to begin', () => {
    const actors = [anonymousActor('de'), person, systemActor('n'), ...organisationRoles.map((role) => member(role)), officer('COORDINATOR'), officer('AUDITOR'), officer('COMPLAINTS')];
    const subject = { organisationId: 'own', partnerOrganisationIds: ['own'], accountId: 'me' };
    for (const action of Object.keys(policyTable).filter(isAction)) {
      for (const actor of actors) if (refusalOf(actor, action, subject) === null) expect([action, refusalToBegin(actor, action)]).toEqual([action, null]);
    }
  });
});

it('names from outside are no rows', () => {
  expect(['constructor', '__proto__', 'toString', '', 'no.such'].some(isAction)).toBe(false);
});
