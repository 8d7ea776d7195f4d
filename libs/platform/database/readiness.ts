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
    ...await loginFindings(client, 'DATABASE_URL'),
    ...await migrationFindings(client, directory),
    ...await rowSecurityFindings(client),
  ];
}

/** Tables without a tenant, each with the reason why that is right. */
export const tablesWithoutTenant: Readonly<Record<string, string>> = {
  schema_migration: 'names of migrations, no content',
  county: 'the public list of German counties',
  standard_deadline_rule: 'how laws count deadlines, the same for all networks',
  network: 'the public list of networks; its settings are in network_setting',
  account: 'a person before any network; bound to the account instead',
  session: 'bound to the account',
  sign_in: 'bound to the account',
  idempotent_answer: 'bound to the account',
  rate_limit: 'hashed counters, no content',
  job_heartbeat: 'names of jobs and instants, no content',
};

// Of these, the ones without any secret or person in them: they need no row level security, or are readable by all.
const tablesWithoutRowSecurity: ReadonlySet<string> = new Set(['schema_migration', 'county', 'standard_deadline_rule', 'rate_limit', 'job_heartbeat']);
const tablesReadableByAll: ReadonlySet<string> = new Set(['network']);

/**
 * What is wrong with the login of `setting`: it must be neither superuser nor owner of the tables nor BYPASSRLS, and
 * must not be able to become one by `SET ROLE`. Empty = nothing.
 */
export async function loginFindings(client: Queryable, setting: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; is_super: boolean; bypasses: boolean; owns: boolean; may_become: string | null }>(`
    SELECT session_user AS name, r.rolsuper AS is_super, r.rolbypassrls AS bypasses,
           EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND pg_has_role(session_user, c.relowner, 'MEMBER')) AS owns,
           (SELECT min(other.rolname) FROM pg_roles other
            WHERE (other.rolsuper OR other.rolbypassrls) AND other.oid <> r.oid AND pg_has_role(session_user, other.oid, 'MEMBER')) AS may_become
    FROM pg_roles r WHERE r.rolname = session_user`);
  const [role] = rows;
  if (!role) return [`The login of ${setting} is unknown to the server.`];
  const says = `${setting} logs in as "${role.name}"`;
  if (role.is_super) return [`${says}, a superuser. Row level security would not hold; use the login that "npm run migrate" makes.`];
  const findings: string[] = [];
  if (role.bypasses) findings.push(`${says}, which may bypass row level security (BYPASSRLS); use the login that "npm run migrate" makes.`);
  if (role.may_become !== null) findings.push(`${says}, a member of "${role.may_become}", which passes by row level security. Take that membership away.`);
  if (role.owns) findings.push(`${says}, which owns the tables. The owner belongs into MIGRATE_DATABASE_URL only.`);
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

interface TableState {
  name: string;
  enabled: boolean;
  forced: boolean;
  has_tenant: boolean;
  /** Conditions of the permissive policies under which the runtime role reads. */
  reading: string[];
  /** And those under which it writes. */
  writing: string[];
}

// The settings that a door binds; a policy that asks for none of them opens the table to everyone.
const boundSetting = /app\.(network|account|token_hash|email_hash)\(\)/;

/**
 * Tables whose row level security is off, not forced, without a policy, or with one that binds nothing. Asked of the
 * catalogue, so that a table nobody thought of is a finding and not a gap.
 */
export async function rowSecurityFindings(client: Queryable): Promise<string[]> {
  const { rows } = await client.query<TableState>(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
           EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'network_id' AND NOT a.attisdropped) AS has_tenant,
           policies.reading, policies.writing
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(pg_get_expr(p.polqual, p.polrelid)) FILTER (WHERE p.polqual IS NOT NULL), '{}') AS reading,
             coalesce(array_agg(pg_get_expr(p.polwithcheck, p.polrelid)) FILTER (WHERE p.polwithcheck IS NOT NULL), '{}') AS writing
      FROM pg_policy p
      WHERE p.polrelid = c.oid AND p.polpermissive AND (p.polroles = '{0}' OR 'app_runtime'::regrole = ANY (p.polroles))) policies
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') ORDER BY 1`);
  return rows.flatMap((table) => [...lockFindings(table), ...policyFindings(table)]);
}

function lockFindings(table: TableState): string[] {
  if (!table.has_tenant && !Object.hasOwn(tablesWithoutTenant, table.name)) {
    return [`The table ${table.name} has neither a tenant nor a reason to have none.`];
  }
  if (tablesWithoutRowSecurity.has(table.name) || (table.enabled && table.forced)) return [];
  return [`The table ${table.name} lacks row level security (ENABLE and FORCE are both needed).`];
}

function policyFindings(table: TableState): string[] {
  if (tablesWithoutRowSecurity.has(table.name)) return [];
  const conditions = [...table.reading, ...table.writing];
  if (conditions.length === 0) return [`The table ${table.name} has no policy for the runtime role.`];
  if (table.has_tenant && !table.reading.some((condition) => condition.includes('network_id = app.network()'))) {
    return [`No policy of the table ${table.name} binds it to the network.`];
  }
  const isOpen = !tablesReadableByAll.has(table.name) && conditions.some((condition) => !boundSetting.test(condition));
  return isOpen ? [`A policy of the table ${table.name} binds rows neither to a network nor to an account.`] : [];
}
