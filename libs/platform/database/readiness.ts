import { migrationFiles } from './migrate.js';

/** Anything that runs a statement: a client, a pool, or a data source wrapped up. */
export interface Queryable {
  query<Row extends object>(sql: string): Promise<{ rows: Row[] }>;
}

/**
 * Why this database must not be used as it is, in plain words; an empty list is a pass. Asked once at start and by
 * the readiness endpoint: role rights, migrations at head, and row level security on every tenant table.
 */
export async function databaseFindings(client: Queryable, directory: string): Promise<string[]> {
  return [
    ...await roleFindings(client),
    ...await migrationFindings(client, directory),
    ...await rowSecurityFindings(client),
  ];
}

/** Tables without a tenant, each with the reason why that is right. */
export const tablesWithoutTenant: Readonly<Record<string, string>> = {
  schema_migration: 'names of migrations, no content',
  county: 'the public list of German counties',
  network: 'the public list of networks; its settings are in network_setting',
  account: 'a person before any network; bound to the account instead',
  session: 'bound to the account',
  sign_in: 'bound to the account',
  idempotent_answer: 'bound to the account',
  rate_limit: 'hashed counters, no content',
  job_heartbeat: 'names of jobs and instants, no content',
};

async function roleFindings(client: Queryable): Promise<string[]> {
  const { rows } = await client.query<{ name: string; is_super: boolean; bypasses: boolean; owns: boolean }>(`
    SELECT current_user AS name, rolsuper AS is_super, rolbypassrls AS bypasses,
           EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE n.nspname = 'public' AND c.relkind = 'r' AND pg_has_role(current_user, c.relowner, 'USAGE')) AS owns
    FROM pg_roles WHERE rolname = current_user`);
  const [role] = rows;
  if (!role) return ['The role of the connection is unknown to the server.'];
  const findings: string[] = [];
  if (role.is_super) findings.push(`DATABASE_URL logs in as "${role.name}", a superuser. Row level security would not hold; use the runtime role.`);
  if (role.bypasses) findings.push(`DATABASE_URL logs in as "${role.name}", which may bypass row level security (BYPASSRLS); use the runtime role.`);
  if (role.owns && !role.is_super) findings.push(`DATABASE_URL logs in as "${role.name}", which owns the tables. The owner belongs into MIGRATE_DATABASE_URL only.`);
  return findings;
}

async function migrationFindings(client: Queryable, directory: string): Promise<string[]> {
  const known = await client.query<{ there: boolean }>(`SELECT to_regclass('public.schema_migration') IS NOT NULL AS there`);
  if (!known.rows[0]?.there) return ['The database is empty. Run "npm run migrate" with MIGRATE_DATABASE_URL first.'];
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM public.schema_migration`);
  const applied = new Set(rows.map((row) => row.name));
  const missing = (await migrationFiles(directory)).filter((file) => !applied.has(file.name));
  if (missing.length === 0) return [];
  return [`The database is behind: ${missing.map((file) => file.name).join(', ')} did not run yet. Run "npm run migrate" first.`];
}

async function rowSecurityFindings(client: Queryable): Promise<string[]> {
  const { rows } = await client.query<{ name: string; enabled: boolean; forced: boolean; has_tenant: boolean }>(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
           EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'network_id' AND NOT a.attisdropped) AS has_tenant
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') ORDER BY 1`);
  const findings: string[] = [];
  for (const table of rows) {
    const isListed = Object.hasOwn(tablesWithoutTenant, table.name);
    if (!table.has_tenant && !isListed) findings.push(`The table ${table.name} has neither a tenant nor a reason to have none.`);
    if (table.has_tenant && !(table.enabled && table.forced)) {
      findings.push(`The table ${table.name} lacks row level security (ENABLE and FORCE are both needed).`);
    }
  }
  return findings;
}
