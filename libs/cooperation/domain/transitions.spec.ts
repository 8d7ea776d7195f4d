/** The cooperation machine keeps its invariants in every reachable state, and every condition in it is needed. */
import { expect, test } from '#jest';
import { explore } from '../../../test/support/cooperation-explorer.js';
import { brokenInvariants, type OfferingState, type Partner, type SharedOffering } from './shared-offering.js';
import { type CooperationAct, type Side, step, type Transition, transitions } from './transitions.js';

const three = ['a', 'b', 'c'];
const allStates: readonly OfferingState[] = ['DRAFT', 'PUBLISHED', 'SUSPENDED', 'CLOSED'];
const allSides: readonly Side[] = ['LEAD', 'TARGET', 'COORDINATOR', 'SYSTEM'];

test('three organisations: I1 to I6 hold everywhere, every row is used, and CLOSED can be reached from everywhere', () => {
  const { rowsUsed, ...found } = explore(transitions, three);
  expect(transitions.filter((row) => !rowsUsed.has(row))).toEqual([]);
  expect(found).toEqual({ states: 3336, transitions: 21_456, counterExample: null, stuck: 0 });
});

interface Mutant { name: string; table: Transition[] }

/** The table with one condition or effect of one row taken away, in every possible way. */
function mutantsOf(row: Transition): Mutant[] {
  const name = `${row.number} ${row.event} ${row.offering.join('/')}`;
  const changed = (what: string, change: Partial<Transition>): Mutant => (
    { name: `${name}: ${what}`, table: transitions.map((one) => one === row ? { ...row, ...change } : one) });
  return [
    ...row.needs.map((need) => changed(`without ${need}`, { needs: row.needs.filter((one) => one !== need) })),
    ...row.effects.map((effect) => changed(`without ${effect}`, { effects: row.effects.filter((one) => one !== effect) })),
    ...row.by.length < allSides.length ? [changed('by every side', { by: allSides })] : [],
    ...row.offering.length < allStates.length ? [changed('in every state', { offering: allStates })] : [],
    ...row.target === null ? [] : [changed('for every standing', { target: null })],
  ];
}

test('each condition and each effect, taken away on purpose, gives a counter-example: none is redundant', () => {
  const mutants = transitions.flatMap(mutantsOf);
  const survivors = mutants.filter(({ table }) => {
    const { counterExample, stuck } = explore(table, three);
    return counterExample === null && stuck === 0;
  });
  expect(mutants.length).toBeGreaterThan(100);
  expect(survivors.map(({ name }) => name)).toEqual([]);
}, 120_000);

test('the shortest ways into what must not be are those of the design', () => {
  const without = (number: string, effect: string): Transition[] => transitions.map((row) =>
    row.number === number ? { ...row, effects: row.effects.filter((one) => one !== effect) } : row);
  expect(explore(without('T12', 'endsHandOverToTarget'), three).counterExample)
    .toEqual({ finding: 'I3', path: ['invite b by a', 'accept b by b', 'offerLead b by a', 'giveNotice b by b'] });
  expect(explore(without('T21', 'suspends'), three).counterExample).toEqual({ finding: 'I1', path: ['publish a by a', 'deactivate a by a'] });
});

test('a table from which one cannot get out is noticed', () => {
  const withoutEnd = transitions.filter((row) => row.event !== 'close' && row.event !== 'deactivate');
  const { states, stuck } = explore(withoutEnd, ['a', 'b']);
  expect(stuck).toBe(states);
});

const lead: Partner = { role: 'LEAD', standing: 'ACTIVE' };
const published: SharedOffering = {
  state: 'PUBLISHED', owner: 'a', handOverTo: null, partners: new Map([['a', lead]]), activeOrganisations: new Set(['a', 'b']),
};
const act = (change: Partial<CooperationAct>): CooperationAct => ({ event: 'invite', by: { organisationId: 'a' }, target: 'b', facts: {}, ...change });

test('a refusal names what is missing: the state, the side, or the condition', () => {
  expect(step(published, act({ event: 'accept', by: { organisationId: 'b' } }))).toEqual({ refused: 'STATE' });
  expect(step(published, act({ by: { organisationId: 'b' } }))).toEqual({ refused: 'SIDE' });
  expect(step(published, act({}))).toEqual({ refused: 'isNotBlocked' });
  expect(step({ ...published, activeOrganisations: new Set(['a']) }, act({}))).toEqual({ refused: 'isTargetActive' });
});

test('the lead cannot leave (T19)', () => {
  expect(step(published, act({ event: 'giveNotice', target: 'a', facts: { isNoticeKept: true } }))).toEqual({ refused: 'isTargetNotLead' });
});

test('a supporter keeps that part on acceptance and loses every part with the end', () => {
  const facts = { isInTime: true, isRevisionCurrent: true, isNotBlocked: true, hasRoomForInvitation: true, isNoticeKept: true };
  const acts = [
    act({ role: 'SUPPORTER', facts }), act({ event: 'accept', by: { organisationId: 'b' }, facts }),
    act({ event: 'giveNotice', by: { organisationId: 'b' }, facts }), act({ event: 'endNotice', by: 'SYSTEM', facts }),
  ];
  const places = [];
  let offering = published;
  for (const one of acts) {
    const outcome = step(offering, one);
    if ('refused' in outcome) throw new Error(outcome.refused);
    offering = outcome.next;
    places.push(offering.partners.get('b'));
  }
  expect(places).toEqual([
    { role: 'SUPPORTER', standing: 'INVITED' }, { role: 'SUPPORTER', standing: 'ACTIVE' }, { role: 'SUPPORTER', standing: 'LEAVING' },
    { role: 'PARTNER', standing: 'LEFT' },
  ]);
});

test('each invariant notices the state that breaks it', () => {
  const broken = (change: Partial<SharedOffering>): string[] => brokenInvariants({ ...published, ...change });
  expect(broken({})).toEqual([]);
  expect(broken({ partners: new Map() })).toEqual(['I1']);
  expect(broken({ partners: new Map([['a', lead], ['b', lead]]) })).toEqual(['I1']);
  expect(broken({ state: 'SUSPENDED' })).toEqual(['I2']);
  expect(broken({ handOverTo: 'b' })).toEqual(['I3']);
  expect(broken({ handOverTo: 'a' })).toEqual(['I4']);
  expect(broken({ partners: new Map([['a', lead], ['c', { role: 'PARTNER', standing: 'LEAVING' }]]) })).toEqual(['I5']);
  expect(broken({ state: 'CLOSED', partners: new Map([['a', lead], ['b', { role: 'PARTNER', standing: 'INVITED' }]]) })).toEqual(['I6']);
});
