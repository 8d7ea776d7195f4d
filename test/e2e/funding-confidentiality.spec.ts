/** Who sees which money: every role has its allowed and its refused side, and no total gives one hidden grant away. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, TestApi } from '../support/api.js';
import { verify } from '../support/directory.js';
import { addOffering, colleague, type Member, programmeOf, registered } from '../support/funding.js';
import { openPage, submit } from '../support/pages.js';

let api: TestApi;
let admin: Member;
let finance: Member;
let editor: Member;
let viewer: Member;
let volunteerCoordinator: Member;
let stranger: Member;
let grantor: Member;
let office: Member;
let officeWithoutFactor: Member;
let auditor: Member;
let foreignOffice: Member;
let organisationId: string;
let networkId: string;
/** Offerings by the money behind them, and their grants. */
const offerings: Record<string, string> = {};
const grants: Record<string, string> = {};

const enterGrant = `mutation($input: EnterGrantInput!) { enterGrant(input: $input) { __typename ... on Grant { id version } ... on Problem { code } } }`;
const readGrant = `query($id: UUID!) { grant(id: $id) { id amountCents unallocatedCents weightBp shares { amountCents } payments { amountCents } awardPeriod { to } deadlines { kind } programme { title } } }`;
const readRunway = `query($id: UUID!) { offeringRunway(offeringId: $id, horizonMonths: 12) {
  isConfidential state runwayEnd totalCostCents totalFundsCents totalGapCents cliffs { day fromBp toBp } months { month band costCents fundsCents gapCents coverageBp sources { grantId funderName cents } } } }`;
const readNetwork = `{ networkRunway(horizonMonths: 12) {
  total { offerings confidentialOfferings totalCostCents totalFundsCents totalGapCents months { month costCents fundsCents gapCents } }
  byLifeArea { key offerings confidentialOfferings totalCostCents totalFundsCents totalGapCents months { month costCents fundsCents gapCents } }
  byOrganisation { key label totalFundsCents totalGapCents }
  cliffs { title day fromBp toBp } quality { offerings withoutCostPlan withoutGrant confidentialOfferings grants unconfirmedGrants staleGrants }
  offerings(first: 100) { items { offeringId isConfidential totalCostCents totalFundsCents totalGapCents } nextCursor } } }`;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  const otherNetworkId = await api.network('altenburg', '16077');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  officeWithoutFactor = { ...await api.signIn(office.email), actAs: networkId };
  foreignOffice = { ...await api.coordinator(otherNetworkId, 'koordination@altenburg.example'), actAs: otherNetworkId };
  await api.ok(`mutation { inviteToNetwork(email: "pruefung@kreis.example", role: AUDITOR) { __typename } }`, {}, office);
  const auditing = await api.signIn('pruefung@kreis.example');
  await api.acceptInvitation(auditing);
  auditor = { ...auditing, actAs: networkId };

  const organisation = await registered(api, { network: 'lippe', email: 'leitung@bruecke.example' });
  organisationId = organisation.id;
  admin = { ...organisation.admin, actAs: organisationId };
  finance = await colleague(api, admin, { email: 'geld@bruecke.example', role: 'FINANCE', secondFactor: true });
  editor = await colleague(api, admin, { email: 'redaktion@bruecke.example', role: 'EDITOR' });
  viewer = await colleague(api, admin, { email: 'lesen@bruecke.example', role: 'VIEWER' });
  volunteerCoordinator = await colleague(api, admin, { email: 'ehrenamt@bruecke.example', role: 'VOLUNTEER_COORD' });
  const other = await registered(api, { network: 'lippe', email: 'leitung@anderswo.example', name: 'Anderswo e.V.' });
  stranger = { ...other.admin, actAs: other.id };
  const department = await registered(api, { network: 'lippe', email: 'leitung@sozialamt.example', name: 'Sozialamt', kind: 'DEPARTMENT' });
  grantor = { ...department.admin, actAs: department.id };

  const programmes = {
    plain: await programmeOf(api, admin, 'Stiftung'),
    county: await programmeOf(api, office, 'Kreismittel', { isCountyFunded: true, funderName: 'Kreis Lippe', funderOrganisationId: department.id }),
  };
  const kinds = { shared: [programmes.plain, true], hidden: [programmes.plain, false], county: [programmes.county, false] } as const;
  for (const [name, [programmeId, isSharedWithCounty]] of Object.entries(kinds)) {
    const offeringId = await addOffering(api, { networkId, organisationId, title: `Angebot ${name}`, lifeArea: name === 'shared' ? 'WORK' : 'EDUCATION' });
    offerings[name] = offeringId;
    await api.ok(`mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`, { input: {
      offeringId, expectedVersion: 0, needContinues: true, lines: [{ period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100_000, basis: 'PER_MONTH' }],
    } }, admin);
    const { enterGrant: grant } = await api.ok(enterGrant, { input: {
      organisationId, programmeId, reference: name, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
      amountCents: 1_200_000, weightBp: 7000, isSharedWithCounty, shares: [{ offeringId, basisPoints: 10_000 }],
    } }, admin);
    grants[name] = String(grant.id);
    await api.ok(`mutation($input: AddPaymentInput!) { addPayment(input: $input) { __typename } }`,
      { input: { grantId: grant.id, expectedVersion: 1, amountCents: 300_000, paidOn: '2027-02-01' } }, admin);
  }
});
afterAll(async () => {
  await api.stop();
});

