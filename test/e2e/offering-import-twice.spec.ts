/** Protects: a table that is handed in twice doubles nothing without being told, and a preview says what will be public. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { offeringMutations, type TwoProviders, twoProviders } from '../support/directory.js';
import { carryOn, csv, importMutations, importOf, previewed, rowsOf, written } from '../support/tables.js';

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

describe('two tables that were both looked through before either was written', () => {
  const lines = (title: string, publish = ''): string => csv(head, row(title, { publish, street: 'Weg 60' }), thin(`${title} (offen)`));
  const lookedThroughAgain = async (table: Answer['data'], caller: Caller): Promise<Answer['data']> => {
    await api.ok(importMutations.columns, { input: { id: table.id, expectedVersion: table.version, columns: table.columns.map(({ key }: { key: string | null }) => key) } }, caller);
    await carryOn(api, table.id);
    return importOf(api, table.id, caller);
  };

  test('the second is looked through again, and then says what the first has brought', async () => {
    const { editor, admin } = people.traeger;
    const one = await previewed(api, lines('Spieletreff'), editor, { name: 'Liste.csv' });
    const two = await previewed(api, lines('Spieletreff'), admin);
    await written(api, one, editor);
    const before = await count();
    expect(await written(api, two, admin)).toMatchObject({ code: 'IMPORT_OUTDATED', message: expect.stringContaining('wurde eine andere Tabelle („Liste.csv“) geschrieben') });
    const again = await lookedThroughAgain(two, admin);
    expect([again.duplicateRows, (await written(api, again, admin)).code, await count()]).toEqual([2, 'POSSIBLE_DUPLICATES', before]);
    expect(await written(api, again, admin, { areDuplicatesChecked: true })).toMatchObject({ state: 'WRITTEN' });
  });

  test('waits while the other one is being written', async () => {
    const { editor } = people.traeger;
    const one = await previewed(api, lines('Kegeln'), editor);
    const two = await previewed(api, lines('Kegeln'), editor);
    await api.ok(importMutations.write, { input: { id: one.id, expectedVersion: one.version } }, editor);
    expect(await written(api, two, editor)).toMatchObject({ code: 'IMPORT_OUTDATED', message: expect.stringMatching(/^Gerade wird/) });
    await carryOn(api, one.id);
  });

  test('of two orders at the same instant one is carried out', async () => {
    const { editor, admin } = people.traeger;
    const tables = [await previewed(api, lines('Boule'), editor), await previewed(api, lines('Boule'), admin)];
    const answers = await Promise.all(tables.map(({ id, version }) => api.ok(importMutations.write, { input: { id, expectedVersion: version } }, editor)));
    expect(answers.map(({ result }) => result.code ?? result.state).sort()).toEqual(['IMPORT_OUTDATED', 'WRITING']);
    for (const { id } of tables) await carryOn(api, id);
  });

  test('a table of others counts as well, without the name of its file; one that only changes what is there does not wait', async () => {
    const { traeger: { editor }, stranger } = people;
    const numbered = (title: string): string => csv(['Ihre Nummer', ...head], ['M-1', ...row(title, { street: 'Weg 70' })]);
    await written(api, await previewed(api, numbered('Malen'), editor), editor);
    const [changing, beginning] = [await previewed(api, numbered('Malen und Zeichnen'), editor), await previewed(api, lines('Origami'), editor)];
    await written(api, await previewed(api, lines('Origami am Abend', 'ja'), stranger.editor, { name: 'Geheim.csv' }), stranger.editor);
    const refused = await written(api, beginning, editor);
    expect([refused.code, refused.message.includes('Geheim')]).toEqual(['IMPORT_OUTDATED', false]);
    expect(await written(api, changing, editor)).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'UPDATED', count: 1 }] });
  });
});

describe('what will be public', () => {
  test('is not told of a row that is left out for its errors', async () => {
    const faulty = row('Basar', { publish: 'ja', times: 'irgendwann', street: 'Weg 50' }).map((cell) => (cell === '04321 1' ? '' : cell));
    const [one] = await rowsOf(api, (await previewed(api, csv(head, faulty), people.traeger.editor)).id, people.traeger.editor);
    expect([one.kind, codes(one)]).toEqual(['FAULTY', ['NOT_TIMES']]);
  });

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
