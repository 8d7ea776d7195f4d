import { runMigrations } from 'bullmq';
import { withClient } from '#platform/connection';

/** The schema in which BullMQ keeps its tables. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings the queue's own tables to the newest state, as the owner, and lets the group `app_queue` work with them and
 * with nothing else. Part of the migrate step; safe to run twice at once.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await runMigrations(client, QUEUE_SCHEMA);
    // BullMQ makes temporary tables and sequences at run time; grants of the group do not reach the application's tables.
    await client.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO app_queue;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO app_queue;
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO app_queue;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO app_queue;`);
  });
}
