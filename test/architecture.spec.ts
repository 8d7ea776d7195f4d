/** The rules of this code base that a linter cannot express, and the proof that the linter's rules bite. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './support/run-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** All files and folders below apps, libs, test and docker, as paths from the root. */
const entries = ['apps', 'libs', 'test', 'docker'].filter((top) => existsSync(path.join(root, top)))
  .flatMap((top) => readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name.replaceAll('\\', '/')}`));
const sources = entries.filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name));
const faces = sources.filter((name) => /^libs\/(platform\/)?[^/]+\/index\.ts$/.test(name));

const EXPORTS_MAX = 20;
/** Faces that may be wider, and why. */
const wideFaces: Readonly<Record<string, string>> = {
  'libs/kernel/index.ts': 'the vocabulary of values that every lib speaks; splitting it would only add names to remember',
  'libs/platform/database/index.ts': 'the doors and what belongs to them (trail, migrations, readiness, the replaceable clock and ids) are one matter',
};

test('there are sources and faces to check', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(faces.length).toBeGreaterThan(5);
});

test(`a face lists at most ${EXPORTS_MAX} exports`, () => {
  const counts = faces.map((face) => [face, exportsOf(read(face))] as const);
  expect(counts.filter(([face, count]) => count > EXPORTS_MAX && !Object.hasOwn(wideFaces, face))).toEqual([]);
  expect(exportsOf(`export { a, type B } from './x.js';\nexport const c = 1;`)).toBe(3);
});

function exportsOf(text: string): number {
  const listed = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap((match) => (match[1] ?? '').split(',').filter((name) => name.trim() !== ''));
  const declared = text.match(/^export (?:const|function|class|type|interface|async)\b/gm) ?? [];
  return listed.length + declared.length;
}

test('no folder is called utils, helpers, common or shared', () => {
  const unnamed = /(^|\/)(utils?|helpers?|common|shared)(\/|\.[a-z]+$|$)/i;
  expect(entries.filter((name) => unnamed.test(name))).toEqual([]);
  expect('libs/x/utils/y.ts').toMatch(unnamed);
});

test('only the settings read the environment', () => {
  const allowed = /^(libs\/platform\/config\/|apps\/cli\/bootstrap\.mjs$|test\/)/;
  expect(sources.filter((name) => !allowed.test(name) && /process\.env|process\[['"]env/.test(read(name)))).toEqual([]);
});

test('an exception from the linter carries its reason', () => {
  const bare = /eslint-disable(?!.* -- \S)/;
  expect(sources.filter((name) => name !== 'test/architecture.spec.ts' && bare.test(read(name)))).toEqual([]);
});

test('a test file begins with the promise it protects', () => {
  const specs = sources.filter((name) => /\.spec\.tsx?$/.test(name));
  expect(specs.filter((name) => !/^\/[/*]\*?\s+\S/.test(read(name)))).toEqual([]);
});

test('dependencies are exact, explained, and come from wherever the reader gets packages', () => {
  const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const reasons = read('docs/decisions/dependencies.md');
  const explained = (name: string): boolean => reasons.includes(name) || (name.startsWith('@nestjs/') && reasons.includes('@nestjs/*'));
  expect(Object.keys(manifest.dependencies).filter((name) => !explained(name))).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});

test('the licence is named where people and tools look for it', () => {
  for (const file of ['LICENSE', 'REUSE.toml', 'publiccode.yml', 'package.json']) expect(read(file)).toContain('EUPL-1.2');
});

/** One file per rule, each breaking it. */
const violations: Readonly<Record<string, readonly [file: string, text: string][]>> = {
  'layers-kernel': [['libs/kernel/up.ts', `import '#identity';`]],
  'layers-kernel-spec': [['libs/kernel/up.spec.ts', `import '#identity';`]],
  'specs-use-support': [['libs/region/app.spec.ts', `import '../../apps/api/main.js';`]],
  'unknown-lib': [['libs/elsewhere/file.ts', `import '#kernel';`]],
  'no-cycles': [['libs/funding/a.ts', `import './b.js';`], ['libs/funding/b.ts', `import './a.js';`]],
  'libs-below-apps': [['libs/region/app.ts', `import '../../apps/api/main.js';`]],
  'one-face': [['libs/directory/deep.ts', `import '../identity/inside.js';`]],
  'one-face-platform': [['libs/platform/mail/deep.ts', `import '../log/inside.js';`]],
  'not-own-face': [['libs/identity/own.ts', `import './index.js';`]],
  'not-own-face-platform': [['libs/platform/log/own.ts', `import './index.js';`]],
  'pure-domain': [['libs/funding/domain/impure.ts', `import 'node:crypto';`]],
  'pure-kernel': [['libs/kernel/package.ts', `import 'pg';`]],
  'web-knows-the-contract': [['apps/web/page.ts', `import '#identity';`]],
  'apps-apart': [['apps/worker/main.ts', `import '../api/main.js';`]],
  'tests-by-one-face': [['libs/region/sandboxed.spec.ts', `import '@jest/globals';`]],
  resolvable: [['libs/region/lost.ts', `import './nowhere.js';`]],
  declared: [['libs/region/undeclared.ts', `import 'undeclared-package';`]],
  'no-development-package': [['libs/region/development.ts', `import 'jest';`]],
};

function writeFixture(): string {
  const folder = temporaryFolder('architecture');
  for (const file of ['architecture.cjs', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(path.join(root, file), path.join(folder, file));
  const faces = ['libs/kernel', 'libs/identity', 'libs/platform/log'].map((lib) => [`${lib}/index.ts`, ''] as const);
  const others = ['libs/identity/inside.ts', 'libs/platform/log/inside.ts', 'apps/api/main.ts'].map((file) => [file, ''] as const);
  for (const [file, text] of [...faces, ...others, ...Object.values(violations).flat()]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\nexport {};\n`);
  }
  for (const name of ['pg', 'jest', 'typescript', '@jest/globals']) {
    mkdirSync(path.dirname(path.join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  mkdirSync(path.join(folder, 'node_modules/undeclared-package'));
  writeFileSync(path.join(folder, 'node_modules/undeclared-package/index.js'), '');
  return folder;
}

test('every rule about imports finds the file that breaks it', () => {
  const cruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [cruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'], { cwd: writeFixture(), encoding: 'utf8', maxBuffer: 50_000_000 });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  const found = summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`);
  const wanted = Object.entries(violations).map(([rule, files]) => `${rule}: ${files[0]?.[0] ?? ''}`);
  expect(found).toEqual(expect.arrayContaining(wanted));
});
