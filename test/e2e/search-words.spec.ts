/** A release with other stems or meanings reaches the offerings that are there, without anybody touching them. */
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { directoryJobs } from '#directory';
import { newLog } from '#platform/log';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { TestApi, testSettings } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';
import { sequentialIds } from '../support/fixed-clock.js';

let api: TestApi;
let worker: INestApplicationContext;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await NestFactory.createApplicationContext(
    WorkerModule.forRoot({ settings: testSettings, urls: api.database.urls, clock: api.clock, ids: sequentialIds(api.clock), log: newLog('silent') }), { logger: false, abortOnError: false },
  );
  for (const [slug, ags] of [['lippe', '05766'], ['wetterau', '06440']] as const) {
    const networkId = await api.network(slug, ags);
    const coordinator = await api.coordinator(networkId, `koordination@${slug}.example`);
    const { editor } = await provider(api, { network: slug, networkId, coordinator }, 'TRAEGER', `Brücke ${slug}`);
    const { result } = await api.ok(offeringMutations.create, { input: { ...leastOffering, title: 'Schuldnerberatung' } }, editor);
    await api.ok(offeringMutations.publish, { id: result.id, expectedVersion: 1 }, editor);
  }
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

async function found(words: string, network: string): Promise<string[]> {
  const { searchOfferings } = await api.ok('query($network: String!, $words: String) { searchOfferings(network: $network, filter: { words: $words }) { items { title } } }', { network, words });
  return searchOfferings.items.map((item: { title: string }) => item.title);
}

test.each(['Schulden', 'ich habe schulden', 'debt', 'ديون', 'борги', 'borçlar', 'Schuldnerberattung', 'Schuldner\u00adberatung', 'Ｓｃｈｕｌｄｅｎ', 'Schul\u200bden'])('%s finds the debt advice', async (words) => {
  expect(await found(words, 'lippe')).toEqual(['Schuldnerberatung']);
});

test('cards that another edition of the lexicon made get its words, in every network, and keep their content', async () => {
  const before = await api.admin.query('SELECT id, words, folded, card FROM offering_card ORDER BY id');
  await api.admin.query(`UPDATE offering_card SET words = '''alt'':1A', folded = 'alt', lexicon = 'of yesterday'`);
  expect(await found('Schulden', 'lippe')).toEqual([]);
  await worker.get(directoryJobs.SearchWordsJob).run();
  expect((await api.admin.query('SELECT id, words, folded, card FROM offering_card ORDER BY id')).rows).toEqual(before.rows);
  expect([await found('Schulden', 'lippe'), await found('debt', 'wetterau')]).toEqual([['Schuldnerberatung'], ['Schuldnerberatung']]);
});

test('what is up to date is left alone', async () => {
  const revisions = async (): Promise<unknown[]> => (await api.admin.query('SELECT revision FROM offering_card ORDER BY id')).rows;
  const before = await revisions();
  await worker.get(directoryJobs.SearchWordsJob).run();
  expect(await revisions()).toEqual(before);
});

describe('what a page states as a fact is found by words', () => {
  beforeAll(async () => {
    const networkId = await api.network('dessau', '15001');
    const coordinator = await api.coordinator(networkId, 'koordination@dessau.example');
    const { editor } = await provider(api, { network: 'dessau', networkId, coordinator }, 'TRAEGER', 'Brücke Dessau');
    const publish = async (input: object): Promise<void> => {
      const { result } = await api.ok(offeringMutations.create, { input: { ...leastOffering, description: 'Wir freuen uns.', ...input } }, editor);
      await api.ok(offeringMutations.publish, { id: result.id, expectedVersion: 1 }, editor);
    };
    await publish({
      title: 'Regenbogen', suitedFor: ['CHILDREN'], cost: { kind: 'FREE' }, whatToBring: 'Bitte Hausschuhe mitbringen.', howToRegister: 'Ein Anruf genügt.',
      places: [{ town: 'Dessau', street: 'Kavalierstraße 3', postcode: '06844', barrierFacts: [{ code: 'LIFT', state: 'YES' }, { code: 'STEP_FREE', state: 'YES' }, { code: 'HEARING_LOOP', state: 'NO' }] }],
      times: [{ weekdays: ['TUESDAY'], from: '18:00', to: '19:30' }],
    });
    await publish({ title: 'Sternschnuppe', isRemote: true, cost: { kind: 'AMOUNT', amountCents: 500 }, places: [], times: [{ weekdays: ['WEDNESDAY'], from: '09:00', to: '10:00' }] });
  });

  test.each([
    'für Kinder', 'kids', 'çocuk', 'діти', 'أطفال', 'gratis', 'free of charge', 'Aufzug', 'Rollstuhl', 'barrierefrei', 'Dienstag', 'on tuesday', 'вівторок', 'abends', 'Hausschuhe', 'Anruf', 'Kavalierstraße', '06844',
  ])('%s', async (words) => {
    expect(await found(words, 'dessau')).toEqual(['Regenbogen']);
  });

  test.each(['online', 'онлайн', 'Mittwoch'])('%s', async (words) => {
    expect(await found(words, 'dessau')).toEqual(['Sternschnuppe']);
  });

  test('and what is not so is not found', async () => {
    expect(await found('Induktionsschleife', 'dessau')).not.toContain('Sternschnuppe');
    expect(await found('Donnerstag', 'dessau')).toEqual([]);
  });
});
