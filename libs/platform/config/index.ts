/** Settings from the environment. */
export { PUBLIC_URL } from './public-url.js';
