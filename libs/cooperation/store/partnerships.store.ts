import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { OfferingEntity, type OfferingPartners } from '#directory';
import { PartnershipEntity } from './partnership.entity.js';
import { columnsOf, PUBLIC_PARTNERS } from './public-lists.js';

/** What cooperation needs to know of an organisation. */
export interface OrganisationFacts {
  id: Id;
  name: string;
  isActive: boolean;
}

const ROWS_MAX = 1000;

/** Every statement about partnerships. The network is that of the transaction. */
@Injectable()
export class PartnershipsStore {
  async find(tx: Tx, id: Id): Promise<PartnershipEntity | null> {
    return tx.findOneBy(PartnershipEntity, { id });
  }

  /** The offering, locked: whoever changes a partnership holds this lock, so that all acts on one offering come one after the other. */
  async lockOffering(tx: Tx, offeringId: Id): Promise<OfferingEntity | null> {
    return tx.findOne(OfferingEntity, { where: { id: offeringId }, lock: { mode: 'pessimistic_write' } });
  }

  async findOffering(tx: Tx, offeringId: Id): Promise<OfferingEntity | null> {
    return tx.findOneBy(OfferingEntity, { id: offeringId });
  }

  /** Every partnership of an offering, oldest first, locked. */
  async lockOf(tx: Tx, offeringId: Id): Promise<PartnershipEntity[]> {
    return tx.find(PartnershipEntity, {
      where: { offeringId }, order: { createdAt: 'ASC', id: 'ASC' }, take: ROWS_MAX, lock: { mode: 'pessimistic_write' },
    });
  }

  /** Every partnership of an offering, oldest first. */
  async of(tx: Tx, offeringId: Id): Promise<PartnershipEntity[]> {
    return tx.find(PartnershipEntity, { where: { offeringId }, order: { createdAt: 'ASC', id: 'ASC' }, take: ROWS_MAX });
  }

  /**
   * Organisations held as they are until the end of the transaction, in the order of their ids, so that none is
   * suspended in between. Before the offering: a suspension locks in the same order.
   */
  async holdOrganisations(tx: Tx, ids: readonly Id[]): Promise<OrganisationFacts[]> {
    return tx.query(
      `SELECT id, name, verification = 'VERIFIED' AS "isActive" FROM organisation WHERE id = ANY($1) ORDER BY id FOR SHARE`, [ids]);
  }

  async organisations(tx: Tx, ids: readonly Id[]): Promise<OrganisationFacts[]> {
    return tx.query(`SELECT id, name, verification = 'VERIFIED' AS "isActive" FROM organisation WHERE id = ANY($1)`, [ids]);
  }

  async offerings(tx: Tx, ids: readonly Id[]): Promise<OfferingEntity[]> {
    return ids.length === 0 ? [] : tx.findBy(OfferingEntity, { id: In([...new Set(ids)]) });
  }

  /** Who takes part in these offerings, the lead included; invitations and requests do not count. */
  async presentIn(tx: Tx, offeringIds: readonly Id[]): Promise<{ offeringId: Id; organisationId: Id }[]> {
    return tx.query(
      `SELECT offering_id AS "offeringId", organisation_id AS "organisationId" FROM partnership
       WHERE offering_id = ANY($1) AND status IN ('ACTIVE', 'LEAVING')`, [offeringIds]);
  }

  async insert(tx: Tx, row: PartnershipEntity): Promise<void> {
    await tx.insert(PartnershipEntity, row);
  }

