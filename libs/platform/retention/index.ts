/** What is kept no longer than needed, and the daily job that removes it. */
export { Retention } from './retention.js';
export { RetentionModule } from './retention.module.js';
