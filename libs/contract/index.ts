/** Types of the GraphQL contract, generated from the SDL. */
export type * from './contract.generated.js';
