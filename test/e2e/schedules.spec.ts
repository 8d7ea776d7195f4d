/** When an offering really takes place next: rules, holidays of the Land, school holidays of the network, exceptions, the change of the clock. */
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let office: Caller;
let coordinator: Person;
let traeger: Provider;
let networkId: string;

const monday = { weekdays: ['MONDAY'], from: '16:00', to: '18:00' };
const easter = { name: 'Osterferien', from: '2027-03-30', to: '2027-04-10' };

beforeAll(async () => {
  api = await TestApi.start('2027-03-22T09:00:00Z');
  networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
});
afterAll(async () => {
  await api.stop();
});

async function published(times: object[]): Promise<string> {
  const { result } = await api.ok(mutations.create, { input: { ...leastOffering, isTimeByArrangement: times.length === 0, times } }, traeger.editor);
  await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, traeger.editor);
  return String(result.id);
}

/** Beginnings of the next times as anybody sees them on the page, in the search and as an insider: the same everywhere. */
async function nextOf(id: string): Promise<string[]> {
  const fields = 'id nextTimes { startsAt endsAt note }';
  const page = `query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { ${fields} } searchOfferings(network: $network, first: 100) { items { ${fields} } } }`;
  const seen = await api.ok(page, { id, network });
  const insider = await api.ok(page, { id, network }, traeger.editor);
  const found = (seen.searchOfferings.items as { id: string }[]).find((one) => one.id === id);
  expect(found).toEqual(seen.offering);
  expect(insider.offering).toEqual(seen.offering);
  return (seen.offering.nextTimes as { startsAt: string; note: string | null }[]).map(({ startsAt, note }) => note ? `${startsAt} ${note}` : startsAt);
}

async function setHolidays(periods: object[], expectedVersion: number, caller: Caller = office): Promise<Answer> {
  return api.graphql(`mutation($input: SetSchoolHolidaysInput!) { setSchoolHolidays(input: $input) {
    __typename ... on SchoolHolidays { version periods { name from to } } ... on InvalidInput { fields { path code } } ... on StaleVersion { actualVersion } } }`,
  { input: { expectedVersion, periods } }, caller);
}

