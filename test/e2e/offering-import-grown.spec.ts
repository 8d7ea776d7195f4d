/** Protects: the list that a Träger has kept for years gets in as it is; what of it could not be used is told with its row, and nothing becomes public by guess. */
import { type Answer, TestApi } from '../support/api.js';
import { type Provider, twoProviders } from '../support/directory.js';
import { carryOn, importMutations, importOf, previewed, rowsOf, written } from '../support/tables.js';
import { workbook } from '../support/workbooks.js';

let api: TestApi;
let traeger: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  ({ traeger } = await twoProviders(api));
});
afterAll(() => api.stop());

const headings = 'ID;Angebot;Kurzbeschreibung;Kategorie;Zielgruppe;Sprache;Adresse;PLZ/Ort;Tag;von;bis;Kosten;Ansprechpartner;Telefon;im Netz';
const grown = [
  'Verein Brücke, Angebote, Kurse, Treffs, Feste und Beratung, Stand Mai 2027, ohne Gewähr, Fragen an Frau Beck, Zimmer 3, 1. Stock', '', headings,
  'Angebote für Frauen;;;;;;;;;;;;;;',
  '1;Nähtreff;Nähen und reden;Freizeit;Frauen;Ukrainisch u. Russisch;Am Teich 9;24534 Neumünster;Mo;9:00;11:00;kostenlos;Frau Beck;04321 815;ja',
  '2;Deutsch am Abend;Wir sprechen Deutsch;Deutschkurs;alle;Deutsch;Am Teich 9;24534 Neumünster;Di u. Do;18 Uhr;20 Uhr;3 €;Frau Beck;04321 815;x',
  headings,
  '3;Tanznacht;Musik aus aller Welt;Sport; Geflüchtete ;;Großflecken 1;D-24534 Neumünster;Sa;20:00;2:00 am Folgetag;5,- €;Herr Tan;04321 816;ja',
  '4;Hilfe bei Bewerbungen;Unterlagen schreiben;Arbeit;Familien;Deutsch, Englisch, Platt-Arabisch;Großflecken 1;24534 Neumünster;nach Vereinbarung;;;frei;Herr Tan;04321 816;ja',
  '5;Ausflug;;Sonstiges;Senioren;;;;;;;;;;', '', 'Bitte vor dem Druck prüfen!',
].join('\r\n');

async function mapped(table: Answer['data'], keys: Readonly<Record<string, string>>): Promise<Answer['data']> {
  const columns = table.columns.map(({ heading, key }: { heading: string; key: string | null }) => keys[heading] ?? key);
  await api.ok(importMutations.columns, { input: { id: table.id, expectedVersion: table.version, columns } }, traeger.editor);
  await carryOn(api, table.id);
  return importOf(api, table.id, traeger.editor);
}

const findings = (rows: Answer['data'][]): string[] => rows.flatMap(({ number, findings: found }) => found.map(({ severity, column, code }: Answer['data']) => `${number} ${severity} ${column} ${code}`));

