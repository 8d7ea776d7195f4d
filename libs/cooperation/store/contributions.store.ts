import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { ContributionEntity } from './contribution.entity.js';
import { columnsOf, PUBLIC_CONTRIBUTIONS } from './public-lists.js';

const ROWS_MAX = 1000;

/** Every statement about contributions. */
@Injectable()
export class ContributionsStore {
  async find(tx: Tx, id: Id): Promise<ContributionEntity | null> {
    return tx.findOneBy(ContributionEntity, { id });
  }

  /** What a reminder says of a contribution; null when there is none here. */
  async describe(tx: Tx, id: Id): Promise<{ organisation: string; description: string; isEssential: boolean } | null> {
    const rows: { organisation: string; description: string; isEssential: boolean }[] = await tx.query(
      `SELECT o.name AS organisation, c.description, c.is_essential AS "isEssential" FROM contribution c
       JOIN partnership p ON p.network_id = c.network_id AND p.id = c.partnership_id
       JOIN organisation o ON o.network_id = p.network_id AND o.id = p.organisation_id WHERE c.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Whose partnership it is, and who leads its offering; null when there is none here. */
  async leadOf(tx: Tx, partnershipId: Id): Promise<{ leadId: Id; organisationId: Id } | null> {
    const rows: { leadId: Id; organisationId: Id }[] = await tx.query(
      `SELECT o.organisation_id AS "leadId", p.organisation_id AS "organisationId" FROM partnership p
       JOIN offering o ON o.network_id = p.network_id AND o.id = p.offering_id WHERE p.id = $1`, [partnershipId]);
    return rows[0] ?? null;
  }

  async insert(tx: Tx, row: ContributionEntity): Promise<void> {
    await tx.insert(ContributionEntity, row);
  }

  /** Stores the changes, counts the version up and returns the new row. */
  async update(tx: Tx, row: ContributionEntity, changes: Partial<ContributionEntity>): Promise<ContributionEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(ContributionEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** Contributions of several partnerships, in the order they begin. */
  async ofPartnerships(tx: Tx, partnershipIds: readonly Id[]): Promise<ContributionEntity[]> {
    if (partnershipIds.length === 0) return [];
    return tx.find(ContributionEntity, { where: { partnershipId: In([...partnershipIds]) }, order: { startsOn: 'ASC', id: 'ASC' }, take: ROWS_MAX });
  }

  /** What the public may read of offerings: confirmed, by organisations that take part, without amounts. */
  async publicOf(tx: Tx, offeringIds: readonly Id[]): Promise<{ offeringId: Id; kind: string; description: string; organisationId: Id; endsOn: string | null }[]> {
    return tx.query(`SELECT c.offering_id AS "offeringId", ${columnsOf(PUBLIC_CONTRIBUTIONS)} ${PUBLIC_CONTRIBUTIONS.from('= ANY($1)')}`, [offeringIds]);
  }

  /** Those of an offering that are not over, in the order they begin. */
  async runningOf(tx: Tx, offeringId: Id): Promise<ContributionEntity[]> {
    return tx.find(ContributionEntity, {
      where: { offeringId, status: In(['PLANNED', 'CONFIRMED', 'AT_RISK']) }, order: { startsOn: 'ASC', id: 'ASC' }, take: ROWS_MAX,
    });
  }
}
