/** Nest token of the list of pages that may ask the API from a browser. */
export const ORIGIN_LIST = Symbol('OriginList');

/** Whose scripts may ask; identity provides it. */
export interface OriginList {
  /** True for an origin, as a browser sends it, that some network lists. */
  has(origin: string): Promise<boolean>;
}