type Sight = 'AMOUNTS' | 'SOURCE' | 'NOTHING' | 'FORBIDDEN';

/** What a caller gets to see of a grant, judged by everything in the answer. */
function sightOf(answer: Answer): Sight {
  if (answer.errors) return answer.errors.every((error) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(error.extensions['code']))) ? 'FORBIDDEN' : 'NOTHING';
  const { grant } = answer.data;
  if (grant === null) return 'NOTHING';
  const figures = [grant.amountCents, grant.unallocatedCents, grant.weightBp, ...[...grant.shares, ...grant.payments].map((one: { amountCents: number }) => one.amountCents)];
  if (figures.every((figure) => figure === null)) return 'SOURCE';
  expect(figures).toEqual([1_200_000, 0, 7000, 1_200_000, 300_000]);
  return 'AMOUNTS';
}

describe('one grant', () => {
  const sights: [string, () => Member | Record<string, never>, Record<string, Sight>][] = [
    ['admin', () => admin, { shared: 'AMOUNTS', hidden: 'AMOUNTS', county: 'AMOUNTS' }],
    ['finance with second factor', () => finance, { shared: 'AMOUNTS', hidden: 'AMOUNTS', county: 'AMOUNTS' }],
    ['editor', () => editor, { shared: 'SOURCE', hidden: 'SOURCE', county: 'SOURCE' }],
    ['viewer', () => viewer, { shared: 'FORBIDDEN', hidden: 'FORBIDDEN', county: 'FORBIDDEN' }],
    ['admin of another organisation', () => stranger, { shared: 'NOTHING', hidden: 'NOTHING', county: 'NOTHING' }],
    ['granting department', () => grantor, { shared: 'NOTHING', hidden: 'NOTHING', county: 'AMOUNTS' }],
    ['integration office', () => office, { shared: 'AMOUNTS', hidden: 'NOTHING', county: 'AMOUNTS' }],
    ['integration office without second factor', () => officeWithoutFactor, { shared: 'FORBIDDEN', hidden: 'FORBIDDEN', county: 'FORBIDDEN' }],
    ['auditor', () => auditor, { shared: 'SOURCE', hidden: 'NOTHING', county: 'AMOUNTS' }],
    ['office of another network', () => foreignOffice, { shared: 'NOTHING', hidden: 'NOTHING', county: 'NOTHING' }],
    ['anonymous', () => ({}), { shared: 'FORBIDDEN', hidden: 'FORBIDDEN', county: 'FORBIDDEN' }],
  ];
  test.each(sights)('as %s', async (_name, caller, expected) => {
    for (const [kind, sight] of Object.entries(expected)) {
      expect([kind, sightOf(await api.graphql(readGrant, { id: grants[kind] }, caller()))]).toEqual([kind, sight]);
    }
  });

  test('lists follow the same rule', async () => {
    const list = `query($id: UUID!) { grants(organisationId: $id, first: 2) { items { id amountCents } nextCursor } }`;
    const own = (await api.ok(list, { id: organisationId }, admin)).grants;
    expect([own.items.length, typeof own.nextCursor]).toEqual([2, 'string']);
    const ofOffice = (await api.ok(list, { id: organisationId }, office)).grants;
    expect(ofOffice.items.map((one: { id: string }) => one.id)).toEqual([grants['shared'], grants['county']]);
    const ofAuditor = (await api.ok(list, { id: organisationId }, auditor)).grants;
    expect(ofAuditor.items.map((one: { amountCents: number | null }) => one.amountCents)).toEqual([null, 1_200_000]);
    expect((await api.graphql(list, { id: organisationId }, stranger)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await api.graphql(list, { id: organisationId }, viewer)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await api.ok(list, { id: organisationId }, foreignOffice)).grants.items).toEqual([]);
  });
});

