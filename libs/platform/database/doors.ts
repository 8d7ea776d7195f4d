import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, type Id, isProblem } from '#kernel';
import pg from 'pg';
import { type DataSource, type QueryRunner } from 'typeorm';
import { writeTrail } from './audit.js';
import { type IdempotentAnswers } from './idempotency.js';
import { sqlState } from './sql-state.js';
import { type JobTx, type Tx } from './tx.js';

/** Whose rows `asAccount` opens: a known account, or the one behind a secret that the caller holds. */
export type AccountScope =
  | { accountId: Id }
  | { tokenHash: Uint8Array }
  | { emailHash: Uint8Array };

/** What the doors stand on; made once per process by `DatabaseModule`. */
export interface DoorConnections {
  runtime: DataSource;
  public: pg.Pool;
  job: pg.Pool;
  idempotency: IdempotentAnswers;
}
export const DOOR_CONNECTIONS = Symbol('DoorConnections');

/** What policies ask for; see app.network() and its like in the first migration. */
const settingNames = ['app.network', 'app.account', 'app.token_hash', 'app.email_hash'] as const;
type BoundSettings = Readonly<Partial<Record<(typeof settingNames)[number], string>>>;

interface Opening {
  readOnly: boolean;
  settings: BoundSettings;
}

const RETRIES_MAX = 3;
/** serialization_failure, deadlock_detected, and a prepared statement that a migration has changed underneath: the server asks for another try. */
const retryable = new Set(['40001', '40P01', '0A000']);

class RolledBack extends Error {}

/**
 * The four doors to the database, and there is no fifth. Each binds what it opens: a network, an account, published
 * rows, or ids of due work. Row level security holds the same bounds a second time.
 */
@Injectable()
export class Doors {
  constructor(@Inject(DOOR_CONNECTIONS) private readonly connections: DoorConnections) {}

  /**
   * One writing transaction in the actor's network. It commits when `work` returns a value and rolls back when it
   * throws or returns a Problem. With an idempotency key the stored answer of the first try comes back instead.
   * @throws AppError FORBIDDEN without a network.
   */
  async inNetwork<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const settings = networkSettings(actor);
    return this.transaction({ readOnly: false, settings }, (tx) => this.connections.idempotency.once(tx, actor, work));
  }

  /** The same door for reading: the server refuses any write inside. */
  async readInNetwork<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.transaction({ readOnly: true, settings: networkSettings(actor) }, work);
  }

  /** What a person is before a network is chosen: account, sessions, sign-in, own memberships. */
  async asAccount<Result>(scope: AccountScope, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.transaction({ readOnly: false, settings: accountSettings(scope) }, work);
  }

  /** The account door for a mutation of a signed-in person, with the idempotency of `inNetwork`. */
  async asOwnAccount<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    if (!actor.accountId) throw new AppError('UNAUTHENTICATED', { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' });
    const settings = accountSettings({ accountId: actor.accountId });
    return this.transaction({ readOnly: false, settings }, (tx) => this.connections.idempotency.once(tx, actor, work));
  }

  /**
   * Published rows of all networks for anonymous readers: own login, one prepared statement, no transaction.
   * `name` identifies the statement in the server's plan cache and must be unique per text.
   */
  async asPublic<Row extends object>(statement: { name: string; text: string }, values: readonly unknown[]): Promise<Row[]> {
    const result = await this.connections.public.query<Row>({ ...statement, values: [...values] });
    return result.rows;
  }

  /** Claims due work across networks: ids, states and dates only. Whoever needs more enters `inNetwork` for each. */
  async asJob<Result>(work: (tx: JobTx) => Promise<Result>): Promise<Result> {
    const client = await this.connections.job.connect();
    let failure: Error | undefined;
    // A connection that dies while it is lent out says so by an event; unheard, that would end the process.
    const died = (error: Error): void => { failure = error; };
    client.on('error', died);
    try {
      await client.query('BEGIN');
      const result = await work({
        query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
          (await client.query<Row>(sql, [...parameters])).rows,
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => { failure = lost; });
      throw error;
    } finally {
      client.off('error', died);
      // A connection that could not be rolled back is destroyed, never handed to the next caller.
      client.release(failure);
    }
  }

  private async transaction<Result>(opening: Opening, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(opening, work);
      } catch (error) {
        if (attempt >= RETRIES_MAX || !retryable.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  private async once<Result>(opening: Opening, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const runner = this.connections.runtime.createQueryRunner();
    let answer: Result | undefined;
    try {
      await begin(runner, opening);
      answer = await work(runner.manager);
      if (isProblem(answer)) throw new RolledBack();
      await writeTrail(runner.manager);
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      if (error instanceof RolledBack && answer !== undefined) return answer;
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** Begins the transaction and binds it in one round trip, where TypeORM would take two: every request pays for this. */
async function begin(runner: QueryRunner, opening: Opening): Promise<void> {
  const calls = settingNames.map((name) => `set_config('${name}', ${pg.escapeLiteral(opening.settings[name] ?? '')}, true)`);
  // After this statement the server does not let it be switched back.
  if (opening.readOnly) calls.push(`set_config('transaction_read_only', 'on', true)`);
  // TypeORM asks the runner for this before it locks a row, commits or rolls back.
  Object.assign(runner, { isTransactionActive: true });
  // Transaction-local on purpose: a session-level setting would leak to the next user of the pooled connection. All
  // four are bound each time, so that not even one that did leak opens more than this caller may see.
  await runner.query(`START TRANSACTION; SELECT ${calls.join(', ')}`);
}

/** The network that the actor is placed in. @throws AppError FORBIDDEN without one. */
export function networkOf(actor: Actor): Id {
  if (!actor.networkId) {
    throw new AppError('FORBIDDEN', {
      de: 'Bitte wählen Sie, für wen Sie handeln.',
      en: 'Please say as whom you act.',
    }, { reason: 'ACT_AS_REQUIRED', hint: 'Send the header Act-As with a value from me.identities.' });
  }
  return actor.networkId;
}

function networkSettings(actor: Actor): BoundSettings {
  return { 'app.network': networkOf(actor), 'app.account': actor.accountId ?? '' };
}

function accountSettings(scope: AccountScope): BoundSettings {
  if ('accountId' in scope) return { 'app.account': scope.accountId };
  if ('tokenHash' in scope) return { 'app.token_hash': Buffer.from(scope.tokenHash).toString('hex') };
  return { 'app.email_hash': Buffer.from(scope.emailHash).toString('hex') };
}

/**
 * Inside `asAccount`: goes on as the account that was just found behind a token or an address. The caller must have
 * checked the secret that leads to it.
 */
export async function bindAccount(tx: Tx, accountId: Id): Promise<void> {
  await writeTrail(tx);
  await tx.query(`SELECT set_config('app.account', $1, true)`, [accountId]);
}

/** Inside `asAccount`: enters a network that a proven token leads to, such as that of an invitation. */
export async function bindNetwork(tx: Tx, networkId: Id): Promise<void> {
  await writeTrail(tx);
  await tx.query(`SELECT set_config('app.network', $1, true)`, [networkId]);
}
