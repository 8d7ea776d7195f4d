/** What a request tells about who sent it, for GraphQL and pages alike. */
export { cookieOf, sessionCookieOf, tokenOf } from './cookies.js';
export { fileBodyOf, type NoFile } from './file-body.js';
export { idempotencyKeyOf, idempotencyOf } from './idempotency-key.js';
export { senderOf, widerSender } from './sender.js';
export { ORIGIN_LIST, type OriginList } from './origin-list.js';
