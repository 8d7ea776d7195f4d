/** `npm run worker`: the background process alone, as production runs it. Several may run beside each other. */
import { readSettings } from '#platform/config';
import { newLog } from '#platform/log';
import { requireUsableDatabase, runProgram, say, StartFailure, systemClock, systemIds } from '#platform/startup';
import { migrationsDirectory } from '#schema';

await runProgram(async (begun) => {
  const settings = readSettings();
  const urls = settings.database;
  if (!urls) throw new StartFailure('DATABASE_URL is missing. "npm start" runs everything on an embedded database; the worker alone needs a PostgreSQL server.');
  await requireUsableDatabase(urls, migrationsDirectory);
  // Loaded after the checks, so that a refusal comes at once.
  const { startWorker } = await import('./worker.js');
  const worker = startWorker({ settings, urls, clock: systemClock, ids: systemIds, log: newLog(settings.logLevel) });
  begun.add(() => worker.close());
  await worker.started;
  const queue = settings.redisUrl === null ? 'PostgreSQL' : 'Redis';
  const isThere = await worker.hasQueue();
  begun.goOn();
  say(isThere ? `The worker runs, with its queue in ${queue}` : `The worker runs without its queue: ${queue} does not answer yet and is tried again`);
});