describe('the deadlines of a grant', () => {
  const list = `query($id: UUID) { obligations(organisationId: $id, first: 2) { items { id subjectId title } nextCursor } }`;
  const more = `query($id: UUID, $after: String) { obligations(organisationId: $id, first: 2, after: $after) { items { id subjectId title } nextCursor } }`;
  const ledger = `query($id: UUID!) { obligationLedger(id: $id) { rule } }`;
  const done = `mutation($input: MarkObligationDoneInput!) { markObligationDone(input: $input) { __typename } }`;
  const acknowledge = `mutation($id: UUID!) { acknowledgeObligation(id: $id, expectedVersion: 99) { __typename } }`;

  /** Kinds of grants whose deadlines stand in the list, page by page; or the code of the refusal. */
  async function listed(caller: Member | Record<string, never>, id: string | null): Promise<string[] | string> {
    const titles = new Set<string>();
    let answer = await api.graphql(list, { id }, caller);
    for (;;) {
      if (answer.errors) return String(answer.errors[0]?.extensions['code']);
      for (const one of answer.data.obligations.items as { title: string }[]) titles.add(one.title.replace('Angebot ', ''));
      const after = answer.data.obligations.nextCursor;
      if (after === null) return [...titles].sort();
      answer = await api.graphql(more, { id, after }, caller);
    }
  }

  /** An open obligation of the grant, as the database knows it. */
  async function obligationOf(kind: string): Promise<string> {
    const { rows } = await api.admin.query<{ id: string }>(
      `SELECT o.id FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1 AND o.kind = 'PROOF_OF_USE'`, [grants[kind]]);
    return String(rows[0]?.id);
  }

  const all = ['county', 'hidden', 'shared'];
  const sides: [string, () => Member | Record<string, never>, string[] | string][] = [
    ['admin', () => admin, all], ['finance', () => finance, all], ['editor', () => editor, all], ['viewer', () => viewer, []],
    ['volunteer coordinator', () => volunteerCoordinator, []], ['integration office', () => office, ['county', 'shared']],
    ['office without second factor', () => officeWithoutFactor, 'FORBIDDEN'], ['auditor', () => auditor, 'FORBIDDEN'], ['granting department', () => grantor, 'FORBIDDEN'],
    ['admin of another organisation', () => stranger, 'FORBIDDEN'], ['office of another network', () => foreignOffice, []], ['anonymous', () => ({}), 'UNAUTHENTICATED'],
  ];
  test.each(sides)('follow the sight of the grant in lists, ledger and acts: %s', async (_name, caller, expected) => {
    expect(await listed(caller(), organisationId)).toEqual(expected);
    for (const kind of all) {
      const isKnown = Array.isArray(expected) && expected.includes(kind);
      const id = await obligationOf(kind);
      const shown = await api.graphql(ledger, { id }, caller());
      expect([kind, Array.isArray(shown.data?.obligationLedger)]).toEqual([kind, isKnown]);
      const acts = [await api.graphql(done, { input: { id, expectedVersion: 99, evidence: 'x' } }, caller()), await api.graphql(acknowledge, { id }, caller())];
      const answers = acts.map((one) => one.errors?.[0]?.extensions['code'] ?? (one.data.markObligationDone ?? one.data.acknowledgeObligation).__typename);
      if (isKnown) expect([kind, answers]).toEqual([kind, ['StaleVersion', 'StaleVersion']]);
      else expect([kind, answers.every((code) => ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code))]).toEqual([kind, true]);
    }
  });

  test('the whole list of the network holds for the office what it may know of, in full pages', async () => {
    expect(await listed(office, null)).toEqual(['county', 'shared']);
    expect((await api.ok(list, { id: null }, office)).obligations.items).toHaveLength(2);
  });
});

