/** Protects: a table that is handed in twice doubles nothing without being told, and a preview says what will be public. */
import { type Answer, TestApi } from '../support/api.js';
import { offeringMutations, type TwoProviders, twoProviders } from '../support/directory.js';
import { csv, previewed, rowsOf, written } from '../support/tables.js';

let api: TestApi;
let people: TwoProviders;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  people = await twoProviders(api);
});
afterAll(() => api.stop());

const head = ['Titel', 'Beschreibung', 'Lebensbereiche', 'Straße und Hausnummer', 'PLZ', 'Stadt oder Gemeinde', 'Zeiten', 'Kontakt: Telefon', 'Veröffentlichen'];
const row = (title: string, { description = 'Für alle', street = 'Weg 1', times = 'Mo 9:00–10:00', publish = '' } = {}): string[] => [title, description, 'Begegnung', street, '24534', 'Neumünster', times, '04321 1', publish];
const thin = (title: string): string[] => [title, 'Noch offen', '', '', '', '', '', '', ''];
const codes = ({ findings }: Answer['data']): string[] => findings.map(({ code }: Answer['data']) => code);
const count = async (): Promise<number> => Number((await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM offering')).rows[0]?.n);

describe('the same table twice, without numbers', () => {
  const lines = csv(head, row('Lesekreis'), thin('Werkstatt'), row('Chorprobe', { publish: 'ja', street: 'Weg 2' }));

  test('drafts are doubles as well: told with their numbers, and not written unseen', async () => {
    const { editor } = people.traeger;
    await written(api, await previewed(api, lines, editor), editor);
    const before = await count();
    const again = await previewed(api, lines, editor);
    expect(again).toMatchObject({ duplicateRows: 3, counts: { new: 3 } });
    const rows = await rowsOf(api, again.id, editor);
    expect(rows.map(codes)).toEqual([['POSSIBLE_DUPLICATE'], ['POSSIBLE_DUPLICATE'], ['POSSIBLE_DUPLICATE']]);
    expect((await written(api, again, editor)).code).toBe('POSSIBLE_DUPLICATES');
    expect(await count()).toBe(before);
    // What the message says to write does what it says.
    const [id] = /[0-9a-f-]{36}/.exec(rows[1].findings[0].message) ?? [];
    const named = await previewed(api, csv([...head, 'Teilhabenetz-Nummer'], [...thin('Werkstatt'), id ?? '']), editor);
    expect([rows[1].findings[0].message, named.counts]).toEqual([expect.stringMatching(/^Diese Organisation hat vielleicht schon dasselbe: „Werkstatt“\. Ist es dasselbe, schreiben Sie in eine Spalte „Teilhabenetz-Nummer“: /), expect.objectContaining({ new: 0, unchanged: 1 })]);
  });

  test('another house or another time under the same title is none, and nobody is told the drafts of others', async () => {
    const others = await previewed(api, csv(head, row('Lesekreis', { street: 'Ring 7' }), row('Lesekreis', { times: 'Di 18:00–19:00' })), people.traeger.editor);
    expect([others.duplicateRows, (await rowsOf(api, others.id, people.traeger.editor)).flatMap(codes)]).toEqual([0, []]);
    const strangers = await previewed(api, csv(head, row('Lesekreis'), thin('Werkstatt')), people.stranger.editor);
    expect([strangers.duplicateRows, (await rowsOf(api, strangers.id, people.stranger.editor)).flatMap(codes)]).toEqual([0, []]);
  });

  test('the same row twice in one table is told as well, also of drafts', async () => {
    const table = await previewed(api, csv(head, thin('Lichterfest'), thin('Lichterfest')), people.traeger.editor);
    const [, second] = await rowsOf(api, table.id, people.traeger.editor);
    expect(second.findings).toMatchObject([{ code: 'POSSIBLE_DUPLICATE', message: 'Vielleicht dasselbe wie Zeile 2: „Lichterfest“.' }]);
  });
});

describe('what will be public', () => {
  test('is told of what is new and of drafts that stand there already', async () => {
    const { editor } = people.traeger;
    const numbered = (publish: string): string => csv(['Ihre Nummer', ...head], ['F-1', ...row('Filmabend', { publish, street: 'Weg 9' })], ['F-2', ...row('Tanztee', { publish: 'ja', street: 'Weg 8' })]);
    const first = await previewed(api, numbered('nein'), editor);
    expect((await rowsOf(api, first.id, editor)).map(({ kind, changedFields }) => [kind, changedFields])).toEqual([['NEW', []], ['NEW', ['state']]]);
    await written(api, first, editor);
    const second = await previewed(api, numbered('ja'), editor);
    expect((await rowsOf(api, second.id, editor)).map(({ kind, changedFields }) => [kind, changedFields])).toEqual([['CHANGED', ['state']], ['UNCHANGED', []]]);
  });

  test('waits for an approval where the organisation wants it', async () => {
    await api.admin.query('UPDATE organisation SET offerings_need_approval = true WHERE id = $1', [people.stranger.id]);
    const one = csv(head, row('Nachbarschaftsfest', { publish: 'ja', street: 'Weg 30' }));
    const [asEditor] = await rowsOf(api, (await previewed(api, one, people.stranger.editor)).id, people.stranger.editor);
    const [asAdmin] = await rowsOf(api, (await previewed(api, one, people.stranger.admin)).id, people.stranger.admin);
    expect([asEditor.findings, codes(asAdmin)]).toMatchObject([[{ severity: 'WARNING', column: 'publish', code: 'WAITS_FOR_APPROVAL' }], []]);
    await api.admin.query('UPDATE organisation SET offerings_need_approval = false WHERE id = $1', [people.stranger.id]);
  });

  test('and what keeps it from that is told, also when it came up after the preview', async () => {
    const { editor } = people.stranger;
    const table = await previewed(api, csv(head, row('Flohmarkt', { publish: 'ja', times: '01.03.2027 11:00–12:00', street: 'Weg 40' }), row('Ohne Telefon', { publish: 'ja', street: 'Weg 41' }).map((cell) => (cell === '04321 1' ? '' : cell))), editor);
    const before = await rowsOf(api, table.id, editor);
    expect(before.map((one) => [codes(one), one.changedFields])).toEqual([[[], ['state']], [['STAYS_DRAFT'], []]]);
    api.clock.advance({ hours: 3 });
    expect(await written(api, table, editor)).toMatchObject({ outcomes: [{ outcome: 'CREATED', count: 2 }] });
    const after = await rowsOf(api, table.id, editor);
    expect(after.map(codes)).toEqual([['STAYS_DRAFT'], ['STAYS_DRAFT']]);
    expect(after[0].findings[0]).toMatchObject({ severity: 'WARNING', message: expect.stringMatching(/^Bleibt ein Entwurf: /) });
    const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { state } }', { id: after[0].offeringId }, editor);
    expect(offering.state).toBe('DRAFT');
  });
});

test('a preview compares with what was typed in as well', async () => {
  await api.ok(offeringMutations.create, { input: { title: 'Von Hand begonnen' } }, people.traeger.editor);
  const table = await previewed(api, csv(head, row('Von Hand begonnen', { street: 'Weg 50' })), people.traeger.editor);
  expect((await rowsOf(api, table.id, people.traeger.editor)).map(codes)).toEqual([['POSSIBLE_DUPLICATE']]);
});
