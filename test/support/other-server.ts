import { existsSync } from 'node:fs';
import { type EmbeddedDatabase, startEmbedded } from '#platform/embedded';
import { didNotRun, temporaryFolder } from './run-folder.js';

const oldest = { version: '15', home: process.env['TEST_POSTGRES_15'] ?? '/usr/lib/postgresql/15' };

/**
 * A PostgreSQL of another main version than the one of this run: the oldest supported one, or the embedded one where
 * the run itself uses that. Null when this machine has none, and then the run says so. Whoever gets it stops it.
 */
export async function startOtherServer(purpose: string): Promise<EmbeddedDatabase | null> {
  const runsOldest = process.env['TEST_SERVER_VERSION']?.startsWith(`${oldest.version}.`) ?? false;
  if (!runsOldest && !existsSync(`${oldest.home}/bin/postgres`)) {
    didNotRun(`${purpose} (there is no PostgreSQL ${oldest.version} in ${oldest.home}; TEST_POSTGRES_15 names another place)`);
    return null;
  }
  return startEmbedded({ dataFolder: temporaryFolder('other-server'), isDurable: false, home: runsOldest ? undefined : oldest.home });
}
