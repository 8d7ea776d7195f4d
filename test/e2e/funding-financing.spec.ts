/** Protects: who pays what and in which year is stored whole, counts in the runway of those years, and is told only to those who may see amounts. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { addOffering, colleague, type Member, programmeOf, registered } from '../support/funding.js';

let api: TestApi;
let admin: Member;
let editor: Member;
let auditor: Member;
let office: Member;
let organisationId: string;
let offeringId: string;
let programmeId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('lippe', '05766');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  await api.ok(`mutation { inviteToNetwork(email: "pruefung@kreis.example", role: AUDITOR) { __typename } }`, {}, office);
  const auditing = await api.signIn('pruefung@kreis.example');
  await api.acceptInvitation(auditing);
  auditor = { ...auditing, actAs: networkId };
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

const shown = `id version amountCents financing { kind shareBp eligibleCostCents ownFundsCents thirdPartyCents balanceCents } tranches { year amountCents } shares { amountCents }`;
const answer = `__typename ... on Grant { ${shown} } ... on InvalidInput { fields { path code message } } ... on StaleVersion { differingFields } ... on Problem { code }`;
const enter = `mutation($input: EnterGrantInput!) { answer: enterGrant(input: $input) { ${answer} } }`;
const update = `mutation($input: UpdateGrantInput!) { answer: updateGrant(input: $input) { ${answer} } }`;
const extend = `mutation($input: ExtendGrantInput!) { answer: extendGrant(input: $input) { ${answer} } }`;
const ask = async (mutation: string, input: Record<string, unknown>) => (await api.ok(mutation, { input }, admin)).answer;

const financing = { kind: 'SHARE', shareBp: 8000, eligibleCostCents: 5_000_000, ownFundsCents: 500_000, thirdPartyCents: 500_000 };
let count = 0;
function input(fields: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1;
  return {
    organisationId, programmeId, reference: `AZ ${count}`, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2028-12-31' }, amountCents: 4_000_000,
    isSharedWithCounty: true, shares: [{ offeringId, basisPoints: 10_000 }], financing, tranches: [{ year: 2028, amountCents: 1_000_000 }, { year: 2027, amountCents: 3_000_000 }], ...fields,
  };
}

test('a notice with its plan of financing and its budget years; the office sees them, an editor and an auditor see that they are there', async () => {
  const grant = await ask(enter, input());
  expect(grant).toMatchObject({
    __typename: 'Grant', financing: { ...financing, balanceCents: 0 }, tranches: [{ year: 2027, amountCents: 3_000_000 }, { year: 2028, amountCents: 1_000_000 }],
  });
  const read = async (caller: Member) => (await api.ok(`query($id: UUID!) { grant(id: $id) { ${shown} } }`, { id: grant.id }, caller)).grant;
  expect(await read(office)).toMatchObject({ financing: { ...financing, balanceCents: 0 }, tranches: grant.tranches });
  const hidden = {
    amountCents: null, tranches: [{ year: 2027, amountCents: null }, { year: 2028, amountCents: null }],
    financing: { kind: 'SHARE', shareBp: null, eligibleCostCents: null, ownFundsCents: null, thirdPartyCents: null, balanceCents: null },
  };
  expect(await read(editor)).toMatchObject(hidden);
  expect(await read(auditor)).toMatchObject(hidden);
});

test('the money of a year flows in that year and not in another', async () => {
  await api.ok(`mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`, { input: {
    offeringId, expectedVersion: 0, needContinues: true, lines: [{ period: { from: '2027-01-01', to: '2028-12-31' }, amountCents: 250_000, basis: 'PER_MONTH' }],
  } }, admin);
  const runway = `query($id: UUID!) { offeringRunway(offeringId: $id, horizonMonths: 22) { firstGapDay runwayEnd totalFundsCents cliffs { day fromBp toBp } months { month fundsCents sources { grantId cents } } } }`;
  const { offeringRunway } = await api.ok(runway, { id: offeringId }, admin);
  // 30,000 EUR in 2027 are 2,500 a month, 10,000 EUR in 2028 are 833.33: a third of the cost.
  expect(offeringRunway).toMatchObject({ firstGapDay: '2028-01-01', runwayEnd: '2028-01-01', totalFundsCents: 3_500_000, cliffs: [{ day: '2028-01-01', fromBp: 10_000, toBp: 3333 }] });
  expect(offeringRunway.months[0]).toMatchObject({ month: '2027-03', fundsCents: 250_000, sources: [{ cents: 250_000 }] });
  expect(offeringRunway.months.slice(10).map((one: { fundsCents: number }) => one.fundsCents).reduce((sum: number, cents: number) => sum + cents, 0)).toBe(1_000_000);
});

test('more money than cost is flagged as perhaps paid twice, in figures only for those who may see them', async () => {
  const doubled = await addOffering(api, { networkId: String(office.actAs), organisationId, title: 'Doppelt bezahlt' });
  await api.ok(`mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`, { input: {
    offeringId: doubled, expectedVersion: 0, needContinues: true, lines: [{ period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100_000, basis: 'PER_MONTH' }],
  } }, admin);
  const pay = { financing: null, tranches: null, shares: [{ offeringId: doubled, basisPoints: 10_000 }] };
  await ask(enter, input({ ...pay, awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 1_200_000 }));
  await ask(enter, input({ ...pay, awardPeriod: { from: '2027-06-01', to: '2027-07-31' }, amountCents: 30_001 }));
  const read = `query($id: UUID!) { offeringRunway(offeringId: $id) { parts { surplusPeriods { from to surplusCents } } } }`;
  const run = { from: '2027-06-01', to: '2027-07-31' };
  expect((await api.ok(read, { id: doubled }, admin)).offeringRunway.parts).toEqual([{ surplusPeriods: [{ ...run, surplusCents: 30_001 }] }]);
  expect((await api.ok(read, { id: doubled }, editor)).offeringRunway.parts).toEqual([{ surplusPeriods: [{ ...run, surplusCents: null }] }]);
  expect((await api.ok(`{ networkRunway { quality { possibleDoubleFundings } } }`, {}, office)).networkRunway.quality).toEqual({ possibleDoubleFundings: 1 });
});

test('another amount needs other years; moving money between years is an update, and the trail keeps no figure', async () => {
  const grant = await ask(enter, input());
  const seen = { id: grant.id, expectedVersion: 1 };
  expect(await ask(update, { ...seen, amountCents: 5_000_000 })).toMatchObject({ fields: [{ path: 'tranches', code: 'NOT_THE_WHOLE' }] });
  const moved = await ask(update, { ...seen, tranches: [{ year: 2027, amountCents: 2_500_000 }, { year: 2028, amountCents: 1_500_000 }] });
  expect(moved).toMatchObject({ version: 2, tranches: [{ amountCents: 2_500_000 }, { amountCents: 1_500_000 }], financing: { kind: 'SHARE' } });
  expect(await ask(update, { ...seen, tranches: [] })).toMatchObject({ __typename: 'StaleVersion', differingFields: ['tranches'] });
  const longer = { id: grant.id, expectedVersion: 2, awardTo: '2029-06-30', amountCents: 5_000_000 };
  expect(await ask(extend, longer)).toMatchObject({ fields: [{ path: 'tranches', code: 'NOT_THE_WHOLE' }] });
  expect(await ask(extend, { ...longer, tranches: [{ year: 2027, amountCents: 2_500_000 }, { year: 2028, amountCents: 1_500_000 }, { year: 2029, amountCents: 1_000_000 }] }))
    .toMatchObject({ version: 3, amountCents: 5_000_000, tranches: [{ year: 2027 }, { year: 2028 }, { year: 2029, amountCents: 1_000_000 }] });
  const even = await ask(update, { id: grant.id, expectedVersion: 3, tranches: [], financing: { kind: 'FIXED_AMOUNT', eligibleCostCents: 6_000_000 } });
  expect(even).toMatchObject({ version: 4, tranches: [], financing: { kind: 'FIXED_AMOUNT', shareBp: null, ownFundsCents: 0, balanceCents: -1_000_000 } });
  const { rows } = await api.admin.query(`SELECT changes::text FROM audit_entry WHERE subject_id = $1`, [grant.id]);
  expect(rows).toHaveLength(4);
  expect(JSON.stringify(rows).replaceAll(/[\da-f-]{36}/g, '')).not.toMatch(/\b(?:[1-6]\d{6}|[58]\d{3}|500000)\b/);
});

test('bad figures are all named at once and nothing is stored', async () => {
  const wrong = await ask(enter, input({
    reference: 'schlecht', financing: { kind: 'DEFICIT', shareBp: 1, eligibleCostCents: 0.5, ownFundsCents: -1 },
    tranches: [{ year: 2026, amountCents: 1 }, { year: 2028, amountCents: 3_999_998 }, { year: 2028, amountCents: 1 }],
  }));
  expect(wrong.fields.map((one: { path: string; code: string }) => `${one.path} ${one.code}`)).toEqual([
    'financing.shareBp NOT_ALLOWED', 'financing.eligibleCostCents FRACTION_OF_A_CENT', 'financing.ownFundsCents OUT_OF_RANGE', 'tranches.0.year OUT_OF_RANGE', 'tranches.2.year DUPLICATE',
  ]);
  const short = await ask(enter, input({ reference: 'schlecht', tranches: [{ year: 2027, amountCents: 3_999_999 }] }));
  expect(short.fields).toEqual([{ path: 'tranches', code: 'NOT_THE_WHOLE', message: 'Die Jahresbeträge ergeben 39.999,99\u00a0€, der Betrag der Zuwendung ist 40.000,00\u00a0€.' }]);
  const { rows } = await api.admin.query(`SELECT 1 FROM "grant" WHERE reference = 'schlecht'`);
  expect(rows).toEqual([]);
});

test('the database holds the years to the amount by itself', async () => {
  const grant = await ask(enter, input());
  await expect(api.admin.query(`UPDATE "grant" SET amount_cents = amount_cents + 1 WHERE id = $1`, [grant.id])).rejects.toThrow('tranches of a grant');
  await expect(api.admin.query(
    `INSERT INTO grant_tranche (id, network_id, grant_id, year, amount_cents) SELECT gen_random_uuid(), network_id, id, 2029, 1 FROM "grant" WHERE id = $1`, [grant.id],
  )).rejects.toThrow('tranches of a grant');
});
