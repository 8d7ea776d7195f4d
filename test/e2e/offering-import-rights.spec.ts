/** Protects: an import ends with the rights of whoever ordered it, also halfway, and tells nobody what others are still writing. */
import { jest } from '#jest';
import { directoryUseCases } from '#directory';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, type Provider, twoProviders } from '../support/directory.js';
import { csv, handInTable, importOf, previewed, rowsOf, undone, written } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;
let stranger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  ({ office, traeger, stranger } = await twoProviders(api));
});
afterAll(() => api.stop());

const many = (name: string, length = 70): string => csv(['Ihre Nummer', 'Titel', 'Veröffentlichen'], ...Array.from({ length }, (_, at) => [`${name}-${at}`, `${name} ${at}`, at % 2 === 0 ? 'ja' : '']));
const titled = async (start: string): Promise<number> => Number((await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM offering WHERE title LIKE $1', [`${start} %`])).rows[0]?.n);

/** Has the database do something in the transaction that reports row 40: it holds for every later one, and for no earlier one. */
const atRow40 = async <Result>(statement: string, work: () => Promise<Result>): Promise<Result> => {
  await api.admin.query(`CREATE FUNCTION at_row_40() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $f$ BEGIN ${statement}; RETURN NULL; END $f$`);
  await api.admin.query('CREATE TRIGGER at_row_40 AFTER UPDATE OF done ON offering_import FOR EACH ROW WHEN (NEW.done = 40 AND OLD.done < 40) EXECUTE FUNCTION at_row_40()');
  try {
    return await work();
  } finally {
    await api.admin.query('DROP TRIGGER at_row_40 ON offering_import');
    await api.admin.query('DROP FUNCTION at_row_40()');
  }
};

describe('what is taken away while rows are written', () => {
  const ended = (id: string): string => `UPDATE membership SET ended_at = now() WHERE organisation_id = '${id}' AND role = 'EDITOR'`;
  const again = (id: string): Promise<unknown> => api.admin.query(`UPDATE membership SET ended_at = NULL WHERE organisation_id = $1 AND role = 'EDITOR'`, [id]);

  test('a membership: the rest is not written, and the import says why', async () => {
    const table = await previewed(api, many('Runde'), traeger.editor);
    await atRow40(ended(traeger.id), () => written(api, table, traeger.editor).catch(() => null));
    const stopped = await importOf(api, table.id, traeger.admin);
    expect([stopped.state, stopped.done, stopped.findings, await titled('Runde')]).toMatchObject(['FAILED', 40, [{ code: 'NOT_ALLOWED', message: expect.stringContaining('die übrigen sind nicht geschrieben') }], 40]);
    await again(traeger.id);
    // Whoever still may has the rest written.
    expect(await written(api, stopped, traeger.admin)).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'CREATED', count: 70 }] });
  });

  test('a membership while rows are taken back', async () => {
    const done = await written(api, await previewed(api, many('Gruppe'), traeger.editor), traeger.editor);
    await atRow40(ended(traeger.id), () => undone(api, done, traeger.editor).catch(() => null));
    expect(await importOf(api, done.id, traeger.admin)).toMatchObject({ state: 'FAILED', findings: [{ code: 'NOT_ALLOWED' }], undoOutcomes: [{ outcome: 'REMOVED', count: 40 }] });
    await again(traeger.id);
  });

  test('the standing of the organisation', async () => {
    const table = await previewed(api, many('Treff'), stranger.editor);
    await atRow40(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = '${stranger.id}'`, () => written(api, table, stranger.editor));
    const stopped = await importOf(api, table.id, stranger.editor);
    expect([stopped.state, stopped.done, stopped.findings, await titled('Treff')]).toMatchObject(['FAILED', 40, [{ code: 'ORGANISATION_HELD' }], 40]);
    await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [stranger.id]);
    expect(await written(api, stopped, stranger.editor)).toMatchObject({ state: 'WRITTEN', outcomes: [{ outcome: 'CREATED', count: 70 }] });
  });

  test('the standing of the organisation while rows are taken back: what is left can be taken back when it is over', async () => {
    const done = await written(api, await previewed(api, many('Zirkel'), stranger.editor), stranger.editor);
    await atRow40(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = '${stranger.id}'`, () => undone(api, done, stranger.editor));
    const stopped = await importOf(api, done.id, stranger.editor);
    expect(stopped).toMatchObject({ state: 'FAILED', findings: [{ code: 'ORGANISATION_HELD', message: expect.stringContaining('noch einmal beauftragen') }], undoOutcomes: [{ outcome: 'REMOVED', count: 40 }], canUndoUntil: expect.any(String) });
    // Ordered while it still is so, it is refused, and nothing is used up.
    expect(await undone(api, stopped, stranger.editor)).toMatchObject({ __typename: 'Refused', code: 'ORGANISATION_NOT_VERIFIED' });
    await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [stranger.id]);
    expect(await undone(api, await importOf(api, done.id, stranger.editor), stranger.editor)).toMatchObject({ state: 'UNDONE', undoOutcomes: [{ outcome: 'REMOVED', count: 70 }] });
  });
});

