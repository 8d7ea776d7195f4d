/** Protects: what is left of a grant is said to the cent by its kind of financing; the proof of use ends its reminders and begins the keeping of documents; days that no rule knows can be added. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { addOffering, colleague, type Member, programmeOf, registered } from '../support/funding.js';

let api: TestApi;
let admin: Member;
let editor: Member;
let office: Member;
let organisationId: string;
let offeringId: string;
let programmeId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('lippe', '05766');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  const organisation = await registered(api, { network: 'lippe', email: 'leitung@bruecke.example' });
  organisationId = organisation.id;
  admin = { ...organisation.admin, actAs: organisationId };
  editor = await colleague(api, admin, { email: 'redaktion@bruecke.example', role: 'EDITOR' });
  offeringId = await addOffering(api, { networkId, organisationId, title: 'Lotsen' });
  programmeId = await programmeOf(api, admin, 'KOMM-AN');
});
afterAll(async () => {
  await api.stop();
});

const deadlineFields = `deadlines { id kind nominalOn effectiveOn safeDueOn state stateReason note origin source isSourceChecked }`;
const shown = `id version proof { submittedOn eligibleCostCents ownFundsCents thirdPartyCents } ${deadlineFields}
  settlement { isReported eligibleCostCents effectiveGrantCents forfeitedCents paidOutCents outstandingCents repayCents }`;
const answer = `__typename ... on Grant { ${shown} } ... on InvalidInput { fields { path code } } ... on Problem { code }`;
const mutation = (name: string, type: string): string => `mutation($input: ${type}!) { answer: ${name}(input: $input) { ${answer} } }`;
const enter = mutation('enterGrant', 'EnterGrantInput');
const pay = mutation('addPayment', 'AddPaymentInput');
const prove = mutation('submitProofOfUse', 'SubmitProofOfUseInput');
const add = mutation('addGrantDeadline', 'AddGrantDeadlineInput');
const set = mutation('setGrantDeadline', 'SetGrantDeadlineInput');
const ask = async (document: string, input: Record<string, unknown>) => (await api.ok(document, { input }, admin)).answer;

let count = 0;
/** The grant of example E11: 40,000 EUR, 80 % of 50,000 EUR. */
async function granted(kind: string, fields: Record<string, unknown> = {}) {
  count += 1;
  return ask(enter, {
    organisationId, programmeId, reference: `AZ ${count}`, status: 'COMMITTED', awardPeriod: { from: '2026-01-01', to: '2026-12-31' }, amountCents: 4_000_000,
    isSharedWithCounty: true, shares: [{ offeringId, basisPoints: 10_000 }],
    financing: { kind, eligibleCostCents: 5_000_000, ownFundsCents: 500_000, thirdPartyCents: 500_000, ...(kind === 'SHARE' ? { shareBp: 8000 } : {}) }, ...fields,
  });
}
const kindsOf = (grant: { deadlines: { kind: string; nominalOn: string; state: string }[] }) => grant.deadlines.map((one) => `${one.kind} ${one.nominalOn} ${one.state}`);

test.each([
  ['FIXED_AMOUNT', 4_000_000, 0, 0],
  ['SHARE', 3_600_000, 400_000, 100_000],
  ['DEFICIT', 3_500_000, 500_000, 200_000],
])('E11: %s leaves %i and forfeits %i when the proof says 45,000 EUR', async (kind, effective, forfeited, repay) => {
  let grant = await granted(kind);
  expect(grant.settlement).toMatchObject({ isReported: false, effectiveGrantCents: 4_000_000, forfeitedCents: 0, paidOutCents: 0, outstandingCents: 4_000_000, repayCents: 0 });
  grant = await ask(pay, { grantId: grant.id, expectedVersion: 1, amountCents: 3_700_000, paidOn: '2026-12-01' });
  const supposed = await api.ok(`query($id: UUID!) { grant(id: $id) { settlement(eligibleCostCents: 4500000) { isReported effectiveGrantCents } } }`, { id: grant.id }, admin);
  expect(supposed.grant.settlement).toEqual({ isReported: false, effectiveGrantCents: effective });
  grant = await ask(prove, { grantId: grant.id, expectedVersion: 2, submittedOn: '2027-02-26', eligibleCostCents: 4_500_000 });
  expect(grant).toMatchObject({
    version: 3, proof: { submittedOn: '2027-02-26', eligibleCostCents: 4_500_000, ownFundsCents: null },
    settlement: { isReported: true, eligibleCostCents: 4_500_000, effectiveGrantCents: effective, forfeitedCents: forfeited, paidOutCents: 3_700_000, outstandingCents: Math.max(0, effective - 3_700_000), repayCents: repay },
  });
});

