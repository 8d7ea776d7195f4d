import { open, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FILE_MAX_BYTES, FileRefused, HsdsExportService, HsdsImportService, HsdsPublicService, packageOf } from '#exchange';
import { NetworksService } from '#identity';
import { type Actor, inLanguage, systemActor } from '#kernel';
import { say, StartFailure } from '#platform/startup';
import { withServices } from './context.js';

/** More lines would hide the first ones. The rest is counted. */
const LINES_MAX = 200;

/** `hsds import`: a file of HSDS 3.1, JSON or a tabular package (zip), into a network, all of it or nothing. */
export async function importHsds(args: readonly string[]): Promise<void> {
  const { network, files: [file], isTrial } = optionsOf(args);
  if (file === undefined) throw new StartFailure('Which file? As in: npm run cli -- hsds import --network neumuenster services.json');
  const bytes = await contentOf(file);
  await withServices(async (services) => {
    const actor = await actorIn(services.get(NetworksService, { strict: false }), network);
    const outcome = await services.get(HsdsImportService, { strict: false }).take(actor, bytes, { isTrial });
    if (outcome instanceof FileRefused) throw new StartFailure([inLanguage(outcome.text, 'en'), ...listed(outcome.findings)].join('\n'));
    const { organisations, places, published, drafts, records, notes } = outcome;
    for (const line of listed(notes)) say(line);
    say(`${isTrial ? 'Would import' : 'Imported'}: ${organisations} organisations, ${places} places, ${published} public offerings, ${drafts} drafts; ${records} other entities kept.`);
  });
}

/** `hsds export`: what the public pages say, as HSDS 3.1; with `--all` everything as it is kept; with `--tabular` as a zip file of tables. */
export async function exportHsds(args: readonly string[]): Promise<void> {
  const { network, files: [file], isAll, isTabular } = optionsOf(args);
  if (isTabular && file === undefined) throw new StartFailure('Which file? As in: npm run cli -- hsds export --network neumuenster --tabular services.zip');
  await withServices(async (services) => {
    const actor = await actorIn(services.get(NetworksService, { strict: false }), network);
    const content = isAll ? await services.get(HsdsExportService, { strict: false }).file(actor) : await services.get(HsdsPublicService, { strict: false }).file(network);
    if (file === undefined) return say(JSON.stringify(content, null, 2));
    const written = isTabular ? packageOf({ ...content }) : `${JSON.stringify(content, null, 2)}\n`;
    // A file that is there is not replaced: it could be the only copy of something else.
    await writeFile(path.resolve(file), written, { flag: 'wx' }).catch((error: unknown) => { throw new StartFailure(`${file} was not written: ${reasonOf(error)}`); });
    say(`${content.organizations.length} organizations, ${content.services.length} services and ${content.locations.length} locations were written to ${file}.`);
  });
}

function optionsOf(args: readonly string[]): { network: string; files: string[]; isTrial: boolean; isAll: boolean; isTabular: boolean } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { network: { type: 'string' }, 'dry-run': { type: 'boolean' }, all: { type: 'boolean' }, tabular: { type: 'boolean' } } });
    if (values.network === undefined || values.network === '') throw new StartFailure('Missing: --network');
    if (positionals.length > 1) throw new StartFailure('Only one file at a time.');
    return { network: values.network, files: positionals, isTrial: values['dry-run'] === true, isAll: values.all === true, isTabular: values.tabular === true };
  } catch (error) {
    throw error instanceof StartFailure ? error : new StartFailure(reasonOf(error));
  }
}

async function actorIn(networks: NetworksService, slug: string): Promise<Actor> {
  const network = await networks.bySlug(slug);
  if (!network) throw new StartFailure(`There is no network "${slug}".`);
  return systemActor(network.id);
}

/** The bytes of a file; of one that is too large only so many that this is seen. */
async function contentOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path.resolve(file));
    const handle = await open(path.resolve(file));
    try {
      const bytes = Buffer.alloc(Math.min(size, FILE_MAX_BYTES + 1));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new StartFailure(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

function listed(findings: readonly { path: string; code: string; message: string }[]): string[] {
  const lines = findings.slice(0, LINES_MAX).map(({ path: place, code, message }) => `  ${place}: ${message} (${code})`);
  return findings.length > LINES_MAX ? [...lines, `  … and ${findings.length - LINES_MAX} more.`] : lines;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