describe('the runway of an offering', () => {
  const months = 12;
  const allHidden = { costCents: null, fundsCents: null, gapCents: null, coverageBp: null, sources: null };

  test.each([['admin', () => admin], ['finance', () => finance]])('%s sees every figure of the own offering', async (_name, caller) => {
    const { offeringRunway } = await api.ok(readRunway, { id: offerings['hidden'] }, caller());
    expect(offeringRunway).toMatchObject({ isConfidential: false, state: 'YELLOW', runwayEnd: '2028-01-01', totalCostCents: 1_200_000, totalFundsCents: 1_000_000 });
    expect(offeringRunway.months[0]).toEqual({
      month: '2027-03', band: 'COVERED', costCents: 100_000, fundsCents: 100_000, gapCents: 0, coverageBp: 10_000,
      sources: [{ grantId: grants['hidden'], funderName: 'Land', cents: 100_000 }],
    });
  });

  test.each([
    ['the editor of', () => editor, 'hidden'], ['the editor of', () => editor, 'shared'], ['the office of', () => office, 'hidden'], ['auditors of', () => auditor, 'hidden'],
    ['auditors of', () => auditor, 'shared'],
  ])('%s the offering sees how long it lasts and no amount: %#', async (_name, caller, kind) => {
    const { offeringRunway } = await api.ok(readRunway, { id: offerings[kind] }, caller());
    expect(offeringRunway).toMatchObject({
      isConfidential: true, state: 'YELLOW', runwayEnd: '2028-01-01', totalCostCents: null, totalFundsCents: null, totalGapCents: null,
      cliffs: [{ day: '2028-01-01', fromBp: null, toBp: null }],
    });
    expect(offeringRunway.months.map((month: { band: string }) => month.band)).toEqual([...Array<string>(10).fill('COVERED'), 'UNCOVERED', 'UNCOVERED']);
    expect(offeringRunway.months).toEqual(offeringRunway.months.map((month: object) => ({ ...month, ...allHidden })));
    expect(offeringRunway.months).toHaveLength(months);
  });

  test('neither another first day nor another lens opens what is hidden', async () => {
    const later = `query($id: UUID!) { offeringRunway(offeringId: $id, asOf: "2029-01-01", lens: BEST, horizonMonths: 2) { isConfidential totalCostCents months { costCents fundsCents } } }`;
    const { offeringRunway } = await api.ok(later, { id: offerings['hidden'] }, office);
    expect(offeringRunway).toEqual({ isConfidential: true, totalCostCents: null, months: [{ costCents: null, fundsCents: null }, { costCents: null, fundsCents: null }] });
  });

  test('the office sees the figures of shared and county-funded offerings, with their sources', async () => {
    for (const kind of ['shared', 'county']) {
      const { offeringRunway } = await api.ok(readRunway, { id: offerings[kind] }, office);
      expect(offeringRunway).toMatchObject({ isConfidential: false, totalFundsCents: 1_000_000 });
      expect(offeringRunway.months[0].sources).toEqual([expect.objectContaining({ grantId: grants[kind], cents: 100_000 })]);
    }
  });

  test('stands beside the offering for those who may, and is null for the public', async () => {
    await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [organisationId]);
    const read = `query($id: UUID!) { offering(id: $id, network: "lippe") { title runway(horizonMonths: 12) { state totalFundsCents } } }`;
    const shown = async (caller: Member | Record<string, never>): Promise<unknown> => (await api.ok(read, { id: offerings['hidden'] }, caller)).offering?.runway ?? null;
    expect(await shown(admin)).toEqual({ state: 'YELLOW', totalFundsCents: 1_000_000 });
    expect(await shown(editor)).toEqual({ state: 'YELLOW', totalFundsCents: null });
    expect(await shown(office)).toEqual({ state: 'YELLOW', totalFundsCents: null });
    expect([await shown(viewer), await shown(stranger)]).toEqual([null, null]);
  });

  test.each([['viewer', () => viewer, 'FORBIDDEN'], ['anonymous', () => ({}), 'UNAUTHENTICATED'], ['office without second factor', () => officeWithoutFactor, 'FORBIDDEN']])(
    '%s is refused', async (_name, caller, code) => {
      expect((await api.graphql(readRunway, { id: offerings['shared'] }, caller())).errors?.[0]?.extensions['code']).toBe(code);
    });

  test.each([['another organisation', () => stranger], ['another network', () => foreignOffice]])('%s gets nothing', async (_name, caller) => {
    expect((await api.ok(readRunway, { id: offerings['shared'] }, caller())).offeringRunway).toBeNull();
  });
});

