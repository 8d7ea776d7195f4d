import { type Text } from './language.js';

/** The closed list of codes that a thrown error can carry to the client. */
export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMITED' | 'TOO_COMPLEX' | 'BAD_USER_INPUT'
  | 'UNAVAILABLE' | 'INTERNAL';

/** What the person in front of the form can do nothing about at this moment: not signed in, not allowed, too often. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly text: Text,
    /** Facts a client may act on, such as `reason` or `retryAfterSeconds`; never personal data. */
    readonly details: Readonly<Record<string, string | number | readonly string[]>> = {},
  ) {
    super(`${code}: ${text.en ?? text.de}`);
  }
}

/** Marks a branch that cannot be reached; the compiler proves it, the throw guards against casts. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable value: ${JSON.stringify(value)}`);
}

/** Characters of what was asked for that a message repeats. */
const SHOWN_MAX = 60;

/** No network has this short name. Says it, and where the names are, because a program is written with it. */
export function noSuchNetwork(slug: string): AppError {
  const name = slug.slice(0, SHOWN_MAX);
  return new AppError('NOT_FOUND', {
    de: `Ein Netzwerk mit dem Kurznamen „${name}“ gibt es hier nicht. { networks { slug } } nennt alle.`,
    en: `There is no network with the short name “${name}” here. { networks { slug } } names them all.`,
  }, { argument: 'network' });
}
