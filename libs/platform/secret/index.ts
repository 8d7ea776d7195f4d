/** Tokens, keyed hashes and sealed values. */
export { SECRETS, Secrets, isSameHash } from './secrets.js';
