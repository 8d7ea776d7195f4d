import { ImportRuns } from '#exchange';
import { type Answer, type Caller, type TestApi } from './api.js';

/** What tests ask of an import. */
export const importFields = `id state version fileName description areColumnsConfirmed columns { heading key } findings { code row message } counts { new changed unchanged faulty kept }
  duplicateRows done total outcomes { outcome count } undoOutcomes { outcome count } canUndoUntil`;
const answer = `{ __typename ... on OfferingImport { ${importFields} } ... on InvalidInput { fields { path code } } ... on StaleVersion { actualVersion } ... on Refused { code message } }`;

/** The mutations of imports as a client would write them. */
export const importMutations = {
  columns: `mutation($input: SetImportColumnsInput!) { result: setImportColumns(input: $input) ${answer} }`,
  write: `mutation($input: WriteImportInput!) { result: writeImport(input: $input) ${answer} }`,
  undo: `mutation($id: UUID!, $expectedVersion: Int!) { result: undoImport(id: $id, expectedVersion: $expectedVersion) ${answer} }`,
};

const CSV = 'text/csv';

/** Lines of a table as German Excel writes them: semicolons, quotes where needed. */
export function csv(...lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => cells.map((cell) => (/[;"\n\r]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))).join(';')).join('\r\n');
}

/** Hands in a table by HTTP. */
export async function handInTable(url: string, file: string | Uint8Array, { token = '', actAs = '', key }: Caller, { name = 'Angebote.csv', type = CSV, query = '' } = {}): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${url}/tables/offerings${query}`, {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'act-as': actAs, 'content-type': type, 'x-file-name': encodeURIComponent(name), ...(key === undefined ? {} : { 'idempotency-key': key }) }, body: typeof file === 'string' ? file : new Uint8Array(file),
  });
  return { status: response.status, json: await response.json() as Record<string, unknown> };
}

/** Hands in a list of grants by HTTP. */
export async function handInGrants(url: string, file: string | Uint8Array, { token = '', actAs = '', key }: Caller, { name = 'Förderliste.csv', type = CSV } = {}): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${url}/tables/grants`, {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'act-as': actAs, 'content-type': type, 'x-file-name': encodeURIComponent(name), ...(key === undefined ? {} : { 'idempotency-key': key }) }, body: typeof file === 'string' ? file : new Uint8Array(file),
  });
  return { status: response.status, json: await response.json() as Record<string, unknown> };
}

/** What an import looks like now. */
export async function importOf(api: TestApi, id: string, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!) { offeringImport(id: $id) { ${importFields} } }`, { id }, caller)).offeringImport;
}

/** Has the job do what waits for an import. */
export async function carryOn(api: TestApi, id: string): Promise<void> {
  await api.app.get(ImportRuns, { strict: false }).run(id);
}

/** Hands a table in and has it looked through. */
export async function previewed(api: TestApi, file: string | Uint8Array, caller: Caller, options: { name?: string; type?: string; query?: string } = {}): Promise<Answer['data']> {
  const { status, json } = await handInTable(api.url, file, caller, options);
  if (status !== 202) throw new Error(`The table was refused: ${JSON.stringify(json)}`);
  const id = String(json['id']);
  await carryOn(api, id);
  return importOf(api, id, caller);
}

/** Has a table written that was looked through. */
export async function written(api: TestApi, { id, version }: { id: string; version: number }, caller: Caller, more: object = {}): Promise<Answer['data']> {
  const { result } = await api.ok(importMutations.write, { input: { id, expectedVersion: version, ...more } }, caller);
  if (result.__typename !== 'OfferingImport') return result;
  await carryOn(api, id);
  return importOf(api, id, caller);
}

/** Has an import taken back. */
export async function undone(api: TestApi, { id, version }: { id: string; version: number }, caller: Caller): Promise<Answer['data']> {
  const { result } = await api.ok(importMutations.undo, { id, expectedVersion: version }, caller);
  if (result.__typename !== 'OfferingImport') return result;
  await carryOn(api, id);
  return importOf(api, id, caller);
}

/** The rows of an import. */
export async function rowsOf(api: TestApi, id: string, caller: Caller, filter: object = {}): Promise<Answer['data'][]> {
  const { offeringImportRows } = await api.ok(
    `query($id: UUID!, $filter: ImportRowFilter) { offeringImportRows(id: $id, filter: $filter, first: 100) { items {
      number title kind offeringId changedFields keptFields outcome undoOutcome findings { severity code column heading message } } } }`, { id, filter }, caller);
  return offeringImportRows.items;
}
