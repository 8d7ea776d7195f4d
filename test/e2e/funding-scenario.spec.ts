/** Protects: what a supposition means is said to the cent, without giving away a grant of which the reader may not know. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { addOffering, type Member, programmeOf, registered } from '../support/funding.js';

const scenario = `query($changes: [ScenarioChangeInput!]!, $months: Int = 12, $lens: RunwayLens = SECURED) { fundingScenario(changes: $changes, lens: $lens, horizonMonths: $months, asOf: "2027-01-01") {
  total { ...row } byLifeArea { ...row } byOrganisation { label newGaps lost after { totalGapCents } }
  impacts(first: 100) { items { title organisationName stateBefore stateAfter hasNewGap firstGapDay lostOn addedGapCents } nextCursor } } }
  fragment row on ScenarioGroup { key newGaps lost before { totalGapCents confidentialOfferings } after { totalCostCents totalFundsCents totalGapCents coverageBp confidentialOfferings } }`;
const dependencies = `query($day: LocalDate) { programmeDependencies(lastFundedDay: $day, horizonMonths: 12, asOf: "2027-01-01") { title funderName fundsCents shareOfCostBp addedGapCents offeringsWithNewGap lostOfferings } }`;
const enterGrant = `mutation($input: EnterGrantInput!) { enterGrant(input: $input) { __typename ... on Grant { id } ... on InvalidInput { fields { path code } } ... on Problem { message } } }`;

/** A county with one organisation and its money. */
interface County {
  networkId: string;
  office: Member;
  admin: Member;
  programmes: Record<string, string>;
  offerings: Record<string, string>;
  grants: Record<string, string>;
}

let api: TestApi;
/** Example E8, and the same with one grant that is not shared with the county. */
let e8: County;
let hidden: County;

beforeAll(async () => {
  api = await TestApi.start('2027-01-01T09:00:00Z');
  e8 = await county('lippe', '05766');
  hidden = await county('altenburg', '16077', ['p1-kurs']);
});
afterAll(async () => {
  await api.stop();
});

async function county(slug: string, ags: string, unshared: readonly string[] = []): Promise<County> {
  const networkId = await api.network(slug, ags);
  const office = { ...await api.coordinator(networkId, `koordination@${slug}.example`), actAs: networkId };
  const organisation = await registered(api, { network: slug, email: `leitung@${slug}.example` });
  const admin = { ...organisation.admin, actAs: organisation.id };
  const programmes: Record<string, string> = {};
  const offerings: Record<string, string> = {};
  const grants: Record<string, string> = {};
  const year = { from: '2027-01-01', to: '2027-12-31' };
  for (const [title, lifeArea, amountCents] of [['kurs', 'EDUCATION', 400_000], ['jobtreff', 'WORK', 250_000], ['wohnen', 'HOUSING', 150_000]] as const) {
    const offeringId = await addOffering(api, { networkId, organisationId: organisation.id, title, lifeArea });
    offerings[title] = offeringId;
    await api.ok(`mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`,
      { input: { offeringId, expectedVersion: 0, needContinues: true, lines: [{ period: year, amountCents, basis: 'PER_MONTH' }] } }, admin);
  }
  for (const name of ['P1', 'KREIS', 'P3']) programmes[name] = await programmeOf(api, admin, name);
  for (const [reference, programme, amountCents, offering] of [['p1-kurs', 'P1', 4_800_000, 'kurs'], ['p1-job', 'P1', 1_200_000, 'jobtreff'], ['kreis-job', 'KREIS', 1_800_000, 'jobtreff'], ['stift-wohnen', 'P3', 1_800_000, 'wohnen']] as const) {
    const { enterGrant: grant } = await api.ok(enterGrant, { input: {
      organisationId: organisation.id, programmeId: programmes[programme], reference, status: 'COMMITTED', awardPeriod: year, amountCents,
      isSharedWithCounty: !unshared.includes(reference), shares: [{ offeringId: offerings[offering], basisPoints: 10_000 }],
    } }, admin);
    expect(grant.__typename).toBe('Grant');
    grants[reference] = String(grant.id);
  }
  return { networkId, office, admin, programmes, offerings, grants };
}

const endOf = (programmeId: string | undefined) => [{ endProgramme: { programmeId, lastFundedDay: '2027-06-30' } }];
async function under(of: County, changes: object[], reader: Member = of.office) {
  return (await api.ok(scenario, { changes }, reader)).fundingScenario;
}

