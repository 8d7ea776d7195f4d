/** Protects: which offerings take place when it is asked for is worked out once in a minute, and never from what is not so any more. */
import { afterAll, beforeAll, beforeEach, expect, test } from '#jest';
import { Doors } from '#platform/database';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';

const network = 'wetterau';
const query = `query($filter: OfferingFilter) { searchOfferings(network: "${network}", filter: $filter) { items { title } total facets { lifeAreas { value count } } } }`;
const monday = { weekdays: ['MONDAY'], from: '10:00', to: '12:00' };
const holidays = `mutation($input: SetSchoolHolidaysInput!) { result: setSchoolHolidays(input: $input) { __typename } }`;

let api: TestApi;
let editor: Caller;
let office: Caller;
/** The statements for times. */
let asked: string[] = [];

beforeAll(async () => {
  // A Monday, 10:30 in Germany.
  api = await TestApi.start('2027-03-01T09:30:00Z', { keptAnswersMb: 0 });
  const networkId = await api.network(network, '06440');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  ({ editor } = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Wetterau Hilft'));
  const doors = api.app.get(Doors, { strict: false });
  const asPublic = doors.asPublic.bind(doors);
  doors.asPublic = (statement, values) => {
    if (statement.name.startsWith('offerings-times')) asked.push(statement.name);
    return asPublic(statement, values);
  };
  await publish('Montags', monday);
  await publish('Montags außer in den Ferien', { ...monday, inSchoolHolidays: 'PAUSES' });
  await publish('Dienstags', { ...monday, weekdays: ['TUESDAY'] });
  await publish('Bis elf', { ...monday, to: '11:00' });
});
beforeEach(() => {
  asked = [];
});
afterAll(() => api.stop());

test('what is open is worked out for the first who asks, and kept for the others of that minute, whatever else they ask for', async () => {
  expect(await titles({ openNow: true })).toEqual(['Bis elf', 'Montags', 'Montags außer in den Ferien']);
  expect(await titles({ openNow: true, lifeAreas: ['LANGUAGE'] })).toHaveLength(3);
  expect(await titles({ openNow: true, words: 'Ferien' })).toEqual(['Montags außer in den Ferien']);
  expect(asked).toEqual(['offerings-times', 'offerings-times-state', 'offerings-times-state']);
});

test('a minute later it is worked out anew', async () => {
  api.clock.moveTo('2027-03-01T09:59:59Z');
  expect(await titles({ openNow: true })).toHaveLength(3);
  api.clock.moveTo('2027-03-01T10:00:00Z');
  expect(await titles({ openNow: true })).toEqual(['Montags', 'Montags außer in den Ferien']);
  expect(asked).toEqual(['offerings-times-state', 'offerings-times', 'offerings-times-state', 'offerings-times']);
});

test('each wish has a list of its own', async () => {
  expect(await titles({ weekdays: ['TUESDAY'] })).toEqual(['Dienstags']);
  expect(await titles({ weekdays: ['MONDAY'] })).toHaveLength(3);
  expect(await titles({ weekdays: ['TUESDAY'], from: '11:30', to: '11:45' })).toEqual(['Dienstags']);
  expect(await titles({ weekdays: ['MONDAY'], from: '11:30', to: '11:45' })).toEqual(['Montags', 'Montags außer in den Ferien']);
  expect(await titles({ weekdays: ['TUESDAY'] })).toEqual(['Dienstags']);
  expect(asked.filter((name) => name === 'offerings-times')).toHaveLength(4);
});

test('what is changed, published or told of holidays counts at once', async () => {
  expect(await titles({ openNow: true })).toHaveLength(2);
  await publish('Neu', monday);
  expect(await titles({ openNow: true })).toEqual(['Montags', 'Montags außer in den Ferien', 'Neu']);
  const { rows: [row] } = await api.admin.query<{ id: string; version: number }>(`SELECT id, version FROM offering WHERE title = 'Neu'`);
  await api.ok(offeringMutations.update, { input: { id: row?.id, expectedVersion: row?.version, changes: { times: [{ ...monday, weekdays: ['FRIDAY'] }] } } }, editor);
  expect(await titles({ openNow: true })).toEqual(['Montags', 'Montags außer in den Ferien']);
  expect((await api.ok(holidays, { input: { expectedVersion: 0, periods: [{ name: 'Ferien', from: '2027-03-01', to: '2027-03-05' }] } }, office)).result).toEqual({ __typename: 'SchoolHolidays' });
  expect(await titles({ openNow: true })).toEqual(['Montags']);
});

async function titles(filter: object): Promise<string[]> {
  const { items, total, facets } = (await api.ok(query, { filter })).searchOfferings as { items: { title: string }[]; total: number; facets: { lifeAreas: { count: number }[] } };
  expect([total, facets.lifeAreas.map(({ count }) => count)]).toEqual([items.length, [items.length]]);
  return items.map(({ title }) => title).sort();
}

async function publish(title: string, time: object): Promise<void> {
  const { result: { id } } = await api.ok(offeringMutations.create, { input: { ...leastOffering, title, times: [time], isTimeByArrangement: false } }, editor) as { result: { id: string } };
  expect((await api.ok(offeringMutations.publish, { id, expectedVersion: 1 }, editor)).result).toMatchObject({ state: 'PUBLISHED' });
}
