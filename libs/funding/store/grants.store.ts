import { Injectable } from '@nestjs/common';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { type GrantSubject } from '../grant-sight.js';
import { GrantDeadlineEntity } from './grant-deadline.entity.js';
import { GrantPaymentEntity } from './grant-payment.entity.js';
import { GrantShareEntity } from './grant-share.entity.js';
import { GrantTrancheEntity } from './grant-tranche.entity.js';
import { GrantEntity } from './grant.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

/** Who passed a grant on. */
export interface Forwarder { organisationId: Id; organisationName: string }

/** A part of a grant that others have, as its first recipient knows it. */
export interface StoredForwarding extends Forwarder {
  forwardedGrantId: Id;
  amountCents: number;
  checkingWeeks: number;
  status: GrantEntity['status'];
  isUnconfirmed: boolean;
  proofSubmittedOn: LocalDate | null;
  proofDueOn: LocalDate | null;
  proofProposedOn: LocalDate | null;
}

/** A grant with everything that is stored about it. */
export interface StoredGrant {
  grant: GrantEntity;
  programme: ProgrammeEntity;
  /** Who passed it on; null = it comes from the funder itself. */
  forwarder: Forwarder | null;
  /** What its recipient has passed on of it, earliest proof first. */
  forwardings: StoredForwarding[];
  shares: GrantShareEntity[];
  tranches: GrantTrancheEntity[];
  payments: GrantPaymentEntity[];
  deadlines: GrantDeadlineEntity[];
}

/** Every statement about grants. The network is that of the transaction. */
@Injectable()
export class GrantsStore {
  async find(tx: Tx, id: Id): Promise<GrantEntity | null> {
    return tx.findOneBy(GrantEntity, { id });
  }