describe('what would be if', () => {
  test('the end of a programme is the table of example E8', async () => {
    const found = await under(e8, endOf(e8.programmes['P1']));
    const gaps = (row: { key: string; before: { totalGapCents: number }; after: { totalGapCents: number; coverageBp: number }; newGaps: number; lost: number }) =>
      [row.key, row.before.totalGapCents, row.after.totalGapCents, row.after.coverageBp, row.newGaps, row.lost];
    expect(found.byLifeArea.map(gaps)).toEqual([['EDUCATION', 0, 2_400_000, 5000, 1, 1], ['HOUSING', 0, 0, 10_000, 0, 0], ['WORK', 0, 600_000, 8000, 1, 0]]);
    expect(gaps(found.total).slice(1)).toEqual([0, 3_000_000, 6875, 2, 1]);
    expect(found.total.after).toMatchObject({ totalCostCents: 9_600_000, totalFundsCents: 6_600_000, confidentialOfferings: 0 });
    expect(found.byOrganisation).toEqual([{ label: 'Brücke e.V.', newGaps: 2, lost: 1, after: { totalGapCents: 3_000_000 } }]);
    expect(found.impacts).toEqual({ nextCursor: null, items: [
      { title: 'kurs', organisationName: 'Brücke e.V.', stateBefore: 'GREEN', stateAfter: 'YELLOW', hasNewGap: true, firstGapDay: '2027-07-01', lostOn: '2027-07-01', addedGapCents: 2_400_000 },
      { title: 'jobtreff', organisationName: 'Brücke e.V.', stateBefore: 'GREEN', stateAfter: 'PARTIAL', hasNewGap: true, firstGapDay: '2027-07-01', lostOn: null, addedGapCents: 600_000 },
    ] });
  });

  test('nothing supposed changes nothing, and no supposition stays', async () => {
    const found = await under(e8, []);
    expect(found.impacts.items).toEqual([]);
    expect(found.total).toMatchObject({ newGaps: 0, lost: 0, before: { totalGapCents: 0 }, after: { totalGapCents: 0 } });
    const { networkRunway } = await api.ok('{ networkRunway(horizonMonths: 12, asOf: "2027-01-01") { total { totalGapCents } } }', {}, e8.office);
    expect(networkRunway.total.totalGapCents).toBe(0);
  });

  test('a cut, dearer costs and a refused grant hold together, in their order', async () => {
    const { programmes, offerings, grants } = e8;
    const found = await under(e8, [
      { cutProgramme: { programmeId: programmes['KREIS'], from: '2027-04-01', keepBp: 7000 } },
      { costChange: { offeringId: offerings['wohnen'], from: '2027-03-01', factorBp: 10_550 } },
      { grantStatus: { grantId: grants['p1-job'], status: 'REVOKED' } },
    ]);
    const added = new Map(found.impacts.items.map((one: { title: string; addedGapCents: number }) => [one.title, one.addedGapCents]));
    // 30 % of nine months of 1,500 EUR and the whole 12,000 EUR; 5.5 % of ten months of 1,500 EUR.
    expect(added).toEqual(new Map([['jobtreff', 405_000 + 1_200_000], ['wohnen', 82_500]]));
    // Of two suppositions about one grant, the later one holds.
    expect((await under(e8, [{ grantStatus: { grantId: grants['p1-job'], status: 'REVOKED' } }, { grantStatus: { grantId: grants['p1-job'], status: 'COMMITTED' } }])).impacts.items).toEqual([]);
  });

  test('pages name every impact once, the earliest loss first', async () => {
    const paged = `query($changes: [ScenarioChangeInput!]!, $after: String) { fundingScenario(changes: $changes, horizonMonths: 12, asOf: "2027-01-01") { impacts(first: 1, after: $after) { items { title } nextCursor } } }`;
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const { impacts }: { impacts: { items: { title: string }[]; nextCursor: string | null } } = (await api.ok(paged, { changes: endOf(e8.programmes['P1']), after }, e8.office)).fundingScenario;
      titles.push(...impacts.items.map(({ title }) => title));
      after = impacts.nextCursor;
    } while (after !== null);
    expect(titles).toEqual(['kurs', 'jobtreff']);
  });
});