test('handed in: nobody is reminded of the proof any more, and its documents are kept for five years', async () => {
  const grant = await granted('SHARE');
  const open = async () => (await api.admin.query(
    `SELECT o.kind, o.state, count(r.*) FILTER (WHERE r.state = 'PENDING')::int AS pending FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id LEFT JOIN reminder r ON r.obligation_id = o.id
     WHERE d.grant_id = $1 AND o.kind IN ('PROOF_OF_USE', 'RETENTION_END') GROUP BY 1, 2 ORDER BY 1`, [grant.id])).rows;
  expect(await open()).toEqual([{ kind: 'PROOF_OF_USE', state: 'OPEN', pending: expect.any(Number) }]);
  const proved = await ask(prove, { grantId: grant.id, expectedVersion: 1, submittedOn: '2027-02-26' });
  expect(await open()).toEqual([{ kind: 'PROOF_OF_USE', state: 'DONE', pending: 0 }, { kind: 'RETENTION_END', state: 'OPEN', pending: 1 }]);
  expect(proved.deadlines.find((one: { kind: string }) => one.kind === 'RETENTION_END')).toMatchObject({ nominalOn: '2032-02-26', isSourceChecked: false });
  // Said again with another day: the documents follow, the duty stays done.
  const again = await ask(prove, { grantId: grant.id, expectedVersion: 2, submittedOn: '2027-02-20', eligibleCostCents: 5_000_000 });
  expect(kindsOf(again)).toContain('RETENTION_END 2032-02-20 OPEN');
  expect((await open())[0]).toMatchObject({ state: 'DONE' });
});

test('calling the duty done is handing in today; the day can be corrected', async () => {
  const grant = await granted('SHARE');
  const { rows: [obligation] } = await api.admin.query(
    `SELECT o.id, o.version FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1 AND o.kind = 'PROOF_OF_USE'`, [grant.id]);
  await api.ok(`mutation($input: MarkObligationDoneInput!) { markObligationDone(input: $input) { __typename ... on Problem { code } } }`, { input: { id: obligation.id, expectedVersion: obligation.version } }, admin);
  const read = async () => (await api.ok(`query($id: UUID!) { grant(id: $id) { ${shown} } }`, { id: grant.id }, admin)).grant;
  expect(await read()).toMatchObject({ version: 2, proof: { submittedOn: '2027-03-01', eligibleCostCents: null }, settlement: { isReported: false } });
  expect(kindsOf(await read())).toContain('RETENTION_END 2032-03-01 OPEN');
  expect(await ask(prove, { grantId: grant.id, expectedVersion: 2, submittedOn: '2027-02-15' })).toMatchObject({ version: 3, proof: { submittedOn: '2027-02-15' } });
});

test('nobody accounts for money that never was, in the future, or before it began', async () => {
  const applied = await granted('SHARE', { status: 'APPLIED' });
  expect(await ask(prove, { grantId: applied.id, expectedVersion: 1, submittedOn: '2027-02-01' })).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
  const grant = await granted('SHARE');
  const problems = async (input: Record<string, unknown>) => (await ask(prove, { grantId: grant.id, expectedVersion: 1, ...input })).fields;
  expect(await problems({ submittedOn: '2027-03-02', eligibleCostCents: 0.5, ownFundsCents: -1 })).toEqual([
    { path: 'submittedOn', code: 'OUT_OF_RANGE' }, { path: 'eligibleCostCents', code: 'FRACTION_OF_A_CENT' }, { path: 'ownFundsCents', code: 'OUT_OF_RANGE' },
  ]);
  expect(await problems({ submittedOn: '2025-12-31' })).toEqual([{ path: 'submittedOn', code: 'NOT_WITHIN' }]);
});

