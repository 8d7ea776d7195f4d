import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The temporary folder of this test run. The guardian removes it, with every process that is named in it. */
export function runFolder(): string {
  const folder = process.env['TEST_RUN_FOLDER'];
  if (folder === undefined) throw new Error('There is no test run here; tests are run with "npm test".');
  return folder;
}

/** A new empty folder that goes away with the run. Other users may pass through, as the database server needs. */
export function temporaryFolder(name = 'folder'): string {
  const above = path.join(runFolder(), 'folders');
  mkdirSync(above, { recursive: true, mode: 0o711 });
  return mkdtempSync(path.join(above, `${name}-`));
}

/** Says at the end of the run that a part of the tests could not run on this machine, and why. */
export function didNotRun(what: string): void {
  const folder = path.join(runFolder(), 'did-not-run');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${Buffer.from(what).toString('base64url')}`.slice(0, 200)), what);
}

/**
 * What the guardian has to end if this run is killed: a program, or with `group` everything that it started too.
 * Answers the function that takes it off the list again.
 */
export function guardProcess(pid: number, extent: 'group' | 'single' = 'group'): () => void {
  const folder = path.join(runFolder(), 'processes');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, String(pid));
  writeFileSync(file, extent);
  return () => writeFileSync(file, '');
}
