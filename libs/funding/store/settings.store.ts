import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';

/** A setting of the network. */
export interface Setting {
  id: Id;
  value: unknown;
  version: number;
}

/** Settings of the network that funding reads and writes. */
@Injectable()
export class SettingsStore {
  /** null when it was never set. */
  async find(tx: Tx, name: string): Promise<Setting | null> {
    const rows: Setting[] = await tx.query('SELECT id, value, version FROM network_setting WHERE name = $1', [name]);
    return rows[0] ?? null;
  }

  /** The same, with everybody else who sets it waiting until the end of the transaction. */
  async lock(tx: Tx, name: string): Promise<Setting | null> {
    // A lock on the name, because a setting that does not exist yet has no row to lock.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(app.network()::text || ' ' || $1, 0))`, [name]);
    return this.find(tx, name);
  }

  async save(tx: Tx, row: Setting & { networkId: Id; name: string }): Promise<void> {
    await tx.query(
      `INSERT INTO network_setting (id, network_id, name, value, version) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (network_id, id) DO UPDATE SET value = excluded.value, version = excluded.version`,
      [row.id, row.networkId, row.name, JSON.stringify(row.value), row.version],
    );
  }
}
