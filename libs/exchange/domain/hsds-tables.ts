import { entityNames, fieldsOf } from './entities.js';

/** A table of the tabular package of HSDS: one kind of entity, one row for each. */
export interface HsdsTable {
  entity: string;
  /** Name of its file. */
  file: string;
  /** Names of its columns in their order; `extra` last. */
  columns: readonly string[];
}

/** What HSDS knows no column for, as a JSON object. */
export const EXTRA = 'extra';
/** Beside the tables of HSDS: every entity of the top as it stood in JSON, because tables cannot say which copy stood where. */
export const ORIGINALS_FILE = 'x_originals.csv';
export const originalColumns = ['list', 'id', 'body'] as const;

/** Files whose names are no plural of their entity with an s, as the standard writes them. */
const irregular: Readonly<Record<string, string>> = {
  service_at_location: 'service_at_location', address: 'addresses', funding: 'funding', accessibility: 'accessibility', metadata: 'metadata', taxonomy: 'taxonomies',
  service_capacity: 'service_capacity', url: 'url',
};

function columnsOf(entity: string): string[] {
  const single = [...fieldsOf(entity)].filter(([, { type }]) => type !== 'list' && type !== 'entity').map(([name]) => name);
  return [...single, EXTRA];
}

/** The 24 tables of HSDS 3.1, in the order of the entities. */
export const hsdsTables: readonly HsdsTable[] = entityNames.map((entity) => ({ entity, file: `${irregular[entity] ?? `${entity}s`}.csv`, columns: columnsOf(entity) }));

/** The table of an entity. @throws Error for a name that is no entity of HSDS */
export function tableOf(entity: string): HsdsTable {
  const table = hsdsTables.find((one) => one.entity === entity);
  if (!table) throw new Error(`HSDS has no entity ${entity}.`);
  return table;
}

/** Columns by which a row of a table says what it belongs to, with the entity that they name. */
export function parentColumns(entity: string): { column: string; parent: string }[] {
  if (entity === 'service_at_location') return [{ column: 'service_id', parent: 'service' }];
  return tableOf(entity).columns.flatMap((column) => {
    const parent = column.endsWith('_id') ? column.slice(0, -3) : '';
    return entityNames.includes(parent) && fieldOfChild(parent, entity) !== null ? [{ column, parent }] : [];
  });
}

/** The field of an entity in which a list of such children stands; null where there is none. Places and services of an organization stand at the top. */
export function fieldOfChild(parent: string, child: string): string | null {
  if (parent === 'organization' && (child === 'location' || child === 'service')) return null;
  const field = [...fieldsOf(parent)].find(([, { type, entity }]) => type === 'list' && entity === child);
  return field?.[0] ?? null;
}

/** The column that takes the place of an entity that stands inside another one; null where HSDS has none. */
export function referenceColumn(entity: string, field: string): string | null {
  const name = field === 'taxonomy_detail' ? 'taxonomy_id' : `${field}_id`;
  return fieldsOf(entity).has(name) ? name : null;
}

/** A row as it is known by: its table and id. */
export function rowKey(entity: string, id: string): string {
  return `${entity} ${id}`;
}

/** The contents of the package's descriptor (Frictionless Data, tabular data package). `facts` are what stands at the top of a JSON file. */
export function descriptor(facts: Readonly<Record<string, string>>): object {
  const type = (entity: string, name: string): string => (fieldsOf(entity).get(name)?.type === 'number' ? 'number' : 'string');
  const resources = hsdsTables.map(({ entity, file, columns }) => ({
    name: entity, path: file, profile: 'tabular-data-resource', encoding: 'utf-8', format: 'csv',
    schema: { fields: columns.map((name) => ({ name, type: type(entity, name) })), primaryKey: 'id' },
  }));
  const originals = { name: 'x_originals', path: ORIGINALS_FILE, profile: 'tabular-data-resource', encoding: 'utf-8', format: 'csv', schema: { fields: originalColumns.map((name) => ({ name, type: 'string' })) } };
  return { name: 'human_services_data', title: 'Human Services Data Specification', profile: 'tabular-data-package', hsds: facts, resources: [...resources, originals] };
}
