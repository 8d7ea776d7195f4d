/** The only source of "now". Fixed in tests; leases and claims use database time instead. */
export interface Clock {
  now(): Date;
}
