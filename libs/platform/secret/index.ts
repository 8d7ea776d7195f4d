/** Tokens, keyed hashes and sealed values. */
export { Secrets, isSameHash } from './secrets.js';
