/** Protects: a program written with README and the contract alone lists the public catalogue, pages through it, and keeps a copy that is right. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { temporaryFolder } from '../support/run-folder.js';

const slug = 'hier';
const program = path.resolve('test/outside-client/client.mjs');
const file = path.join(temporaryFolder('outside'), 'copy.json');
let api: TestApi;
let one: Provider;
const ids: string[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  const networkId = await api.network(slug);
  one = await provider(api, { network: slug, networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Bruecke');
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const { result } = await api.ok(mutations.create, { input: { ...leastOffering, title: `Angebot ${at}`, description: 'x'.repeat(at + 10), contact: { phone: `04321 ${at}` } } }, one.editor);
    await api.ok(`mutation($id: UUID!) { publishOffering(id: $id, expectedVersion: 1, isDuplicateChecked: true) { __typename } }`, { id: result.id }, one.editor);
    ids.push(String(result.id));
  }
});
afterAll(() => api.stop());

interface Run {
  code: number;
  output: string;
}

function client(...words: string[]): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, api.url, slug, ...words], (_error, stdout, stderr) => { done({ code: child.exitCode ?? -1, output: stdout + stderr }); });
  });
}

test.each(['1', '3', '7', '100'])('lists every offering once with pages of %s', async (page) => {
  const { code, output } = await client('list', '--page', page);
  expect([code, ids.filter((id) => output.split(id).length === 2).length]).toEqual([0, 7]);
});

test('keeps a copy: all at first, then what changes and what goes; and notices when the copy is wrong', async () => {
  expect(await client('follow', '--file', file, '--page', '2')).toMatchObject({ code: 0, output: expect.stringContaining('7 offerings, 1 organisations') });
  await api.ok(mutations.update, { input: { id: ids[0], expectedVersion: 2, changes: { title: 'Umbenannt' } } }, one.editor);
  await api.ok(mutations.close, { input: { id: ids[1], expectedVersion: 2, reason: 'NO_DEMAND' } }, one.admin);
  expect(await client('follow', '--file', file)).toMatchObject({ code: 0, output: expect.stringContaining('{"OfferingChanged":1,"Removed":1} -> 6 offerings') });
  expect(await client('check', '--file', file)).toMatchObject({ code: 0, output: expect.stringContaining('The copy is what the lists show.') });
  writeFileSync(file, readFileSync(file, 'utf8').replace('Umbenannt', 'Anders'));
  expect(await client('check', '--file', file)).toMatchObject({ code: 1, output: expect.stringContaining('The copy differs.') });
});

test('is told plainly what it does wrong', async () => {
  const bad = async (words: string[], said: string): Promise<void> => { expect(await client(...words)).toMatchObject({ code: 2, output: expect.stringContaining(said) }); };
  await bad(['list', '--page', '101'], 'must be between 1 and 100');
  const elsewhere = await new Promise<Run>((done) => {
    const child = execFile(process.execPath, [program, api.url, 'nirgends', 'list'], (_error, stdout, stderr) => { done({ code: child.exitCode ?? -1, output: stdout + stderr }); });
  });
  expect(elsewhere).toMatchObject({ code: 2, output: expect.stringContaining('NOT_FOUND: There is no network with the short name “nirgends” here.') });
});
