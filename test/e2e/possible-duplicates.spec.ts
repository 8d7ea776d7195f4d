/** Protects: what is published already is noticed before it is published a second time, and never stands in the way of what is something else. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { folded } from '#kernel';
import { likeness } from '../../libs/directory/domain/likeness.js';
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringFields, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let office: Caller;
let traeger: Provider;
let other: Provider;
let foreign: Provider;

const sprachcafe = {
  ...leastOffering, title: 'Sprachcafé', isPlaceByArrangement: false, isTimeByArrangement: false,
  places: [{ name: 'Haus der Begegnung', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster', latitude: 54.07, longitude: 9.98 }],
  times: [{ weekdays: ['TUESDAY'], from: '16:00', to: '18:00' }],
};

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  other = await provider(api, place, 'TRAEGER', 'Hafen');
  const otherId = await api.network('lippe', '05766');
  foreign = await provider(api, { network: 'lippe', networkId: otherId, coordinator: await api.coordinator(otherId, 'koordination@lippe.example') }, 'TRAEGER', 'Fremde');
});
afterAll(async () => {
  await api.stop();
});

const duplicate = `offering { id title organisation { name } nextTimes { startsAt } } version reasons message canAskToJoin`;
const problems = `... on PossibleDuplicates { code message duplicates { ${duplicate} } } ... on InvalidInput { fields { path code } } ... on Refused { code } ... on NotReadyToPublish { fields { path } }`;

async function draft(caller: Caller, input: object = sprachcafe): Promise<string> {
  return String((await api.ok(`mutation($input: OfferingInput!) { createOffering(input: $input) { ... on Offering { id } } }`, { input }, caller)).createOffering.id);
}
async function publish(id: string, caller: Caller, isDuplicateChecked?: boolean): Promise<Answer['data']> {
  return (await api.ok(`mutation($id: UUID!, $isDuplicateChecked: Boolean) { publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: $isDuplicateChecked) {
    __typename ... on Offering { ${offeringFields} } ${problems} } }`, { id, ...(isDuplicateChecked === undefined ? {} : { isDuplicateChecked }) }, { ...caller, language: 'de' })).publishOffering;
}
async function possible(id: string, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!) { possibleDuplicates(id: $id) { ${duplicate} } }`, { id }, { ...caller, language: 'de' })).possibleDuplicates;
}
const ids = (found: Answer['data']): string[] => found.map((one: { offering: { id: string } }) => one.offering.id);

let first: string;
beforeAll(async () => {
  first = await draft(traeger.editor);
  expect(await publish(first, traeger.editor)).toMatchObject({ __typename: 'Offering', state: 'PUBLISHED' });
});

describe('an offering that is there already', () => {
  const again = { ...sprachcafe, title: 'Offenes Sprach-Café', places: [{ street: 'Marktstr. 1', postcode: '24534', town: 'Neumünster' }], times: [{ weekdays: ['MONDAY', 'TUESDAY'], from: '17:00', to: '19:00' }] };
  let second: string;

  test('is shown beside the draft, with what speaks for it and what to do', async () => {
    second = await draft(other.editor, again);
    const found = await possible(second, other.viewer);
    expect(found).toMatchObject([{
      offering: { id: first, title: 'Sprachcafé', organisation: { name: 'Bruecke' } }, version: 2, reasons: ['SAME_ADDRESS', 'SIMILAR_TITLE', 'OVERLAPPING_TIMES'], canAskToJoin: true,
      message: 'Gleiche Adresse, ähnlicher Titel, zur gleichen Zeit. Ist es dasselbe? Dann machen Sie dort mit, statt es noch einmal zu veröffentlichen.',
    }]);
    expect(found[0].offering.nextTimes).toHaveLength(3);
  });

  test('is published only after somebody has looked: it is asked once, and what was said is in the trail', async () => {
    expect(await publish(second, other.editor)).toMatchObject({ __typename: 'PossibleDuplicates', code: 'POSSIBLE_DUPLICATES', duplicates: [{ offering: { id: first } }] });
    expect(await publish(second, other.editor, false)).toMatchObject({ __typename: 'PossibleDuplicates' });
    expect((await api.ok(`query($id: UUID!) { offering(id: $id) { state version } }`, { id: second }, other.editor)).offering).toEqual({ state: 'DRAFT', version: 1 });
    expect(await publish(second, other.editor, true)).toMatchObject({ __typename: 'Offering', state: 'PUBLISHED' });
    const { rows } = await api.admin.query(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND action = 'offering.publish'`, [second]);
    expect(rows).toMatchObject([{ changes: { isDuplicateChecked: true } }]);
  });

  test('joining it instead needs nothing but what is shown', async () => {
    const third = await draft(other.admin, sprachcafe);
    const [found] = (await possible(third, other.admin)).filter((one: { offering: { id: string } }) => one.offering.id === first);
    const { requestPartnership } = await api.ok(`mutation($input: RequestPartnershipInput!) { requestPartnership(input: $input) { __typename ... on Partnership { status } ... on Problem { code } } }`,
      { input: { offeringId: found.offering.id, offeringVersion: found.version } }, other.admin);
    expect(requestPartnership).toEqual({ __typename: 'Partnership', status: 'REQUESTED' });
  });

  test('is noticed also when it is one\'s own, and when the office enters it', async () => {
    const own = await draft(traeger.editor);
    const found = await possible(own, traeger.editor);
    expect(ids(found)).toContain(first);
    expect(found[0]).toMatchObject({ offering: { id: first }, canAskToJoin: false, message: expect.stringContaining('Dann ändern Sie jenes') });
    const record = async (isDuplicateChecked: boolean): Promise<Answer['data']> => (await api.ok(`mutation($input: RecordOfferingInput!) { recordOffering(input: $input) { __typename ${problems} } }`,
      { input: { organisationId: other.id, contactEmail: 'post@hafen.example', offering: sprachcafe, isDuplicateChecked } }, office)).recordOffering;
    const asked = await record(false);
    expect(asked).toMatchObject({ __typename: 'PossibleDuplicates' });
    expect(ids(asked.duplicates)).toContain(first);
    expect(await record(true)).toEqual({ __typename: 'Offering' });
  });

  test('five are shown at most', async () => {
    for (let count = 0; count < 4; count += 1) expect(await publish(await draft(traeger.editor), traeger.editor, true)).toMatchObject({ state: 'PUBLISHED' });
    expect(await possible(await draft(traeger.editor), traeger.editor)).toHaveLength(5);
  });
});

describe('another offering', () => {
  test.each([
    ['another course of the house', { title: 'Deutschkurs A1' }, { title: 'Deutschkurs A2' }],
    ['the same at another time', { title: 'Nähstube' }, { title: 'Nähstube', times: [{ weekdays: ['TUESDAY'], from: '18:00', to: '20:00' }] }],
    ['the same somewhere else', { title: 'Lesekreis' }, { title: 'Lesekreis', places: [{ street: 'Hafenstraße 9', town: 'Neumünster' }] }],
    ['nothing but the same title', { ...leastOffering, title: 'Wohnlotsen', places: [] }, { ...leastOffering, title: 'Wohnlotsen', places: [] }],
  ])('is published without a question: %s', async (_, one, two) => {
    expect(await publish(await draft(traeger.editor, { ...sprachcafe, ...one }), traeger.editor)).toMatchObject({ state: 'PUBLISHED' });
    const second = await draft(other.editor, { ...sprachcafe, ...two });
    expect(await possible(second, other.editor)).toEqual([]);
    expect(await publish(second, other.editor)).toMatchObject({ state: 'PUBLISHED' });
  });

  test('what is a draft, hidden or in another network is not compared', async () => {
    const title = 'Stadtteilfrühstück';
    await draft(traeger.editor, { ...sprachcafe, title });
    const ended = await draft(traeger.editor, { ...sprachcafe, title });
    await publish(ended, traeger.editor, true);
    await api.ok(`mutation($input: CloseOfferingInput!) { closeOffering(input: $input) { __typename } }`, { input: { id: ended, expectedVersion: 2, reason: 'NO_DEMAND' } }, traeger.admin);
    expect(await publish(await draft(foreign.editor, { ...sprachcafe, title }), foreign.editor)).toMatchObject({ state: 'PUBLISHED' });
    const mine = await draft(other.editor, { ...sprachcafe, title });
    expect(await possible(mine, other.editor)).toEqual([]);
    expect(await publish(mine, other.editor)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('drafts of one organisation', () => {
  test('are compared with each other before the first is published, and shown to nobody else', async () => {
    const input = { ...sprachcafe, title: 'Trommelgruppe' };
    const [one, two] = [await draft(traeger.editor, input), await draft(traeger.editor, input)];
    const asked = await publish(one, traeger.editor);
    expect(asked).toMatchObject({ __typename: 'PossibleDuplicates', duplicates: [{ offering: { id: two }, canAskToJoin: false }] });
    expect(asked.duplicates[0].message).toContain('Das ist ein Entwurf Ihrer Organisation.');
    expect(ids(await possible(await draft(other.editor, input), other.editor))).toEqual([]);
    expect(await publish(one, traeger.editor, true)).toMatchObject({ state: 'PUBLISHED' });
    expect(ids(await possible(two, traeger.editor))).toEqual([one]);
  });

  test('the office that enters it for an organisation does not learn of its drafts', async () => {
    const input = { ...sprachcafe, title: 'Bastelabend' };
    await draft(other.editor, input);
    const { recordOffering } = await api.ok(`mutation($input: RecordOfferingInput!) { recordOffering(input: $input) { __typename ${problems} } }`,
      { input: { organisationId: other.id, contactEmail: 'post@hafen.example', offering: input } }, office);
    expect(recordOffering).toEqual({ __typename: 'Offering' });
  });
});

test('another title does not hide the same text at the same time and address, and a typing error does not hide a title', async () => {
  const description = 'Wir reparieren gemeinsam Toaster, Lampen und Fahrräder. Bringen Sie mit, was kaputt ist; Werkzeug und Hilfe sind da.';
  const first_ = await draft(traeger.editor, { ...sprachcafe, title: 'Reparaturtreff', description });
  expect(await publish(first_, traeger.editor)).toMatchObject({ state: 'PUBLISHED' });
  const renamed = await possible(await draft(other.editor, { ...sprachcafe, title: 'Gemeinsam statt wegwerfen', description }), other.editor);
  expect(renamed).toMatchObject([{ offering: { id: first_ }, reasons: ['SAME_ADDRESS', 'SAME_TEXT', 'OVERLAPPING_TIMES'] }]);
  expect(ids(await possible(await draft(other.editor, { ...sprachcafe, title: 'Repartaurtreff' }), other.editor))).toEqual([first_]);
  const inTown = [{ town: 'Neumünster' }];
  expect((await possible(await draft(other.editor, { ...sprachcafe, title: 'Reparaturtreff', places: inTown }), other.editor))[0]).toMatchObject({ offering: { id: first_ }, reasons: ['SAME_TOWN', 'SIMILAR_TITLE', 'OVERLAPPING_TIMES'] });
});

test('a draft is compared for those alone who may read it', async () => {
  const id = await draft(other.editor);
  for (const caller of [traeger.admin, foreign.admin, office]) expect(await possible(id, caller)).toBeNull();
  const anonymous = await api.graphql(`query($id: UUID!) { possibleDuplicates(id: $id) { version } }`, { id });
  expect(anonymous.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});

test('likeness is that of the database', async () => {
  const titles = ['Sprachcafé', 'Sprach-Café am Markt', 'Müllsammeln 2027', 'Beratung für Mieter', 'Mieterberatung', 'A', 'Großelterndienst'];
  for (const one of titles) {
    for (const two of titles) {
      const { rows } = await api.admin.query<{ value: number }>('SELECT similarity($1, $2) AS value', [folded(one), folded(two)]);
      expect([one, two, likeness(one, two)]).toEqual([one, two, expect.closeTo(rows[0]?.value ?? -1, 5)]);
    }
  }
});
