import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Id, isId } from '#kernel';
import { type Tx } from '#platform/database';
import { type NetworkTerm } from '../domain/network-term.js';
import { NetworkTermEntity } from './network-term.entity.js';

/** Every term of the network of slug $1, in the order of their German names; for anonymous readers, bounded by the number a network may have. */
export const networkTermsStatement = {
  name: 'network-terms',
  text: `SELECT t.id, t.life_area AS "lifeArea", t.names, t.is_retired AS "isRetired", t.version FROM network_term t
    WHERE t.network_id = (SELECT id FROM network WHERE slug = $1) ORDER BY lower(t.names ->> 'de'), t.id`,
};

/** Which of the keys $2 are target groups of the network of slug $1. */
export const ownGroupsStatement = {
  name: 'network-own-groups',
  text: `SELECT t.id FROM network_term t WHERE t.network_id = (SELECT id FROM network WHERE slug = $1) AND t.life_area IS NULL AND t.id = ANY ($2::uuid[])`,
};

/** Every statement about the terms that networks add. The network is that of the transaction. */
@Injectable()
export class NetworkTermsStore {
  /** Those of these keys that are terms of the network, by key; keys of common terms are skipped without a statement. */
  async byKeys(tx: Tx, keys: readonly string[]): Promise<Map<string, NetworkTerm>> {
    const ids = [...new Set(keys)].filter(isId);
    const rows = ids.length === 0 ? [] : await tx.findBy(NetworkTermEntity, { id: In(ids) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The same for an offering that is going to carry them: none of them changes its name until the end of the transaction. */
  async holdByKeys(tx: Tx, keys: readonly string[]): Promise<Map<string, NetworkTerm>> {
    const ids = [...new Set(keys)].filter(isId);
    const rows = ids.length === 0 ? [] : await tx.find(NetworkTermEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_read' } });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The row, locked; null when the network has none. */
  async findForUpdate(tx: Tx, id: Id): Promise<NetworkTermEntity | null> {
    return tx.findOne(NetworkTermEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** All of the network, so that their number and their names can be kept in bounds. Additions wait for each other. */
  async allForAdding(tx: Tx): Promise<NetworkTermEntity[]> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(app.network()::text || ' network_term', 0))`);
    return tx.find(NetworkTermEntity);
  }

  async insert(tx: Tx, row: NetworkTermEntity): Promise<void> {
    await tx.insert(NetworkTermEntity, row);
  }

  async update(tx: Tx, id: Id, columns: Partial<Pick<NetworkTermEntity, 'names' | 'isRetired' | 'version'>>): Promise<void> {
    await tx.update(NetworkTermEntity, { id }, columns);
  }

  /** Published offerings that carry it, whose cards show its name. Over offering_terms. */
  async carriers(tx: Tx, id: Id): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT id FROM offering WHERE terms @> ARRAY[$1::text] AND terms <> '{}' AND state = 'PUBLISHED' ORDER BY id`, [id]);
    return rows.map((row) => row.id);
  }
}
