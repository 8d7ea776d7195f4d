import { type Settings } from '#platform/config';
import { startEmbedded } from '#platform/embedded';
import { requireReachable, StartFailure } from '#platform/startup';
import { type DatabaseAddresses } from './prepare-database.js';

/**
 * Runs the work of the owner (migrate, backup, restore) on the database that the settings name; without any address it
 * is the embedded one, which is started for as long as it takes unless it is running already.
 */
export async function withOwnerDatabase<Result>(settings: Settings, work: (urls: DatabaseAddresses) => Promise<Result>): Promise<Result> {
  if (settings.database || settings.ownerUrl) return work(await addressesOf(settings));
  const embedded = await startEmbedded({ dataFolder: settings.dataDir });
  try {
    return await work(embedded.urls);
  } finally {
    if (!embedded.wasRunning) await embedded.stop();
  }
}

async function addressesOf({ database, ownerUrl }: Settings): Promise<DatabaseAddresses> {
  if (!ownerUrl) throw new StartFailure('MIGRATE_DATABASE_URL is missing: migrations, backup and restore run as the owner of the tables, whom DATABASE_URL must not be.');
  if (!database) throw new StartFailure('DATABASE_URL is missing: migrations make its login where it does not exist and give it its rights.');
  await requireReachable(ownerUrl, 'MIGRATE_DATABASE_URL');
  return { owner: ownerUrl, ...database };
}
