/** `npm run migrate`: brings the database up to date as its owner. Without any address it is the embedded one. */
import { readSettings } from '#platform/config';
import { begin, say } from '#platform/startup';
import { withOwnerDatabase } from './owner-database.js';
import { prepareDatabase } from './prepare-database.js';

await begin(async () => {
  const ran = await withOwnerDatabase(readSettings(), prepareDatabase);
  say(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} migrations: ${ran.join(', ')}`);
});
