/** `npm run migrate`: brings the database up to date as its owner. Without any address it is the embedded one. */
import { readSettings, type Settings } from '#platform/config';
import { startEmbedded } from '#platform/embedded';
import { begin, requireReachable, say, StartFailure } from '#platform/startup';
import { type DatabaseAddresses, prepareDatabase } from './prepare-database.js';

await begin(async () => {
  const settings = readSettings();
  const ran = settings.database || settings.ownerUrl ? await migrateServer(settings) : await migrateEmbedded(settings.dataDir);
  say(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} migrations: ${ran.join(', ')}`);
});

async function migrateServer(settings: Settings): Promise<string[]> {
  return prepareDatabase(await addressesOf(settings));
}

async function addressesOf({ database, ownerUrl }: Settings): Promise<DatabaseAddresses> {
  if (!ownerUrl) throw new StartFailure('MIGRATE_DATABASE_URL is missing: migrations run as the owner of the tables, whom DATABASE_URL must not be.');
  if (!database) throw new StartFailure('DATABASE_URL is missing: migrations make its login where it does not exist and give it its rights.');
  await requireReachable(ownerUrl, 'MIGRATE_DATABASE_URL');
  return { owner: ownerUrl, ...database };
}

async function migrateEmbedded(dataFolder: string): Promise<string[]> {
  const embedded = await startEmbedded({ dataFolder });
  try {
    return await prepareDatabase(embedded.urls);
  } finally {
    if (!embedded.wasRunning) await embedded.stop();
  }
}
