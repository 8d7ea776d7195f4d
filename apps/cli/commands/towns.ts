import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NetworksService } from '#identity';
import { directoryUseCases } from '#directory';
import { systemActor } from '#kernel';
import { say, StartFailure } from '#platform/startup';
import { withServices } from './context.js';
import { fileAndOptionsOf } from './options.js';

/** `towns import`: replaces the towns of a network by those of a file, or says every line that is wrong and changes nothing. */
export async function importTowns(args: readonly string[]): Promise<void> {
  const { network: slug, file } = fileAndOptionsOf(args, ['network']);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new StartFailure(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  await withServices(async (services) => {
    const network = await services.get(NetworksService, { strict: false }).bySlug(slug);
    if (!network) throw new StartFailure(`There is no network "${slug}".`);
    const result = await services.get(directoryUseCases.TownsService, { strict: false }).import(systemActor(network.id), { bytes, source: path.basename(file).slice(0, SOURCE_MAX) });
    if ('problems' in result) {
      throw new StartFailure(['Nothing was imported:', ...result.problems.map(({ line, message }) => `  line ${line}: ${message}`)].join('\n'));
    }
    say(`${slug} has ${result.count} towns now.`);
  });
}

const SOURCE_MAX = 200;