describe('the county’s picture', () => {
  test('adds the rows that the same reader sees; hidden money is counted as offerings, never in cents', async () => {
    const { networkRunway } = await api.ok(readNetwork, {}, office);
    expect(networkRunway.total).toMatchObject({ offerings: 3, confidentialOfferings: 1, totalCostCents: 2_400_000, totalFundsCents: 2_000_000, totalGapCents: 400_000 });
    expect(networkRunway.quality).toEqual({
      offerings: 3, withoutCostPlan: 0, withoutGrant: 0, confidentialOfferings: 1, grants: 3, unconfirmedGrants: 0, staleGrants: 0,
    });
    expect(networkRunway.cliffs.map((one: { title: string; fromBp: number | null }) => [one.title, one.fromBp]).sort()).toEqual([
      ['Angebot county', 10_000], ['Angebot hidden', null], ['Angebot shared', 10_000],
    ]);
    for (const figure of ['totalCostCents', 'totalFundsCents', 'totalGapCents'] as const) {
      const sum = (rows: Record<string, number | null>[]): number => rows.reduce((total, row) => total + (row[figure] ?? 0), 0);
      expect([figure, sum(networkRunway.byLifeArea), sum(networkRunway.offerings.items)]).toEqual([figure, networkRunway.total[figure], networkRunway.total[figure]]);
    }
    for (const [index, month] of networkRunway.total.months.entries()) {
      for (const figure of ['costCents', 'fundsCents', 'gapCents']) {
        const sum = networkRunway.byLifeArea.reduce((total: number, row: { months: Record<string, number>[] }) => total + (row.months[index]?.[figure] ?? 0), 0);
        expect([month.month, figure, sum]).toEqual([month.month, figure, month[figure]]);
      }
    }
    expect(networkRunway.byOrganisation).toEqual([{ key: organisationId, label: 'Brücke e.V.', totalFundsCents: 2_000_000, totalGapCents: 400_000 }]);
    expect(networkRunway.offerings.items.find((one: { offeringId: string }) => one.offeringId === offerings['hidden'])).toEqual({
      offeringId: offerings['hidden'], isConfidential: true, totalCostCents: null, totalFundsCents: null, totalGapCents: null,
    });
  });

  test('auditors add up the county’s own money alone', async () => {
    const { networkRunway } = await api.ok(readNetwork, {}, auditor);
    expect(networkRunway.total).toMatchObject({ offerings: 3, confidentialOfferings: 2, totalFundsCents: 1_000_000 });
  });

  test.each([['admin', () => admin], ['finance', () => finance], ['stranger', () => stranger], ['office without second factor', () => officeWithoutFactor]])(
    '%s is refused', async (_name, caller) => {
      expect((await api.graphql(readNetwork, {}, caller())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    });

  test('another county has its own, empty one', async () => {
    expect((await api.ok(readNetwork, {}, foreignOffice)).networkRunway.total).toMatchObject({ offerings: 0, totalCostCents: 0 });
  });
});

describe('writing', () => {
  const enter = (caller: Member): Promise<Answer> => api.graphql(enterGrant, { input: {
    organisationId, programmeId: grants['shared'], status: 'PLANNED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 1, isSharedWithCounty: true, shares: [],
  } }, caller);
  const change = (caller: Member, kind: string): Promise<Answer> => api.graphql(
    `mutation($input: UpdateGrantInput!) { updateGrant(input: $input) { __typename ... on StaleVersion { actualVersion } } }`,
    { input: { id: grants[kind], expectedVersion: 99, amountCents: 7 } }, caller);
  const plan = (caller: Member): Promise<Answer> => api.graphql(
    `mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`,
    { input: { offeringId: offerings['shared'], expectedVersion: 99, needContinues: true, lines: [] } }, caller);

  test.each([['admin', () => admin], ['finance', () => finance]])('%s may', async (_name, caller) => {
    expect((await enter(caller())).data.enterGrant.__typename).toBe('InvalidInput');
    expect((await change(caller(), 'hidden')).data.updateGrant).toEqual({ __typename: 'StaleVersion', actualVersion: 2 });
    expect((await plan(caller())).data.setCostPlan.__typename).toBe('StaleVersion');
  });

  test.each([
    ['editor', () => editor, 'FORBIDDEN'], ['viewer', () => viewer, 'FORBIDDEN'], ['office', () => office, 'FORBIDDEN'], ['auditor', () => auditor, 'FORBIDDEN'],
    ['granting department', () => grantor, 'NOT_FOUND'], ['stranger', () => stranger, 'NOT_FOUND'], ['another network', () => foreignOffice, 'NOT_FOUND'],
  ])('%s may not', async (_name, caller, code) => {
    const codes = [await enter(caller()), await change(caller(), 'shared'), await plan(caller())].map((one) => one.errors?.[0]?.extensions['code']);
    // Everybody knows of the offering, because it is published; of the grant only those who may read it.
    expect(codes).toEqual(['FORBIDDEN', code, caller() === foreignOffice ? 'NOT_FOUND' : 'FORBIDDEN']);
    if (caller() === office || caller() === stranger) expect((await change(caller(), 'hidden')).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('what an offering costs that is still a draft: a stranger hears the same as for one that does not exist', async () => {
    await api.admin.query(`UPDATE offering SET state = 'DRAFT' WHERE id = $1`, [offerings['shared']]);
    const codeOf = async (caller: Member): Promise<unknown> => (await plan(caller)).errors?.[0]?.extensions['code'];
    expect(await codeOf(stranger)).toBe('NOT_FOUND');
    expect((await plan(admin)).data.setCostPlan.__typename).toBe('StaleVersion');
    await api.admin.query(`UPDATE offering SET state = 'PUBLISHED' WHERE id = $1`, [offerings['shared']]);
    expect(await codeOf(stranger)).toBe('FORBIDDEN');
  });

  test('finance without the second factor of this session may not', async () => {
    const plain = { ...await api.signIn(finance.email), actAs: organisationId };
    expect((await change(plain, 'shared')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'SECOND_FACTOR_REQUIRED' });
  });

  test('only the office names a department as funder, and sets thresholds', async () => {
    const programme = { title: 'X', funderName: 'YY', funderLand: 'NW', isCountyFunded: false, funderOrganisationId: grantor.actAs };
    const create = `mutation($input: CreateProgrammeInput!) { createProgramme(input: $input) { __typename ... on InvalidInput { fields { path code } } } }`;
    expect((await api.graphql(create, { input: programme }, admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const wrong = await api.ok(create, { input: { ...programme, title: 'Zu', funderOrganisationId: organisationId } }, office);
    expect(wrong.createProgramme).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'funderOrganisationId', code: 'NOT_FOUND' }] });
    const set = `mutation($input: SetFundingThresholdsInput!) { setFundingThresholds(input: $input) { __typename ... on InvalidInput { fields { path } } } }`;
    const input = { expectedVersion: 0, gapThresholdBp: 5000, viabilityBp: 6000, cliffDropBp: 0, appliedWeightBp: 0, plannedWeightBp: 0 };
    expect((await api.graphql(set, { input }, admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await api.ok(set, { input }, office)).setFundingThresholds.fields).toEqual([{ path: 'cliffDropBp' }, { path: 'viabilityBp' }]);
  });
});

test('the office records a grant it knows of; the recipient confirms by mail link, and then the office may not change it', async () => {
  await api.ok(`mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename } }`,
    { input: { id: organisationId, expectedVersion: 1, evidenceKind: 'KNOWN_PARTNER' } }, office);
  const record = `mutation($input: RecordGrantInput!) { recordGrant(input: $input) { __typename ... on Grant { id version isUnconfirmed isSharedWithCounty amountCents } ... on InvalidInput { fields { path } } } }`;
  const { programmes } = await api.ok(`{ programmes { items { id title } } }`, {}, office);
  const input = {
    organisationId, programmeId: programmes.items[0].id, reference: 'Kreis kennt', status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-06-30' },
    amountCents: 50_000, shares: [{ offeringId: offerings['shared'], basisPoints: 3334 }], contactEmail: 'post@bruecke.example',
  };
  expect((await api.graphql(record, { input }, admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await api.ok(record, { input: { ...input, contactEmail: 'x', amountCents: 0 } }, office)).recordGrant.fields).toEqual([{ path: 'amountCents' }, { path: 'contactEmail' }]);
  const { recordGrant } = await api.ok(record, { input }, office);
  expect(recordGrant).toMatchObject({ __typename: 'Grant', isUnconfirmed: true, isSharedWithCounty: true, amountCents: 50_000 });
  const change = `mutation($input: UpdateGrantInput!) { updateGrant(input: $input) { __typename ... on Grant { version } } }`;
  const corrected = await api.ok(change, { input: { id: recordGrant.id, expectedVersion: 1, amountCents: 60_000 } }, office);
  expect(corrected.updateGrant).toEqual({ __typename: 'Grant', version: 2 });
  const mail = (await api.mailsTo('post@bruecke.example')).at(-1);
  const url = /\/confirm\/(\S+)/.exec(mail?.body_text ?? '')?.[1] ?? '';
  const page = async (language: string): Promise<string> =>
    (await (await fetch(`${api.url}/confirm/${url}`, { headers: { 'accept-language': language } })).text()).replaceAll('</dt><dd dir="auto">', ': ').replaceAll('\u00a0', ' ');
  const german = await page('de');
  for (const fact of [
    `Programm: ${programmes.items[0].title}`, 'Aktenzeichen: Kreis kennt', 'Stand: bewilligt', 'Bewilligungszeitraum: 01.01.2027 – 30.06.2027', 'Betrag: 600,00 €',
    'Davon für: Angebot shared: 33,34 %, 200,04 €', 'Keinem Angebot zugeordnet: 399,96 €', 'sieht diese Zuwendung: ja',
  ]) expect(german).toContain(fact);
  const english = await page('en');
  for (const fact of ['Programme: ', 'Status: awarded', 'Of this for: Angebot shared: 33.34%, 200,04 €', 'sees this grant: yes']) expect(english).toContain(fact);
  const posted = await submit(`${api.url}/confirm/${url}`, { answer: 'CONFIRMED' }, await openPage(`${api.url}/confirm/${url}`));
  expect(posted.status).toBeLessThan(400);
  const { grant } = await api.ok(`query($id: UUID!) { grant(id: $id) { isUnconfirmed } }`, { id: recordGrant.id }, admin);
  expect(grant).toEqual({ isUnconfirmed: false });
  expect((await api.graphql(change, { input: { id: recordGrant.id, expectedVersion: 2, amountCents: 1 } }, office)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('a partner’s grant pays for the shared offering: its lead sees the money of each month, not the grant; strangers pay for nothing', async () => {
  const partner = await registered(api, { network: 'lippe', email: 'leitung@partner.example', name: 'Partner e.V.' });
  const partnerAdmin: Member = { ...partner.admin, actAs: partner.id };
  const offeringId = await addOffering(api, { networkId, organisationId, title: 'Gemeinsames Angebot' });
  await api.ok(`mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`, { input: {
    offeringId, expectedVersion: 0, needContinues: true, lines: [{ period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100_000, basis: 'PER_MONTH' }],
  } }, admin);
  const { programmes } = await api.ok(`{ programmes { items { id title } } }`, {}, partnerAdmin);
  const programme = programmes.items.find((one: { title: string }) => one.title === 'Programm Stiftung');
  const input = {
    organisationId: partner.id, programmeId: programme.id, reference: 'Partner', status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
    amountCents: 2_400_000, isSharedWithCounty: false, shares: [{ offeringId, basisPoints: 5000 }],
  };
  expect((await api.ok(enterGrant, { input }, partnerAdmin)).enterGrant.__typename).toBe('InvalidInput');
  for (const id of [organisationId, partner.id]) await verify(api, { networkId, coordinator: office }, { id, expectedVersion: 1 });
  await api.admin.query(
    `INSERT INTO partnership (id, network_id, offering_id, organisation_id, role, status, valid_from, notice_days, accepted_revision, created_at)
     SELECT gen_random_uuid(), $1, $2, one.id::uuid, one.role, 'ACTIVE', '2027-01-01', 30, 1, now()
     FROM (VALUES ($3, 'LEAD'), ($4, 'PARTNER')) AS one (id, role)`, [networkId, offeringId, organisationId, partner.id]);
  const { enterGrant: entered } = await api.ok(enterGrant, { input }, partnerAdmin);
  expect(entered.__typename).toBe('Grant');
  const { offeringRunway } = await api.ok(readRunway, { id: offeringId }, admin);
  expect(offeringRunway.months[0]).toMatchObject({ fundsCents: 100_000, sources: [{ grantId: null, funderName: null, cents: 100_000 }] });
  expect((await api.ok(readGrant, { id: entered.id }, admin)).grant).toBeNull();
  expect((await api.ok(readRunway, { id: offeringId }, office)).offeringRunway).toMatchObject({ isConfidential: true, totalFundsCents: null });
});

describe('the audit trail', () => {
  interface Entry { action: string; subjectType: string; subjectId: string; changes: string }
  /** The whole trail as this reader gets it, page by page. */
  async function trailOf(caller: Member): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const { auditTrail } = await api.ok(
        `query($after: String) { auditTrail(first: 7, after: $after) { items { action subjectType subjectId changes } nextCursor } }`, { after }, caller);
      entries.push(...auditTrail.items);
      after = auditTrail.nextCursor;
    }
    return entries;
  }

  test.each([['the office', () => office], ['an auditor', () => auditor]])('shows %s nothing of the grant that does not exist for them, and no amount of any', async (_name, caller) => {
    const entries = await trailOf(caller());
    const { rows } = await api.admin.query<{ count: number }>(`SELECT count(*)::int AS count FROM audit_entry WHERE network_id = $1`, [networkId]);
    const about = (kind: string): string[] => entries.filter((one) => one.subjectId === grants[kind]).map((one) => one.action).sort();
    expect([about('shared'), about('county'), about('hidden')]).toEqual([['grant.enter', 'grant.update'], ['grant.enter', 'grant.update'], []]);
    const { rows: obligations } = await api.admin.query<{ id: string }>(
      `SELECT o.id FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1`, [grants['hidden']]);
    expect([obligations.length, obligations.filter(({ id }) => entries.some((one) => one.subjectId === id))]).toEqual([4, []]);
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.length).toBeLessThan(Number(rows[0]?.count));
    const figures = entries.flatMap((one) => [...one.changes.matchAll(/[:[,](\d+)(?=[,}\]])/g)].map((match) => Number(match[1])));
    const amounts = new Set([1_200_000, 300_000, 100_000, 7000, 60_000, 50_000]);
    expect([figures.includes(10_000), figures.filter((figure) => amounts.has(figure))]).toEqual([true, []]);
    expect(entries.filter((one) => /"reference":"(hidden|Partner)"/.test(one.changes))).toEqual([]);
  });

  test('tells that an amount was changed and by which field, and shows a grant from the day it is shared', async () => {
    const { rows } = await api.admin.query<{ version: number }>(`SELECT version FROM "grant" WHERE id = $1`, [grants['hidden']]);
    const { updateGrant } = await api.ok(`mutation($input: UpdateGrantInput!) { updateGrant(input: $input) { __typename } }`,
      { input: { id: grants['hidden'], expectedVersion: rows[0]?.version, amountCents: 1_300_000, isSharedWithCounty: true } }, admin);
    expect(updateGrant.__typename).toBe('Grant');
    const [entry, ...more] = (await trailOf(auditor)).filter((one) => one.subjectId === grants['hidden']);
    expect(JSON.parse(String(entry?.changes))).toEqual({ amountCents: 'changed', isSharedWithCounty: { before: false, after: true } });
    expect(more).toHaveLength(2);
  });

  test.each([['admin', () => admin], ['finance', () => finance], ['office without second factor', () => officeWithoutFactor]])('is refused to %s', async (_name, caller) => {
    expect((await api.graphql(`{ auditTrail { items { id } } }`, {}, caller())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
