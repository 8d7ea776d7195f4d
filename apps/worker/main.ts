/** `npm run worker`: the background process alone, as production runs it. Several may run beside each other. */
import { readSettings } from '#platform/config';
import { newLog } from '#platform/log';
import { begin, closeOnSignal, requireUsableDatabase, say, StartFailure, systemClock, systemIds } from '#platform/startup';
import { migrationsDirectory } from '#schema';

await begin(async () => {
  const settings = readSettings();
  const urls = settings.database;
  if (!urls) throw new StartFailure('DATABASE_URL is missing. "npm start" runs everything on an embedded database; the worker alone needs a PostgreSQL server.');
  await requireUsableDatabase(urls, migrationsDirectory);
  // Loaded after the checks, so that a refusal comes at once.
  const { startWorker } = await import('./worker.js');
  const worker = await startWorker({ settings, urls, clock: systemClock, ids: systemIds, log: newLog(settings.logLevel) });
  closeOnSignal(() => worker.close());
  say(`The worker runs, with its queue in ${settings.redisUrl === null ? 'PostgreSQL' : 'Redis'}`);
});
