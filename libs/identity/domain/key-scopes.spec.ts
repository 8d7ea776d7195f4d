/** Protects: a key for programs opens what its scopes name, as far as its maker's role does, and nothing about money, people, roles or keys. */
import { type Actor, anonymousActor } from '#kernel';
import { actionsOfScopes, isInScope, keyScopes } from './key-scopes.js';
import { isAction, policyTable, refusalOf, refusalToBegin } from './policy.js';

const organisationId = '018f0000-0000-7000-8000-000000000001';
const accountId = '018f0000-0000-7000-8000-000000000002';
const key = (scopes: readonly string[], more: Partial<Actor> = {}): Actor => ({
  ...anonymousActor('de'), kind: 'PERSON', accountId, organisationId, organisationRoles: ['ADMIN'], key: { id: accountId, scopes }, ...more,
});

/** The person who made such a key. */
const withoutKey: Actor = { ...anonymousActor('de'), kind: 'PERSON', accountId, organisationId, organisationRoles: ['ADMIN'] };

test('every action of a scope is a row of the policy table', () => {
  expect(Object.values(actionsOfScopes).flat().filter((action) => !isAction(action))).toEqual([]);
});

test('no scope opens money, people, roles, keys, the settings of a network, or the end of anything', () => {
  const never = /^(account|accessKey|membership|network|grant|costPlan|runway|contribution|partnership|signUp|volunteer|platform|exchange|programme)\.|close|suspend|verify|clear|approve/;
  expect(Object.values(actionsOfScopes).flat().filter((action) => never.test(action))).toEqual([]);
});

test('a key without scopes does what everybody may, and nothing else', () => {
  const open = Object.keys(policyTable).filter(isAction).filter((action) => refusalToBegin(key([]), action) === null);
  expect(open).toEqual(Object.keys(policyTable).filter(isAction).filter((action) => refusalToBegin(anonymousActor('de'), action) === null));
});

test.each(keyScopes)('%s opens its actions for the own organisation alone, and none that the role does not have', (scope) => {
  for (const action of Object.keys(policyTable).filter(isAction)) {
    const byPerson = refusalOf(withoutKey, action, { organisationId });
    const byKey = refusalOf(key([scope]), action, { organisationId });
    if (byPerson !== null) expect([action, byKey]).not.toEqual([action, null]);
    if (byKey === null) expect([action, isInScope([scope], action) || refusalOf(anonymousActor('de'), action, {}) === null]).toEqual([action, true]);
  }
  expect(refusalOf(key(['OFFERINGS_WRITE']), 'offering.update', { organisationId: accountId })).toBe('NOT_ALLOWED');
});

test('what belongs to the person who made a key is not the key\'s', () => {
  const person = withoutKey;
  expect([refusalOf(person, 'offering.update', { accountId }), refusalOf(key(['OFFERINGS_WRITE']), 'offering.update', { accountId })]).toEqual([null, 'NOT_ALLOWED']);
});

test('a name that is no scope opens nothing', () => {
  expect(isInScope(['EVERYTHING'], 'offering.update')).toBe(false);
});
