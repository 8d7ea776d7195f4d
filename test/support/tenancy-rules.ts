import type pg from 'pg';
import { allTables, type ForeignKey, type Table } from './catalogue.js';

type Queryable = Pick<pg.Pool, 'query'>;
/** Looks at the catalogue and answers what breaks the rule, in plain words; empty = nothing. */
export type TenancyRule = (client: Queryable) => Promise<string[]>;

// Exceptions, each with its reason. They are few, and a test says when one is no longer needed.
const withoutCompositeKey: Readonly<Record<string, string>> = {
  audit_entry: 'nothing refers to it, and what a person does before a network is chosen has none',
  delivery_attempt: 'nothing refers to it, and mails of signing in belong to no network',
};
const plainForeignKeys: Readonly<Record<string, string>> = {
  delivery_attempt_account_id_delivery_id_fkey: 'for mails without a network; where there is one, the key with the tenant holds too',
};
const freeReferences: Readonly<Record<string, string>> = {
  'audit_entry.organisation_id': 'the trail outlives what it tells of',
  'audit_entry.subject_id': 'any kind of object, named by subject_type',
  'audit_entry.access_key_id': 'the trail outlives what it tells of',
  'confirmation.subject_id': 'any kind of object, named by subject_type',
  'public_change.subject_id': 'what was public and is gone may not be there any more',
  'obligation.subject_id': 'any kind of object, named by subject_type',
};
// Hashes of 256 random bits cannot be guessed, ids are never chosen by clients: such an index tells nobody anything.
const unguessable = /[( ](id|token_hash)[,)]/;

