import { type FieldProblem, InvalidInput, isProblem } from './problem.js';

/**
 * Reads what others wrote by rules that they did not know: a field that breaks them is left out, of a list only the item, and
 * told; the rest is read. InvalidInput where it cannot be read without such a field. Lists whose items are known by their
 * position to other fields are named in `whole`.
 */
export function fitting<Fields extends object, Value extends object>(
  fields: Fields, parse: (fields: Fields) => Value | InvalidInput, whole: readonly string[] = [],
): { value: Value; left: FieldProblem[] } | InvalidInput {
  const left: FieldProblem[] = [];
  for (let rest = fields; ;) {
    const read = parse(rest);
    if (!(isProblem(read) && read instanceof InvalidInput)) return { value: read, left };
    const without = withoutBad(rest, read.fields, whole);
    if (!without) return read;
    left.push(...read.fields);
    rest = without;
  }
}

/** Null when nothing of what is bad was given at all. */
function withoutBad<Fields extends object>(given: Fields, problems: readonly FieldProblem[], whole: readonly string[]): Fields | null {
  const fields = given as Readonly<Record<string, unknown>>;
  const bad = new Map<string, Set<number>>();
  for (const { path } of problems) {
    const [name = '', position = ''] = path.split('.');
    const known = bad.get(name) ?? new Set<number>();
    bad.set(name, known.add(Array.isArray(fields[name]) && !whole.includes(name) && /^\d+$/.test(position) ? Number(position) : -1));
  }
  if (![...bad.keys()].some((name) => fields[name] !== null && fields[name] !== undefined)) return null;
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const positions = bad.get(name);
    if (!positions) return [[name, value]];
    return Array.isArray(value) && !positions.has(-1) ? [[name, value.filter((_, at) => !positions.has(at))]] : [];
  })) as Fields;
}
