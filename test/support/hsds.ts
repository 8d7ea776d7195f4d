import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The folder of the official material; tests that need it say that they did not run where it is not there. */
export const hsdsFolder = path.join(process.env['TEST_DATA_DIR'] ?? '', 'hsds');

/** An official example. */
export function example(name: string): unknown {
  return JSON.parse(readFileSync(path.join(hsdsFolder, 'examples', `${name}.json`), 'utf8'));
}

/** The same with every list of entities in the order of their ids. */
export function sortedById(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedById).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sortedById(part)]));
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

/** The official schemas, which find each other by relative names. */
export function officialSchemas(): (entity: string) => ValidateFunction {
  const base = 'https://hsds.invalid/schema/';
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const name of readdirSync(path.join(hsdsFolder, 'schema'))) {
    ajv.addSchema({ ...JSON.parse(readFileSync(path.join(hsdsFolder, 'schema', name), 'utf8')) as object, $id: `${base}${name}` });
  }
  return (entity) => {
    const validate = ajv.getSchema(`${base}${entity}.json`);
    if (!validate) throw new Error(`There is no schema of ${entity}.`);
    return validate;
  };
}
