import { type InputReader } from '#kernel';

/** Fields as they arrive: null or missing leaves what is there. */
export type Given<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };

/** The new value where one is given, else the one before. */
export function given<Input, Value>(input: Input | null | undefined, before: Value, read: (input: Input) => Value): Value {
  return input === null || input === undefined ? before : read(input);
}

/** The items up to the maximum; more of them are a problem of the field. */
export function bounded<Item>(reader: InputReader, path: string, items: readonly Item[], max: number): readonly Item[] {
  if (items.length <= max) return items;
  reader.problem(path, 'TOO_MANY', { de: `Höchstens ${max}.`, en: `At most ${max}.` });
  return items.slice(0, max);
}
