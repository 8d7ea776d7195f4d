/** Real PostgreSQL out of an npm package, for `npm start` and for tests. */
export { type EmbeddedDatabase, type EmbeddedOptions, hasEmbedded, startEmbedded, stopAtOnce } from './embedded.js';
export { type EmbeddedUrls } from './roles.js';
export { EmbeddedFailure, inPlainWords } from './failure.js';
export { isAlive, takeLock } from './lock-file.js';
export { freePort } from './secrets.js';
