import { InputReader, type InvalidInput } from '#kernel';

/** As many as a county has websites that ask the API by themselves. */
const ORIGINS_MAX = 20;
const ORIGIN_CHARACTERS_MAX = 200;

/** Exact origins of https pages; http only on the own machine, for whoever is building one. No wildcards. */
export function parseOrigins(given: readonly string[]): { origins: string[] } | InvalidInput {
  const reader = new InputReader();
  const origins = [...new Set(given.map((one) => one.trim()))];
  if (origins.length > ORIGINS_MAX) reader.problem('origins', 'TOO_LONG', { de: `Höchstens ${ORIGINS_MAX} Adressen.`, en: `At most ${ORIGINS_MAX} origins.` });
  origins.forEach((origin, at) => {
    if (!isOrigin(origin)) {
      reader.problem(`origins.${at}`, 'NOT_ALLOWED', {
        de: 'Bitte geben Sie genau an, woher gefragt wird, mit https und ohne Pfad: https://www.kreis.example', en: 'Give the exact origin, with https and without a path: https://www.kreis.example',
      });
    }
  });
  return reader.result(() => ({ origins }));
}

function isOrigin(text: string): boolean {
  if (text.length > ORIGIN_CHARACTERS_MAX) return false;
  // Written as a browser sends it: lower case, no path, no name or password, no port that is the usual one.
  if (/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(text)) return true;
  return /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(text) && !text.endsWith(':443');
}
