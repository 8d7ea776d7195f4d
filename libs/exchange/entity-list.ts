import { type Id } from '#kernel';
import { type Query } from './domain/api-parameters.js';
import { type JsonObject } from './domain/json.js';

/** A list while it is read: how much there is, and some of it by the place in the order or after an entity. */
export interface EntityList {
  count(): Promise<number>;
  page(offset: number, limit: number): Promise<JsonObject[]>;
  /** Everything, in batches. */
  batches(size: number): AsyncGenerator<JsonObject[]>;
}

/** Rows of a window, and how they look. Key: id and network of a row. */
interface RowList<Row> {
  count(): Promise<number>;
  rows(window: { offset: number; limit: number } | { after: readonly [Id, Id] | null; limit: number }): Promise<Row[]>;
  keyOf(row: Row): readonly [Id, Id];
  show(rows: Row[]): Promise<JsonObject[]>;
}

/** A list that the database holds. */
export function entityList<Row>({ count, rows, keyOf, show }: RowList<Row>): EntityList {
  return {
    count, page: async (offset, limit) => show(await rows({ offset, limit })),
    batches: async function* (limit) {
      for (let after: readonly [Id, Id] | null = null; ;) {
        const batch: Row[] = await rows({ after, limit });
        yield await show(batch);
        const last = batch.at(-1);
        if (last === undefined || batch.length < limit) return;
        after = keyOf(last);
      }
    },
  };
}

/** A list that is in memory. */
export function listed(all: readonly JsonObject[]): EntityList {
  return {
    count: async () => Promise.resolve(all.length), page: async (offset, limit) => Promise.resolve(all.slice(offset, offset + limit)),
    batches: async function* () { yield await Promise.resolve([...all]); },
  };
}

/** Taxonomies and terms that a request is about. */
export function matching(all: readonly JsonObject[], { search, taxonomy_id: taxonomy, top_only: topOnly, parent_id: parent }: Query): JsonObject[] {
  const words = search?.toLowerCase().split(/\s+/) ?? [];
  return all.filter((one) => {
    const said = `${String(one['name'])} ${String(one['description'])}`.toLowerCase();
    return words.every((word) => said.includes(word)) && (taxonomy === null || one['taxonomy_id'] === taxonomy) && (!topOnly || one['parent_id'] === undefined) && (parent === null || one['parent_id'] === parent);
  });
}