  /** Locked until the end of the transaction, so that a checked version and the sum of shares stay right. */
  async findForUpdate(tx: Tx, id: Id): Promise<GrantEntity | null> {
    return tx.findOne(GrantEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, row: GrantEntity): Promise<void> {
    await tx.insert(GrantEntity, row);
  }

  /** Stores the changes, counts the version up and returns the new row. */
  async update(tx: Tx, row: GrantEntity, changes: Partial<GrantEntity>): Promise<GrantEntity> {
    const next = { ...row, ...changes, version: row.version + 1 };
    await tx.update(GrantEntity, { id: row.id, networkId: row.networkId }, { ...changes, version: next.version });
    return next;
  }

  /** True while money has come, or another grant names this one: it cannot be as if it had never been. */
  async isBuiltUpon(tx: Tx, id: Id): Promise<boolean> {
    const [row]: { is: boolean }[] = await tx.query(
      `SELECT EXISTS (SELECT FROM grant_payment WHERE grant_id = $1) OR EXISTS (SELECT FROM "grant" WHERE renews_grant_id = $1 OR forwarded_from_grant_id = $1) AS is`, [id]);
    return row?.is ?? true;
  }

  async remove(tx: Tx, id: Id): Promise<void> {
    await tx.delete(GrantShareEntity, { grantId: id });
    await tx.delete(GrantTrancheEntity, { grantId: id });
    await tx.delete(GrantDeadlineEntity, { grantId: id });
    await tx.delete(GrantEntity, { id });
  }

  /** In the order they were entered, which decides about the last cents. */
  async shares(tx: Tx, grantId: Id): Promise<GrantShareEntity[]> {
    return tx.find(GrantShareEntity, { where: { grantId }, order: { position: 'ASC' } });
  }

  async replaceShares(tx: Tx, grantId: Id, shares: readonly GrantShareEntity[]): Promise<void> {
    await tx.delete(GrantShareEntity, { grantId });
    if (shares.length > 0) await tx.insert(GrantShareEntity, [...shares]);
  }

  /** By year. */
  async tranches(tx: Tx, grantId: Id): Promise<GrantTrancheEntity[]> {
    return tx.find(GrantTrancheEntity, { where: { grantId }, order: { year: 'ASC' } });
  }

  async replaceTranches(tx: Tx, grantId: Id, tranches: readonly GrantTrancheEntity[]): Promise<void> {
    await tx.delete(GrantTrancheEntity, { grantId });
    if (tranches.length > 0) await tx.insert(GrantTrancheEntity, [...tranches]);
  }

  async insertPayment(tx: Tx, row: GrantPaymentEntity): Promise<void> {
    await tx.insert(GrantPaymentEntity, row);
  }

  async payments(tx: Tx, grantId: Id): Promise<GrantPaymentEntity[]> {
    return tx.find(GrantPaymentEntity, { where: { grantId }, order: { paidOn: 'ASC', id: 'ASC' } });
  }

  async deadlines(tx: Tx, grantId: Id): Promise<GrantDeadlineEntity[]> {
    return tx.find(GrantDeadlineEntity, { where: { grantId } });
  }

  /** What decides who sees these grants; unknown ids are left out. */
  async subjects(tx: Tx, grantIds: readonly Id[]): Promise<(GrantSubject & { grantId: Id })[]> {
    return tx.query(
      `SELECT g.id AS "grantId", g.organisation_id AS "organisationId", g.is_shared_with_county AS "isSharedWithCounty",
              p.is_county_funded AS "isCountyFunded", array_remove(ARRAY[p.funder_organisation_id, above.organisation_id], NULL) AS "partnerOrganisationIds"
       FROM "grant" g JOIN programme p ON p.network_id = g.network_id AND p.id = g.programme_id
       LEFT JOIN "grant" above ON above.network_id = g.network_id AND above.id = g.forwarded_from_grant_id
       WHERE g.id = ANY($1::uuid[])`, [[...grantIds]]);
  }

  /** The grant of each of these deadlines; unknown ids are left out. */
  async grantsOfDeadlines(tx: Tx, deadlineIds: readonly Id[]): Promise<Map<Id, Id>> {
    const rows: { id: Id; grant_id: Id }[] = await tx.query(`SELECT id, grant_id FROM grant_deadline WHERE id = ANY($1::uuid[])`, [[...deadlineIds]]);
    return new Map(rows.map((row) => [row.id, row.grant_id]));
  }

  /** Inserts or overwrites by (grant, kind, occurrence). */
  async saveDeadlines(tx: Tx, rows: readonly GrantDeadlineEntity[]): Promise<void> {
    if (rows.length > 0) await tx.upsert(GrantDeadlineEntity, [...rows], ['networkId', 'grantId', 'kind', 'occurrence']);
  }

  /** The grants of one organisation, earliest end first, over index grant_by_organisation. */
  async pageOfOrganisation(
    tx: Tx, filter: { organisationId: Id; onlyShared: boolean; first: number; after: { awardTo: string; id: Id } | null },
  ): Promise<GrantEntity[]> {
    const query = tx.createQueryBuilder(GrantEntity, 'g')
      .where('g.organisation_id = :organisationId', { organisationId: filter.organisationId })
      .orderBy('g.award_to').addOrderBy('g.id').limit(filter.first);
    if (filter.onlyShared) {
      query.innerJoin(ProgrammeEntity, 'p', 'p.network_id = g.network_id AND p.id = g.programme_id')
        .andWhere('(g.is_shared_with_county OR p.is_county_funded)');
    }
    if (filter.after) query.andWhere('(g.award_to, g.id) > (:awardTo, :id)', filter.after);
    return query.getMany();
  }

  /** Titles of the offerings it pays for, in the order entered. */
  async offeringTitles(tx: Tx, grantId: Id): Promise<string[]> {
    const rows: { title: string }[] = await tx.query(
      `SELECT o.title FROM grant_share s JOIN offering o ON o.network_id = s.network_id AND o.id = s.offering_id
       WHERE s.grant_id = $1 GROUP BY o.id, o.title ORDER BY min(s.position)`, [grantId],
    );
    return rows.map((row) => row.title);
  }

  /** Titles of offerings by their ids. */
  async titlesOfOfferings(tx: Tx, offeringIds: readonly Id[]): Promise<Map<Id, string>> {
    const rows: { id: Id; title: string }[] = await tx.query(`SELECT id, title FROM offering WHERE id = ANY($1::uuid[])`, [[...offeringIds]]);
    return new Map(rows.map((row) => [row.id, row.title]));
  }

  /** The committed grant that follows on this one; null when there is none. */
  async committedRenewal(tx: Tx, grantId: Id): Promise<GrantEntity | null> {
    return tx.findOneBy(GrantEntity, { renewsGrantId: grantId, status: 'COMMITTED' });
  }

  /** Grants of a programme after an id, locked, in the order of their ids; over index grant_by_programme. */
  async lockOfProgramme(tx: Tx, page: { programmeId: Id; after: Id | null; limit: number }): Promise<GrantEntity[]> {
    const query = tx.createQueryBuilder(GrantEntity, 'g').where('g.programme_id = :programmeId', page)
      .orderBy('g.id').limit(page.limit).setLock('pessimistic_write');
    if (page.after !== null) query.andWhere('g.id > :after', page);
    return query.getMany();
  }

  /** The grants that were passed on from this one, locked, in the order of their ids; over index grant_forwarded. */
  async lockForwarded(tx: Tx, grantId: Id): Promise<GrantEntity[]> {
    return tx.find(GrantEntity, { where: { forwardedFromGrantId: grantId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** What others have of this grant, in cents, without one of them where it is named. */
  async forwardedCents(tx: Tx, grantId: Id, withoutId: Id | null): Promise<number> {
    const [row]: { cents: string }[] = await tx.query(
      `SELECT coalesce(sum(amount_cents), 0)::text AS cents FROM "grant"
       WHERE forwarded_from_grant_id = $1 AND id IS DISTINCT FROM $2::uuid AND status NOT IN ('REJECTED', 'WITHDRAWN', 'REVOKED')`, [grantId, withoutId]);
    return Number(row?.cents ?? 0);
  }

  /** Whose money it was before, the recipient of this grant first. */
  async organisationsAbove(tx: Tx, grantId: Id): Promise<Id[]> {
    const rows: { organisation_id: Id }[] = await tx.query(
      `WITH RECURSIVE above AS (
         SELECT organisation_id, forwarded_from_grant_id FROM "grant" WHERE id = $1
         UNION ALL SELECT g.organisation_id, g.forwarded_from_grant_id FROM "grant" g JOIN above ON g.id = above.forwarded_from_grant_id)
       SELECT organisation_id FROM above`, [grantId]);
    return rows.map((row) => row.organisation_id);
  }

  /** By the id of a grant: who passed it on to its recipient. */
  private async forwarders(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Forwarder>> {
    const rows: (Forwarder & { id: Id })[] = await tx.query(
      `SELECT g.id, above.organisation_id AS "organisationId", o.name AS "organisationName"
       FROM "grant" g JOIN "grant" above ON above.network_id = g.network_id AND above.id = g.forwarded_from_grant_id
       JOIN organisation o ON o.network_id = above.network_id AND o.id = above.organisation_id
       WHERE g.id = ANY($1::uuid[])`, [ids]);
    return new Map(rows.map(({ id, ...forwarder }) => [id, forwarder]));
  }

  /** What was passed on from these grants, with the day its proof is due. */
  private async forwardings(tx: Tx, ids: readonly Id[]): Promise<(StoredForwarding & { grantId: Id })[]> {
    return tx.query(
      `SELECT g.forwarded_from_grant_id AS "grantId", g.id AS "forwardedGrantId", g.organisation_id AS "organisationId", o.name AS "organisationName",
              g.amount_cents AS "amountCents", g.checking_weeks AS "checkingWeeks", g.status, g.confirmed_at IS NULL AS "isUnconfirmed",
              g.proof_submitted_on AS "proofSubmittedOn", d.nominal_on AS "proofDueOn", d.proposed_on AS "proofProposedOn"
       FROM "grant" g JOIN organisation o ON o.network_id = g.network_id AND o.id = g.organisation_id
       LEFT JOIN grant_deadline d ON d.network_id = g.network_id AND d.grant_id = g.id AND d.kind = 'PROOF_OF_USE' AND d.state <> 'OBSOLETE'
       WHERE g.forwarded_from_grant_id = ANY($1::uuid[]) ORDER BY d.nominal_on, g.id`, [ids]);
  }

  /** Everything about these grants, in their order, with seven statements for any number of them. */
  async complete(tx: Tx, grants: readonly GrantEntity[]): Promise<StoredGrant[]> {
    if (grants.length === 0) return [];
    const ids = grants.map((grant) => grant.id);
    const among = (name: string): string => `${name} = ANY(:ids)`;
    const programmes = await tx.createQueryBuilder(ProgrammeEntity, 'p').where(among('p.id'), { ids: grants.map((grant) => grant.programmeId) }).getMany();
    const shares = await tx.createQueryBuilder(GrantShareEntity, 's').where(among('s.grant_id'), { ids }).orderBy('s.position').getMany();
    const tranches = await tx.createQueryBuilder(GrantTrancheEntity, 't').where(among('t.grant_id'), { ids }).orderBy('t.year').getMany();
    const payments = await tx.createQueryBuilder(GrantPaymentEntity, 'y').where(among('y.grant_id'), { ids })
      .orderBy('y.paid_on').addOrderBy('y.id').getMany();
    const deadlines = await tx.createQueryBuilder(GrantDeadlineEntity, 'd').where(among('d.grant_id'), { ids })
      .orderBy('d.nominal_on').addOrderBy('d.kind').getMany();
    const forwarders = await this.forwarders(tx, ids);
    const forwardings = await this.forwardings(tx, ids);
    return grants.map((grant) => {
      const programme = programmes.find((row) => row.id === grant.programmeId);
      if (!programme) throw new Error(`The programme of grant ${grant.id} is missing.`);
      const own = <Row extends { grantId: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.grantId === grant.id);
      return { grant, programme, forwarder: forwarders.get(grant.id) ?? null, forwardings: own(forwardings), shares: own(shares), tranches: own(tranches), payments: own(payments), deadlines: own(deadlines) };
    });
  }
}
