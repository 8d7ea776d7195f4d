/** Protects: a machine translates only where operator and network want it, only what is public, and never over what people wrote. */
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '#jest';
import { directoryJobs } from '#directory';
import { newLog } from '#platform/log';
import { systemIds } from '#platform/startup';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { type Answer, type Caller, type Person, TestApi, testSettings } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { json, translationServer, type TranslationServer } from '../support/translation-server.js';

const network = 'neumuenster';
let api: TestApi;
let server: TranslationServer;
let worker: INestApplicationContext;
let office: Caller;
let traeger: Provider;
let initiative: Provider;
let elsewhere: Provider;

beforeAll(async () => {
  server = await translationServer();
  const settings = { translation: { url: server.url, key: null } };
  api = await TestApi.start('2027-03-01T09:00:00Z', settings);
  worker = await NestFactory.createApplicationContext(WorkerModule.forRoot({
    settings: { ...testSettings, ...settings }, urls: api.database.urls, clock: api.clock, ids: systemIds, log: newLog('silent'),
  }), { logger: false });
  const networkId = await api.network(network);
  const coordinator: Person = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  initiative = await provider(api, place, 'INITIATIVE', 'Nachbarn');
  const otherId = await api.network('lippe', '05766');
  elsewhere = await provider(api, { network: 'lippe', networkId: otherId, coordinator: await api.coordinator(otherId, 'koordination@lippe.example') }, 'TRAEGER', 'Fremde');
});
beforeEach(() => {
  server.requests.length = 0;
  server.behave(null);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
  await server.stop();
});

