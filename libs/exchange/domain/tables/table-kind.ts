import { folded } from '#kernel';

/** A column as files may call it. */
interface NamedColumn<Key extends string> {
  key: Key;
  headings: Readonly<Record<string, string>>;
  aliases: readonly string[];
}

/** What a list is about: which headings it has, and what its rows are called. */
export interface TableKind {
  /** How many of these cells are headings that we know. */
  recognisedIn(cells: readonly string[]): number;
  /** The lines of our own templates that explain columns. */
  explanations: ReadonlySet<string>;
  /** One row, and several, as sentences name them. */
  row: { de: string; en: string };
  rows: { de: string; en: string };
}

/** Headings by what they mean. */
export interface KnownHeadings<Key extends string> {
  /** As we call the column ourselves, in any language; undefined for another heading. */
  own(heading: string): Key | undefined;
  /** Which column each heading is; a column of ours is taken once: by its own heading before another name of it. */
  read(headings: readonly string[]): (Key | null)[];
}

/** Looks headings up by our own names of columns and by what else they are called. */
export function knownHeadings<Key extends string>(columns: readonly NamedColumn<Key>[]): KnownHeadings<Key> {
  const namesOf = (names: (one: NamedColumn<Key>) => readonly string[]): ReadonlyMap<string, Key> =>
    new Map(columns.flatMap((one) => names(one).map((name): [string, Key] => [comparable(name), one.key])).reverse());
  const byName = namesOf((one) => Object.values(one.headings));
  const byAlias = namesOf((one) => one.aliases);
  return {
    own: (heading) => byName.get(comparable(heading)),
    read: (headings) => {
      const taken = new Set<Key>();
      const read: (Key | null)[] = headings.map(() => null);
      for (const names of [byName, byAlias]) {
        headings.forEach((heading, at) => {
          const key = names.get(comparable(heading));
          if (read[at] !== null || key === undefined || taken.has(key)) return;
          taken.add(key);
          read[at] = key;
        });
      }
      return read;
    },
  };
}

/** What is between brackets, such as a unit, and all marks are left out. */
function comparable(heading: string): string {
  return folded(heading.replaceAll(/\((?!AGS)[^)]*\)/g, ' ').replaceAll('*', ' '));
}
