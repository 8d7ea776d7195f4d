import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type Translation } from '../domain/translation.js';

/** What a machine translated of one offering, and how far it has come. */
export interface MachineTexts {
  id: Id;
  /** The version of the offering that was looked at last. */
  version: number;
  texts: Translation[];
  /** How often in a row texts of that version were refused. */
  failures: number;
}

/** Every statement about what machines translated. The network is that of the transaction. */
@Injectable()
export class MachineTranslationsStore {
  /** What was translated of each of these; those without anything are left out. */
  async of(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, MachineTexts>> {
    if (ids.length === 0) return new Map();
    const rows: MachineTexts[] = await tx.query('SELECT id, version, texts, failures FROM offering_machine_translation WHERE id = ANY ($1)', [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /**
   * Public offerings of organisations that changed since they were looked at, or whose next try has come. What people have
   * translated completely is left out, and what waits to be approved: the public does not see it yet.
   */
  async due(tx: Tx, by: { now: Date; after: Id | null; limit: number }): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT o.id FROM offering o LEFT JOIN offering_machine_translation m ON m.network_id = o.network_id AND m.id = o.id
       WHERE o.state = 'PUBLISHED' AND NOT o.is_informal AND o.organisation_id IS NOT NULL AND cardinality(o.languages_to_translate) > 0
         AND (o.cleared_version < o.version) IS NOT TRUE AND (m.version IS DISTINCT FROM o.version OR m.next_try_at <= $1) AND ($2::uuid IS NULL OR o.id > $2)
       ORDER BY o.id LIMIT $3`, [by.now, by.after, by.limit]);
    return rows.map((row) => row.id);
  }

  /** Remembers what was translated; `nextTryAt` null = nothing is left to be tried. */
  async put(tx: Tx, made: MachineTexts & { networkId: Id; nextTryAt: Date | null; lookedAt: Date }): Promise<void> {
    await tx.query(
      `INSERT INTO offering_machine_translation (id, network_id, version, texts, failures, next_try_at, looked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (network_id, id) DO UPDATE SET version = excluded.version, texts = excluded.texts, failures = excluded.failures,
         next_try_at = excluded.next_try_at, looked_at = excluded.looked_at`,
      [made.id, made.networkId, made.version, JSON.stringify(made.texts), made.failures, made.nextTryAt, made.lookedAt]);
  }

  /** Forgets what was translated of some offerings; returns which. */
  async forget(tx: Tx, limit: number): Promise<Id[]> {
    // The query runner answers a DELETE with the rows and their number.
    const [rows] = await tx.query<[{ id: Id }[], number]>(
      `DELETE FROM offering_machine_translation WHERE (network_id, id) IN (SELECT network_id, id FROM offering_machine_translation ORDER BY id LIMIT $1) RETURNING id`, [limit]);
    return rows.map((row) => row.id);
  }
}