test('somebody corrects an offering by hand in the moment in which its row is written: the correction stays, and so does the row', async () => {
  const head = ['Ihre Nummer', 'Titel', 'Beschreibung', 'Website'];
  const row = (description: string, website: string): string => csv(head, ['STALE-1', 'Gleichzeitig', description, website]);
  await written(api, await previewed(api, row('Zuerst', ''), traeger.editor), traeger.editor);
  const table = await previewed(api, row('Aus der Tabelle', 'https://aus-der-tabelle.example'), traeger.editor);
  const imported = api.app.get<InstanceType<typeof directoryUseCases.ImportedOfferings>>(directoryUseCases.ImportedOfferings, { strict: false });
  const change = imported.change.bind(imported);
  let tries = 0;
  const spy = jest.spyOn(imported, 'change').mockImplementation(async (tx, actor, order) => {
    tries += 1;
    if (tries === 1) {
      const { result } = await api.ok(offeringMutations.update, { input: { id: order.id, expectedVersion: order.expectedVersion, changes: { description: 'Von Hand' } } }, traeger.admin);
      expect(result.__typename).toBe('Offering');
    }
    return change(tx, actor, order);
  });
  const done = await written(api, table, traeger.editor);
  spy.mockRestore();
  expect([tries, done]).toMatchObject([2, { state: 'WRITTEN', outcomes: [{ outcome: 'UPDATED', count: 1 }] }]);
  const [{ offeringId: id, keptFields }] = await rowsOf(api, table.id, traeger.editor);
  const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { description website } }', { id }, traeger.editor);
  expect([keptFields, offering]).toEqual([['description'], { description: 'Von Hand', website: 'https://aus-der-tabelle.example' }]);
});

test('a table that is handed in twice under one Idempotency-Key is there once, and the key is for nothing else', async () => {
  const count = async (): Promise<number> => Number((await api.admin.query<{ n: string }>('SELECT count(*) AS n FROM offering_import')).rows[0]?.n);
  const [before, file, caller] = [await count(), many('Zweimal', 2), { ...traeger.editor, key: 'tabelle-1' }];
  const first = await handInTable(api.url, file, caller);
  expect(first).toEqual({ status: 202, json: { id: expect.any(String) } });
  expect(await handInTable(api.url, file, caller)).toEqual(first);
  expect(await count()).toBe(before + 1);
  for (const again of [handInTable(api.url, many('Anders', 2), caller), handInTable(api.url, file, caller, { name: 'Andere.csv' }), handInTable(api.url, file, caller, { query: '?publish=yes' })]) {
    expect(await again).toMatchObject({ status: 409, json: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } });
  }
  for (const key of ['', 'zwei Worte']) expect((await handInTable(api.url, file, { ...caller, key })).status).toBe(400);
  const { errors } = await api.graphql(offeringMutations.create, { input: leastOffering }, caller);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await count()).toBe(before + 1);
  // Nobody waits for it.
  await api.admin.query(`UPDATE offering_import SET state = 'FAILED', file = NULL WHERE id = $1`, [first.json['id']]);
});

describe('what others are writing', () => {
  const nowhere = '01890000-0000-7000-8000-000000000000';
  const draft = async (): Promise<string> => (await api.ok(offeringMutations.create, { input: { ...leastOffering, title: 'Noch geheim' } }, traeger.editor)).result.id;

  test('a number of somebody else is answered like a number that does not exist', async () => {
    const id = await draft();
    for (const [caller, more] of [[stranger.editor, []], [office, ['Bruecke']], [office, ['Hafen']], [office, ['']]] as const) {
      const head = ['Teilhabenetz-Nummer', 'Titel', 'Beschreibung', ...(more.length > 0 ? ['Träger'] : [])];
      for (const words of [['', ''], ['Noch geheim', leastOffering.description]]) {
        const table = await previewed(api, csv(head, [id, ...words, ...more], [nowhere, ...words, ...more]), caller);
        const [{ number: _one, ...theirs }, { number: _two, ...none }] = await rowsOf(api, table.id, caller);
        expect(theirs).toEqual(none);
        expect(theirs).toMatchObject({ title: words[0], kind: 'FAULTY', offeringId: null, changedFields: [], keptFields: [], findings: expect.arrayContaining([expect.objectContaining({ column: 'id', code: 'DANGLING_REFERENCE' })]) });
      }
    }
  });

  test('an offering of the office that its organisation has taken over is named as that, without a word of it', async () => {
    const head = ['Träger', 'Ihre Nummer', 'Titel', 'Beschreibung', 'Lebensbereiche', 'Straße und Hausnummer', 'PLZ', 'Stadt oder Gemeinde', 'Zeiten', 'Kontakt: Telefon'];
    const cells = ['Bruecke', 'X-1', 'Vom Kreis', 'Etwas', 'Sprache', 'Ring 1', '24534', 'Neumünster', 'Mo 9:00–10:00', '04321 0815'];
    const table = await written(api, await previewed(api, csv(head, cells), office), office);
    const [{ offeringId }] = await rowsOf(api, table.id, office);
    await api.admin.query(`UPDATE offering SET confirmed_at = now(), title = 'Eigene Worte' WHERE id = $1`, [offeringId]);
    const again = await previewed(api, csv(['Träger', 'Ihre Nummer', 'Titel'], ['Bruecke', 'X-1', '']), office);
    const [row] = await rowsOf(api, again.id, office);
    expect(row).toMatchObject({ title: '', kind: 'FAULTY', offeringId: null, keptFields: [] });
    expect(row.findings.map(({ code }: { code: string }) => code)).toContain('CONFIRMED_ALREADY');
  });
});
