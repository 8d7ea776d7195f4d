import { createHash } from 'node:crypto';
import { type Actor, AppError, type Clock, isProblem } from '#kernel';
import { type Secrets } from '#platform/secret';
import { type Tx } from './tx.js';

interface StoredAnswer {
  request_hash: string;
  answer: Buffer | null;
}

/**
 * Answers of mutations that carried an `Idempotency-Key`, stored in the transaction of their effect and kept for at
 * least 24 hours. The same key and request gives the stored answer; another request under the key is a conflict, and so
 * is the same one with other roles: what `work` asks about rights is not asked again.
 * Problems and errors are not stored, because nothing happened. Answers are sealed: they can hold a key that is shown
 * once, of which otherwise only a hash is stored, and they hold personal data.
 */
export class IdempotentAnswers {
  constructor(private readonly clock: Clock, private readonly secrets: Secrets) {}

  /** Runs `work` at most once per key. @throws AppError CONFLICT when the key was used for another request. */
  async once<Result>(tx: Tx, actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { idempotency, accountId } = actor;
    if (!idempotency || !accountId) return work(tx);
    const requestHash = hashWithRights(actor, idempotency.requestHash);
    await tx.query(`SELECT set_config('app.account', $1, true)`, [accountId]);
    const inserted: unknown[] = await tx.query(
      `INSERT INTO idempotent_answer (account_id, key, request_hash, created_at)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
      [accountId, idempotency.key, requestHash, this.clock.now()],
    );
    if (inserted.length === 0) return this.stored<Result>(tx, accountId, { key: idempotency.key, requestHash });
    const result = await work(tx);
    if (!isProblem(result)) {
      await tx.query(
        `UPDATE idempotent_answer SET answer = $3 WHERE account_id = $1 AND key = $2`,
        [accountId, idempotency.key, this.secrets.seal(JSON.stringify(result))],
      );
    }
    return result;
  }

  private async stored<Result>(tx: Tx, accountId: string, wanted: { key: string; requestHash: string }): Promise<Result> {
    const rows: StoredAnswer[] = await tx.query(
      `SELECT request_hash, answer FROM idempotent_answer WHERE account_id = $1 AND key = $2`,
      [accountId, wanted.key],
    );
    const [row] = rows;
    if (!row?.answer || row.request_hash !== wanted.requestHash) {
      throw new AppError('CONFLICT', {
        de: 'Dieser Idempotency-Key gehört schon zu einer anderen Anfrage.',
        en: 'This Idempotency-Key already belongs to another request.',
      }, { reason: 'IDEMPOTENCY_KEY_REUSED' });
    }
    // The stored answer is the JSON of what the first try returned; instants are texts in it, as they are on the wire.
    return JSON.parse(this.secrets.open(row.answer)) as Result;
  }
}

/** The second factor is no part of it: showing one changes it, and that request can be repeated too. */
function hashWithRights(actor: Actor, requestHash: string): string {
  const { networkId, organisationId, organisationRoles, networkRoles, isOperator, key } = actor;
  const rights = [requestHash, networkId, organisationId, [...organisationRoles].sort(), [...networkRoles].sort(), isOperator, ...(key ? [key.id] : [])];
  return createHash('sha256').update(JSON.stringify(rights)).digest('hex');
}
