import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { rowsOf, type Tx } from '#platform/database';
import { type Verification } from '../domain/verification.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Every statement about organisations. The network is that of the transaction. */
@Injectable()
export class OrganisationsStore {
  async find(tx: Tx, id: Id): Promise<OrganisationEntity | null> {
    return (await rowsOf(tx, OrganisationEntity, 'WHERE r.id = $1', [id]))[0] ?? null;
  }

  /** The row, kept from changing until the end of the transaction. */
  async hold(tx: Tx, id: Id): Promise<OrganisationEntity | null> {
    return (await rowsOf(tx, OrganisationEntity, 'WHERE r.id = $1 FOR SHARE', [id]))[0] ?? null;
  }

  /** Locked until the end of the transaction, so that a checked version stays the right one. */
  async findForUpdate(tx: Tx, id: Id): Promise<OrganisationEntity | null> {
    return (await rowsOf(tx, OrganisationEntity, 'WHERE r.id = $1 FOR UPDATE', [id]))[0] ?? null;
  }

  async insert(tx: Tx, row: OrganisationEntity): Promise<void> {
    await tx.insert(OrganisationEntity, row);
  }

  /** Stores the changes, counts the version up and returns the new row. */
  async update(tx: Tx, row: OrganisationEntity, changes: Partial<OrganisationEntity>): Promise<OrganisationEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(OrganisationEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** A page by name, then id, over index organisation_by_name. `after` is the cursor of the page before. */
  async page(tx: Tx, filter: { verification: Verification | null; hasRequestedName: boolean | null; first: number; after: { name: string; id: Id } | null }): Promise<OrganisationEntity[]> {
    const query = tx.createQueryBuilder(OrganisationEntity, 'o').orderBy('lower(o.name)').addOrderBy('o.id').limit(filter.first);
    if (filter.verification) query.andWhere('o.verification = :verification', { verification: filter.verification });
    if (filter.hasRequestedName !== null) query.andWhere(`o.requested_name IS ${filter.hasRequestedName ? 'NOT NULL' : 'NULL'}`);
    if (filter.after) query.andWhere('(lower(o.name), o.id) > (lower(:name), :id)', filter.after);
    return query.getMany();
  }
}
