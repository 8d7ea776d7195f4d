import { type EntityManager } from 'typeorm';

/**
 * An open transaction inside one of the doors, already bound to its network or account. Stores take it as their
 * first argument; nobody makes one by hand.
 */
export type Tx = EntityManager;

/** The few statements a cross-network job may run: raw SQL, as the role that sees ids, states and dates only. */
export interface JobTx {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