const works = (): Promise<void> => worker.get(directoryJobs.MachineTranslationJob, { strict: false }).run();
async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function published(input: object, who: Provider): Promise<string> {
  const { id } = await run('create', { input }, who.editor);
  await run('publish', { id, expectedVersion: 1 }, who.editor);
  return id as string;
}
async function translate(input: object): Promise<Answer['data']> {
  return (await api.ok(`mutation($input: SetTranslationsInput!) { result: setTranslations(input: $input) { __typename ... on Offering { version } } }`, { input }, traeger.editor)).result;
}
async function read(id: string, language: string | null, of = network): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!, $language: String, $of: String) { offering(id: $id, language: $language, network: $of) { title description version
    textStates { language state } translations { language field text state } } }`, { id, language, of })).offering;
}
async function setting(isOn: boolean, expectedVersion: number, caller = office): Promise<Answer> {
  return api.graphql(`mutation($input: SetMachineTranslationInput!) { result: setMachineTranslation(input: $input) {
    __typename ... on MachineTranslation { isOffered isOn version } ... on StaleVersion { actualVersion } } }`, { input: { isOn, expectedVersion } }, caller);
}
const fields = { ...leastOffering, contact: { name: 'Frau Geheim', email: 'geheim@bruecke.example', phone: '04321 1234' } };
let id: string;
let foreignId: string;
let informalId: string;

test('nothing is sent until the network wants it', async () => {
  id = await published(fields, traeger);
  foreignId = await published({ ...fields, title: 'Anderswo' }, elsewhere);
  informalId = await published({ ...fields, title: 'Bei uns daheim' }, initiative);
  await run('clear', { id: informalId, expectedVersion: 2 }, office);
  await run('create', { input: { ...fields, title: 'Noch ein Entwurf' } }, traeger.editor);
  expect((await api.ok(`{ machineTranslation { isOffered isOn version } }`, {}, traeger.viewer)).machineTranslation).toEqual({ isOffered: true, isOn: false, version: 0 });
  await works();
  expect(server.requests).toEqual([]);
});

test('the office alone sets it, for its own network', async () => {
  expect((await setting(true, 0, traeger.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await setting(true, 0)).data.result).toEqual({ __typename: 'MachineTranslation', isOffered: true, isOn: true, version: 1 });
  expect((await setting(false, 0)).data.result).toEqual({ __typename: 'StaleVersion', actualVersion: 1 });
});

describe('where it is wanted, a machine', () => {
  test('translates what is public and people have not, and no contact; readers are told', async () => {
    await translate({ id, expectedVersion: 2, language: 'tr', texts: [{ field: 'TITLE', text: 'Pazarda dil kafesi' }] });
    await works();
    const sent = server.requests.map(({ q, source, target }) => `${source} ${target} ${q}`);
    const { title, description } = leastOffering;
    expect(sent.sort()).toEqual([
      `de ar ${description}`, `de ar ${title}`, `de en ${description}`, `de en ${title}`, `de tr ${description}`, `de uk ${description}`, `de uk ${title}`]);
    expect(await read(id, 'uk')).toMatchObject({ title: `uk: ${title}`, textStates: [{ language: 'uk', state: 'MACHINE' }, { language: 'uk', state: 'MACHINE' }] });
    expect(await read(id, 'tr')).toMatchObject({ title: 'Pazarda dil kafesi', textStates: [{ state: 'HUMAN' }, { state: 'MACHINE' }] });
    // Plain language is none that a machine speaks.
    expect(await read(id, 'de-x-leicht')).toMatchObject({ textStates: [{ language: 'de', state: 'ORIGINAL' }, {}] });
    expect((await read(foreignId, 'en', 'lippe')).translations).toEqual([]);
    expect((await read(informalId, 'en')).translations).toEqual([]);
  });

  test('makes no new version, is found by its words, and stands in the trail', async () => {
    expect((await read(id, null)).version).toBe(3);
    const { searchOfferings } = await api.ok(`query($network: String!) { searchOfferings(network: $network, filter: { words: "uk" }) { items { id } } }`, { network });
    expect(searchOfferings.items).toEqual([{ id }]);
    const { rows } = await api.admin.query<{ changes: { machine: string[] } }>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND action = 'offering.translate' AND actor_kind = 'SYSTEM'`, [id]);
    expect(rows).toMatchObject([{ changes: { machine: expect.arrayContaining(['tr DESCRIPTION', 'uk TITLE']) } }]);
  });

  test('does nothing twice, and translates anew only what has changed', async () => {
    await works();
    expect(server.requests).toEqual([]);
    await run('update', { input: { id, expectedVersion: 3, changes: { description: 'Bei Tee Deutsch sprechen.' } } }, traeger.editor);
    // Until then the old one is not shown: a machine's text that does not fit is worth nothing.
    expect(await read(id, 'en')).toMatchObject({ description: 'Bei Tee Deutsch sprechen.', textStates: [{ state: 'MACHINE' }, { language: 'de', state: 'ORIGINAL' }] });
    await works();
    expect(server.requests.map(({ target, q }) => `${target} ${q}`).sort()).toEqual(['ar', 'en', 'tr', 'uk'].map((language) => `${language} Bei Tee Deutsch sprechen.`));
    expect((await read(id, 'en')).description).toBe('en: Bei Tee Deutsch sprechen.');
  });

  test('never writes over people, also where their text is outdated', async () => {
    await translate({ id, expectedVersion: 4, language: 'en', texts: [{ field: 'TITLE', text: 'Our language café' }] });
    await run('update', { input: { id, expectedVersion: 5, changes: { title: 'Sprachcafé am Hafen' } } }, traeger.editor);
    await works();
    expect(server.requests.map(({ target, q }) => `${target} ${q}`).sort()).toEqual(['ar Sprachcafé am Hafen', 'uk Sprachcafé am Hafen']);
    expect(await read(id, 'en')).toMatchObject({ title: 'Our language café', textStates: [{ state: 'OUTDATED' }, { state: 'MACHINE' }] });
    const { translationsToDo } = await api.ok(`{ translationsToDo { items { offering { id } toDo { language missing outdated } } } }`, {}, traeger.editor);
    expect(translationsToDo.items).toEqual([{ offering: { id }, toDo: [
      { language: 'de-x-leicht', missing: ['TITLE', 'DESCRIPTION'], outdated: [] }, { language: 'en', missing: [], outdated: ['TITLE'] }, { language: 'tr', missing: [], outdated: ['TITLE'] }] }]);
  });
});