  /** Stores the changes, counts the version up and returns the new row. */
  async update(tx: Tx, row: PartnershipEntity, changes: Partial<PartnershipEntity>): Promise<PartnershipEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(PartnershipEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** Who runs offerings together with their leads, by the name each wants to be known by. */
  async publicOf(tx: Tx, offeringIds: readonly Id[]): Promise<{ offeringId: Id; organisationId: Id; name: string; role: string; since: string }[]> {
    return tx.query(`SELECT p.offering_id AS "offeringId", ${columnsOf(PUBLIC_PARTNERS)} ${PUBLIC_PARTNERS.from('= ANY($1)')}`, [offeringIds]);
  }

  /** Who may see the workspace pages of offerings besides their leads, and who may edit them. Who is invited must see to what. */
  async insidersOf(tx: Tx, offeringIds: readonly Id[], today: LocalDate): Promise<Map<Id, OfferingPartners>> {
    const rows: (OfferingPartners & { offeringId: Id })[] = await tx.query(
      `SELECT offering_id AS "offeringId", array_agg(organisation_id ORDER BY id) AS "partnerIds",
         coalesce(array_agg(organisation_id ORDER BY id) FILTER (WHERE can_edit AND status <> 'INVITED'), '{}') AS "editorIds"
       FROM partnership WHERE offering_id = ANY($1) AND role <> 'LEAD'
         AND (status = 'ACTIVE' OR (status = 'LEAVING' AND valid_to >= $2) OR (status = 'INVITED' AND expires_on >= $2)) GROUP BY offering_id`,
      [offeringIds, today]);
    return new Map(rows.map(({ offeringId, ...partners }) => [offeringId, partners]));
  }

  /** True when the organisation does not want to be invited by this lead, and has not asked to join since. */
  async isUnwanted(tx: Tx, relation: { leadId: Id; organisationId: Id }): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM partnership p JOIN offering o ON o.network_id = p.network_id AND o.id = p.offering_id
       WHERE p.organisation_id = $1 AND p.is_unwanted AND o.organisation_id = $2
         AND NOT EXISTS (SELECT 1 FROM partnership later JOIN offering lo ON lo.network_id = later.network_id AND lo.id = later.offering_id
                         WHERE later.organisation_id = $1 AND lo.organisation_id = $2 AND later.expires_on IS NULL
                           AND later.role <> 'LEAD' AND later.created_at > p.ended_at)
       LIMIT 1`, [relation.organisationId, relation.leadId]);
    return rows.length > 0;
  }

  /** Shared offerings that a change of an organisation touches: those it leads or led last, and those it stands in. */
  async sharedOfferingsOf(tx: Tx, organisationId: Id): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      `SELECT o.id FROM offering o WHERE o.organisation_id = $1 AND EXISTS (SELECT 1 FROM partnership p WHERE p.network_id = o.network_id AND p.offering_id = o.id)
       UNION SELECT p.offering_id FROM partnership p WHERE p.organisation_id = $1 AND p.status IN ('INVITED', 'REQUESTED', 'ACTIVE', 'LEAVING')
       ORDER BY 1`, [organisationId]);
    return rows.map((row) => row.id);
  }

  /** Partnerships of an organisation, newest first: ids are made in the order of time. */
  async page(tx: Tx, filter: { organisationId: Id; status: string | null; first: number; before: Id | null }): Promise<PartnershipEntity[]> {
    const query = tx.createQueryBuilder(PartnershipEntity, 'p').where('p.organisationId = :organisationId', filter)
      .orderBy('p.id', 'DESC').limit(filter.first);
    if (filter.status) query.andWhere('p.status = :status', filter);
    if (filter.before) query.andWhere('p.id < :before', filter);
    return query.getMany();
  }

  /** What waits for this organisation: invitations to it, and requests to the offerings it leads. */
  async waitingFor(tx: Tx, organisationId: Id, today: LocalDate): Promise<PartnershipEntity[]> {
    return tx.createQueryBuilder(PartnershipEntity, 'p')
      .where(`(p.organisationId = :organisationId AND p.status = 'INVITED' AND p.expiresOn >= :today)`)
      .orWhere(`(p.status = 'REQUESTED' AND p.offeringId IN (SELECT o.id FROM offering o WHERE o.organisation_id = :organisationId))`)
      .setParameters({ organisationId, today }).orderBy('p.createdAt', 'ASC').addOrderBy('p.id', 'ASC').limit(ROWS_MAX).getMany();
  }
}
