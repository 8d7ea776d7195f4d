/** `npm start`: everything in one process, on an embedded PostgreSQL unless DATABASE_URL names a server. */
import path from 'node:path';
import { makeDataFolder, readSettings, type RuntimeUrls, type Settings } from '#platform/config';
import { inPlainWords, startEmbedded, takeLock } from '#platform/embedded';
import { newLog } from '#platform/log';
import { begin, closeOnSignal, requireFreePort, requireReachable, requireUsableDatabase, say, StartFailure, systemClock, systemIds } from '#platform/startup';
import { migrationsDirectory } from '#schema';
import { prepareDatabase } from './prepare-database.js';

/** What has been begun, in the order of beginning; ended in the opposite order. */
const begun: (() => Promise<void> | void)[] = [];

async function endAll(): Promise<void> {
  for (let end = begun.pop(); end; end = begun.pop()) await end();
}

await begin(async () => {
  closeOnSignal(endAll);
  try {
    await runAll(readSettings());
  } catch (error) {
    await endAll();
    throw error;
  }
});

async function runAll(settings: Settings): Promise<void> {
  begun.push(holdFolder(settings.dataDir));
  await requireFreePort(settings.host, settings.port);
  const urls = settings.database ? await ownDatabase(settings, settings.database) : await embeddedDatabase(settings.dataDir);
  await requireUsableDatabase(urls, migrationsDirectory);
  // Loaded after the checks, so that a refusal comes at once.
  const { createServer } = await import('../api/server.js');
  const { startWorker } = await import('../worker/worker.js');
  const options = { settings, urls, clock: systemClock, ids: systemIds, log: newLog(settings.logLevel) };
  const app = await createServer(options);
  begun.push(() => app.close());
  await app.listen(settings.port, settings.host);
  const worker = await startWorker(options);
  begun.push(() => worker.close());
  say(`Teilhabenetz is running at ${settings.publicUrl}`);
  say(`  GraphQL: ${settings.publicUrl}/graphql (the contract: ${settings.publicUrl}/schema.graphql)`);
  if (settings.smtpUrl === null && settings.environment !== 'production') say(`  Mails: ${settings.publicUrl}/dev/outbox`);
}

/** One running system per data folder. */
function holdFolder(dataDir: string): () => void {
  const lock = inPlainWords(dataDir, () => {
    makeDataFolder(dataDir);
    return takeLock(path.join(dataDir, 'start.lock'));
  });
  if (typeof lock === 'function') return lock;
  throw new StartFailure(`Teilhabenetz is already running on the data folder ${dataDir} (process ${lock.heldBy}). Stop it first, or start a second one with another DATA_DIR and PORT.`);
}

async function embeddedDatabase(dataFolder: string): Promise<RuntimeUrls> {
  const starting = startEmbedded({ dataFolder });
  // Also a start that is interrupted half-way leaves no server behind.
  begun.push(() => starting.then((embedded) => embedded.stop(), () => undefined));
  const embedded = await starting;
  await prepareDatabase(embedded.urls);
  return embedded.urls;
}

/** A server of one's own is migrated when the owner's address is given, and only checked when it is not. */
async function ownDatabase(settings: Settings, urls: RuntimeUrls): Promise<RuntimeUrls> {
  if (settings.ownerUrl) {
    await requireReachable(settings.ownerUrl, 'MIGRATE_DATABASE_URL');
    await prepareDatabase({ owner: settings.ownerUrl, ...urls });
  }
  return urls;
}
