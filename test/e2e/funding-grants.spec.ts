/** A grant entered from its notice gets its deadlines by rule; bad input is named completely and stores nothing. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { addOffering, type Member, programmeOf, registered } from '../support/funding.js';

let api: TestApi;
let finance: Member;
let organisationId: string;
let offerings: string[];
let programmeId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('lippe', '05766');
  const organisation = await registered(api, { network: 'lippe', email: 'leitung@bruecke.example' });
  organisationId = organisation.id;
  finance = { ...organisation.admin, actAs: organisationId };
  offerings = [
    await addOffering(api, { networkId, organisationId, title: 'Sprachcafé' }), await addOffering(api, { networkId, organisationId, title: 'Lotsen' }),
  ];
  programmeId = await programmeOf(api, finance, 'KOMM-AN');
});
afterAll(async () => {
  await api.stop();
});

const deadlineFields = `deadlines { id kind nominalOn effectiveOn safeDueOn origin shiftKind rule anchor anchorOn isSourceChecked state stateReason advice source reason }`;
const answer = `__typename ... on Grant { id version status awardPeriod { from to } amountCents unallocatedCents shares { offeringId basisPoints amountCents } ${deadlineFields} }
  ... on InvalidInput { fields { path code } } ... on StaleVersion { actualVersion differingFields } ... on Problem { code }`;
const enterGrant = `mutation($input: EnterGrantInput!) { answer: enterGrant(input: $input) { ${answer} } }`;
const extendGrant = `mutation($input: ExtendGrantInput!) { answer: extendGrant(input: $input) { ${answer} } }`;
const updateGrant = `mutation($input: UpdateGrantInput!) { answer: updateGrant(input: $input) { ${answer} } }`;
const addPayment = `mutation($input: AddPaymentInput!) { answer: addPayment(input: $input) { ${answer} } }`;
const setDeadline = `mutation($input: SetGrantDeadlineInput!) { answer: setGrantDeadline(input: $input) { ${answer} } }`;
const withdrawGrant = `mutation($id: UUID!, $expectedVersion: Int!, $reason: String!) { answer: withdrawGrant(id: $id, expectedVersion: $expectedVersion, reason: $reason) { ${answer} } }`;

interface Shown { id: string; version: number; deadlines: { id: string; kind: string; nominalOn: string; effectiveOn: string; safeDueOn: string; state: string; stateReason: string | null }[] }

async function answerOf(mutation: string, variables: Record<string, unknown>): Promise<Record<string, unknown> & Shown> {
  return (await api.ok(mutation, variables, finance)).answer;
}
let count = 0;
function grantInput(fields: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1;
  return {
    organisationId, programmeId, reference: `AZ ${count}`, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
    amountCents: 6_000_000, isSharedWithCounty: true, shares: [{ offeringId: offerings[0], basisPoints: 10_000 }], ...fields,
  };
}
const days = (grant: Shown, kind: string) => grant.deadlines.filter((one) => one.kind === kind).map((one) => [one.nominalOn, one.effectiveOn, one.safeDueOn]);

test('one notice pays for two offerings; its deadlines say rule, anchor and source, and whether that was checked', async () => {
  const grant = await answerOf(enterGrant, { input: grantInput({
    amountCents: 10_000_001, shares: [{ offeringId: offerings[0], basisPoints: 3333 }, { offeringId: offerings[1], basisPoints: 3333 }],
  }) });
  expect(grant).toMatchObject({ __typename: 'Grant', version: 1, unallocatedCents: 3_334_001, shares: [{ amountCents: 3_333_000 }, { amountCents: 3_333_000 }] });
  expect(grant.deadlines).toEqual([
    expect.objectContaining({ kind: 'FOLLOW_UP_APPLICATION', nominalOn: '2027-07-01', shiftKind: 'LEAD', anchor: 'PROJECT_START', anchorOn: '2028-01-01', rule: 'general-follow-up', isSourceChecked: false,
      source: 'allgemeine Faustregel nach AMIF 2021–2027; für dieses Programm nicht geprüft', state: 'OPEN', advice: null }),
    expect.objectContaining({ kind: 'FUNDING_END', nominalOn: '2027-12-31', effectiveOn: '2027-12-31', shiftKind: 'TERMIN', isSourceChecked: true }),
    expect.objectContaining({
      kind: 'PROOF_OF_USE', nominalOn: '2028-06-30', origin: 'DERIVED', rule: 'general-proof-of-use', anchorOn: '2027-12-31', isSourceChecked: false,
      reason: 'Der 6. Monat nach dem Ende des Bewilligungszeitraums (31.12.2027) endet am 30.06.2028. Quelle: allgemeine Faustregel nach ANBest-P (Bund) Nr. 6.1; für dieses Programm nicht geprüft',
    }),
  ]);
});

test('only a programme that names a rule gets its source as a checked one; a rule of thumb never is', async () => {
  const { deadlineRules } = await api.ok(`{ deadlineRules { code kind isDefault isSourceChecked source } }`, {}, finance);
  const defaults = (deadlineRules as { kind: string; isDefault: boolean; isSourceChecked: boolean; source: string }[]).filter((rule) => rule.isDefault);
  expect(defaults.map((rule) => [rule.kind, rule.isSourceChecked, rule.source.includes('für dieses Programm nicht geprüft')]).sort()).toEqual([
    ['FOLLOW_UP_APPLICATION', false, true], ['FUNDING_END', true, false], ['POSTS_END', false, false], ['PROOF_OF_USE', false, true], ['RETENTION_END', false, true], ['SPEND_BY', false, true],
  ]);
  const spendBy = async (name: string, spendByRule: string | null) => {
    const programme = await programmeOf(api, finance, name, { spendByRule });
    const grant = await answerOf(enterGrant, { input: grantInput({ programmeId: programme }) });
    const paid = await answerOf(addPayment, { input: { grantId: grant.id, expectedVersion: 1, amountCents: 100, paidOn: '2027-01-15' } });
    return paid.deadlines.find((one) => one.kind === 'SPEND_BY');
  };
  expect(await spendBy('Land Niedersachsen', null)).toMatchObject({ rule: 'general-spend-by', isSourceChecked: false, nominalOn: '2027-02-26' });
  expect(await spendBy('Bundesprojekt', 'spend-6-weeks')).toMatchObject({
    rule: 'spend-6-weeks', isSourceChecked: true, nominalOn: '2027-02-26', source: 'Ausgabenbasierte Bundesprojekte (Auskunft der Projektträger)',
  });
});

describe('deadlines by the rule of the programme and the holidays at the funder’s seat', () => {
  const cases: [string, string, string | null, string, string, [string, string, string]][] = [
    ['D1', 'NW', 'proof-end-of-6th-month', '2026-12-31', 'PROOF_OF_USE', ['2027-06-30', '2027-06-30', '2027-06-30']],
    ['D2a', 'NW', 'proof-6-months', '2026-06-30', 'PROOF_OF_USE', ['2026-12-30', '2026-12-30', '2026-12-30']],
    ['D2b', 'NW', 'proof-end-of-6th-month', '2026-06-30', 'PROOF_OF_USE', ['2026-12-31', '2026-12-31', '2026-12-31']],
    ['D3', 'HE', 'proof-6-months', '2026-08-31', 'PROOF_OF_USE', ['2027-02-28', '2027-03-01', '2027-02-26']],
    ['D10', 'HE', null, '2027-10-31', 'FOLLOW_UP_APPLICATION', ['2027-05-01', '2027-04-30', '2027-04-30']],
    ['31 March of the next year', 'BY', 'proof-31-march', '2026-12-31', 'PROOF_OF_USE', ['2027-03-31', '2027-03-31', '2027-03-31']],
  ];
  test.each(cases)('%s', async (name, funderLand, proofRule, to, kind, expected) => {
    const programme = await programmeOf(api, finance, name, { funderLand, proofRule });
    const grant = await answerOf(enterGrant, { input: grantInput({ programmeId: programme, awardPeriod: { from: '2026-01-01', to } }) });
    expect(days(grant, kind)).toEqual([expected]);
  });

  test('D4: an interim report for every budget year that ends before the grant does', async () => {
    const programme = await programmeOf(api, finance, 'D4', { funderLand: 'TH', interimRule: 'interim-end-of-4th-month' });
    const grant = await answerOf(enterGrant, { input: grantInput({ programmeId: programme, awardPeriod: { from: '2026-07-01', to: '2028-06-30' } }) });
    expect(days(grant, 'INTERIM_REPORT')).toEqual([['2027-04-30', '2027-04-30', '2027-04-30'], ['2028-04-30', '2028-05-02', '2028-04-28']]);
  });

  test.each([
    ['D9a', '2027-01-15', 'spend-6-weeks', ['2027-02-26', '2027-02-26', '2027-02-26']],
    ['D9b', '2027-01-15', 'spend-2-months', ['2027-03-15', '2027-03-15', '2027-03-15']],
    ['D9c', '2026-11-30', 'spend-3-months', ['2027-02-28', '2027-03-01', '2027-02-26']],
  ])('%s: a payment must be spent by a day', async (name, paidOn, spendByRule, expected) => {
    const programme = await programmeOf(api, finance, name, { funderLand: 'ST', spendByRule });
    const grant = await answerOf(enterGrant, { input: grantInput({ programmeId: programme }) });
    const paid = await answerOf(addPayment, { input: { grantId: grant.id, expectedVersion: 1, amountCents: 1_500_000, paidOn } });
    expect(paid.version).toBe(2);
    expect(days(paid, 'SPEND_BY')).toEqual([expected]);
  });

  test('the programme’s own lead time is a rule row of its own', async () => {
    const programme = await programmeOf(api, finance, 'Vorlauf', { applicationLeadMonths: 2, directive: 'Richtlinie vom 1. Mai 2026' });
    const grant = await answerOf(enterGrant, { input: grantInput({ programmeId: programme }) });
    expect(days(grant, 'FOLLOW_UP_APPLICATION')[0]?.[0]).toBe('2027-11-01');
    expect(grant.deadlines.find((one) => one.kind === 'FOLLOW_UP_APPLICATION')).toMatchObject({ isSourceChecked: false });
    const { deadlineRules } = await api.ok(`query($id: UUID) { deadlineRules(programmeId: $id) { code source n } }`, { id: programme }, finance);
    expect(deadlineRules).toContainEqual({ code: `lead-${programme}`, source: 'Richtlinie vom 1. Mai 2026', n: 2 });
  });
});

test('a day typed from the notice wins over the rule, also after an extension, until it is cleared', async () => {
  const grant = await answerOf(enterGrant, { input: grantInput() });
  const proof = grant.deadlines.find((one) => one.kind === 'PROOF_OF_USE');
  const key = { grantId: grant.id, deadlineId: proof?.id };
  const typed = await answerOf(setDeadline, { input: { ...key, expectedVersion: 1, dueOn: '2028-03-12' } });
  expect(typed.deadlines.find((one) => one.kind === 'PROOF_OF_USE')).toMatchObject({
    origin: 'ENTERED', nominalOn: '2028-03-12', effectiveOn: '2028-03-12', safeDueOn: '2028-03-10', shiftKind: 'TERMIN',
  });
  const extended = await answerOf(extendGrant, { input: { id: grant.id, expectedVersion: 2, awardTo: '2028-03-31' } });
  expect(days(extended, 'PROOF_OF_USE')[0]?.[0]).toBe('2028-03-12');
  expect(days(extended, 'FUNDING_END')[0]?.[0]).toBe('2028-03-31');
  const cleared = await answerOf(setDeadline, { input: { ...key, expectedVersion: 3, dueOn: null } });
  expect(cleared.deadlines.find((one) => one.kind === 'PROOF_OF_USE')).toMatchObject({ origin: 'DERIVED', nominalOn: '2028-09-30' });
  expect(await answerOf(setDeadline, { input: { ...key, deadlineId: grant.id, expectedVersion: 4, dueOn: '2028-03-12' } })).toMatchObject({
    __typename: 'InvalidInput', fields: [{ path: 'deadlineId', code: 'NOT_FOUND' }],
  });
});

test('nothing but committed money has deadlines; a withdrawn grant keeps the proof of use alone', async () => {
  const applied = await answerOf(enterGrant, { input: grantInput({ status: 'APPLIED' }) });
  expect(applied.deadlines).toEqual([]);
  const committed = await answerOf(updateGrant, { input: { id: applied.id, expectedVersion: 1, status: 'COMMITTED' } });
  expect(committed.deadlines).toHaveLength(3);
  expect(await answerOf(updateGrant, { input: { id: applied.id, expectedVersion: 2, status: 'PLANNED' } })).toMatchObject({
    __typename: 'InvalidInput', fields: [{ path: 'status', code: 'NOT_ALLOWED' }],
  });
  const withdrawn = await answerOf(withdrawGrant, { id: applied.id, expectedVersion: 2, reason: 'Keine Eigenmittel' });
  expect(withdrawn).toMatchObject({ status: 'WITHDRAWN' });
  expect(withdrawn.deadlines.map((one) => [one.kind, one.state, one.stateReason])).toEqual([
    ['FOLLOW_UP_APPLICATION', 'OBSOLETE', 'WITHDRAWN'], ['FUNDING_END', 'OBSOLETE', 'WITHDRAWN'], ['PROOF_OF_USE', 'OPEN', null],
  ]);
  expect(await answerOf(withdrawGrant, { id: applied.id, expectedVersion: 3, reason: 'Noch einmal' })).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
});

test('a committed follow-up grant answers the follow-up application of the first one, and only that', async () => {
  const first = await answerOf(enterGrant, { input: grantInput() });
  const second = await answerOf(enterGrant, { input: grantInput({ status: 'APPLIED', renewsGrantId: first.id, awardPeriod: { from: '2028-01-01', to: '2028-12-31' } }) });
  const read = `query($id: UUID!) { grant(id: $id) { ${deadlineFields} } }`;
  const states = async () => (await api.ok(read, { id: first.id }, finance)).grant.deadlines.map((one: { state: string; stateReason: string }) => [one.state, one.stateReason]);
  expect(await states()).toEqual([['OPEN', null], ['OPEN', null], ['OPEN', null]]);
  await answerOf(updateGrant, { input: { id: second.id, expectedVersion: 1, status: 'COMMITTED' } });
  expect(await states()).toEqual([['SUPPRESSED', 'RENEWED'], ['OPEN', null], ['OPEN', null]]);
  await answerOf(withdrawGrant, { id: second.id, expectedVersion: 2, reason: 'Doch nicht' });
  expect(await states()).toEqual([['OPEN', null], ['OPEN', null], ['OPEN', null]]);
  const loop = await answerOf(updateGrant, { input: { id: first.id, expectedVersion: 1, renewsGrantId: second.id } });
  expect(loop).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'renewsGrantId', code: 'NOT_WITHIN' }] });
});

describe('bad input', () => {
  test('every bad field is named at once', async () => {
    const wrong = await answerOf(enterGrant, { input: grantInput({
      reference: 'x'.repeat(121), funder: { name: 'A', land: 'XX' }, status: 'REVOKED', awardPeriod: { from: '2027-12-31', to: '2027-01-01' },
      workPeriod: { from: '2029-01-01', to: '2029-02-01' }, amountCents: 100.5, weightBp: 10_001,
      shares: [{ offeringId: offerings[0], basisPoints: 0 }, { offeringId: offerings[0], basisPoints: 5 }],
    }) });
    expect(wrong['fields']).toEqual([
      { path: 'awardPeriod.to', code: 'PERIOD_REVERSED' }, { path: 'workPeriod', code: 'NOT_WITHIN' }, { path: 'reference', code: 'TOO_LONG' },
      { path: 'funder.name', code: 'TOO_SHORT' }, { path: 'funder.land', code: 'NOT_FOUND' }, { path: 'amountCents', code: 'FRACTION_OF_A_CENT' },
      { path: 'weightBp', code: 'OUT_OF_RANGE' }, { path: 'shares.0.basisPoints', code: 'OUT_OF_RANGE' },
      { path: 'shares.1.offeringId', code: 'DUPLICATE' }, { path: 'status', code: 'NOT_ALLOWED' },
    ]);
  });

  test('shares over the whole are a problem of their own, also when they are changed', async () => {
    const shares = [{ offeringId: offerings[0], basisPoints: 6000 }, { offeringId: offerings[1], basisPoints: 4001 }];
    expect(await answerOf(enterGrant, { input: grantInput({ shares }) })).toMatchObject({ __typename: 'Refused', code: 'SHARES_EXCEED_WHOLE' });
    const grant = await answerOf(enterGrant, { input: grantInput() });
    expect(await answerOf(updateGrant, { input: { id: grant.id, expectedVersion: 1, shares } })).toMatchObject({ code: 'SHARES_EXCEED_WHOLE' });
  });

  test('amounts out of range, far days, a payment of tomorrow, unknown rules, an extension backwards', async () => {
    const grant = await answerOf(enterGrant, { input: grantInput() });
    const fieldsOf = async (mutation: string, input: Record<string, unknown>) => (await answerOf(mutation, { input }))['fields'];
    expect(await fieldsOf(enterGrant, grantInput({ amountCents: 9_000_000_000_001 }))).toEqual([{ path: 'amountCents', code: 'OUT_OF_RANGE' }]);
    expect(await fieldsOf(enterGrant, grantInput({ amountCents: 0 }))).toEqual([{ path: 'amountCents', code: 'OUT_OF_RANGE' }]);
    expect(await fieldsOf(enterGrant, grantInput({ awardPeriod: { from: '0001-01-01', to: '9999-12-31' } }))).toEqual([
      { path: 'awardPeriod.from', code: 'OUT_OF_RANGE' }, { path: 'awardPeriod.to', code: 'OUT_OF_RANGE' },
    ]);
    expect(await fieldsOf(addPayment, { grantId: grant.id, expectedVersion: 1, amountCents: 1, paidOn: '2027-03-02', spendByRule: 'nie' })).toEqual([
      { path: 'spendByRule', code: 'NOT_FOUND' }, { path: 'paidOn', code: 'OUT_OF_RANGE' },
    ]);
    expect(await fieldsOf(extendGrant, { id: grant.id, expectedVersion: 1, awardTo: '2027-12-31', amountCents: 1.5 })).toEqual([
      { path: 'awardTo', code: 'OUT_OF_RANGE' }, { path: 'amountCents', code: 'FRACTION_OF_A_CENT' },
    ]);
  });

  test('the same notice twice, a stale version, somebody else’s offering: nothing is stored', async () => {
    const input = grantInput({ reference: 'Doppelt 1' });
    const grant = await answerOf(enterGrant, { input });
    expect(await answerOf(enterGrant, { input: { ...input, reference: ' doppelt 1 ' } })).toMatchObject({ __typename: 'Refused', code: 'ALREADY_EXISTS' });
    expect(await answerOf(updateGrant, { input: { id: grant.id, expectedVersion: 2, amountCents: 5 } })).toMatchObject({
      __typename: 'StaleVersion', actualVersion: 1, differingFields: ['amountCents'],
    });
    expect(await answerOf(enterGrant, { input: grantInput({ shares: [{ offeringId: programmeId, basisPoints: 1 }] }) })).toMatchObject({
      __typename: 'InvalidInput', fields: [{ path: 'shares.0.offeringId', code: 'NOT_FOUND' }],
    });
    const { rows } = await api.admin.query(`SELECT count(*)::int AS grants FROM "grant" WHERE lower(reference) = 'doppelt 1'`);
    expect(rows).toEqual([{ grants: 1 }]);
  });

  test('a cost plan of nonsense; two editors at once', async () => {
    const setCostPlan = `mutation($input: SetCostPlanInput!) { answer: setCostPlan(input: $input) { __typename ... on InvalidInput { fields { path code } } ... on StaleVersion { actualVersion } ... on CostPlan { version } } }`;
    const line = { period: { from: '2027-05-01', to: '2027-04-30' }, amountCents: 0.1, basis: 'PER_MONTH' };
    const input = { offeringId: offerings[1], expectedVersion: 0, needContinues: true, plannedEnd: '2027-01-31', lines: [line], parts: [{ name: 'a', isEssential: true }, { name: 'a', isEssential: false }] };
    expect((await answerOf(setCostPlan, { input }))['fields']).toEqual([
      { path: 'parts.1.name', code: 'DUPLICATE' }, { path: 'lines.0.period.to', code: 'PERIOD_REVERSED' }, { path: 'lines.0.amountCents', code: 'FRACTION_OF_A_CENT' },
      { path: 'lines.0.period.to', code: 'NOT_WITHIN' },
    ]);
    const good = { ...input, plannedEnd: null, parts: [], lines: [{ period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100, basis: 'PER_MONTH' }] };
    const both = await Promise.all([answerOf(setCostPlan, { input: good }), answerOf(setCostPlan, { input: good })]);
    expect(both.map((one) => one['__typename']).sort()).toEqual(['CostPlan', 'StaleVersion']);
  });
});
