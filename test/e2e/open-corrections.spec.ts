/** Protects: "checked today" is said by nobody over an open correction, and by link only by whoever saw what is published. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type TestApi } from '../support/api.js';
import { offeringMutations as mutations } from '../support/directory.js';
import { type FreshnessRig, freshnessRig, type FreshnessWorld, type SeenOffering, seenOf as seen } from '../support/freshness.js';
import { openPage, submit } from '../support/pages.js';

let rig: FreshnessRig;
let api: TestApi;
let world: FreshnessWorld;
let one: SeenOffering;

beforeAll(async () => {
  rig = await freshnessRig();
  api = rig.api;
  world = await rig.world('lippe', '05766');
  one = await rig.published(world, { title: 'Lesekreis', contact: { email: 'kontakt@lesekreis.example', phone: '04321 1' } });
});
afterAll(() => rig.stop());

const assuredOn = async (): Promise<string> => (await api.ok('query($id: UUID!) { offering(id: $id, network: "lippe") { assuredOn } }', { id: one.id })).offering.assuredOn;
const linkTo = async (email: string, path: 'r' | 'confirm'): Promise<string> => {
  const text = (await api.mailsTo(email)).map((mail) => mail.body_text).filter((body) => body.includes(`/${path}/`)).at(-1) ?? '';
  return `${api.url}${new RegExp(`/${path}/\\S+`).exec(text)?.[0] ?? '/no-link'}`;
};
const assure = `mutation($id: UUID!, $expectedVersion: Int!) { result: assureOffering(id: $id, expectedVersion: $expectedVersion) { __typename ... on Offering { assuredOn } ... on Problem { code } } }`;
const markDone = `mutation($input: MarkObligationDoneInput!) { result: markObligationDone(input: $input) { __typename ... on Problem { code } } }`;
const duty = async (): Promise<SeenOffering> => (await api.admin.query(`SELECT id, version FROM obligation WHERE subject_id = $1 AND kind = 'OFFERING_FRESHNESS' AND state = 'OPEN'`, [one.id])).rows[0] as SeenOffering;

test('while what the contact wrote is not dealt with, neither link nor list nor button says "checked today"', async () => {
  await rig.at('2028-02-16T07:00:00Z');
  const question = await linkTo('kontakt@lesekreis.example', 'confirm');
  expect((await submit(question, { answer: 'CORRECTED', correction: 'Jetzt mittwochs.' }, await openPage(question))).status).toBe(200);
  await rig.at('2028-03-02T07:00:00Z');
  for (const email of [world.officeMail, 'editor@lippe.example']) {
    const link = await linkTo(email, 'r');
    const page = await openPage(link);
    expect([page.status, page.text.includes('noch niemand hat das erledigt'), page.text.includes('<form')]).toEqual([200, true, false]);
    expect((await submit(link, { revision: '1' })).status).toBe(409);
  }
  for (const caller of [world.office, world.traeger.editor]) {
    expect((await api.ok(markDone, { input: seen(await duty()) }, caller)).result).toMatchObject({ code: 'CORRECTION_OPEN' });
  }
  expect((await api.ok(assure, seen(one), world.traeger.editor)).result).toMatchObject({ code: 'CORRECTION_OPEN' });
  expect((await api.ok(mutations.update, { input: { ...seen(one), changes: {}, isAssured: true } }, world.traeger.editor)).result).toMatchObject({ code: 'CORRECTION_OPEN' });
  expect(await assuredOn()).toBe('2027-03-01');
});

test('with it dealt with they do; and what changes while the page is open is shown first', async () => {
  const { corrections } = await api.ok('{ corrections { items { id } } }', {}, world.traeger.editor);
  await api.ok('mutation($id: UUID!) { markCorrectionHandled(id: $id) { __typename } }', { id: corrections.items[0].id }, world.traeger.editor);
  const link = await linkTo(world.officeMail, 'r');
  const page = await openPage(link);
  await api.ok(mutations.update, { input: { ...seen(one), changes: { description: 'Jetzt mittwochs.' } } }, world.traeger.editor);
  const again = await submit(link, {}, page);
  expect([again.status, again.text.includes('Jetzt mittwochs.'), await assuredOn()]).toEqual([409, true, '2027-03-01']);
  expect((await submit(link, {}, again)).status).toBe(200);
  expect(await assuredOn()).toBe('2028-03-02');
});