describe('trouble with the service', () => {
  test('loses nothing when it is away: the job fails, and the next one does it', async () => {
    await run('update', { input: { id, expectedVersion: 6, changes: { description: 'Jeden Tag.' } } }, traeger.editor);
    server.behave((_, response) => { json(response, 503, {}); });
    await expect(works()).rejects.toThrow('503');
    expect(server.requests).toHaveLength(1);
    server.behave(null);
    await works();
    expect((await read(id, 'uk')).description).toBe('uk: Jeden Tag.');
  });

  test('tries a refused text again, later and later, five times', async () => {
    await run('update', { input: { id, expectedVersion: 7, changes: { description: 'Jede Woche.' } } }, traeger.editor);
    server.behave(({ target, q }, response) => { json(response, target === 'uk' ? 400 : 200, { translatedText: `${target}: ${q}` }); });
    const tries: number[] = [];
    for (let hour = 0; hour < 36; hour += 1) {
      server.requests.length = 0;
      await works();
      if (server.requests.some(({ target }) => target === 'uk')) tries.push(hour);
      api.clock.advance({ hours: 1 });
    }
    expect(tries).toEqual([0, 1, 2, 5, 16]);
    // Everybody has stayed signed in.
    await api.admin.query(`UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '10 days', second_factor_at = CASE WHEN second_factor_at IS NOT NULL THEN $1::timestamptz END`, [api.clock.now()]);
    expect((await read(id, 'tr')).description).toBe('tr: Jede Woche.');
    expect(await read(id, 'uk')).toMatchObject({ description: 'Jede Woche.' });
  });

  test('takes nothing that could not have been typed', async () => {
    await run('update', { input: { id, expectedVersion: 8, changes: { title: 'Neuer Titel' } } }, traeger.editor);
    server.behave((_, response) => { json(response, 200, { translatedText: `\u202e${'x'.repeat(400)}` }); });
    await works();
    expect(await read(id, 'ar')).toMatchObject({ title: 'Neuer Titel' });
  });
});

test('what waits to be approved is not sent, and what was changed while the machine worked is left for the next time', async () => {
  await api.admin.query(`UPDATE organisation SET offerings_need_approval = true WHERE id = $1`, [traeger.id]);
  const { version } = await read(id, null);
  await run('update', { input: { id, expectedVersion: version, changes: { description: 'Noch geheim.' } } }, traeger.editor);
  await works();
  expect(server.requests.filter(({ q }) => q === 'Noch geheim.')).toEqual([]);
  await run('clear', { id, expectedVersion: version + 1 }, traeger.admin);

  let isChanged = false;
  server.behave(({ q, target }, response) => {
    const before = isChanged ? Promise.resolve() : run('update', { input: { id, expectedVersion: version + 2, changes: { description: 'Inzwischen anders.' } } }, traeger.admin);
    isChanged = true;
    void before.then(() => { json(response, 200, { translatedText: `${target}: ${q}` }); });
  });
  await works();
  expect((await read(id, 'ar')).description).toBe('Inzwischen anders.');
  await works();
  expect((await read(id, 'ar')).description).toBe('ar: Inzwischen anders.');
});

test('a network that does not want it any more is rid of it', async () => {
  await setting(false, 1);
  await works();
  expect(server.requests).toEqual([]);
  expect((await read(id, null)).translations.filter((one: { state: string }) => one.state === 'MACHINE')).toEqual([]);
  expect((await api.admin.query('SELECT 1 FROM offering_machine_translation')).rowCount).toBe(0);
});
