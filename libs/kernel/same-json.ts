/**
 * True when two values of JSON say the same, in whatever order their properties come: what was stored as JSON comes back
 * in another one. A property that is undefined is one that is not there.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((part, at) => isSameJson(part, b[at]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(b)) return false;
  const [parts, others] = [saidParts(a), saidParts(b)];
  return parts.size === others.size && [...parts].every(([name, part]) => others.has(name) && isSameJson(part, others.get(name)));
}

function saidParts(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
