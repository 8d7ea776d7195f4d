import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type IdSource, StaleVersion } from '#kernel';
import { AuditTrail, IDS, type Tx } from '#platform/database';
import { authorise, notFound } from './access.js';

/** A setting of the network of the transaction. */
export interface NetworkSetting {
  id: Id;
  value: unknown;
  /** Counts up with every change. */
  version: number;
}

/** What each network decides for itself, by name. Libs above parse the values and know what holds where nothing was set. */
@Injectable()
export class NetworkSettings {
  constructor(private readonly audit: AuditTrail, @Inject(IDS) private readonly ids: IdSource) {}

  /** Null when it was never set. */
  async find(tx: Tx, name: string): Promise<NetworkSetting | null> {
    const rows: NetworkSetting[] = await tx.query('SELECT id, value, version FROM network_setting WHERE name = $1', [name]);
    return rows[0] ?? null;
  }

  /**
   * Sets it as the integration office and returns the new version. `expectedVersion` 0 = never set so far; with another
   * one than stored nothing is written. @throws AppError FORBIDDEN or NOT_FOUND
   */
  async set(tx: Tx, actor: Actor, setting: { name: string; value: unknown; expectedVersion: number; fields: readonly string[] }): Promise<number | StaleVersion> {
    authorise(actor, 'network.configure', {});
    if (!actor.networkId) throw notFound();
    const { name, value, expectedVersion } = setting;
    // A lock on the name, because a setting that does not exist yet has no row to lock.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(app.network()::text || ' ' || $1, 0))`, [name]);
    const before = await this.find(tx, name);
    const actual = before?.version ?? 0;
    if (actual !== expectedVersion) return new StaleVersion({ expected: expectedVersion, actual }, setting.fields);
    const id = before?.id ?? this.ids.next();
    await tx.query(
      `INSERT INTO network_setting (id, network_id, name, value, version) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (network_id, id) DO UPDATE SET value = excluded.value, version = excluded.version`,
      [id, actor.networkId, name, JSON.stringify(value), actual + 1],
    );
    await this.audit.record(tx, actor, {
      action: 'network.configure', subjectType: 'networkSetting', subjectId: id, changes: { name, before: before?.value ?? null, after: value },
    });
    return actual + 1;
  }
}
