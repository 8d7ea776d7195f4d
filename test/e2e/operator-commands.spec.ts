/** Protects: what the operator does at the terminal happens, is said in plain words, and leaves nothing half done. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '#jest';
import { resultOf, runCommand } from '../support/commands.js';
import { TestApi, testSettings } from '../support/api.js';
import { temporaryFolder } from '../support/run-folder.js';

// Every command is the start of a program, which takes long on a busy machine.
jest.setTimeout(300_000);
// The commands have the clock of this machine, so the API stands at its present.
const api = await TestApi.start(new Date().toISOString());
const folder = temporaryFolder('operator');
afterAll(() => api.stop());

const env = { DATABASE_URL: api.database.urls.runtime, SECRET_KEY: testSettings.secretKey.toString('hex'), DATA_DIR: path.join(folder, 'data') };

async function cli(...rest: string[]): Promise<{ code: number | null; output: string }> {
  const program = runCommand('cli', env, { rest });
  const code = await program.ended();
  return { code, output: program.output() };
}
const codeOf = async (query: string, token: string): Promise<unknown> => (await api.graphql(query, {}, { token })).errors?.[0]?.extensions['code'];

test('an account is locked and unlocked', async () => {
  const person = await api.signIn('person@verein.example');
  expect(await cli('account', 'lock', '--email', 'Person@verein.example')).toMatchObject({ code: 0, output: expect.stringContaining('is locked') as string });
  expect(await codeOf('{ me { id } }', person.token)).toBe('UNAUTHENTICATED');
  await expect(api.signIn(person.email)).rejects.toThrow('SIGN_IN_REFUSED');
  expect(await cli('account', 'unlock', '--email', person.email)).toMatchObject({ code: 0, output: 'person@verein.example can sign in again.\n' });
  expect(await api.signIn(person.email)).toMatchObject({ accountId: person.accountId });
});

test('a lost second factor is reset, all sessions end, and a new one can be set up', async () => {
  const person = await api.signIn('verloren@verein.example', { secondFactor: true });
  const enrol = 'mutation { enrolSecondFactor { __typename } }';
  expect((await api.ok(enrol, {}, person)).enrolSecondFactor).toEqual({ __typename: 'Refused' });
  expect(await cli('second-factor', 'reset', '--email', person.email)).toMatchObject({ code: 0, output: expect.stringContaining('no second factor any more') as string });
  expect(await codeOf('{ me { id } }', person.token)).toBe('UNAUTHENTICATED');
  const again = await api.signIn(person.email);
  expect((await api.ok('{ me { isSecondFactorEnrolled hasSecondFactor } }', {}, again)).me).toEqual({ isSecondFactorEnrolled: false, hasSecondFactor: false });
  expect((await api.ok(enrol, {}, again)).enrolSecondFactor).toEqual({ __typename: 'SecondFactorEnrolment' });
});

test('an operator is made, and is none any more for the very next request', async () => {
  const operator = await api.signIn('betrieb@kreis.example', { secondFactor: true });
  const lock = 'mutation { lockAccount(email: "niemand@verein.example") { __typename } }';
  expect(await codeOf(lock, operator.token)).toBe('FORBIDDEN');
  expect(await cli('operator', 'grant', '--email', operator.email)).toMatchObject({ code: 0 });
  expect(await codeOf(lock, operator.token)).toBe('NOT_FOUND');
  expect(await cli('operator', 'revoke', '--email', operator.email)).toMatchObject({ code: 0 });
  expect(await codeOf(lock, operator.token)).toBe('FORBIDDEN');
  const { rows } = await api.admin.query(`SELECT actor_kind, changes FROM audit_entry WHERE subject_id = $1 AND action = 'platform.operate' ORDER BY at, id`, [operator.accountId]);
  expect(rows).toEqual([
    { actor_kind: 'SYSTEM', changes: { isOperator: { before: false, after: true } } }, { actor_kind: 'SYSTEM', changes: { isOperator: { before: true, after: false } } },
  ]);
});

test('a network is opened with the invitation of its coordinator, or not at all', async () => {
  const create = ['network', 'create', '--ags', '01004', '--slug', 'neu', '--name', 'Neu', '--coordinator'];
  expect(await cli(...create, 'vertippt')).toMatchObject({ code: 1, output: expect.stringMatching(/\n {2}coordinator: /) as string });
  expect((await api.ok('{ networks { slug } }')).networks).toEqual([]);
  expect(await cli(...create, 'amt@kreis.example')).toMatchObject({ code: 0, output: expect.stringContaining('An invitation went to amt@kreis.example') as string });
  expect(await cli(...create, 'anderes@kreis.example')).toEqual({ code: 1, output: 'A network "neu" exists already.\n' });
  expect(await api.mailsTo('anderes@kreis.example')).toEqual([]);
});

test('the towns of a network are replaced by those of a file, or not at all', async () => {
  const file = path.join(folder, 'orte.csv');
  const towns = async (): Promise<unknown> => (await api.ok('{ towns(network: "neu", text: "") { name postcode } }')).towns;
  await writeFile(file, Buffer.from('name;postcode;latitude;longitude\nNeumünster;24534;54,07;9,98\nEinfeld;24536;54,13;9,99\n', 'latin1'));
  expect(await cli('towns', 'import', '--network', 'neu', file)).toEqual({ code: 0, output: 'neu has 2 towns now.\n' });
  await writeFile(file, 'name,postcode,latitude,longitude\nBoostedt,24598,54.01,10.03\nHier,2453,54,10\nDa,24536,9.99,54.13\n');
  const refused = await cli('towns', 'import', file, '--network', 'neu');
  expect(refused.code).toBe(1);
  expect(refused.output.split('\n').map((line) => line.split(':')[0])).toEqual(['Nothing was imported', '  line 3', '  line 4', '  line 4', '']);
  expect(await towns()).toEqual([{ name: 'Einfeld', postcode: '24536' }, { name: 'Neumünster', postcode: '24534' }]);
  const { rows } = await api.admin.query(`SELECT actor_kind, changes FROM audit_entry WHERE action = 'town.import'`);
  expect(rows).toEqual([{ actor_kind: 'SYSTEM', changes: { source: 'orte.csv', towns: { before: 0, after: 2 } } }]);
  expect(await cli('towns', 'import', '--network', 'neu', path.join(folder, 'fehlt.csv'))).toMatchObject({ code: 1, output: expect.stringContaining('cannot be read') as string });
  expect(await cli('towns', 'import', '--network', 'neu')).toEqual({ code: 1, output: 'Missing: the file\n' });
});

test('a coordinator whose invitation is lost or over is invited again, and only the newest one counts', async () => {
  const lost = await api.invitationToken('amt@kreis.example');
  const invite = ['network', 'invite', '--coordinator', 'Amt@kreis.example', '--slug'];
  expect(await cli(...invite, 'fehlt')).toEqual({ code: 1, output: 'There is no network "fehlt".\n' });
  expect(await cli(...invite, 'neu')).toMatchObject({ code: 0, output: expect.stringContaining('An invitation went to amt@kreis.example') as string });
  api.clock.moveTo(new Date().toISOString());
  const person = await api.signIn('amt@kreis.example', { secondFactor: true });
  const accept = 'mutation($t: String!) { acceptInvitation(token: $t) { __typename ... on Problem { code } ... on Identity { roles } } }';
  expect((await api.ok(accept, { t: lost }, person)).acceptInvitation).toEqual({ __typename: 'Refused', code: 'INVITATION_NOT_OPEN' });
  expect((await api.ok(accept, { t: await api.invitationToken(person.email) }, person)).acceptInvitation).toEqual({ __typename: 'Identity', roles: ['COORDINATOR'] });
});

test('a migration that was edited after it ran is refused in one sentence', async () => {
  const edit = (sql: string) => api.admin.query(`UPDATE schema_migration SET checksum = ${sql} WHERE name LIKE '0002%'`);
  await edit(`'x' || checksum`);
  const { code, output } = await resultOf('migrate', { ...env, MIGRATE_DATABASE_URL: api.database.urls.owner });
  await edit('substr(checksum, 2)');
  expect(code).toBe(1);
  expect(output).toMatch(/^The migration 0002_\w+\.sql is not the one that ran on this database\. [^\n]+\n$/);
});

test('an address that nobody has, a wrong one and a missing one are refused in one sentence each', async () => {
  expect(await cli('account', 'lock', '--email', 'niemand@verein.example')).toEqual({ code: 1, output: 'Nobody has signed in with this address yet.\n' });
  expect(await cli('operator', 'revoke', '--email', 'x')).toMatchObject({ code: 1, output: expect.stringMatching(/^Please check the marked fields.\n {2}email: /) as string });
  expect(await cli('second-factor', 'reset')).toEqual({ code: 1, output: 'Missing: --email\n' });
});
