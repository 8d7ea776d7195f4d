/** Protects: a list of grants becomes the county's picture, row by row told beforehand, as a whole or not at all, and can be taken back. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { colleague, type Member, registered } from '../support/funding.js';
import { csv, handInGrants } from '../support/tables.js';
import { workbook } from '../support/workbooks.js';

const fields = `id state version description assumedStatus areCostsAssumed totalCents costPlans canUndoUntil columns { heading key } counts { new known faulty leftOut }
  rows(first: 100) { items { number title kind amountCents grantId undone findings { severity column code heading message } } nextCursor }`;
const answer = `{ __typename ... on GrantImport { ${fields} } ... on InvalidInput { fields { path code } } ... on StaleVersion { actualVersion } ... on Refused { code message } }`;
const mutations = {
  reading: `mutation($input: SetGrantImportReadingInput!) { result: setGrantImportReading(input: $input) ${answer} }`,
  write: `mutation($input: WriteGrantImportInput!) { result: writeGrantImport(input: $input) ${answer} }`,
  undo: `mutation($id: UUID!, $expectedVersion: Int!) { result: undoGrantImport(id: $id, expectedVersion: $expectedVersion) ${answer} }`,
};
const XLSX = { name: 'Förderliste.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
const headings = ['Träger', 'Projekt', 'Fördergeber', 'Förderprogramm', 'Aktenzeichen', 'Stand', 'Laufzeit von', 'Laufzeit bis', 'Bewilligte Summe', 'Gesamtkosten', 'E-Mail'];
const cafe = ['Brücke', 'Sprachcafé', 'Land Nordrhein-Westfalen', 'KIM', 'KIM-1/27', 'bewilligt', '01.01.2027', '31.12.2027', '48.000,00 €', '60.000', 'leitung@bruecke.example'];

let api: TestApi;
let office: Member;
let bruecke: Member;
let finance: Member;
let editor: Member;
let networkId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  const one = await registered(api, { network: 'lippe', email: 'leitung@bruecke.example', name: 'Brücke e. V.' });
  bruecke = { ...one.admin, actAs: one.id };
  await registered(api, { network: 'lippe', email: 'leitung@hafen.example', name: 'Hafen gGmbH' });
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE network_id = $1`, [networkId]);
  finance = await colleague(api, bruecke, { email: 'kasse@bruecke.example', role: 'FINANCE', secondFactor: true });
  editor = await colleague(api, bruecke, { email: 'text@bruecke.example', role: 'EDITOR' });
});
afterAll(() => api.stop());

const looked = async (file: string | Uint8Array, caller: Caller, options = {}): Promise<Answer['data']> => {
  const { status, json } = await handInGrants(api.url, file, caller, options);
  expect([status, json]).toEqual([201, { id: expect.any(String) }]);
  return of(String(json['id']), caller);
};
const of = async (id: string, caller: Caller): Promise<Answer['data']> => (await api.ok(`query($id: UUID!) { grantImport(id: $id) { ${fields} } }`, { id }, caller)).grantImport;
const wrote = async ({ id, version }: Answer['data'], caller: Caller, more: object = {}): Promise<Answer['data']> => (await api.ok(mutations.write, { input: { id, expectedVersion: version, ...more } }, caller)).result;
const undone = async ({ id, version }: Answer['data'], caller: Caller): Promise<Answer['data']> => (await api.ok(mutations.undo, { id, expectedVersion: version }, caller)).result;
const read = async ({ id, version, columns }: Answer['data'], caller: Caller, more: object): Promise<Answer['data']> =>
  (await api.ok(mutations.reading, { input: { id, expectedVersion: version, columns: columns.map(({ key }: { key: string | null }) => key), ...more } }, caller)).result;
const told = ({ rows }: Answer['data']): string[] => rows.items.map(({ number, kind, findings }: Answer['data']) => [number, kind, ...findings.map(({ column, code }: Answer['data']) => `${column ?? ''} ${code}`.trim())].join(', '));
const counts = async (...tables: string[]): Promise<number[]> => Promise.all(tables.map(async (table) => (await api.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? -1));
const everything = ['"grant"', 'grant_share', 'grant_deadline', 'programme', 'cost_plan', 'cost_line', `offering WHERE state <> 'CLOSED'`, `obligation WHERE state = 'OPEN'`, 'confirmation WHERE replaced_at IS NULL', `reminder WHERE state = 'PENDING'`];
const runway = async (): Promise<Answer['data']> => (await api.ok('{ networkRunway(horizonMonths: 24) { total { totalCostCents totalFundsCents states { state offerings } } byOrganisation { label totalCostCents months { month coverageBp } } quality { offerings withoutCostPlan assumedCostPlans grants unconfirmedGrants } offerings(first: 50) { items { title runwayEnd } } } }', {}, office)).networkRunway;

describe('the office', () => {
  test('sees row by row what would happen, and nothing is entered', async () => {
    const before = await counts(...everything);
    const list = await looked(csv(['Förderliste Stand März 2027'], headings, cafe,
      ['', '', 'Stiftung Miteinander', '', '', 'beantragt', '07/2027', '2028', '12.500', '', ''],
      ['Hafen', 'Lotsen; Sprachcafé', 'Bund', 'Demokratie leben', 'DL 7', 'in Aussicht', '1.4.27', '31.3.2029', '20 T€', '', 'x'],
      ['Unbekannt', 'Kurs', 'Land', '', '', 'bewilligt', '2027', '2027', '5.000', '', ''],
      ['Hafen gGmbH', 'Kurs', 'Land', '', '', 'keine Ahnung', '2027', '29.02.2027', '12,500', '', ''],
      ['Summe', '', '', '', '', '', '', '', '85.500', '', ''], ['Hafen', 'Noch offen', '', '', '', '', '', '', '', '', '']), office);
    expect([list.state, list.counts, list.totalCents, list.costPlans]).toEqual(['READY', { new: 2, known: 0, faulty: 3, leftOut: 2 }, 6_050_000, 1]);
    expect(told(list)).toEqual([
      '3, NEW, programme NEW_PROGRAMME, offering NEW_OFFERING', '4, NEW, organisation AS_ABOVE, programme NEW_PROGRAMME, offering NEW_OFFERING, contactEmail NOBODY_ASKED',
      '5, FAULTY, programme NEW_PROGRAMME, offering NEW_OFFERING, offering NEW_OFFERING, offering SHARED_EVENLY, contactEmail NOT_AN_ADDRESS', '6, FAULTY, organisation DANGLING_REFERENCE, programme NEW_PROGRAMME',
      '7, FAULTY, amount UNCLEAR_AMOUNT, to NOT_A_DAY, status UNKNOWN_WORD', '8, LEFT_OUT, SUM_ROW', '9, LEFT_OUT, NO_GRANT',
    ]);
    expect(await counts(...everything)).toEqual(before);
    expect(await wrote(list, office)).toMatchObject({ code: 'IMPORT_HAS_ERRORS', message: expect.stringContaining('3 Zeilen') });
  });

  test('has it written as a whole: programmes, drafts, cost plans, one mail, and the picture of the county; and takes it back without a trace', async () => {
    const before = await counts(...everything);
    const list = await looked(csv(headings, cafe, ['', '', 'Stiftung Miteinander', '', '', 'beantragt', '2027', '2027', '12.000', '60.000', 'leitung@bruecke.example'],
      ['Hafen', 'Lotsen', 'Bund', 'Demokratie leben', 'DL 7', 'bewilligt', '01.01.2027', '30.06.2027', '30.000', '', '']), office);
    const assumed = await read(list, office, { areCostsAssumed: true });
    expect([list.costPlans, assumed.costPlans]).toEqual([1, 2]);
    const done = await wrote(assumed, office);
    expect([done.state, done.counts, done.totalCents]).toEqual(['WRITTEN', { new: 3, known: 0, faulty: 0, leftOut: 0 }, 9_000_000]);
    const picture = await runway();
    // 60,000 for the café, of which 48,000 are secured; the pilots cost what they get, half a year, and the need goes on.
    expect(picture.quality).toEqual({ offerings: 2, withoutCostPlan: 0, assumedCostPlans: 1, grants: 3, unconfirmedGrants: 3 });
    expect(picture.offerings.items).toEqual(expect.arrayContaining([{ title: 'Sprachcafé', runwayEnd: '2028-01-01' }, { title: 'Lotsen', runwayEnd: '2027-07-01' }]));
    expect(picture.byOrganisation.map(({ label }: { label: string }) => label).sort()).toEqual(['Brücke e. V.', 'Hafen gGmbH']);
    const cafeMonth = picture.byOrganisation.find(({ label }: { label: string }) => label === 'Brücke e. V.').months[0];
    expect(cafeMonth).toEqual({ month: '2027-03', coverageBp: 8000 });
    const mails = await api.admin.query<{ to_address: string; body_text: string }>(`SELECT to_address, body_text FROM delivery WHERE kind = 'confirmation' ORDER BY id DESC LIMIT 1`);
    expect(mails.rows[0]?.to_address).toBe('leitung@bruecke.example');
    expect(mails.rows[0]?.body_text.match(/\/confirm\//g)).toHaveLength(2);
    const publicly = await api.ok('{ searchOfferings(network: "lippe", first: 100) { items { title } } }', {});
    expect(publicly.searchOfferings.items).toEqual([]);
    const back = await undone(done, office);
    expect([back.state, back.rows.items.map((row: Answer['data']) => row.undone)]).toEqual(['UNDONE', ['REMOVED', 'REMOVED', 'REMOVED']]);
    expect(await counts(...everything)).toEqual(before);
    expect((await undone(back, office)).code).toBe('WRONG_STATE');
  });

  test('is told of what is there already, and a list that comes twice enters nothing twice', async () => {
    const file = csv(headings, cafe, ['Hafen', 'Lotsen', 'Bund', 'Demokratie leben', '', 'bewilligt', '2027', '2027', '30.000', '', '']);
    const first = await wrote(await looked(file, office), office);
    expect(first.state).toBe('WRITTEN');
    const again = await looked(file.replace('48.000', '50.000'), office);
    expect(told(again)).toEqual(['2, KNOWN, KNOWN, amount DIFFERS', '3, KNOWN, KNOWN']);
    expect((await wrote(again, office)).code).toBe('NOTHING_NEW');
    const [confirmed] = first.rows.items;
    await api.admin.query('UPDATE "grant" SET confirmed_at = now(), version = version + 1 WHERE id = $1', [confirmed.grantId]);
    const back = await undone(first, office);
    expect(back.rows.items.map((row: Answer['data']) => row.undone)).toEqual(['LEFT', 'REMOVED']);
    await api.admin.query('DELETE FROM grant_share WHERE grant_id = $1', [confirmed.grantId]);
  });

  test('costs of one project that contradict each other are told, and one of them counts', async () => {
    const list = await looked(csv(headings, ['Hafen', 'Kochen', 'Bund', 'Kost', 'K 1', 'bewilligt', '2027', '2028', '3.000', '9.000', 'a@hafen.example'], ['Hafen', 'Kochen', 'Bund', 'Kost', 'K 2', 'bewilligt', '2027', '2027', '3.000', '5.000', 'a@hafen.example']), office);
    expect([list.costPlans, told(list)]).toEqual([1, ['2, NEW, programme NEW_PROGRAMME, offering NEW_OFFERING', '3, NEW, offering NEW_OFFERING, totalCost COSTS_DIFFER']]);
  });

  test('two at the same moment: one is entered', async () => {
    const file = csv(headings, ['Hafen', 'Werkstatt', 'Bund', 'Zusammen', 'Z 1', 'bewilligt', '2027', '2027', '30.000', '', '']);
    const lists = [await looked(file, office), await looked(file, office)];
    const ends = await Promise.all(lists.map((list) => wrote(list, office)));
    expect(ends.map(({ state, code }) => state ?? code).sort()).toEqual(['NOTHING_NEW', 'WRITTEN']);
  });

  test('a row that cannot be entered leaves nothing of the others', async () => {
    const list = await looked(csv(headings, ['Hafen', 'Garten', 'Bund', 'Grün', 'G 1', 'bewilligt', '2027', '2027', '3.000', '', ''], ['Hafen', 'X', 'Bund', 'Grün', 'G 2', 'bewilligt', '2027', '2027', '3.000', '', '']), office);
    const before = await counts(...everything);
    expect(await wrote(list, office)).toMatchObject({ __typename: 'Refused', message: expect.stringMatching(/^Zeile 3: .* Es wurde nichts geschrieben\.$/) });
    expect(await counts(...everything)).toEqual(before);
  });
});

describe('a Träger', () => {
  test('enters its own list, says who may see it, and no row of another one', async () => {
    const list = await looked(await workbook([['Projekt', 'Mittelgeber', 'Stand', '2027', '2028', 'Träger'], ['Nähstube', 'Land Hessen', 'Bescheid vom 3.2.', 12_000.5, 8_000, null], ['Chor', 'Stiftung', 'bewilligt', 500, null, 'Hafen gGmbH']]), bruecke, XLSX);
    expect(told(list)).toEqual(['2, NEW, PERIOD_OF_YEARS, programme NEW_PROGRAMME, offering NEW_OFFERING', '3, FAULTY, PERIOD_OF_YEARS, organisation OTHER_ORGANISATION, programme NEW_PROGRAMME']);
    expect(await wrote(list, bruecke, { onlyValid: true })).toMatchObject({ fields: [{ path: 'isSharedWithCounty', code: 'REQUIRED' }] });
    const done = await wrote(list, bruecke, { onlyValid: true, isSharedWithCounty: false });
    const [{ grantId }] = done.rows.items;
    const query = 'query($id: UUID!) { grant(id: $id) { amountCents isSharedWithCounty isUnconfirmed awardPeriod { from to } tranches { year amountCents } shares { basisPoints } programme { funderName funderLand } } }';
    expect((await api.ok(query, { id: grantId }, bruecke)).grant).toEqual({
      amountCents: 2_000_050, isSharedWithCounty: false, isUnconfirmed: false, awardPeriod: { from: '2027-01-01', to: '2028-12-31' }, tranches: [{ year: 2027, amountCents: 1_200_050 }, { year: 2028, amountCents: 800_000 }],
      shares: [{ basisPoints: 10_000 }], programme: { funderName: 'Land Hessen', funderLand: 'HE' },
    });
    expect((await api.ok(query, { id: grantId }, office)).grant).toBeNull();
    // What is not shared is told to nobody by a list either.
    const spying = await looked(csv(headings, ['Brücke', 'Nähstube', 'Land Hessen', '', '', 'bewilligt', '2027', '2028', '20.000,50', '', '']), office);
    expect(told(spying)).toEqual(['2, NEW, offering NEW_OFFERING, contactEmail NOBODY_ASKED']);
  });

  test('without the right to begin offerings enters the grant alone', async () => {
    const list = await looked(csv(['Projekt', 'Mittelgeber', 'Stand', 'Laufzeit', 'Betrag'], ['Ganz neu', 'Stiftung Neu', 'bewilligt', '01.01.–31.12.2027', '1,2 Mio. €']), finance);
    expect(told(list)).toEqual(['2, NEW, programme NEW_PROGRAMME, offering WITHOUT_OFFERING']);
    expect(await wrote(list, finance, { isSharedWithCounty: true })).toMatchObject({ state: 'WRITTEN', totalCents: 120_000_000 });
  });

  test('whoever may not enter grants may not hand in lists, and nobody sees those of others', async () => {
    const file = csv(['Projekt', 'Mittelgeber', 'Stand', 'Laufzeit', 'Betrag'], ['A', 'B', 'bewilligt', '2027', '5']);
    expect([(await handInGrants(api.url, file, editor)).status, (await handInGrants(api.url, file, {})).status]).toEqual([403, 401]);
    const { id } = await looked(file, bruecke);
    expect(await of(id, office)).toBeNull();
    expect((await api.graphql(mutations.write, { input: { id, expectedVersion: 1 } }, office)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await api.graphql(`query($id: UUID!) { grantImport(id: $id) { id } }`, { id }, editor)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const lists = await api.ok('{ grantImports(first: 5) { items { fileName rows state } } }', {}, office);
    expect(lists.grantImports.items.length).toBeGreaterThan(2);
  });
});

describe('how it is read', () => {
  test('another column, and what holds where nothing stands', async () => {
    const list = await looked(csv(['Was', 'Mittelgeber', 'Von', 'Bis', 'Tausend (T€)'], ['Radtreff', 'Land', '2027', '2027', '12,5']), bruecke);
    expect([list.columns.map(({ key }: { key: string }) => key), told(list)]).toEqual([[null, 'funder', 'from', 'to', null], ['2, FAULTY, amount REQUIRED, status REQUIRED, programme NEW_PROGRAMME']]);
    const { id, version } = list;
    const set = (more: object): Promise<Answer['data']> => api.ok(mutations.reading, { input: { id, expectedVersion: version, columns: ['offering', 'funder', 'from', 'to', 'amount'], ...more } }, bruecke);
    expect((await set({ columns: ['offering', 'offering', 'x', null] })).result.fields).toEqual([{ path: 'columns', code: 'OUT_OF_RANGE' }, { path: 'columns', code: 'NOT_FOUND' }, { path: 'columns', code: 'NOT_ALLOWED' }]);
    const right = (await set({ assumedStatus: 'APPLIED' })).result;
    expect([right.counts.new, right.totalCents]).toEqual([1, 1_250_000]);
    expect((await set({})).result).toMatchObject({ __typename: 'StaleVersion', actualVersion: 2 });
  });

  test('files that are none, too long, or too much are refused with their places, and nothing of them stays', async () => {
    const before = await counts('grant_import');
    const refused = async (file: string | Uint8Array, options = {}): Promise<unknown> => {
      const { status, json } = await handInGrants(api.url, file, office, options);
      return [status, (json['problems'] as { code: string; row: number | null }[] | undefined)?.map(({ code, row }) => (row === null ? code : `${code} ${row}`)).join()];
    };
    expect(await refused('%PDF-1.7')).toEqual([422, 'NO_TABLE']);
    expect(await refused(csv(headings))).toEqual([422, 'EMPTY 1']);
    expect(await refused(csv(headings, ...Array.from({ length: 501 }, () => cafe)))).toEqual([422, 'TOO_MANY_ROWS']);
    expect(await refused(`${csv(headings, cafe)}\r\n"offen`)).toEqual([422, 'BROKEN_ROW 3']);
    expect(await refused(Buffer.from('PK\u0003\u0004kaputt', 'latin1'), XLSX)).toEqual([422, expect.stringMatching(/BROKEN/)]);
    expect((await refused(Buffer.alloc(2 * 1024 * 1024 + 1, 'a')) as unknown[])[0]).toBe(413);
    expect(await counts('grant_import')).toEqual(before);
  });

  test('a list under one Idempotency-Key is kept once', async () => {
    const before = await counts('grant_import');
    const key = 'liste-im-maerz';
    const [one, two] = [await handInGrants(api.url, csv(headings, cafe), { ...office, key }), await handInGrants(api.url, csv(headings, cafe), { ...office, key })];
    expect([one.json['id'], await counts('grant_import')]).toEqual([two.json['id'], [(before[0] ?? 0) + 1]]);
  });
});