describe('what hangs on a programme', () => {
  test('is told from the one that pays most on', async () => {
    expect((await api.ok(dependencies, { day: '2027-06-30' }, e8.office)).programmeDependencies).toEqual([
      { title: 'Programm P1', funderName: 'Land', fundsCents: 6_000_000, shareOfCostBp: 6250, addedGapCents: 3_000_000, offeringsWithNewGap: 2, lostOfferings: 1 },
      // Without the county's money the Jobtreff has 40 % of its cost, less than half of it.
      ...['KREIS', 'P3'].sort((a, b) => (String(e8.programmes[a]) < String(e8.programmes[b]) ? -1 : 1)).map((name) => (
        { title: `Programm ${name}`, funderName: 'Land', fundsCents: 1_800_000, shareOfCostBp: 1875, addedGapCents: 900_000, offeringsWithNewGap: 1, lostOfferings: 1 })),
    ]);
  });

  test('is told of today when no day is given', async () => {
    const [first] = (await api.ok(dependencies, {}, e8.office)).programmeDependencies;
    // All of the money but that of the first of January, 1/31 of a month: 4,000 EUR of the course and 1,000 EUR of the Jobtreff, each rounded down to the cent.
    expect(first).toMatchObject({ title: 'Programm P1', lostOfferings: 1, addedGapCents: 4_787_096 + 1_196_774 });
  });
});

describe('money that the reader may not know of', () => {
  test('does not answer to the end of its programme', async () => {
    const found = await under(hidden, endOf(hidden.programmes['P1']));
    expect(found.impacts.items.map(({ title }: { title: string }) => title)).toEqual(['jobtreff']);
    expect(found.total.after).toMatchObject({ confidentialOfferings: 1, totalGapCents: 600_000 });
  });

  test('cannot be found out by trying cuts and costs', async () => {
    const { offerings, programmes } = hidden;
    for (const factorBp of [0, 9_999, 10_001, 50_000]) {
      expect((await under(hidden, [{ costChange: { offeringId: offerings['kurs'], from: '2027-01-01', factorBp } }])).impacts.items).toEqual([]);
    }
    const cut = await under(hidden, [{ cutProgramme: { programmeId: programmes['P1'], from: '2027-01-01', keepBp: 0 } }]);
    expect(cut.impacts.items.map(({ title }: { title: string }) => title)).toEqual(['jobtreff']);
  });

  test('is in no sum of what hangs on a programme', async () => {
    const found = (await api.ok(dependencies, { day: '2027-06-30' }, hidden.office)).programmeDependencies;
    expect(found.find(({ title }: { title: string }) => title === 'Programm P1')).toEqual(
      { title: 'Programm P1', funderName: 'Land', fundsCents: 1_200_000, shareOfCostBp: 2500, addedGapCents: 600_000, offeringsWithNewGap: 1, lostOfferings: 0 });
  });

  test('is no grant about which anything can be supposed', async () => {
    const answer = await api.graphql(scenario, { changes: [{ grantStatus: { grantId: hidden.grants['p1-kurs'], status: 'REVOKED' } }] }, hidden.office);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'changes.0' });
  });
});

describe('refused', () => {
  test.each([
    ['Träger', () => e8.admin, 'FORBIDDEN'], ['nobody', () => ({}), 'UNAUTHENTICATED'],
  ] as const)('for %s', async (_who, reader, code) => {
    for (const [text, variables] of [[scenario, { changes: [] }], [dependencies, {}]] as const) {
      const answer = await api.graphql(text, variables, reader());
      expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    }
  });

  test.each<[string, (of: County) => object[], string]>([
    ['two suppositions in one entry', ({ programmes, offerings }) => [...endOf(programmes['P1']), { ...endOf(programmes['P1'])[0], costChange: { offeringId: offerings['kurs'], from: '2027-01-01', factorBp: 1 } }], 'changes.1'],
    ['an empty entry', () => [{}], 'changes.0'],
    ['a programme of another county', () => endOf(hidden.programmes['P1']), 'changes.0'],
    ['a grant of another county', () => [{ grantStatus: { grantId: hidden.grants['p1-job'], status: 'REVOKED' } }], 'changes.0'],
    ['an offering of another county', () => [{ costChange: { offeringId: hidden.offerings['kurs'], from: '2027-01-01', factorBp: 1 } }], 'changes.0'],
    ['more than the whole', ({ programmes }) => [{ cutProgramme: { programmeId: programmes['P1'], from: '2027-01-01', keepBp: 10_001 } }], 'changes.0.cutProgramme.keepBp'],
    ['more than tenfold cost', ({ offerings }) => [{ costChange: { offeringId: offerings['kurs'], from: '2027-01-01', factorBp: 100_001 } }], 'changes.0.costChange.factorBp'],
    ['a day out of range', ({ programmes }) => [{ endProgramme: { programmeId: programmes['P1'], lastFundedDay: '2101-01-01' } }], 'changes.0.endProgramme.lastFundedDay'],
    ['too many', ({ programmes }) => Array.from({ length: 51 }, () => endOf(programmes['P1'])[0] ?? {}), 'changes'],
  ])('%s', async (_what, changes, argument) => {
    const answer = await api.graphql(scenario, { changes: changes(e8) }, e8.office);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
