/** Protects: the policy table grants what the requirements grant, no right more and none less. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '#jest';
import { policyTable } from '#identity';
import { networkRoles, organisationRoles } from '#kernel';
import { mayDo, permissionMatrix } from './permission-matrix.js';

const everyScope = [
  'ANYONE', 'SIGNED_IN', 'SELF', 'OPERATOR', 'SYSTEM',
  ...['OWN', 'PARTNER', 'ANY_ORG'].flatMap((scope) => organisationRoles.map((role) => `${scope}:${role}`)),
  ...networkRoles.map((role) => `NETWORK:${role}`),
];
const granted: Readonly<Record<string, readonly string[]>> = policyTable;
const actions = [...new Set([...Object.keys(permissionMatrix), ...Object.keys(granted)])].sort();

describe('the policy table and the permission matrix', () => {
  test.each(actions)('agree about %s for every role', (action) => {
    const expected = mayDo(action);
    const given = [...new Set(granted[action] ?? [])];
    expect({
      grantedAgainstTheMatrix: given.filter((scope) => !expected.includes(scope)).sort(),
      missingAgainstTheMatrix: expected.filter((scope) => !given.includes(scope)),
    }).toEqual({ grantedAgainstTheMatrix: [], missingAgainstTheMatrix: [] });
  });

  test('know the same actions, and no role that does not exist', () => {
    expect(Object.keys(permissionMatrix).sort()).toEqual(Object.keys(granted).sort());
    for (const action of actions) {
      expect(mayDo(action)).not.toEqual([]);
      expect(mayDo(action).filter((scope) => !everyScope.includes(scope))).toEqual([]);
      expect(new Set(mayDo(action)).size).toBe(mayDo(action).length);
    }
  });

  test('every row says why', () => {
    for (const [action, row] of Object.entries(permissionMatrix)) expect([action, row.because.length > 10]).toEqual([action, true]);
  });

  test('every action that the contract names has a row', () => {
    const libs = path.resolve('libs');
    const contract = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(path.join(libs, name), 'utf8')).join('\n');
    const named = [...new Set([...contract.matchAll(/@policy\(action: "([^"]+)"\)/g)].map((match) => match[1] ?? ''))];
    expect(named.length).toBeGreaterThan(70);
    expect(named.filter((action) => mayDo(action).length === 0)).toEqual([]);
  });
});