/** The rules that hold tenants apart, by the name of what goes wrong without them. */
export const tenancyRules: Readonly<Record<string, TenancyRule>> = {
  'tenant tables have a key with the tenant': async (client) => {
    const keys = await uniqueColumnSets(client);
    return (await tenantTables(client)).flatMap((table) => {
      const isKeyed = keys.some((key) => key.table === table.name && key.columns === 'id,network_id');
      const isExcepted = Object.hasOwn(withoutCompositeKey, table.name);
      if (isKeyed && isExcepted) return [`${table.name} has a composite key by now; it is no exception any more.`];
      return isKeyed || isExcepted ? [] : [`${table.name} has no primary or unique key (network_id, id).`];
    });
  },

  'foreign keys between tenant tables carry the tenant': async (client) => {
    const tables = await tenantTables(client);
    return tables.flatMap((table) => table.foreignKeys.flatMap((key) => {
      const isBetweenTenants = tables.some((one) => one.name === key.target);
      if (!isBetweenTenants || carriesTenant(key) || Object.hasOwn(plainForeignKeys, key.name)) return [];
      return [`${table.name}.${key.name} refers to ${key.target} without network_id: it accepts a row of another tenant.`];
    }));
  },

  'every reference is a foreign key': async (client) => (await tenantTables(client)).flatMap((table) => table.columns.flatMap((column) => {
    const isReference = column.type === 'uuid' && column.name.endsWith('_id') && !['network_id', 'account_id'].includes(column.name);
    const isHeld = table.foreignKeys.some((key) => key.columns.includes(column.name));
    const name = `${table.name}.${column.name}`;
    return !isReference || isHeld || Object.hasOwn(freeReferences, name) ? [] : [`${name} looks like a reference and has no foreign key.`];
  })),

  'unique indexes hold within one tenant': async (client) => {
    const names = (await tenantTables(client)).map((table) => table.name);
    const { rows } = await client.query<{ table: string; index: string; definition: string }>(`
      SELECT t.relname AS table, i.relname AS index, pg_get_indexdef(x.indexrelid) AS definition
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
      WHERE x.indisunique AND t.relname = ANY ($1) AND t.relnamespace = 'public'::regnamespace`, [names]);
    return rows.flatMap(({ table, index, definition }) => {
      const columns = definition.slice(definition.indexOf(' USING '));
      const isFine = columns.includes('network_id') || unguessable.test(columns);
      return isFine ? [] : [`The unique index ${index} of ${table} reaches across tenants: its error tells that a foreign row exists.`];
    });
  },

  'views run with the rights of the caller': async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT c.oid::regclass::text AS name FROM pg_class c
      WHERE c.relkind = 'v' AND c.relnamespace IN ('public'::regnamespace, 'app'::regnamespace)
        AND NOT coalesce('security_invoker=true' = ANY (c.reloptions) OR 'security_invoker=on' = ANY (c.reloptions), false)`);
    return rows.map((row) => `The view ${row.name} lacks security_invoker and would read with its owner's rights.`);
  },

  'no function runs with the rights of its owner': async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT p.oid::regprocedure::text AS name FROM pg_proc p
      WHERE p.prosecdef AND p.pronamespace IN ('public'::regnamespace, 'app'::regnamespace)`);
    return rows.map((row) => `${row.name} is SECURITY DEFINER and would pass by the policies of its caller.`);
  },

  'materialised views are granted to nobody': async (client) => {
    const { rows } = await client.query<{ name: string; grantee: string }>(`
      SELECT c.oid::regclass::text AS name, coalesce(r.rolname, 'PUBLIC') AS grantee
      FROM pg_class c CROSS JOIN aclexplode(c.relacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee
      WHERE c.relkind = 'm' AND g.grantee <> c.relowner`);
    return rows.map((row) => `The materialised view ${row.name} holds rows of all tenants and is granted to ${row.grantee}.`);
  },

  'policies are stable, so that an index serves them': async (client) => {
    const { rows } = await client.query<{ name: string; function: string }>(`
      SELECT p.polrelid::regclass::text || '.' || p.polname AS name, f.oid::regprocedure::text AS function
      FROM pg_policy p JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_proc'::regclass
      JOIN pg_proc f ON f.oid = d.refobjid WHERE f.provolatile = 'v'`);
    return rows.map((row) => `The policy ${row.name} calls the volatile ${row.function}: every row would be read.`);
  },

  'policies hold no correlated EXISTS': async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT polrelid::regclass::text || '.' || polname AS name FROM pg_policy
      WHERE coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') ~* '\\mexists\\M'`);
    return rows.map((row) => `The policy ${row.name} asks EXISTS for every row; use "= ANY ((SELECT array(...)))".`);
  },

  'no login may do more than its grants': async (client) => {
    const { rows } = await client.query<{ finding: string }>(`
      SELECT format('%s may %s on %s', r.rolname, g.privilege_type, c.relname) AS finding
      FROM pg_class c CROSS JOIN aclexplode(c.relacl) g JOIN pg_roles r ON r.oid = g.grantee
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND r.rolname LIKE 'app\\_%'
        AND (g.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER') OR (r.rolname = 'app_public' AND g.privilege_type <> 'SELECT'))
      UNION ALL
      SELECT format('everybody may %s on %s', g.privilege_type, c.relname)
      FROM pg_class c CROSS JOIN aclexplode(c.relacl) g WHERE c.relnamespace = 'public'::regnamespace AND g.grantee = 0
      UNION ALL
      SELECT format('%s may create in the schema %s', r.rolname, n.nspname)
      FROM pg_namespace n JOIN pg_roles r ON r.rolname IN ('app_runtime', 'app_public', 'app_job')
      WHERE n.nspname IN ('public', 'app') AND has_schema_privilege(r.oid, n.oid, 'CREATE')`);
    return rows.map((row) => row.finding);
  },

  'jobs see ids, states and instants only': async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT c.relname || '.' || a.attname AS name
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname NOT IN ('schema_migration', 'county', 'network', 'job_heartbeat')
        AND has_column_privilege('app_job', c.oid, a.attnum, 'SELECT') AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'json'::regtype, 'bytea'::regtype)
        AND a.attname NOT IN ('state', 'kind', 'subject_type', 'channel', 'status')`);
    return rows.map((row) => `Jobs read ${row.name}, which can hold more than an id, a state or an instant.`);
  },
};

/** What all rules find. */
export async function tenancyFindings(client: Queryable): Promise<string[]> {
  const found: string[] = [];
  for (const rule of Object.values(tenancyRules)) found.push(...await rule(client));
  return found;
}

/** True when the tenant of the row and of its target are held together. */
export function carriesTenant(key: ForeignKey): boolean {
  const place = key.columns.indexOf('network_id');
  return place >= 0 && key.targetColumns[place] === 'network_id';
}

async function tenantTables(client: Queryable): Promise<Table[]> {
  return (await allTables(client)).filter((table) => table.hasTenant);
}

async function uniqueColumnSets(client: Queryable): Promise<{ table: string; columns: string }[]> {
  const { rows } = await client.query<{ table: string; columns: string }>(`
    SELECT t.relname AS table, (SELECT string_agg(a.attname, ',' ORDER BY a.attname) FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)) AS columns
    FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid WHERE k.contype IN ('p', 'u')`);
  return rows;
}
