/** Protects: a template comes back without an error, and an export comes back as unchanged, whatever is in it and in whichever language. */
import { languages } from '#kernel';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { previewed, rowsOf, written } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('neumuenster');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterAll(() => api.stop());

const download = async (path: string, { token = '', actAs = '' }: Caller): Promise<{ status: number; bytes: Buffer; type: string }> => {
  const response = await fetch(`${api.url}/tables/offerings/${path}`, { headers: { authorization: `Bearer ${token}`, 'act-as': actAs } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), type: response.headers.get('content-type') ?? 'text/csv' };
};
const back = async (path: string, caller: Caller): Promise<Answer['data']> => {
  const { status, bytes, type } = await download(path, caller);
  expect(status).toBe(200);
  return previewed(api, bytes, caller, { type: type.split(';')[0] ?? '' });
};

describe('templates', () => {
  test.each(languages.flatMap((language) => [[language, 'csv'], [language, 'xlsx']] as const))('in %s as %s: the example is taken in without a word', async (language, format) => {
    await api.admin.query(`DELETE FROM rate_limit`);
    const table = await back(`template.${format}?language=${language}`, traeger.editor);
    expect(table).toMatchObject({ state: 'READY', areColumnsConfirmed: true, counts: { new: 1, faulty: 0 } });
    const [row] = await rowsOf(api, table.id, traeger.editor);
    expect([row.number, row.findings]).toEqual([format === 'csv' ? 3 : 2, []]);
  });

  test('the office has columns of its own, and others are refused', async () => {
    const table = await back('template.csv', office);
    expect([table.counts, table.columns[1].heading]).toEqual([expect.objectContaining({ new: 1, faulty: 0 }), 'Träger']);
    expect((await download('template.csv?language=fr', traeger.editor)).status).toBe(400);
    expect([(await download('template.csv', traeger.viewer)).status, (await download('export.csv', {})).status]).toEqual([403, 401]);
  });
});

describe('exports', () => {
  const dangerous = {
    ...leastOffering, title: '=SUM(A1:A9)', description: '+49 ist keine Formel\n@und das auch nicht', howToRegister: '-', contact: { name: '\'Anna', phone: '+49 4321 0815' }, isPlaceByArrangement: false, isTimeByArrangement: false,
    places: [{ name: 'Haus "Süd"; Raum 1', street: 'Weg 1', postcode: '01067', town: 'Dresden', latitude: 51.05, longitude: 13.74, barrierFacts: [{ code: 'LIFT', state: 'YES' }] }],
    times: [{ weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY'], from: '09:00', to: '12:00', inSchoolHolidays: 'PAUSES' }, { repeats: 'ONCE', validFrom: '2027-12-24', from: '22:00', to: '02:00', endsNextDay: true, note: 'mit Musik' }],
    cost: { kind: 'AMOUNT', amountCents: 1250, text: 'ermäßigt 5 €' }, requiredDocuments: [{ name: 'Ausweis', url: 'https://amt.example/ausweis' }, { name: 'Foto' }], languages: ['de', 'gsg', 'prs'],
    openness: 'PROTECTIVE', restriction: { basis: 'PROTECTION', reason: 'Ein geschützter Raum.', reviewOn: '2027-09-01', alternative: 'Das Café nebenan' }, announcement: { text: 'Umbau', until: '2027-06-30', isPaused: true }, ageRange: { minimum: 6, maximum: 99 },
  };
  const complex = { ...leastOffering, title: 'An zwei Orten', places: [{ town: 'Kiel' }, { town: 'Plön' }], times: [{ weekdays: ['FRIDAY'], from: '09:00', to: '10:00', exceptions: [{ date: '2027-04-02' }] }], isTimeByArrangement: false, isPlaceByArrangement: false };

  test.each(['csv', 'xlsx'])('as %s and back: unchanged, with no formula and with what no cell can say', async (format) => {
    if (format === 'csv') for (const input of [dangerous, complex]) expect((await api.ok(mutations.create, { input }, traeger.editor)).result.__typename).toBe('Offering');
    if (format === 'csv') {
      const text = (await download('export.csv', traeger.editor)).bytes.toString('utf8');
      expect(text.startsWith('\ufeffIhre Nummer;Teilhabenetz-Nummer;Stand;')).toBe(true);
      expect(text).toContain('\'=SUM(A1:A9)');
      expect(text).not.toMatch(/;"?[=+@-]/);
    }
    for (const language of ['de', 'en', 'uk']) {
      const table = await back(`export.${format}?language=${language}`, traeger.editor);
      const rows = await rowsOf(api, table.id, traeger.editor);
      expect(rows.map(({ title, kind, findings }) => [title, kind, findings.filter(({ severity }: Answer['data']) => severity === 'ERROR')])).toEqual([['=SUM(A1:A9)', 'UNCHANGED', []], ['An zwei Orten', 'UNCHANGED', []]]);
    }
  });

  test('what is changed in an export is taken, what was changed here since then stays', async () => {
    const { bytes } = await download('export.csv', traeger.editor);
    const { offerings } = await api.ok(`{ offerings: workspaceOfferings { items { id title version } } }`, {}, traeger.editor);
    const two = offerings.items.find(({ title }: Answer['data']) => title === 'An zwei Orten');
    await api.ok(mutations.update, { input: { id: two.id, expectedVersion: two.version, changes: { contact: { phone: '04321 9' } } } }, traeger.editor);
    const table = await previewed(api, bytes.toString('utf8').replace('An zwei Orten', 'An drei Orten').replace('04321 1234', '04321 7'), traeger.editor);
    const row = (await rowsOf(api, table.id, traeger.editor)).find(({ title }) => title === 'An drei Orten');
    expect(row).toMatchObject({ kind: 'CHANGED', changedFields: ['title'], keptFields: ['contactPhone'] });
    await written(api, table, traeger.editor, { onlyValid: true });
    const { offering } = await api.ok(`query($id: UUID!) { offering(id: $id) { title contact { phone } places { town } times { exceptions { date } } } }`, { id: two.id }, traeger.editor);
    expect(offering).toEqual({ title: 'An drei Orten', contact: { phone: '04321 9' }, places: [{ town: 'Kiel' }, { town: 'Plön' }], times: [{ exceptions: [{ date: '2027-04-02' }] }] });
  });
});
