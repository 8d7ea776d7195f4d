/**
 * What every command of package.json calls first. Plain Node and no package, because nothing may be installed yet.
 * It makes sure that dependencies are installed and current and that `dist` is newer than the sources, then runs
 * the command named by its first argument and hands the other arguments on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const oldestNode = [20, 19];
const lockPath = join(root, '.bootstrap.lock');
const lockStaleAfterMs = 15 * 60_000;
const lockPollMs = 200;
const parentPollMs = 250;
const bin = (path) => join(root, 'node_modules', path);
const jest = [process.execPath, bin('jest/bin/jest.js')];

/**
 * `file`: run inside this process after the build, so that signals reach it directly.
 * `steps`: programs run one after the other, all of them; the first that fails decides the exit code.
 */
const commands = {
  start: { file: 'apps/cli/start.js' },
  api: { file: 'apps/api/main.js' },
  worker: { file: 'apps/worker/main.js' },
  migrate: { file: 'apps/cli/migrate.js' },
  cli: { file: 'apps/cli/main.js' },
  chaos: { file: 'test/chaos/main.js', development: true },
  bench: { file: 'test/bench/main.js', development: true },
  build: { steps: () => [], build: true },
  // Tests run from the build, but a person names the source.
  test: { steps: (rest) => [[...jest, ...rest.map((part) => part.replace(/\.spec\.tsx?$/, '.spec.js'))]], build: true, development: true },
  types: { steps: (rest) => [[process.execPath, bin('typescript/bin/tsc'), '-p', root, ...rest]], development: true },
  lint: {
    steps: (rest) => [
      [process.execPath, bin('eslint/bin/eslint.js'), root, '--max-warnings', '0', ...rest],
      [process.execPath, bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', join(root, '.dependency-cruiser.cjs'), 'apps', 'libs', 'test'],
    ],
    development: true,
  },
  release: { file: 'apps/cli/write-release.js', development: true },
  generate: {
    steps: (rest) => [
      [process.execPath, bin('@graphql-codegen/cli/cjs/bin.js'), '--config', join(root, 'codegen.ts'), ...rest],
      [process.execPath, join(root, 'dist/apps/cli/write-settings-table.js')],
    ],
    build: true,
    development: true,
  },
};

/** One line for the person at the terminal; standard output stays free for what commands print. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Stops with a plain sentence instead of a stack trace. */
function giveUp(line) {
  say(line);
  process.exit(1);
}

function pause(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  // In containers whose first process collects nobody, the killed stay in the list of processes for ever.
  return !(existsSync(`/proc/${pid}/stat`) && readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '));
}

/** Removes the lock of a run that was killed. Renaming first makes sure that only one of several waiting runs does. */
function stealStaleLock() {
  const holder = Number(readFileSync(lockPath, 'utf8'));
  if (isAlive(holder) && Date.now() - statSync(lockPath).mtimeMs < lockStaleAfterMs) return false;
  const taken = `${lockPath}.${process.pid}`;
  renameSync(lockPath, taken);
  const stillStale = Number(readFileSync(taken, 'utf8')) === holder;
  if (!stillStale) linkSync(taken, lockPath);
  unlinkSync(taken);
  return stillStale;
}

/** Runs `work` while no other run installs or builds in this checkout. */
function alone(work) {
  for (let waited = false; ; pause(lockPollMs)) {
    try {
      writeFileSync(lockPath, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code === 'ENOENT') continue;
      if (error.code !== 'EEXIST') giveUp(`This folder cannot be written (${error.code}): ${root}`);
    }
    try {
      stealStaleLock();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    if (!waited && existsSync(lockPath)) say('Waiting for another run that installs or builds in this folder ...');
    waited = true;
  }
  try {
    return work();
  } finally {
    rmSync(lockPath, { force: true });
  }
}

/** Names of packages that package-lock.json asks for and node_modules does not have in that version. */
function missingPackages(development) {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const wanted = read(join(root, 'package-lock.json'));
  const installedList = bin('.package-lock.json');
  const installed = existsSync(installedList) ? read(installedList) : {};
  return Object.entries(wanted).filter(([path, entry]) => {
    if (path === '' || entry.link || installed[path]?.version === entry.version) return false;
    // Packages for other platforms are never there; a production install leaves development packages out.
    return !entry.optional && !entry.devOptional && (development || !entry.dev);
  }).map(([path]) => path);
}

/** Installs what package-lock.json says when node_modules differs from it. */
export function ensureInstalled(development) {
  if (missingPackages(development).length === 0) return;
  if (lstatSync(bin(''), { throwIfNoEntry: false })?.isSymbolicLink()) {
    say('node_modules is a link and differs from package-lock.json; install where it points to.');
    return;
  }
  alone(() => {
    const missing = missingPackages(development);
    if (missing.length === 0) return;
    say('Installing dependencies; the first time takes about a minute ...');
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const wanted = [...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error', ...(development ? ['--include=dev'] : [])];
    const done = spawnSync(wanted[0], wanted.slice(1), { cwd: root, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) giveUp('Installing the dependencies failed; the lines above say why. Run `npm ci` to see it again.');
  });
}

/** A fingerprint of everything that decides what the build contains: names, sizes and times of the sources. */
function fingerprint(folders) {
  const hash = createHash('sha256');
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}:${mtimeMs}:${size}\n`);
  };
  for (const file of ['.swcrc', 'package-lock.json', 'apps/cli/bootstrap.mjs']) add(join(root, file));
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) add(join(entry.parentPath ?? entry.path, entry.name));
    }
  }
  return hash.digest('hex');
}

/** Compiles `apps`, `libs` and `test` into `dist` when a source changed; SQL and GraphQL files come along. */
export function ensureBuilt() {
  // An image is built without the tests.
  const isWithTests = existsSync(join(root, 'test'));
  const folders = ['apps', 'libs', 'test'].filter((folder) => existsSync(join(root, folder)));
  const stamp = join(root, 'dist/.built-from');
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(folders);
  if (isCurrent()) return;
  alone(() => {
    if (isCurrent()) return;
    const from = fingerprint(folders);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    mkdirSync(join(root, 'dist'));
    const swc = [bin('@swc/cli/bin/swc.js'), ...folders, '-d', 'dist', '--copy-files', '--quiet', ...(isWithTests ? [] : ['--ignore', '**/*.spec.ts'])];
    const done = spawnSync(process.execPath, swc, { cwd: root, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) giveUp('The build failed; the lines above say where.');
    writeFileSync(stamp, from);
  });
}

/** Runs one program, hands signals on, and answers its exit code. */
function run([program, ...rest]) {
  return new Promise((done) => {
    const child = spawn(program, rest, { cwd: root, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      done(signal ? 1 : code);
    });
  });
}

/**
 * npm ends its shell when it is told to end, and the shell does not tell us: without this, stopping `npm start` by its
 * process number would leave the system running.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGHUP');
  }, parentPollMs).unref();
}

async function main() {
  const [name, ...rest] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (!command) giveUp(`Unknown command "${name ?? ''}". There are: ${Object.keys(commands).join(', ')}.`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    giveUp(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  endWithNpm();
  ensureInstalled(command.development ?? false);
  if (command.file || command.build) ensureBuilt();
  let firstFailure = 0;
  for (const step of command.steps?.(rest) ?? []) {
    const code = await run(step);
    firstFailure ||= code;
  }
  process.exitCode = firstFailure;
  if (!command.file) return;
  const file = join(root, 'dist', command.file);
  if (!existsSync(file)) giveUp(`The command "${name}" has no program: ${command.file} was not built.`);
  process.argv = [process.execPath, file, ...rest];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(file).href);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await main();
