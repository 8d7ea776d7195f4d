/** `npm run api`: the HTTP process alone, as production runs it. It neither migrates nor launches a database. */
import { readSettings } from '#platform/config';
import { newLog } from '#platform/log';
import { requireFreePort, requireUsableDatabase, runProgram, say, StartFailure, systemClock, systemIds } from '#platform/startup';
import { migrationsDirectory } from '#schema';

await runProgram(async (begun) => {
  const settings = readSettings();
  const urls = settings.database;
  if (!urls) throw new StartFailure('DATABASE_URL is missing. "npm start" runs everything on an embedded database; the API alone needs a PostgreSQL server.');
  await requireFreePort(settings.host, settings.port);
  await requireUsableDatabase(urls, migrationsDirectory);
  // Loaded after the checks, so that a refusal comes at once.
  const { createServer } = await import('./server.js');
  const options = { settings, urls, clock: systemClock, ids: systemIds, log: newLog(settings.logLevel) };
  const app = await begun.begin(() => createServer(options), (server) => server.close());
  await app.listen(settings.port, settings.host);
  begun.goOn();
  // In idle moments from now on, so that nobody's first search waits for it.
  (await import('#lexicon')).beginIndex();
  say(`The API listens on ${settings.host}:${settings.port} and is reached at ${settings.publicUrl}`);
});
