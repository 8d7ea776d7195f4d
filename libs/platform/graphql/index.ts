/** SDL-first GraphQL: the policy in front of every field, limits in front of every request. */
export {
  ACCESS_POLICY, type AccessPolicy, ACTOR_SOURCE, type ActorSource, type CallerEvidence, type Refusal, refusalError, type Subject,
} from './access.js';
export { AnswerKeeper } from './answer-keeper.js';
export { GraphqlModule, printedContract } from './graphql.module.js';
export { actionOf, policyFindings, type RequestContext } from './guarded-schema.js';
export { limitFinding, requestLimits } from './limits.js';
export { answerKnownQueries } from './known-queries.js';
export { contextFactory, guardRequests } from './request-guard.js';
