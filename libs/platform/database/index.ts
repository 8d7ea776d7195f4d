/** The four doors to PostgreSQL, migrations, and the audit trail. */
export { type JobTx, type Tx } from './tx.js';
export { type AccountScope, DOOR_CONNECTIONS, type DoorConnections, Doors, bindAccount, bindNetwork, networkOf } from './doors.js';
export { sqlState } from './sql-state.js';
export { type AuditEvent, AuditTrail, changesBetween } from './audit.js';
export { type AuditSight, AuditSights } from './audit-sights.js';
export { type DatabaseUrls, type EntityClass, publicPool, valueParsers } from './connections.js';
export { DatabaseModule, type DatabaseOptions } from './database.module.js';
export { columnsByName, insertRows, insertTogether, type TableRows } from './insert-rows.js';
export { jsonOfRows, rowsOf, selection } from './rows.js';
export { isOutage } from './outage.js';
export { CLOCK, IDS } from './ports.js';
export { PublicVersions } from './public-versions.js';
export { type Rate, RateLimiter } from './rate-limiter.js';
export { MIGRATION_LOCK, type MigrationFile, MigrationRefusal, type MigrationRun, migrate, migrationFiles, roleGroups } from './migrate.js';
export { databaseFindings, loginFindings, type Queryable, rowSecurityFindings, tablesWithoutTenant } from './readiness.js';
