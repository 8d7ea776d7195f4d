/** Protects: a table is looked through row by row without writing anything, and what is then written obeys the rules of what is typed in. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { offeringFields, offeringMutations as mutations, type Provider, twoProviders } from '../support/directory.js';
import { carryOn, csv, handInTable, importMutations, importOf, previewed, rowsOf, undone, written } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;
let stranger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  ({ office, traeger, stranger } = await twoProviders(api));
});
afterAll(() => api.stop());

const headings = ['Ihre Nummer', 'Titel', 'Beschreibung', 'Lebensbereiche', 'Sprachen', 'Straße und Hausnummer', 'PLZ', 'Stadt oder Gemeinde', 'Zeiten', 'Kosten', 'Kontakt: Telefon', 'Kontakt: E-Mail', 'Veröffentlichen'];
const cafe = ['K-1', 'Sprachcafé am Hafen', 'Bei Kaffee\nDeutsch sprechen', 'Sprache; Begegnung', 'Deutsch, Arabisch', 'Hafenstraße 3', '01067', 'Neumünster', 'Mo, Mi 16:00–18:00', 'kostenlos', '04321 0815', 'cafe@bruecke.example', 'ja'];
const course = ['K-2', 'Nähkurs', 'Nähen lernen', 'Freizeit, Sport', 'Deutsch', 'Am Teich 9', '24534', 'Neumünster', 'Do 9.00–11.30 Uhr', '12,50 €', '04321 4711', '', 'nein'];
const list = (...rows: readonly (readonly string[])[]): string => csv(headings, ...rows);
const offering = async (id: string, caller: Caller): Promise<Answer['data']> => (await api.ok(`query($id: UUID!) { offering(id: $id) { ${offeringFields} places { postcode } } }`, { id }, caller)).offering;
const offeringsOf = async (caller: Caller): Promise<Answer['data'][]> => (await api.ok(`{ workspaceOfferings(first: 100) { items { id title state version } } }`, {}, caller)).workspaceOfferings.items;
const count = async (table: string): Promise<number> => Number((await api.admin.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

describe('handing in and looking through', () => {
  test('nothing is written before it is ordered, and then each row is an offering as if it had been typed in', async () => {
    const before = [await count('offering'), await count('offering_revision')];
    const table = await previewed(api, list(cafe, course), traeger.editor);
    expect(table).toMatchObject({ state: 'READY', fileName: 'Angebote.csv', description: 'CSV, UTF-8, Semikolon', areColumnsConfirmed: true, counts: { new: 2, changed: 0, unchanged: 0, faulty: 0, kept: 0 }, findings: [] });
    expect([await count('offering'), await count('offering_revision')]).toEqual(before);
    const done = await written(api, table, traeger.editor);
    expect(done).toMatchObject({ state: 'WRITTEN', done: 2, total: 2, outcomes: [{ outcome: 'CREATED', count: 2 }] });
    const [first, second] = await rowsOf(api, table.id, traeger.editor);
    expect(await offering(first.offeringId, traeger.editor)).toMatchObject({
      state: 'PUBLISHED', title: 'Sprachcafé am Hafen', description: 'Bei Kaffee\nDeutsch sprechen', lifeAreas: ['LANGUAGE', 'ENCOUNTER'], languages: ['de', 'ar'], places: [{ street: 'Hafenstraße 3', postcode: '01067', town: 'Neumünster' }],
      times: [{ weekdays: ['MONDAY', 'WEDNESDAY'], from: '16:00', to: '18:00' }], cost: { kind: 'FREE', amountCents: null, text: null }, contact: { phone: '04321 0815', email: 'cafe@bruecke.example' },
    });
    expect(await offering(second.offeringId, traeger.editor)).toMatchObject({ state: 'DRAFT', cost: { kind: 'AMOUNT', amountCents: 1250 }, times: [{ weekdays: ['THURSDAY'], from: '09:00', to: '11:30' }] });
    const trail = await api.admin.query<{ action: string }>(`SELECT DISTINCT action FROM audit_entry WHERE subject_id = ANY($1) ORDER BY action`, [[first.offeringId, second.offeringId]]);
    expect(trail.rows.map(({ action }) => action)).toEqual(['offering.create', 'offering.publish']);
  });

  test('every error and warning has its row as Excel counts, its column and what is expected, in German and English', async () => {
    const faulty = ['K-9', 'X', 'Etwas', 'Sprache; Raumfahrt', 'Deutsch, Schwäbelisch', '', '123', '', 'morgens', '5 € ermäßigt 2 €', '04321 1', 'keine-adresse', 'vielleicht'];
    const table = await previewed(api, csv(['Angebote 2027'], [], headings, faulty, ['K-10', 'Ohne alles', ...Array<string>(10).fill(''), 'ja']), traeger.editor);
    expect(table.counts).toMatchObject({ new: 1, faulty: 1 });
    const [bad, thin] = await rowsOf(api, table.id, traeger.editor);
    expect(bad).toMatchObject({ number: 4, kind: 'FAULTY' });
    const found = bad.findings.map(({ severity, column, code }: Answer['data']) => [severity, column, code].join(' '));
    expect(found).toEqual(expect.arrayContaining([
      'ERROR publish NOT_YES_OR_NO', 'WARNING lifeAreas UNKNOWN_WORD', 'WARNING languages UNKNOWN_WORD', 'ERROR times NOT_TIMES', 'ERROR title TOO_SHORT', 'ERROR postcode NOT_ALLOWED', 'ERROR town REQUIRED', 'ERROR contactEmail NOT_AN_EMAIL']));
    expect(bad.findings.find(({ code }: Answer['data']) => code === 'NOT_TIMES')).toMatchObject({ heading: 'Zeiten', message: '„morgens“ ist so nicht zu verstehen. Erwartet wird zum Beispiel: Mo, Mi 9:00–12:00; Do 14:00–16:00.' });
    const [english] = await rowsOf(api, table.id, { ...traeger.editor, language: 'en' });
    expect(english.findings.find(({ code }: Answer['data']) => code === 'NOT_TIMES').message).toBe('"morgens" cannot be understood. Expected, for example: Mon, Wed 9:00–12:00; Thu 14:00–16:00.');
    expect(thin).toMatchObject({ number: 5, kind: 'NEW' });
    expect(thin.findings.map(({ severity, message }: Answer['data']) => `${severity} ${message}`)).toContain('WARNING Bleibt ein Entwurf: Kurz beschreiben, was es ist.');
    expect((await written(api, table, traeger.editor)).code).toBe('IMPORT_HAS_ERRORS');
    expect(await written(api, table, traeger.editor, { onlyValid: true })).toMatchObject({ state: 'WRITTEN', outcomes: expect.arrayContaining([{ outcome: 'CREATED', count: 1 }, { outcome: 'SKIPPED', count: 1 }]) });
    expect((await offeringsOf(traeger.editor)).find(({ title }) => title === 'Ohne alles')).toMatchObject({ state: 'DRAFT' });
  });

  test('doubles in the file and in the network are told; they are written only by somebody who has looked', async () => {
    const again = ['', 'Sprachcafe im Hafen', ...cafe.slice(2)];
    const table = await previewed(api, list(again, ['K-20', ...course.slice(1)], ['K-20', ...course.slice(1)]), stranger.editor);
    const [like, , repeated] = await rowsOf(api, table.id, stranger.editor);
    expect(like.findings).toEqual([expect.objectContaining({ severity: 'WARNING', code: 'POSSIBLE_DUPLICATE', message: expect.stringContaining('„Sprachcafé am Hafen“') })]);
    expect(repeated).toMatchObject({ kind: 'FAULTY', findings: [{ severity: 'ERROR', column: 'key', code: 'REPEATED_KEY', message: 'Diese Nummer steht schon in Zeile 3.' }] });
    expect((await written(api, table, stranger.editor, { onlyValid: true })).code).toBe('POSSIBLE_DUPLICATES');
    expect(await written(api, table, stranger.editor, { onlyValid: true, areDuplicatesChecked: true })).toMatchObject({ state: 'WRITTEN' });
  });

  test('unknown headings are asked about once, and remembered for the same headings', async () => {
    const own = (title: string): string => csv(['Was', 'Worum geht es', 'Kosten'], [title, 'Tee trinken', '3']);
    const table = await previewed(api, own('Teestube'), traeger.editor);
    expect(table).toMatchObject({ areColumnsConfirmed: false, columns: [{ heading: 'Was', key: null }, { heading: 'Worum geht es', key: null }, { heading: 'Kosten', key: 'cost' }] });
    expect((await written(api, table, traeger.editor)).code).toBe('COLUMNS_NOT_CONFIRMED');
    const set = async (columns: (string | null)[]): Promise<Answer['data']> => (await api.ok(importMutations.columns, { input: { id: table.id, expectedVersion: table.version, columns } }, traeger.editor)).result;
    expect((await set(['title', 'nichts', 'title'])).fields.map(({ code }: Answer['data']) => code)).toEqual(['NOT_FOUND', 'NOT_ALLOWED']);
    expect(await set(['title', 'description', 'cost'])).toMatchObject({ state: 'READING' });
    await carryOn(api, table.id);
    expect(await importOf(api, table.id, traeger.editor)).toMatchObject({ state: 'READY', areColumnsConfirmed: true, counts: { new: 1, faulty: 0 } });
    expect(await previewed(api, own('Kaffeestube'), traeger.editor)).toMatchObject({ areColumnsConfirmed: true, columns: [{ key: 'title' }, { key: 'description' }, { key: 'cost' }] });
    expect(await previewed(api, own('Kaffeestube'), stranger.editor)).toMatchObject({ areColumnsConfirmed: false });
  });
});

describe('the same table again', () => {
  test('changes instead of doubling, leaves corrections alone and lists them, and says when nothing is new', async () => {
    const table = await previewed(api, list(['A-1', ...cafe.slice(1, 5), 'Weg 1', ...cafe.slice(6)], ['A-2', ...course.slice(1)]), stranger.editor);
    await written(api, table, stranger.editor, { areDuplicatesChecked: true });
    const [first, second] = await rowsOf(api, table.id, stranger.editor);
    const { version } = await offering(first.offeringId, stranger.editor);
    await api.ok(mutations.update, { input: { id: first.offeringId, expectedVersion: version, changes: { contact: { phone: '04321 9999', email: 'cafe@bruecke.example' } } } }, stranger.editor);
    const again = await previewed(api, list(['A-1', 'Sprachcafé neu', ...cafe.slice(2, 5), 'Weg 1', ...cafe.slice(6, 10), '04321 1111', ...cafe.slice(11)], ['A-2', ...course.slice(1)]), stranger.editor);
    expect(again.counts).toEqual({ new: 0, changed: 1, unchanged: 1, faulty: 0, kept: 1 });
    const [changed] = await rowsOf(api, again.id, stranger.editor);
    expect(changed).toMatchObject({ kind: 'CHANGED', changedFields: ['title'], keptFields: ['contactPhone'], findings: [{ code: 'KEPT_CORRECTION', column: 'contactPhone', severity: 'WARNING' }] });
    expect(await written(api, again, stranger.editor)).toMatchObject({ outcomes: expect.arrayContaining([{ outcome: 'UPDATED', count: 1 }, { outcome: 'UNCHANGED', count: 1 }]) });
    expect(await offering(first.offeringId, stranger.editor)).toMatchObject({ title: 'Sprachcafé neu', contact: { phone: '04321 9999' } });
    expect((await offering(second.offeringId, stranger.editor)).version).toBe(1);
    // What the source takes away goes, where nobody touched it.
    const shorter = await previewed(api, csv(['Ihre Nummer', 'Titel', 'Kosten', 'Beschreibung'], ['A-2', 'Nähkurs', '', 'Nähen lernen an der Maschine.']), stranger.editor);
    expect(await rowsOf(api, shorter.id, stranger.editor)).toMatchObject([{ kind: 'CHANGED', changedFields: ['description'] }]);
  });
});

describe('numbers with zeros before them', () => {
  const one = (key: string, title: string): string => list([key, title, ...course.slice(2)]);

  test('are the same number when a table program took the zeros away, and stay as they were first', async () => {
    const first = await previewed(api, one('0042', 'Töpfern'), traeger.editor);
    await written(api, first, traeger.editor);
    const again = await previewed(api, one('42', 'Töpfern abends'), traeger.editor);
    expect(await rowsOf(api, again.id, traeger.editor)).toMatchObject([{ kind: 'CHANGED', changedFields: ['title'] }]);
    await written(api, again, traeger.editor);
    expect((await previewed(api, one('0042', 'Töpfern abends'), traeger.editor)).counts).toMatchObject({ unchanged: 1 });
  });

  test('are different numbers where both are known', async () => {
    await written(api, await previewed(api, list(['0077', 'Weben', ...course.slice(2)], ['77', 'Filzen', ...course.slice(2)]), traeger.editor), traeger.editor);
    expect((await rowsOf(api, (await previewed(api, list(['77', 'Filzen', ...course.slice(2)], ['0077', 'Weben', ...course.slice(2)], ['077', 'Spinnen', ...course.slice(2)]), traeger.editor)).id, traeger.editor)).map(({ kind, title }) => [title, kind])).toEqual([['Filzen', 'UNCHANGED'], ['Weben', 'UNCHANGED'], ['Spinnen', 'NEW']]);
  });

  test('go back to the number before when a table that gave another one is taken back', async () => {
    const first = await previewed(api, one('Z-1', 'Imkern'), traeger.editor);
    await written(api, first, traeger.editor);
    const [{ offeringId }] = await rowsOf(api, first.id, traeger.editor);
    const renumbered = await written(api, await previewed(api, csv(['Teilhabenetz-Nummer', ...headings], [offeringId, 'Z-2', 'Imkern im Garten', ...course.slice(2)]), traeger.editor), traeger.editor);
    await undone(api, renumbered, traeger.editor);
    expect((await previewed(api, one('Z-1', 'Imkern'), traeger.editor)).counts).toMatchObject({ unchanged: 1, new: 0 });
    expect((await previewed(api, one('Z-2', 'Imkern'), traeger.editor)).counts).toMatchObject({ new: 1 });
  });
});

describe('what was given by hand before the table knew of it', () => {
  test('stays and is listed when a column is new; what is still empty is taken', async () => {
    const head = ['Ihre Nummer', 'Titel'];
    const first = await previewed(api, csv(head, ['N-1', 'Leserunde']), traeger.editor);
    await written(api, first, traeger.editor);
    const [{ offeringId: id }] = await rowsOf(api, first.id, traeger.editor);
    const { version } = await offering(id, traeger.editor);
    await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: { website: 'https://von-hand.example' } } }, traeger.editor);
    const second = await previewed(api, csv([...head, 'Website', 'Beschreibung', 'Kosten'], ['N-1', 'Leserunde', 'https://aus-der-tabelle.example', 'Wir lesen', '3 €']), traeger.editor);
    expect(await rowsOf(api, second.id, traeger.editor)).toMatchObject([{ kind: 'CHANGED', changedFields: expect.arrayContaining(['description', 'cost']), keptFields: ['website'], findings: [{ code: 'KEPT_CORRECTION', column: 'website' }] }]);
    await written(api, second, traeger.editor);
    const { offering: after } = await api.ok('query($id: UUID!) { offering(id: $id) { website description cost { amountCents } } }', { id }, traeger.editor);
    expect(after).toEqual({ website: 'https://von-hand.example', description: 'Wir lesen', cost: { amountCents: 300 } });
  });

  test('stays when a table names an offering that was typed in', async () => {
    const { result: { id } } = await api.ok(mutations.create, { input: { title: 'Von Hand getippt' } }, traeger.editor);
    const table = await previewed(api, csv(['Teilhabenetz-Nummer', 'Titel', 'Beschreibung'], [id, 'Aus der Tabelle', 'Neu']), traeger.editor);
    expect(await rowsOf(api, table.id, traeger.editor)).toMatchObject([{ kind: 'CHANGED', changedFields: ['description'], keptFields: ['title'] }]);
  });
});

test('an empty cost is what it was or not known; free is only what is called free', async () => {
  const table = await previewed(api, csv(['Ihre Nummer', 'Titel', 'Kosten'], ['KOST-1', 'Töpfern im Hof', '3 €'], ['KOST-2', 'Drechseln im Keller', ''], ['KOST-3', 'Flechten im Garten', 'kostenlos']), traeger.editor);
  await written(api, table, traeger.editor);
  const [three, open, free] = await rowsOf(api, table.id, traeger.editor);
  expect([await offering(open.offeringId, traeger.editor), await offering(free.offeringId, traeger.editor)]).toMatchObject([{ cost: { kind: 'TEXT', text: 'Keine Angabe' } }, { cost: { kind: 'FREE' } }]);
  const again = await previewed(api, csv(['Ihre Nummer', 'Titel', 'Kosten'], ['KOST-1', 'Töpfern im Hof', ''], ['KOST-2', 'Drechseln im Keller', '2 €']), traeger.editor);
  expect(await rowsOf(api, again.id, traeger.editor)).toMatchObject([{ kind: 'UNCHANGED' }, { kind: 'CHANGED', changedFields: ['cost'] }]);
  expect(await offering(three.offeringId, traeger.editor)).toMatchObject({ cost: { kind: 'AMOUNT', amountCents: 300 } });
});

test('a table without a column for the cost says nothing of it: public, but never among what is free', async () => {
  const head = headings.filter((heading) => heading !== 'Kosten');
  const silent = (key: string, title: string): string[] => [key, title, ...cafe.slice(2, 9), ...cafe.slice(10)];
  const table = await previewed(api, csv(head, silent('OHNE-1', 'Xylophonrunde')), traeger.editor);
  await written(api, table, traeger.editor, { areDuplicatesChecked: true });
  const [{ offeringId: id }] = await rowsOf(api, table.id, traeger.editor);
  expect(await offering(id, traeger.editor)).toMatchObject({ state: 'PUBLISHED', cost: { kind: 'TEXT', amountCents: null, text: 'Keine Angabe' } });
  const { all, free } = await api.ok('{ all: searchOfferings(network: "neumuenster", filter: { words: "Xylophonrunde" }) { total } free: searchOfferings(network: "neumuenster", filter: { words: "Xylophonrunde", isFree: true }) { total } }', {}, {});
  expect([all.total, free.total]).toEqual([1, 0]);
  // Nobody has said it yet, so a column that comes later may.
  const later = await previewed(api, csv([...head, 'Kosten'], [...silent('OHNE-1', 'Xylophonrunde'), '2 €']), traeger.editor);
  expect(await rowsOf(api, later.id, traeger.editor)).toMatchObject([{ kind: 'CHANGED', changedFields: ['cost'], keptFields: [] }]);
});

describe('taking back', () => {
  test('what was begun ends, what was changed is as it was, what was corrected since stays and is listed', async () => {
    const one = await previewed(api, list(['U-1', 'Radtreff', ...course.slice(2)], ['U-2', 'Lauftreff', ...course.slice(2)]), traeger.editor);
    await written(api, one, traeger.editor);
    const [kept] = await rowsOf(api, one.id, traeger.editor);
    const two = await previewed(api, list(['U-1', 'Radtreff neu', 'Andere Worte', ...course.slice(3)], ['U-3', 'Schachtreff', ...course.slice(2)], ['U-4', 'Kochtreff', ...course.slice(2)]), traeger.editor);
    expect(two.counts).toMatchObject({ new: 2, changed: 1 });
    const done = await written(api, two, traeger.editor);
    const rows = await rowsOf(api, two.id, traeger.editor);
    const corrected = async (id: string, changes: object): Promise<void> => {
      const { version } = await offering(id, traeger.editor);
      await api.ok(mutations.update, { input: { id, expectedVersion: version, changes } }, traeger.editor);
    };
    await corrected(rows[0].offeringId, { description: 'Von Hand' });
    await corrected(rows[2].offeringId, { description: 'Von Hand' });
    expect(done.canUndoUntil).not.toBeNull();
    const back = await undone(api, done, traeger.editor);
    expect(back).toMatchObject({ state: 'UNDONE', undoOutcomes: expect.arrayContaining([{ outcome: 'PARTLY', count: 1 }, { outcome: 'REMOVED', count: 1 }, { outcome: 'LEFT', count: 1 }]), canUndoUntil: null });
    expect(await rowsOf(api, two.id, traeger.editor)).toMatchObject([{ undoOutcome: 'PARTLY', keptFields: ['description'] }, { undoOutcome: 'REMOVED' }, { undoOutcome: 'LEFT' }]);
    expect(await offering(kept.offeringId, traeger.editor)).toMatchObject({ title: 'Radtreff', description: 'Von Hand' });
    expect(await offering(rows[1].offeringId, traeger.editor)).toMatchObject({ state: 'CLOSED' });
    // Its number is free again.
    expect((await previewed(api, list(['U-3', 'Schachtreff', ...course.slice(2)]), traeger.editor)).counts).toMatchObject({ new: 1 });
    expect((await undone(api, await importOf(api, two.id, traeger.editor), traeger.editor)).code).toBe('WRONG_STATE');
  });

  test('three tables one after the other: the latest first, and then nothing stays but what was corrected by hand', async () => {
    const lines = (word: string): string => list(['W-1', `Wandern ${word}`, ...course.slice(2)], ['W-2', `Rudern ${word}`, ...course.slice(2)]);
    const done: Answer['data'][] = [];
    for (const word of ['eins', 'zwei', 'drei']) done.push(await written(api, await previewed(api, lines(word), traeger.editor), traeger.editor));
    const [one, two, three] = done;
    for (const early of [one, two]) expect(await undone(api, early, traeger.editor)).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('zuerst die spätere') });
    const rows = await rowsOf(api, one.id, traeger.editor);
    expect(await undone(api, three, traeger.editor)).toMatchObject({ undoOutcomes: [{ outcome: 'RESTORED', count: 2 }] });
    const { version } = await offering(rows[1].offeringId, traeger.editor);
    await api.ok(mutations.update, { input: { id: rows[1].offeringId, expectedVersion: version, changes: { description: 'Von Hand' } } }, traeger.editor);
    expect(await undone(api, two, traeger.editor)).toMatchObject({ undoOutcomes: [{ outcome: 'RESTORED', count: 2 }] });
    expect(await offering(rows[0].offeringId, traeger.editor)).toMatchObject({ title: 'Wandern eins' });
    expect((await undone(api, one, traeger.editor)).undoOutcomes).toEqual(expect.arrayContaining([{ outcome: 'REMOVED', count: 1 }, { outcome: 'LEFT', count: 1 }]));
    expect([await offering(rows[0].offeringId, traeger.editor), await offering(rows[1].offeringId, traeger.editor)]).toMatchObject([{ state: 'CLOSED' }, { state: 'DRAFT', title: 'Rudern eins', description: 'Von Hand' }]);
  });

  test('a draft that the table published and somebody corrected then stays public, and that is listed', async () => {
    const row = (publish: string): string => list(['P-1', 'Singen am Teich', ...course.slice(2, -1), publish]);
    await written(api, await previewed(api, row('nein'), traeger.editor), traeger.editor);
    const done = await written(api, await previewed(api, row('ja'), traeger.editor), traeger.editor, { areDuplicatesChecked: true });
    const [{ offeringId: id }] = await rowsOf(api, done.id, traeger.editor);
    const { version, state } = await offering(id, traeger.editor);
    await api.ok(mutations.update, { input: { id, expectedVersion: version, changes: { description: 'Von Hand' } } }, traeger.editor);
    await undone(api, done, traeger.editor);
    expect([state, await rowsOf(api, done.id, traeger.editor), await offering(id, traeger.editor)]).toMatchObject(['PUBLISHED', [{ undoOutcome: 'PARTLY', keptFields: ['state'] }], { state: 'PUBLISHED' }]);
  });

  test('not after thirty days', async () => {
    const done = await written(api, await previewed(api, list(['V-1', 'Singkreis', ...course.slice(2)]), traeger.editor), traeger.editor);
    await api.admin.query(`UPDATE offering_import SET written_at = written_at - interval '31 days' WHERE id = $1`, [done.id]);
    expect((await undone(api, done, traeger.editor)).code).toBe('OUT_OF_TIME');
  });
});

describe('who may', () => {
  test('whether a calendar is to be public is said by a word that is understood', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
    expect(await handInTable(api.url, calendar, traeger.editor, { type: 'text/calendar', query: '?publish=vielleicht' })).toMatchObject({ status: 400, json: { code: 'BAD_USER_INPUT', detail: '„publish“ ist „yes“ oder „no“.' } });
    // More files than anybody hands in within an hour.
    api.clock.advance({ hours: 1 });
    const wanted: unknown[] = [];
    for (const said of ['true', '1', 'ja', 'yes', 'no', 'false', '']) {
      const { json } = await handInTable(api.url, calendar, traeger.editor, { type: 'text/calendar', query: `?publish=${said}` });
      wanted.push((await api.admin.query<{ wanted: boolean }>('SELECT is_public_wanted AS wanted FROM offering_import WHERE id = $1', [json['id']])).rows[0]?.wanted);
      await carryOn(api, String(json['id']));
    }
    expect(wanted).toEqual([true, true, true, true, false, false, false]);
    api.clock.advance({ hours: 1 });
  });

  test('only whoever writes offerings hands in tables, and nobody sees those of others', async () => {
    expect((await handInTable(api.url, list(cafe), traeger.viewer)).status).toBe(403);
    expect((await handInTable(api.url, list(cafe), { token: 'falsch', actAs: traeger.id })).status).toBe(401);
    const table = await previewed(api, list(course), traeger.editor);
    expect(await importOf(api, table.id, stranger.editor)).toBeNull();
    expect(await importOf(api, table.id, office)).toBeNull();
    expect((await api.graphql(importMutations.write, { input: { id: table.id, expectedVersion: table.version } }, stranger.editor)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('with the rights of when the job runs: what was taken away since writes nothing', async () => {
    const table = await previewed(api, list(['R-1', 'Nie geschrieben', ...course.slice(2)]), stranger.editor);
    await api.ok(importMutations.write, { input: { id: table.id, expectedVersion: table.version } }, stranger.editor);
    await api.admin.query(`UPDATE membership SET ended_at = now() WHERE organisation_id = $1 AND role = 'EDITOR'`, [stranger.id]);
    await carryOn(api, table.id);
    await api.admin.query(`UPDATE membership SET ended_at = NULL WHERE organisation_id = $1 AND role = 'EDITOR'`, [stranger.id]);
    expect(await importOf(api, table.id, stranger.editor)).toMatchObject({ state: 'FAILED', findings: [{ code: 'NOT_ALLOWED' }], done: 0 });
    expect((await offeringsOf(stranger.editor)).map(({ title }) => title)).not.toContain('Nie geschrieben');
  });

  test('the office enters offerings of several organisations, unconfirmed, and asks only where it has an address', async () => {
    const head = ['Träger', 'E-Mail für die Bestätigung', ...headings];
    const table = await previewed(api, csv(head, ['Bruecke', 'frage@bruecke.example', 'B-1', 'Vom Kreis', ...cafe.slice(2, 5), 'Ring 1', ...cafe.slice(6)], ['Hafen', '', 'B-2', 'Auch vom Kreis', ...cafe.slice(2, 5), 'Ring 2', ...cafe.slice(6)],
      ['Gibt es nicht', '', 'B-3', ...cafe.slice(1)], ['Hafen', '', 'B-4', 'Unvollständig', ...Array<string>(11).fill('')]), office);
    const rows = await rowsOf(api, table.id, office);
    expect(rows.map(({ kind }) => kind)).toEqual(['NEW', 'NEW', 'FAULTY', 'FAULTY']);
    expect(rows[2].findings[0]).toMatchObject({ column: 'organisation', code: 'DANGLING_REFERENCE' });
    expect(rows[3].findings.map(({ severity }: Answer['data']) => severity)).toEqual(['ERROR', 'ERROR', 'ERROR', 'ERROR', 'ERROR']);
    const done = await written(api, table, office, { onlyValid: true, areDuplicatesChecked: true });
    expect(done.outcomes).toEqual(expect.arrayContaining([{ outcome: 'CREATED', count: 2 }, { outcome: 'SKIPPED', count: 2 }]));
    const [asked] = await rowsOf(api, table.id, office);
    expect(await offering(asked.offeringId, office)).toMatchObject({ state: 'PUBLISHED', isUnconfirmed: true, organisation: { name: 'Bruecke' } });
    expect((await api.mailsTo('frage@bruecke.example')).length).toBe(1);
    expect(await undone(api, done, office)).toMatchObject({ state: 'UNDONE', undoOutcomes: [{ outcome: 'REMOVED', count: 2 }] });
  });

  test('a contact of many offerings gets them in few mails, a link for each, and none works after the import is taken back', async () => {
    const head = ['Träger', 'E-Mail für die Bestätigung', ...headings];
    const rows = Array.from({ length: 52 }, (_, at) => ['Bruecke', 'viel@bruecke.example', `M-${at}`, `Vielfach ${at}`, ...cafe.slice(2, 5), `Allee ${at + 1}`, ...cafe.slice(6)]);
    const done = await written(api, await previewed(api, csv(head, ...rows, ['Hafen', 'eine@hafen.example', 'M-60', 'Einzeln', ...cafe.slice(2, 5), 'Allee 99', ...cafe.slice(6)]), office), office, { areDuplicatesChecked: true });
    expect(done).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'CREATED', count: 53 }] });
    const mails = await api.mailsTo('viel@bruecke.example');
    expect(mails.map(({ subject }) => subject)).toEqual(['Bitte prüfen: 50 Einträge', 'Bitte prüfen: 2 Einträge']);
    expect((await api.mailsTo('eine@hafen.example')).map(({ subject }) => subject)).toEqual(['Bitte prüfen: Einzeln']);
    const links = mails.flatMap(({ body_text: text }) => [...(text ?? '').matchAll(/^(Vielfach \d+):\n\S+\/confirm\/(\S+)/gm)].map(([, title = '', token = '']) => ({ title, token })));
    expect(new Set(links.map(({ title }) => title)).size).toBe(52);
    const page = async ({ token }: { token: string }): Promise<Response> => fetch(`${api.url}/confirm/${token}`);
    for (const one of [links[0], links[51]]) expect(one && await (await page(one)).text()).toContain(one?.title);
    expect(Number((await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM confirmation WHERE batch_address IS NOT NULL')).rows[0]?.n)).toBe(0);
    expect(await undone(api, done, office)).toMatchObject({ state: 'UNDONE', undoOutcomes: [{ outcome: 'REMOVED', count: 53 }] });
    for (const one of [links[0], links[51]]) expect(one && await (await page(one)).text()).not.toContain(one?.title);
    expect(await api.mailsTo('viel@bruecke.example')).toHaveLength(2);
  });
});
