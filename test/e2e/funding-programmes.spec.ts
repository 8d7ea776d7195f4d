/** Programmes hold for a whole network: verified organisations and the office write them, and mistakes can be corrected. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Answer, TestApi } from '../support/api.js';
import { addOffering, type Member, programmeOf, registered } from '../support/funding.js';

let api: TestApi;
let networkId: string;
let office: Member;
let admin: Member;
let other: Member;
let department: Member;
let offeringId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  admin = await adminOf('Brücke e.V.', 'bruecke');
  other = await adminOf('Anderswo e.V.', 'anderswo');
  department = await adminOf('Sozialamt', 'sozialamt', 'DEPARTMENT');
  offeringId = await addOffering(api, { networkId, organisationId: admin.actAs, title: 'Sprachcafé' });
});
afterAll(async () => {
  await api.stop();
});

async function adminOf(name: string, host: string, kind = 'TRAEGER'): Promise<Member> {
  const organisation = await registered(api, { network: 'lippe', email: `leitung@${host}.example`, name, kind });
  return { ...organisation.admin, actAs: organisation.id };
}

const basics = { title: 'KOMM-AN', funderName: 'Land', funderLand: 'NW', isCountyFunded: false };
const fields = `__typename ... on Programme { id version title isCountyFunded followUpRule proofRule enteredByOrganisationId }
  ... on Problem { code } ... on InvalidInput { fields { path } }`;
const create = (caller: Member, input: Record<string, unknown>): Promise<Answer> =>
  api.graphql(`mutation($input: CreateProgrammeInput!) { answer: createProgramme(input: $input) { ${fields} } }`, { input }, caller);
const update = (caller: Member, input: Record<string, unknown>): Promise<Answer> =>
  api.graphql(`mutation($input: UpdateProgrammeInput!) { answer: updateProgramme(input: $input) { ${fields} ... on StaleVersion { actualVersion differingFields } } }`, { input }, caller);
const outcome = (answer: Answer): string => String(answer.errors?.[0]?.extensions['code'] ?? answer.data.answer.code ?? answer.data.answer.__typename);

test('an organisation that is not verified writes no programme, a verified one and the office do', async () => {
  expect(outcome(await create(admin, basics))).toBe('ORGANISATION_NOT_VERIFIED');
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = ANY($1)`, [[admin.actAs, other.actAs]]);
  expect((await create(admin, basics)).data.answer).toMatchObject({ __typename: 'Programme', enteredByOrganisationId: admin.actAs });
  expect((await create(office, { ...basics, title: 'AMIF' })).data.answer).toMatchObject({ __typename: 'Programme', enteredByOrganisationId: null });
  expect(outcome(await create(other, basics))).toBe('ALREADY_EXISTS');
});

test('only the office says what is the county’s own money or a department’s, because that opens grants to others', async () => {
  expect(outcome(await create(admin, { ...basics, title: 'Kreismittel', isCountyFunded: true }))).toBe('FORBIDDEN');
  expect(outcome(await create(admin, { ...basics, title: 'Kreismittel', funderOrganisationId: department.actAs }))).toBe('FORBIDDEN');
  const id = await programmeOf(api, admin, 'Eigenes');
  const own = { ...basics, id, title: 'Eigenes', expectedVersion: 1 };
  expect(outcome(await update(admin, { ...own, isCountyFunded: true }))).toBe('FORBIDDEN');
  expect(outcome(await update(admin, { ...own, funderOrganisationId: department.actAs }))).toBe('FORBIDDEN');
  expect((await update(office, { ...own, isCountyFunded: true, funderOrganisationId: department.actAs })).data.answer).toMatchObject({ isCountyFunded: true, version: 2 });
  expect(outcome(await update(admin, { ...own, expectedVersion: 2 }))).toBe('FORBIDDEN');
  expect(outcome(await update(admin, { ...own, expectedVersion: 2, isCountyFunded: true, funderOrganisationId: department.actAs }))).toBe('Programme');
});

test('its own organisation and the office correct a programme, nobody else, and nobody over what somebody else saved', async () => {
  const id = await programmeOf(api, admin, 'Fehler', { applicationLeadMonths: 3, directive: 'Richtlinie' });
  const input = { ...basics, id, title: 'Korrigiert', expectedVersion: 1 };
  for (const stranger of [other, department]) expect(outcome(await update(stranger, input))).toMatch(/^(FORBIDDEN|ORGANISATION_NOT_VERIFIED)$/);
  expect((await update(admin, { ...input, funderLand: 'XX', title: '' })).data.answer.fields).toEqual([{ path: 'title' }, { path: 'funderLand' }]);
  expect((await update(admin, input)).data.answer).toMatchObject({ title: 'Korrigiert', version: 2, followUpRule: null });
  expect((await update(office, input)).data.answer).toMatchObject({ __typename: 'StaleVersion', actualVersion: 2, differingFields: [] });
  expect((await update(office, { ...input, title: 'Amtlich', expectedVersion: 2 })).data.answer).toMatchObject({ title: 'Amtlich', version: 3 });
  expect(outcome(await update(admin, { ...input, title: 'AMIF', expectedVersion: 3 }))).toBe('ALREADY_EXISTS');
  const foreign = await api.network('altenburg', '16077');
  const foreignOffice: Member = { ...await api.coordinator(foreign, 'koordination@altenburg.example'), actAs: foreign };
  expect(outcome(await update(foreignOffice, input))).toBe('NOT_FOUND');
  await api.admin.query(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = $1`, [admin.actAs]);
  expect(outcome(await update(admin, { ...input, expectedVersion: 3 }))).toBe('ORGANISATION_NOT_VERIFIED');
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [admin.actAs]);
});

test('other rules move the deadlines of its grants; a typed day stays, and the funder of the notice stays', async () => {
  const programmeId = await programmeOf(api, admin, 'Regeln', { applicationLeadMonths: 3 });
  const enter = async (reference: string): Promise<{ id: string; version: number; deadlines: { id: string; kind: string }[] }> => (await api.ok(
    `mutation($input: EnterGrantInput!) { enterGrant(input: $input) { ... on Grant { id version deadlines { id kind } } } }`, { input: {
      organisationId: admin.actAs, programmeId, reference, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
      amountCents: 100, isSharedWithCounty: false, shares: [{ offeringId, basisPoints: 10_000 }],
    } }, admin)).enterGrant;
  const [plain, typed] = [await enter('AZ 1'), await enter('AZ 2')];
  const deadlineId = typed.deadlines.find((one) => one.kind === 'PROOF_OF_USE')?.id;
  await api.ok(`mutation($input: SetGrantDeadlineInput!) { setGrantDeadline(input: $input) { __typename } }`,
    { input: { grantId: typed.id, expectedVersion: typed.version, deadlineId, dueOn: '2028-05-15' } }, admin);
  const days = async (id: string): Promise<Record<string, [string, string | null]>> => {
    const { grant } = await api.ok(`query($id: UUID!) { grant(id: $id) { funderName funderLand deadlines { kind nominalOn proposedOn state } } }`, { id }, admin);
    expect([grant.funderName, grant.funderLand]).toEqual(['Land', 'NW']);
    return Object.fromEntries(grant.deadlines.map((one: { kind: string; nominalOn: string; proposedOn: string | null }) => [one.kind, [one.nominalOn, one.proposedOn]]));
  };
  const obligations = async (id: string): Promise<string[]> => (await api.admin.query<{ line: string }>(
    `SELECT concat_ws(' ', o.kind, o.nominal, o.state, 'r' || o.revision) AS line FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id
     WHERE d.grant_id = $1 AND o.kind <> 'FUNDING_END' ORDER BY o.kind`, [id])).rows.map((row) => row.line);
  expect(await days(plain.id)).toMatchObject({ FOLLOW_UP_APPLICATION: ['2027-10-01', null], PROOF_OF_USE: ['2028-06-30', null] });

  const renamed = await update(admin, { id: programmeId, expectedVersion: 1, ...basics, title: 'Regeln, neu', funderName: 'Bund', funderLand: 'BE', applicationLeadMonths: 3 });
  expect(renamed.data.answer.version).toBe(2);
  expect(await obligations(plain.id)).toEqual(['FOLLOW_UP_APPLICATION 2027-10-01 OPEN r1', 'PROOF_OF_USE 2028-06-30 OPEN r1']);

  const changed = await update(office, { id: programmeId, expectedVersion: 2, ...basics, title: 'Regeln, neu', applicationLeadMonths: 2, proofRule: 'proof-31-march' });
  expect(changed.data.answer).toMatchObject({ version: 3, proofRule: 'proof-31-march' });
  expect(await days(plain.id)).toMatchObject({ FOLLOW_UP_APPLICATION: ['2027-11-01', null], PROOF_OF_USE: ['2028-03-31', null] });
  expect(await obligations(plain.id)).toEqual(['FOLLOW_UP_APPLICATION 2027-11-01 OPEN r2', 'PROOF_OF_USE 2028-03-31 OPEN r2']);
  expect(await days(typed.id)).toMatchObject({ FOLLOW_UP_APPLICATION: ['2027-11-01', null], PROOF_OF_USE: ['2028-05-15', null] });

  const general = await update(admin, { id: programmeId, expectedVersion: 3, ...basics, title: 'Regeln, neu' });
  expect(general.data.answer).toMatchObject({ version: 4, followUpRule: null, proofRule: null });
  expect(await days(plain.id)).toMatchObject({ FOLLOW_UP_APPLICATION: ['2027-07-01', null], PROOF_OF_USE: ['2028-06-30', null] });
  const { deadlineRules } = await api.ok(`query($id: UUID!) { deadlineRules(programmeId: $id) { code } }`, { id: programmeId }, admin);
  expect(deadlineRules.filter((rule: { code: string }) => rule.code.startsWith('lead-'))).toEqual([]);
});
