import { readFileSync } from 'node:fs';
import path from 'node:path';

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
