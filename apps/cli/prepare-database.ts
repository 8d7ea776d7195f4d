import { migrate, type MigrationRun } from '#platform/database';
import { migrateQueue } from '#platform/queue';
import { storeCounties } from '#region';
import { migrationsDirectory } from '#schema';

/** Addresses for bringing a database up to date. */
export interface DatabaseAddresses {
  owner: string;
  runtime: string;
  public: string;
  job: string;
  queue: string;
}

/** Everything a database needs before the system runs on it: roles, tables, the queue's tables, counties. Returns the migrations that ran. */
export async function prepareDatabase(urls: DatabaseAddresses): Promise<string[]> {
  const ran = await migrate({
    ownerUrl: urls.owner, directory: migrationsDirectory, logins: loginsOf(urls),
  });
  await migrateQueue(urls.owner);
  await storeCounties(urls.owner);
  return ran;
}

/** The login of each role group. */
export function loginsOf(urls: DatabaseAddresses): MigrationRun['logins'] {
  return { app_runtime: urls.runtime, app_public: urls.public, app_job: urls.job, app_queue: urls.queue };
}
