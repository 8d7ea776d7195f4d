/** Protects: two people who write the same file of an organisation at the same moment get one offering of each row, and an answer for every row. */
import { ImportRuns } from '#exchange';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { type TwoProviders, twoProviders } from '../support/directory.js';
import { csv, importMutations, importOf, previewed, rowsOf } from '../support/tables.js';

let api: TestApi;
let people: TwoProviders;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  people = await twoProviders(api);
});
afterAll(() => api.stop());

const waiting = async (): Promise<number> => (await api.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rows[0]?.n ?? 0;
const offeringsOf = async (title: string): Promise<number> => (await api.admin.query<{ n: number }>('SELECT count(*)::int AS n FROM offering WHERE title LIKE $1 AND state <> $2', [`${title}%`, 'CLOSED'])).rows[0]?.n ?? 0;

/** Both have understood their rows, or wait to, before either may write one. */
async function atOnce(ids: readonly string[]): Promise<void> {
  const blocker = await api.admin.connect();
  try {
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE offering IN SHARE ROW EXCLUSIVE MODE');
    const runs = Promise.all(ids.map((id) => api.app.get(ImportRuns, { strict: false }).run(id)));
    while (await waiting() < ids.length) await Promise.race([runs, api.admin.query('SELECT 1')]);
    await blocker.query('COMMIT');
    await runs;
  } finally {
    blocker.release();
  }
}

async function ordered(table: Answer['data'], caller: Caller): Promise<void> {
  const { result } = await api.ok(importMutations.write, { input: { id: table.id, expectedVersion: table.version, areDuplicatesChecked: true } }, caller);
  expect(result.state).toBe('WRITING');
}

const ROWS = 45;
const numbers = Array.from({ length: ROWS }, (_, at) => at);
const ics = (name: string): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Kurse', ...numbers.flatMap((at) => [
  'BEGIN:VEVENT', `UID:${name}-${at}@traeger.example`, `SUMMARY:${name} ${at}`, 'DTSTART:20270405T100000', 'DURATION:PT1H', 'END:VEVENT',
]), 'END:VCALENDAR', ''].join('\r\n');
const CALENDAR = { name: 'Kurse.ics', type: 'text/calendar' };

test('a calendar: one enters, the other finds it entered and says so', async () => {
  const { editor, admin } = people.traeger;
  const [one, two] = [await previewed(api, ics('Gleich'), editor, CALENDAR), await previewed(api, ics('Gleich'), admin, CALENDAR)];
  await ordered(one, editor);
  await ordered(two, admin);
  await atOnce([one.id, two.id]);
  const done = [await importOf(api, one.id, editor), await importOf(api, two.id, admin)];
  expect(done.map(({ state }) => state)).toEqual(['WRITTEN', 'WRITTEN']);
  const rows = [await rowsOf(api, one.id, editor), await rowsOf(api, two.id, admin)];
  const pairs = numbers.map((at) => rows.map((list) => list[at]));
  for (const pair of pairs) {
    expect(pair.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(new Set(pair.map(({ offeringId }) => offeringId)).size).toBe(1);
    expect(pair.find(({ outcome }) => outcome === 'UNCHANGED')?.findings).toMatchObject([{ severity: 'WARNING', code: 'WRITTEN_MEANWHILE', message: expect.stringContaining('inzwischen') }]);
    expect(pair.find(({ outcome }) => outcome === 'CREATED')?.findings).toEqual([]);
  }
  expect(await offeringsOf('Gleich')).toBe(ROWS);
});

test('events without a name of their own cannot be found again, so the second order waits, and then has to be handed in anew', async () => {
  const { editor, admin } = people.traeger;
  const nameless = ics('Namenlos').replaceAll(/UID:.*\r\n/g, '');
  const [one, two] = [await previewed(api, nameless, editor, CALENDAR), await previewed(api, nameless, admin, CALENDAR)];
  const order = ({ id, version }: Answer['data'], caller: Caller): Promise<Answer['data']> => api.ok(importMutations.write, { input: { id, expectedVersion: version, areDuplicatesChecked: true } }, caller);
  const answers = await Promise.all([order(one, editor), order(two, admin)]);
  expect(answers.map(({ result }) => result.code ?? result.state).sort()).toEqual(['IMPORT_OUTDATED', 'WRITING']);
  for (const { id } of [one, two]) await api.app.get(ImportRuns, { strict: false }).run(id);
  const { result } = await order(await importOf(api, two.id, admin), admin);
  expect(['IMPORT_OUTDATED', 'WRONG_STATE']).toContain(result.code);
  expect(answers.find(({ result: { code } }) => code)?.result.message).toContain('geben Sie die Datei noch einmal ab');
  expect(await offeringsOf('Namenlos')).toBe(ROWS);
});

test('tables with numbers that were ordered before the other was begun end the same way', async () => {
  const { editor, admin } = people.traeger;
  const table = csv(['Ihre Nummer', 'Titel', 'Beschreibung'], ...numbers.map((at) => [`N-${at}`, `Liste ${at}`, 'Text']));
  const [one, two] = [await previewed(api, table, editor), await previewed(api, table, admin)];
  await ordered(one, editor);
  // The rule that makes the second wait is looked at with the order; what counts here is that nothing depends on it.
  await api.admin.query(`UPDATE offering_import SET state = 'WRITING', total = $2 WHERE id = $1`, [two.id, ROWS]);
  await atOnce([one.id, two.id]);
  expect([await importOf(api, one.id, editor), await importOf(api, two.id, admin)]).toMatchObject([{ state: 'WRITTEN' }, { state: 'WRITTEN' }]);
  expect(await offeringsOf('Liste')).toBe(ROWS);
  const outcomes = [...await rowsOf(api, one.id, editor), ...await rowsOf(api, two.id, admin)].map(({ outcome }) => outcome);
  expect(['CREATED', 'UNCHANGED'].map((outcome) => outcomes.filter((one_) => one_ === outcome).length)).toEqual([ROWS, ROWS]);
});

test('one is taken back while the other is written: nothing is left that the next import could not enter anew', async () => {
  const { editor, admin } = people.traeger;
  const [one, two] = [await previewed(api, ics('Zurück'), editor, CALENDAR), await previewed(api, ics('Zurück'), admin, CALENDAR)];
  await ordered(one, editor);
  await api.app.get(ImportRuns, { strict: false }).run(one.id);
  const { version } = await importOf(api, one.id, editor);
  const { result } = await api.ok(importMutations.undo, { id: one.id, expectedVersion: version }, editor);
  expect(result.state).toBe('UNDOING');
  await ordered(two, admin);
  await atOnce([one.id, two.id]);
  const rows = [...await rowsOf(api, one.id, editor), ...await rowsOf(api, two.id, admin)];
  expect(rows.filter(({ outcome, undoOutcome }) => outcome === null && undoOutcome === null)).toEqual([]);
  // Whatever came first, every source leads to an offering that has not ended.
  const { rows: ended } = await api.admin.query(`SELECT 1 FROM offering_source s JOIN offering o ON o.id = s.offering_id WHERE o.title LIKE 'Zurück%' AND o.state = 'CLOSED'`);
  expect(ended).toEqual([]);
  expect(await offeringsOf('Zurück')).toBeLessThanOrEqual(ROWS);
});