test('a list with captions, headings once more, numbers of its own and words of its own gets in', async () => {
  const first = await previewed(api, Buffer.from(grown.replaceAll('€', '\u0080'), 'latin1'), traeger.editor);
  expect(first).toMatchObject({ state: 'READY', description: 'CSV, Windows-1252, Semikolon', areColumnsConfirmed: false });
  expect(first.columns.map(({ key }: { key: string }) => key)).toEqual(['key', 'title', 'description', 'lifeAreas', 'suitedFor', 'languages', 'street', 'town', 'weekdays', 'from', 'to', 'cost', 'contactName', 'contactPhone', null]);
  expect(first.findings.map(({ code, row }: Answer['data']) => `${code} ${row}`)).toEqual(['NOTE_PASSED_OVER 4', 'HEADINGS_REPEATED 7', 'NOTE_PASSED_OVER 12']);
  const table = await mapped(first, { 'im Netz': 'publish' });
  expect([table.areColumnsConfirmed, table.counts]).toEqual([true, { new: 5, changed: 0, unchanged: 0, faulty: 0, kept: 0 }]);
  const rows = await rowsOf(api, table.id, traeger.editor);
  expect(rows.map(({ number, changedFields }) => [number, changedFields])).toEqual([[5, ['state']], [6, ['state']], [8, ['state']], [9, ['state']], [10, []]]);
  expect(findings(rows)).toEqual(['6 WARNING lifeAreas READ_AS', '8 WARNING suitedFor UNKNOWN_WORD', '9 WARNING suitedFor UNKNOWN_WORD', '9 WARNING languages UNKNOWN_WORD', '10 WARNING lifeAreas UNKNOWN_WORD', '10 WARNING suitedFor READ_AS']);
  expect(rows[2].findings[0].message).toMatch(/^Unbekannt: „Geflüchtete“\. Das bleibt weg\. Erwartet: Kinder; /);
  const done = await written(api, table, traeger.editor);
  expect(done.outcomes).toEqual([{ outcome: 'CREATED', count: 5 }]);
  const said = await Promise.all((await rowsOf(api, table.id, traeger.editor)).map(async ({ offeringId }) => (await api.ok(
    `query($id: UUID!) { offering(id: $id) { state lifeAreas suitedFor languages places { street postcode town } times { weekdays from to endsNextDay } isTimeByArrangement } }`, { id: offeringId }, traeger.editor)).offering));
  const place = (street: string): object[] => [{ street, postcode: '24534', town: 'Neumünster' }];
  expect(said).toMatchObject([
    { state: 'PUBLISHED', lifeAreas: ['LEISURE_SPORT'], suitedFor: ['WOMEN'], languages: ['uk', 'ru'], places: place('Am Teich 9'), times: [{ weekdays: ['MONDAY'], from: '09:00', to: '11:00', endsNextDay: false }] },
    { state: 'PUBLISHED', lifeAreas: ['LANGUAGE'], suitedFor: [], times: [{ weekdays: ['TUESDAY', 'THURSDAY'], from: '18:00', to: '20:00' }] },
    { state: 'PUBLISHED', lifeAreas: ['LEISURE_SPORT'], suitedFor: [], places: place('Großflecken 1'), times: [{ weekdays: ['SATURDAY'], from: '20:00', to: '02:00', endsNextDay: true }] },
    { state: 'PUBLISHED', lifeAreas: ['WORK'], languages: ['de', 'en'], times: [], isTimeByArrangement: true },
    { state: 'DRAFT', lifeAreas: [], suitedFor: ['OLDER_PEOPLE'] },
  ]);
});

test('the same list again changes nothing; a word that it misspells now takes nothing away', async () => {
  const again = await previewed(api, Buffer.from(grown.replaceAll('€', '\u0080').replace('Freizeit;Frauen', 'Fraizeit;Frauhen'), 'latin1'), traeger.editor);
  expect(again).toMatchObject({ areColumnsConfirmed: true, counts: { new: 0, changed: 0, unchanged: 5, faulty: 0 } });
  const [first] = await rowsOf(api, again.id, traeger.editor);
  expect(first.findings.map(({ message }: Answer['data']) => message)).toEqual([expect.stringContaining('„Fraizeit“. Hier bleibt, was im Teilhabenetz steht.'), expect.stringContaining('„Frauhen“. Hier bleibt')]);
});

test('headings that nobody knows are told once, and no row is called wrong for them', async () => {
  const table = await previewed(api, 'Unser Programm\nWas\tWorum\nTeestube\tTee trinken\nChor\tSingen', traeger.editor);
  expect(table).toMatchObject({ state: 'READY', areColumnsConfirmed: false, counts: null, total: 2, findings: [{ code: 'TITLE_UNKNOWN', message: expect.stringContaining('gelesen wurden: „Was“, „Worum“') }] });
  expect(findings(await rowsOf(api, table.id, traeger.editor))).toEqual([]);
  expect((await written(api, table, traeger.editor)).code).toBe('COLUMNS_NOT_CONFIRMED');
  expect(await mapped(table, { Was: 'title', Worum: 'description' })).toMatchObject({ findings: [], counts: { new: 2, faulty: 0 } });
});

test('of a workbook with several lists one is read, and the others are named', async () => {
  const one = [['Titel', 'Beschreibung'], ['Backen', 'Brot'], ['Kochen', 'Suppe']];
  const table = await previewed(api, await workbook({ Küche: one, Notizen: [['Bitte prüfen']], Garten: [['Titel', 'Beschreibung'], ['Gärtnern', 'Beete']] }), traeger.editor, { name: 'Angebote.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  expect(table).toMatchObject({ description: 'XLSX, Küche', counts: { new: 2 }, findings: [{ code: 'OTHER_SHEETS', message: expect.stringContaining('„Garten“') }] });
  expect(table.findings[0].message).not.toContain('Notizen');
});
