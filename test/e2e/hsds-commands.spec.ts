/** Protects: the operator brings a file of HSDS in and gets it out at the terminal, and reads there what is wrong with one. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { jest } from '#jest';
import { TestApi, testSettings } from '../support/api.js';
import { runCommand } from '../support/commands.js';
import { sortedById } from '../support/hsds.js';
import { temporaryFolder } from '../support/run-folder.js';

// Every command is the start of a program, which takes long on a busy machine.
jest.setTimeout(300_000);
const api = await TestApi.start(new Date().toISOString());
const folder = temporaryFolder('hsds');
afterAll(() => api.stop());
await api.network('hier');

const env = { DATABASE_URL: api.database.urls.runtime, SECRET_KEY: testSettings.secretKey.toString('hex'), DATA_DIR: path.join(folder, 'data') };
async function cli(...rest: string[]): Promise<{ code: number | null; output: string }> {
  const program = runCommand('cli', env, { rest });
  const code = await program.ended();
  return { code, output: program.output() };
}
const example = path.join(import.meta.dirname, '../support/hsds-example.json');

test('a file is tried, brought in, and written again', async () => {
  expect(await cli('hsds', 'import', '--network', 'hier', example, '--dry-run')).toMatchObject({ code: 0, output: expect.stringContaining('Would import: 1 organisations, 1 places, 1 public offerings, 1 drafts') as unknown });
  expect(await cli('hsds', 'import', '--network', 'hier', example)).toMatchObject({ code: 0, output: expect.stringContaining('$.services[1]: Not public yet') as unknown });
  const file = path.join(folder, 'out.json');
  expect(await cli('hsds', 'export', '--network', 'hier', file, '--all')).toMatchObject({ code: 0, output: expect.stringContaining('1 organizations, 2 services and 1 locations') as unknown });
  const [before, after] = [example, file].map((one) => JSON.parse(readFileSync(one, 'utf8')) as Record<string, unknown>);
  expect(sortedById(after?.['services'])).toEqual(sortedById(before?.['services']));
  expect(await cli('hsds', 'export', '--network', 'hier', file)).toMatchObject({ code: 1, output: expect.stringContaining('was not written') as unknown });
  expect((await api.admin.query(`SELECT actor_kind, changes FROM audit_entry WHERE action = 'exchange.bring' AND subject_type = 'network'`)).rows)
    .toEqual([{ actor_kind: 'SYSTEM', changes: { organisations: 1, places: 1, published: 1, drafts: 1, records: 1 } }]);
});

test('a tabular package is written, and read with its errors by cell', async () => {
  const file = path.join(folder, 'out.zip');
  expect(await cli('hsds', 'export', '--network', 'hier', '--all', '--tabular', file)).toMatchObject({ code: 0, output: expect.stringContaining('1 organizations, 2 services and 1 locations') as unknown });
  expect(Object.keys(unzipSync(readFileSync(file)))).toEqual(expect.arrayContaining(['datapackage.json', 'services.csv', 'service_at_location.csv']));
  expect(await cli('hsds', 'import', '--network', 'hier', file)).toMatchObject({ code: 1, output: expect.stringContaining('services.csv, line 2, column 1 (id): The network has something with the id') as unknown });
  expect(await cli('hsds', 'export', '--network', 'hier', '--tabular')).toMatchObject({ code: 1, output: expect.stringContaining('Which file?') as unknown });
});

test('what is wrong is said in one line each', async () => {
  const broken = path.join(folder, 'broken.json');
  writeFileSync(broken, '{\n "services": [,]\n}');
  expect(await cli('hsds', 'import', '--network', 'hier', broken)).toEqual({ code: 1, output: 'Nothing was imported: 1 error.\n  line 2, column 15: This is not JSON: a value was expected. (NOT_JSON)\n' });
  expect(await cli('hsds', 'import', '--network', 'fehlt', example)).toEqual({ code: 1, output: 'There is no network "fehlt".\n' });
  expect(await cli('hsds', 'import', '--network', 'hier')).toMatchObject({ code: 1, output: expect.stringMatching(/^Which file\?/) as unknown });
});