test('an exception goes on over midnight, and the page says so', async () => {
  const exceptions = [{ date: '2027-03-26', from: '20:00', to: '02:00', endsNextDay: true, note: 'Lange Nacht' }, { date: '2027-03-29' }];
  const id = await published([{ ...monday, exceptions }]);
  expect(await nextOf(id)).toEqual(['2027-03-22T15:00:00.000Z', '2027-03-26T19:00:00.000Z Lange Nacht', '2027-04-05T14:00:00.000Z']);
  const fields = 'nextTimes { endsAt } times { exceptions { date endsNextDay } }';
  const { offering } = await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { ${fields} } }`, { id, network });
  expect(offering).toMatchObject({ nextTimes: [{}, { endsAt: '2027-03-27T01:00:00.000Z' }, {}], times: [{ exceptions: [{ endsNextDay: true }, { endsNextDay: false }] }] });
  const on = async (weekday: string): Promise<number> => (await api.ok(`query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter) { items { id } } }`,
    { network, filter: { weekdays: [weekday], from: '00:30', to: '01:30' } })).searchOfferings.items.filter((one: { id: string }) => one.id === id).length;
  expect([await on('FRIDAY'), await on('SATURDAY')]).toEqual([0, 1]);
});

test('a day that does not exist is answered in plain words of one language, with its place', async () => {
  const input = { ...leastOffering, times: [monday, { ...monday, validFrom: '2026-02-30' }] };
  const said = async (language?: string): Promise<unknown> => (await api.graphql(mutations.create, { input }, { ...traeger.editor, language })).errors;
  const extensions = { code: 'BAD_USER_INPUT', argument: 'input.times[1].validFrom' };
  expect(await said()).toMatchObject([{ message: 'Diesen Tag gibt es nicht. Bitte einen Tag als JJJJ-MM-TT angeben.', extensions }]);
  expect(await said('en')).toMatchObject([{ message: 'There is no such day. Please give a day as YYYY-MM-DD.', extensions }]);
});

test('every Monday at four stays at four when the clock changes', async () => {
  expect(await nextOf(await published([monday]))).toEqual(['2027-03-22T15:00:00.000Z', '2027-03-29T14:00:00.000Z', '2027-04-05T14:00:00.000Z']);
});

test('public holidays of the Land are left out where the schedule says so', async () => {
  expect(await nextOf(await published([{ ...monday, onPublicHolidays: 'PAUSES' }]))).toEqual(['2027-03-22T15:00:00.000Z', '2027-04-05T14:00:00.000Z', '2027-04-12T14:00:00.000Z']);
});

test('the office enters school holidays once, and every schedule that pauses in them follows at the next reading', async () => {
  const id = await published([{ ...monday, inSchoolHolidays: 'PAUSES' }]);
  const camp = await published([{ repeats: 'DAILY', from: '09:00', to: '12:00', inSchoolHolidays: 'ONLY' }]);
  expect([await nextOf(id), await nextOf(camp)]).toEqual([['2027-03-22T15:00:00.000Z', '2027-03-29T14:00:00.000Z', '2027-04-05T14:00:00.000Z'], []]);
  expect((await setHolidays([easter], 0)).data?.setSchoolHolidays).toEqual({ __typename: 'SchoolHolidays', version: 1, periods: [easter] });
  expect(await nextOf(id)).toEqual(['2027-03-22T15:00:00.000Z', '2027-03-29T14:00:00.000Z', '2027-04-12T14:00:00.000Z']);
  expect(await nextOf(camp)).toEqual(['2027-03-30T07:00:00.000Z', '2027-03-31T07:00:00.000Z', '2027-04-01T07:00:00.000Z']);
});

test('school holidays: only the office sets them, nobody overwrites unseen, and what is wrong is named', async () => {
  expect((await setHolidays([], 1, traeger.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await setHolidays([], 0)).data?.setSchoolHolidays).toEqual({ __typename: 'StaleVersion', actualVersion: 1 });
  const wrong = [{ ...easter, name: '' }, { ...easter, to: '2027-03-29' }, { ...easter, to: '2027-08-29' }];
  expect((await setHolidays(wrong, 1)).data?.setSchoolHolidays).toEqual({ __typename: 'InvalidInput', fields: [
    { path: 'periods.0.name', code: 'REQUIRED' }, { path: 'periods.1.to', code: 'PERIOD_REVERSED' }, { path: 'periods.2', code: 'OUT_OF_RANGE' },
  ] });
  const seen = await api.ok(`{ schoolHolidays { version periods { name } } }`, {}, traeger.editor);
  expect(seen.schoolHolidays).toEqual({ version: 1, periods: [{ name: 'Osterferien' }] });
});

test('the other network keeps its own school holidays', async () => {
  const otherId = await api.network('lippe', '05766');
  const other = await api.coordinator(otherId, 'koordination@lippe.example');
  const seen = await api.ok(`{ schoolHolidays { version periods { name } } }`, {}, { token: other.token, actAs: otherId });
  expect(seen.schoolHolidays).toEqual({ version: 0, periods: [] });
});

test('an exception cancels, moves or adds a day and says why', async () => {
  const exceptions = [{ date: '2027-03-29' }, { date: '2027-03-22', from: '10:00', to: '11:00', note: 'im Rathaus' }, { date: '2027-03-31', from: '09:00', to: '10:00' }];
  expect(await nextOf(await published([{ ...monday, exceptions }]))).toEqual(['2027-03-22T09:00:00.000Z im Rathaus', '2027-03-31T07:00:00.000Z', '2027-04-05T14:00:00.000Z']);
});

test('the first Tuesday of the month, every second week, once a year, over midnight', async () => {
  const of = async (time: object): Promise<string[]> => nextOf(await published([time]));
  expect(await of({ repeats: 'MONTHLY', weekdays: ['TUESDAY'], ordinals: [1], from: '10:00', to: '11:00' })).toEqual(['2027-04-06T08:00:00.000Z', '2027-05-04T08:00:00.000Z', '2027-06-01T08:00:00.000Z']);
  expect(await of({ weekdays: ['MONDAY'], every: 2, validFrom: '2027-03-15', from: '10:00', to: '11:00' })).toEqual(['2027-03-29T08:00:00.000Z', '2027-04-12T08:00:00.000Z', '2027-04-26T08:00:00.000Z']);
  expect(await of({ repeats: 'YEARLY', validFrom: '2026-06-20', from: '10:00', to: '11:00' })).toEqual(['2027-06-20T08:00:00.000Z']);
  expect(await of({ weekdays: ['SUNDAY'], from: '20:00', to: '12:00', endsNextDay: true })).toEqual(['2027-03-21T19:00:00.000Z', '2027-03-28T18:00:00.000Z', '2027-04-04T18:00:00.000Z']);
});

test('what never comes is not published, of what comes in part one is warned, and a page whose times are over says so', async () => {
  const past = { repeats: 'ONCE', validFrom: '2027-03-21', from: '10:00', to: '11:00' };
  const { result } = await api.ok(`mutation($input: OfferingInput!) { result: createOffering(input: $input) { ... on Offering { id missingForPublishing { path code } warnings { code message } } } }`,
    { input: { ...leastOffering, isTimeByArrangement: false, times: [past, { ...monday, validFrom: '2027-03-30', validTo: '2027-03-31' }] } }, traeger.editor);
  expect(result.missingForPublishing).toEqual([{ path: 'times', code: 'OUT_OF_RANGE' }]);
  expect(result.warnings).toEqual([{ code: 'TIME_NEVER_COMES', message: expect.stringContaining('21.03.2027 10:00–11:00 Uhr; Montag 16:00–18:00 Uhr') }]);
  const publish = async (expectedVersion: number): Promise<object> => (await api.ok(mutations.publish, { id: result.id, expectedVersion }, traeger.editor)).result;
  expect(await publish(1)).toMatchObject({ __typename: 'NotReadyToPublish', fields: [{ path: 'times', code: 'OUT_OF_RANGE' }] });
  await api.ok(mutations.update, { input: { id: result.id, expectedVersion: 1, changes: { times: [past, { ...past, validFrom: '2027-03-23' }] } } }, traeger.editor);
  expect(await publish(2)).toMatchObject({ __typename: 'Offering', missingForPublishing: [], warnings: [{ code: 'TIME_NEVER_COMES' }] });
  const isOver = async (): Promise<unknown> => (await api.ok('query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { areTimesOver } }', { id: result.id, network })).offering.areTimesOver;
  expect(await isOver()).toBe(false);
  api.clock.moveTo('2027-03-23T10:00:00Z');
  expect(await isOver()).toBe(true);
  // Correcting what is public is never refused for it.
  const { result: corrected } = await api.ok(mutations.update, { input: { id: result.id, expectedVersion: 3, changes: { contact: { phone: '04321 9' } } } }, traeger.editor);
  expect(corrected).toMatchObject({ __typename: 'Offering', contact: { phone: '04321 9' } });
  api.clock.moveTo('2027-03-22T09:00:00Z');
});

test('what moves through the week is found on the weekdays that come, a single day on its own until it is over', async () => {
  const once = await published([{ repeats: 'ONCE', validFrom: '2027-03-24', from: '10:00', to: '11:00' }]);
  const monthly = await published([{ repeats: 'MONTHLY', monthDays: [24], from: '10:00', to: '11:00' }]);
  const onWednesday = async (): Promise<string[]> => {
    const { searchOfferings } = await api.ok(`query($network: String!) { searchOfferings(network: $network, filter: { weekdays: [WEDNESDAY] }, first: 100) { items { id } } }`, { network });
    return (searchOfferings.items as { id: string }[]).map((one) => one.id).filter((id) => id === once || id === monthly).sort();
  };
  expect(await onWednesday()).toEqual([once, monthly].sort());
  // The 24th of April is a Saturday, that of May a Monday.
  api.clock.moveTo('2027-03-25T09:00:00Z');
  expect(await onWednesday()).toEqual([]);
});