test('who sees no amounts sees that there is a proof, and nothing of what is left', async () => {
  const grant = await granted('SHARE');
  await ask(prove, { grantId: grant.id, expectedVersion: 1, submittedOn: '2027-02-26', eligibleCostCents: 4_500_000 });
  const read = `query($id: UUID!) { grant(id: $id) { proof { submittedOn eligibleCostCents } settlement(eligibleCostCents: 1) { effectiveGrantCents } } }`;
  expect((await api.ok(read, { id: grant.id }, editor)).grant).toEqual({ proof: { submittedOn: '2027-02-26', eligibleCostCents: null }, settlement: null });
  expect((await api.ok(read, { id: grant.id }, office)).grant).toEqual({ proof: { submittedOn: '2027-02-26', eligibleCostCents: 4_500_000 }, settlement: { effectiveGrantCents: 0 } });
});

test('a day of a letter is a deadline that does not move; taken out it is gone, and a withdrawn grant still pays back', async () => {
  const grant = await granted('SHARE');
  const letter = await ask(add, { grantId: grant.id, expectedVersion: 1, kind: 'REPAYMENT', dueOn: '2027-05-01' });
  expect(letter.deadlines.find((one: { kind: string }) => one.kind === 'REPAYMENT')).toMatchObject({
    nominalOn: '2027-05-01', effectiveOn: '2027-05-01', safeDueOn: '2027-04-30', origin: 'ENTERED', note: null, state: 'OPEN', source: 'Bescheid oder Schreiben des Mittelgebers',
  });
  expect((await ask(add, { grantId: grant.id, expectedVersion: 2, kind: 'INTERNAL', dueOn: '2027-05-01' })).fields).toEqual([{ path: 'note', code: 'REQUIRED' }]);
  const own = await ask(add, { grantId: grant.id, expectedVersion: 2, kind: 'INTERNAL', dueOn: '2027-06-01', note: 'Der Kreistag berät den Haushalt' });
  const added = own.deadlines.find((one: { kind: string }) => one.kind === 'INTERNAL');
  expect(added).toMatchObject({ note: 'Der Kreistag berät den Haushalt', source: 'eigene Planung' });
  const moved = await ask(set, { grantId: grant.id, expectedVersion: 3, deadlineId: added.id, dueOn: '2027-06-08' });
  expect(kindsOf(moved)).toContain('INTERNAL 2027-06-08 OPEN');
  const gone = await ask(set, { grantId: grant.id, expectedVersion: 4, deadlineId: added.id, dueOn: null });
  expect(gone.deadlines.find((one: { kind: string }) => one.kind === 'INTERNAL')).toMatchObject({ state: 'OBSOLETE', stateReason: 'REMOVED' });
  const { rows } = await api.admin.query(`SELECT state, reason FROM obligation WHERE subject_id = $1`, [added.id]);
  expect(rows).toEqual([{ state: 'SUPPRESSED', reason: 'REMOVED' }]);
  const withdrawn = (await api.ok(`mutation($id: UUID!) { answer: withdrawGrant(id: $id, expectedVersion: 5, reason: "Keine Eigenmittel") { ${answer} } }`, { id: grant.id }, admin)).answer;
  expect(kindsOf(withdrawn)).toContain('REPAYMENT 2027-05-01 OPEN');
});

test('an application has its own days too, until it is refused', async () => {
  const grant = await granted('SHARE', { status: 'APPLIED' });
  const added = await ask(add, { grantId: grant.id, expectedVersion: 1, kind: 'INTERNAL', dueOn: '2027-06-01', note: 'Unterlagen nachreichen' });
  expect(kindsOf(added)).toEqual(['INTERNAL 2027-06-01 OPEN']);
  const change = async (expectedVersion: number, status: string) => ask(mutation('updateGrant', 'UpdateGrantInput'), { id: grant.id, expectedVersion, status });
  expect(kindsOf(await change(2, 'REJECTED'))).toEqual(['INTERNAL 2027-06-01 OBSOLETE']);
  // An objection was heard.
  expect(kindsOf(await change(3, 'APPLIED'))).toEqual(['INTERNAL 2027-06-01 OPEN']);
});
