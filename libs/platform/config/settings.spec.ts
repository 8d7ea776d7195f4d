/** Settings are read once: usable ones are typed, unusable ones are all named at once, and no password is repeated. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../../test/support/run-folder.js';
import { SettingsError } from './settings-error.js';
import { settingsMarkdown } from './settings-table.js';
import { readSettings } from './settings.js';
import { variables } from './variables.js';

const folder = temporaryFolder('settings');
const SECRET_KEY = 'ab'.repeat(32);
const production = {
  NODE_ENV: 'production', SECRET_KEY, PUBLIC_URL: 'https://netz.example.org/', MAIL_FROM: 'Netz <netz@example.org>',
  SMTP_URL: 'smtps://u:p@mail.example.org:465', DATABASE_URL: 'postgres://tn:p%40ss@db.example.org:5432/tn',
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings({ SECRET_KEY, ...environment });
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

test('with nothing set the standards hold, and empty values count as not set', () => {
  const settings = readSettings({ SECRET_KEY, PORT: '', REDIS_URL: '  ' });
  expect(settings).toMatchObject({
    environment: 'development', port: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', database: null,
    ownerUrl: null, redisUrl: null, smtpUrl: null, dataDir: path.resolve('.data'), isDemoWanted: true, isLinkCheckWanted: false, logLevel: 'info',
  });
});

test('production is complete and has no demo; logins are derived from the runtime login', () => {
  const settings = readSettings(production);
  expect(settings).toMatchObject({ environment: 'production', publicUrl: 'https://netz.example.org', isDemoWanted: false, isLinkCheckWanted: true });
  expect(settings.secretKey).toHaveLength(32);
  expect(settings.database).toEqual({
    runtime: 'postgres://tn:p%40ss@db.example.org:5432/tn',
    public: 'postgres://tn_public:p%40ss@db.example.org:5432/tn',
    job: 'postgres://tn_job:p%40ss@db.example.org:5432/tn',
    queue: 'postgres://tn_queue:p%40ss@db.example.org:5432/tn',
  });
});

test('all problems are listed at once, in plain words and without passwords', () => {
  const problems = problemsOf({
    NODE_ENV: 'prod', PORT: '70000', DATABASE_URL: 'mysql://u:hunter2@h/d', REDIS_URL: 'hunter2', SMTP_URL: 'http://x',
    SECRET_KEY: 'hunter2', DEMO: 'perhaps', LOG_LEVEL: 'loud', MAIL_FROM: 'nobody', PUBLIC_URL: 'example.org',
    ALLOW_EMBEDDED_IN_PRODUCTION: 'maybe', MIGRATE_DATABASE_URL: 'postgres://host/', JOB_DATABASE_URL: 'postgres://u@h',
  });
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'ALLOW_EMBEDDED_IN_PRODUCTION', 'DATABASE_URL', 'DEMO', 'JOB_DATABASE_URL', 'LOG_LEVEL', 'MAIL_FROM',
    'MIGRATE_DATABASE_URL', 'NODE_ENV', 'PORT', 'PUBLIC_URL', 'REDIS_URL', 'SECRET_KEY', 'SMTP_URL',
  ]);
  expect(problems).toContain('PORT must be a whole number from 1 to 65535.');
  expect(problems).toContain('DATABASE_URL must be an address like postgres://user:password@host:port/database.');
  expect(problems.join()).not.toContain('hunter2');
});

test('production names everything it lacks, together with what is wrong', () => {
  const problems = problemsOf({ NODE_ENV: 'production', SECRET_KEY: '', PORT: 'x' });
  expect(problems).toHaveLength(6);
  for (const name of ['PORT', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'SECRET_KEY', 'DATABASE_URL']) {
    expect(problems.join('\n')).toContain(name);
  }
});

test('the embedded database in production wants an explicit yes', () => {
  const { DATABASE_URL: _, ...rest } = production;
  expect(problemsOf(rest)).toEqual([expect.stringMatching(/embedded PostgreSQL is not meant for production/)]);
  expect(problemsOf({ ...rest, ALLOW_EMBEDDED_IN_PRODUCTION: 'on' })).toEqual([]);
});

test('the owner may not be the runtime login', () => {
  const url = 'postgres://same:x@h/d';
  expect(problemsOf({ DATABASE_URL: url, MIGRATE_DATABASE_URL: url })).toEqual([expect.stringMatching(/log in as the same user/)]);
  expect(problemsOf({ DATABASE_URL: url, MIGRATE_DATABASE_URL: 'postgres://owner:x@h/d' })).toEqual([]);
});

test('a missing key is made once, readable by its user only, and stays', () => {
  const first = readSettings({ DATA_DIR: path.join(folder, 'made') }).secretKey;
  expect(first).toHaveLength(32);
  expect(readSettings({ DATA_DIR: path.join(folder, 'made') }).secretKey).toEqual(first);
  expect(statSync(path.join(folder, 'made/secret.key')).mode & 0o777).toBe(0o600);
});

test('a damaged key and an unusable data folder are explained', () => {
  const damaged = path.join(folder, 'made/secret.key');
  writeFileSync(damaged, 'abc');
  expect(problemsOf({ SECRET_KEY: '', DATA_DIR: path.join(folder, 'made') })).toEqual([expect.stringMatching(/is damaged/)]);
  expect(problemsOf({ SECRET_KEY: '', DATA_DIR: damaged })).toEqual([expect.stringMatching(/data folder .* is not usable/)]);
});

test('the table in the manual is the one that the program knows', () => {
  const manual = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/operations.md'), 'utf8');
  expect(manual).toContain(settingsMarkdown());
  expect(Object.values(variables).every((schema) => (schema.meta()?.description ?? '') !== '')).toBe(true);
});

test('a host is an address or a name, never with a port or a blank', () => {
  for (const good of ['127.0.0.1', '0.0.0.0', '::', '::1', 'fe80::1%eth0', 'localhost', 'netz.kreis.example', 'my_box', '3com.example']) {
    expect(readSettings({ SECRET_KEY, HOST: good }).host).toBe(good);
  }
  for (const bad of ['a b', '127.0.0.1:3000', '999.1.1.1', '1.2.3', '[::1]', 'http://localhost', '-a', 'a..b', 'a/b', 'ä', '*']) {
    expect(problemsOf({ HOST: bad })).toEqual([expect.stringMatching(/^HOST must be an address or a host name/)]);
  }
});

test('reverse proxies are named by address, subnet or kind, and never all of the world', () => {
  expect(readSettings({ SECRET_KEY }).trustProxy).toBeNull();
  expect(readSettings({ SECRET_KEY, TRUST_PROXY: '10.1.2.3, 172.16.0.0/12,fd00::/8, loopback' }).trustProxy).toEqual(['10.1.2.3', '172.16.0.0/12', 'fd00::/8', 'loopback']);
  for (const bad of ['true', 'on', '*', '1', '0.0.0.0/0', '::/0', '10.0.0.0/33', 'proxy.example.org', '10.1.2.3,']) {
    expect(problemsOf({ TRUST_PROXY: bad })).toEqual([expect.stringMatching(/^TRUST_PROXY must be/)]);
  }
});
