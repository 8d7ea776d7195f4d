const PATH_MAX = 500;
// A host that nobody has: whatever leads away from it leads away from us.
const HERE = 'http://here.invalid';

/**
 * Where to go on after signing in: the path and query on this very site that `given` names, else null. Other sites are
 * not reached by it, however they are spelt (`//host`, `/\host`, `/.//host`, line breaks inside).
 */
export function returnPathOf(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > PATH_MAX || !/^\/[\u0021-\u007e]*$/.test(given) || given.includes('\\')) return null;
  if (!URL.canParse(given, HERE)) return null;
  const url = new URL(given, HERE);
  return url.origin === HERE && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}
