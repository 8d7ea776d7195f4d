import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type Language, type OrganisationRole, Problem, StaleVersion } from '#kernel';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { type Clock } from '#kernel';
import { accountOf, authorise, may, notFound } from './access.js';
import { AccessKeyHooks } from './access-key-hooks.js';
import { MembershipEntity } from './store/membership.entity.js';
import { OrganisationEntity } from './store/organisation.entity.js';

/** A membership in the shape of the contract. */
export interface MembershipView {
  id: Id;
  organisationId: Id;
  accountId: Id;
  role: OrganisationRole;
  displayName: string;
  email: string;
  createdAt: Date;
  version: number;
}

/** Somebody to write to, in their language, and as whom they would act. */
export interface Reader {
  accountId: Id;
  /** The organisation, or the network for the office. */
  actAs: Id;
  language: Language;
}

const MEMBERS = `SELECT m.id, m.organisation_id AS "organisationId", m.account_id AS "accountId", m.role,
    a.display_name AS "displayName", a.email, m.created_at AS "createdAt", m.version
  FROM membership m JOIN account a ON a.id = m.account_id WHERE m.ended_at IS NULL`;

/** Who works in an organisation, and the rule that it never loses its last admin. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    private readonly keys: AccessKeyHooks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Members of an organisation, oldest first. */
  async of(actor: Actor, organisationId: Id): Promise<MembershipView[]> {
    authorise(actor, 'membership.read', { organisationId });
    return this.doors.readInNetwork(actor, (tx) =>
      tx.query(`${MEMBERS} AND m.organisation_id = $1 ORDER BY m.created_at, m.id LIMIT 500`, [organisationId]));
  }

  /** Admins of organisations, for mails that features send inside their transaction. */
  async adminsOf(tx: Tx, organisationIds: readonly Id[]): Promise<Reader[]> {
    return tx.query(
      `SELECT DISTINCT ON (a.id) a.id AS "accountId", m.organisation_id AS "actAs", a.language FROM membership m JOIN account a ON a.id = m.account_id
       WHERE m.organisation_id = ANY($1) AND m.role = 'ADMIN' AND m.ended_at IS NULL AND a.locked_at IS NULL
       ORDER BY a.id, m.organisation_id LIMIT 500`, [organisationIds]);
  }

  /** Who can change the offerings of an organisation, for mails: its admins and editors. */
  async editorsOf(tx: Tx, organisationId: Id): Promise<Reader[]> {
    return tx.query(
      `SELECT DISTINCT a.id AS "accountId", m.organisation_id AS "actAs", a.language FROM membership m JOIN account a ON a.id = m.account_id
       WHERE m.organisation_id = $1 AND m.role IN ('ADMIN', 'EDITOR') AND m.ended_at IS NULL AND a.locked_at IS NULL ORDER BY a.id LIMIT 100`, [organisationId]);
  }

  /** Who looks after the volunteers of an organisation, for mails: its coordinators, or its admins where it has none. */
  async volunteerPeopleOf(tx: Tx, organisationId: Id): Promise<Reader[]> {
    return tx.query(
      `WITH people AS (
         SELECT a.id AS "accountId", m.organisation_id AS "actAs", a.language, bool_or(m.role = 'VOLUNTEER_COORD') AS "isCoordinator"
         FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.organisation_id = $1 AND m.role IN ('VOLUNTEER_COORD', 'ADMIN') AND m.ended_at IS NULL AND a.locked_at IS NULL GROUP BY a.id, m.organisation_id)
       SELECT "accountId", "actAs", language FROM people
       WHERE "isCoordinator" OR NOT EXISTS (SELECT FROM people WHERE "isCoordinator") ORDER BY "accountId" LIMIT 50`, [organisationId]);
  }

  /** The integration office, for mails. */
  async coordinators(tx: Tx): Promise<Reader[]> {
    return tx.query(
      `SELECT a.id AS "accountId", r.network_id AS "actAs", a.language FROM network_role r JOIN account a ON a.id = r.account_id
       WHERE r.role = 'COORDINATOR' AND r.ended_at IS NULL AND a.locked_at IS NULL ORDER BY a.id LIMIT 100`);
  }

  /** Changes a role; the last admin cannot be lowered. Invitations of somebody who is lowered by another one end, see `end`. */
  async change(actor: Actor, input: { id: Id; expectedVersion: number; role: OrganisationRole }): Promise<MembershipView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await this.lockedRow(tx, input.id);
      if (!may(actor, 'membership.read', { organisationId: row.organisationId })) throw notFound();
      authorise(actor, 'membership.change', { organisationId: row.organisationId });
      if (row.version !== input.expectedVersion) {
        return new StaleVersion({ expected: input.expectedVersion, actual: row.version }, row.role === input.role ? [] : ['role']);
      }
      if (row.role === 'ADMIN' && input.role !== 'ADMIN' && await isLastAdmin(tx, row)) return lastAdmin();
      if (await hasRole(tx, row, input.role)) return alreadyHeld();
      await tx.update(MembershipEntity, { id: row.id }, { role: input.role, version: row.version + 1 });
      if (row.role === 'ADMIN' && input.role !== 'ADMIN') await this.keys.roleEnded(tx, actor, row);
      const isLowered = row.role === 'ADMIN' && input.role !== 'ADMIN' && row.accountId !== actor.accountId;
      const withdrawn = isLowered ? await withdrawSent(tx, row, this.clock.now()) : 0;
      await this.audit.record(tx, actor, {
        action: 'membership.change', subjectType: 'membership', subjectId: row.id,
        changes: { role: { before: row.role, after: input.role }, ...(isLowered ? { withdrawnInvitations: withdrawn } : {}) },
      });
      return this.shown(tx, row.id);
    });
  }

  /**
   * Ends a membership: admins end others', everyone their own; the last admin cannot go. Open invitations of the person
   * into the organisation end too, because one would lead straight back. So do those that an admin has sent whom another
   * one removes: a second address of theirs may be among them. Of those who leave by themselves they stay: colleagues
   * were invited in the name of the organisation.
   */
  async end(actor: Actor, id: Id): Promise<{ done: true } | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await this.lockedRow(tx, id);
      const isOwn = row.accountId === accountOf(actor);
      // Whoever may not end it hears the same as for one that does not exist.
      if (!may(actor, 'membership.leave', row)) throw notFound();
      if (row.role === 'ADMIN' && await isLastAdmin(tx, row)) return lastAdmin();
      const now = this.clock.now();
      await tx.update(MembershipEntity, { id: row.id }, { endedAt: now, version: row.version + 1 });
      if (row.role === 'ADMIN') await this.keys.roleEnded(tx, actor, row);
      const received = await withdrawReceived(tx, row, now);
      const sent = row.role === 'ADMIN' && !isOwn ? await withdrawSent(tx, row, now) : 0;
      await this.audit.record(tx, actor, {
        action: isOwn ? 'membership.leave' : 'membership.change', subjectType: 'membership', subjectId: row.id, changes: { ended: true, withdrawnInvitations: received + sent },
      });
      return { done: true as const };
    });
  }

  /** Locks the organisation before the membership, so that two admins cannot leave past each other. */
  private async lockedRow(tx: Tx, id: Id): Promise<MembershipEntity> {
    const seen = await tx.findOneBy(MembershipEntity, { id });
    if (!seen) throw notFound();
    await tx.findOne(OrganisationEntity, { where: { id: seen.organisationId }, lock: { mode: 'pessimistic_write' } });
    const row = await tx.findOne(MembershipEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row || row.endedAt) throw notFound();
    return row;
  }

  private async shown(tx: Tx, id: Id): Promise<MembershipView> {
    const rows: MembershipView[] = await tx.query(`${MEMBERS} AND m.id = $1`, [id]);
    const [row] = rows;
    if (!row) throw notFound();
    return row;
  }
}

async function isLastAdmin(tx: Tx, row: MembershipEntity): Promise<boolean> {
  const others: unknown[] = await tx.query(
    `SELECT 1 FROM membership WHERE organisation_id = $1 AND role = 'ADMIN' AND ended_at IS NULL AND id <> $2 AND account_id <> $3 LIMIT 1`,
    [row.organisationId, row.id, row.accountId],
  );
  return others.length === 0;
}

/** Ends open invitations of the member's address into the organisation; returns how many. */
async function withdrawReceived(tx: Tx, { organisationId, accountId }: MembershipEntity, now: Date): Promise<number> {
  const [rows]: [unknown[], number] = await tx.query(
    `UPDATE invitation SET withdrawn_at = $3 WHERE organisation_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL
     AND email_hash = (SELECT email_hash FROM account WHERE id = $2) RETURNING id`, [organisationId, accountId, now],
  );
  return rows.length;
}

/** Ends open invitations that the member has sent for the organisation; returns how many. */
async function withdrawSent(tx: Tx, { organisationId, accountId }: MembershipEntity, now: Date): Promise<number> {
  const [rows]: [unknown[], number] = await tx.query(
    `UPDATE invitation SET withdrawn_at = $3 WHERE organisation_id = $1 AND invited_by = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL
     RETURNING id`, [organisationId, accountId, now],
  );
  return rows.length;
}

/** True when another membership of the same person in the organisation already has the role. */
async function hasRole(tx: Tx, row: MembershipEntity, role: OrganisationRole): Promise<boolean> {
  const same: unknown[] = await tx.query(
    `SELECT 1 FROM membership WHERE organisation_id = $1 AND account_id = $2 AND role = $3 AND ended_at IS NULL AND id <> $4 LIMIT 1`,
    [row.organisationId, row.accountId, role, row.id],
  );
  return same.length > 0;
}

function alreadyHeld(): Problem {
  return new Problem('Refused', 'ALREADY_EXISTS', {
    de: 'Diese Person hat diese Rolle hier schon.', en: 'This person has this role here already.',
  });
}

function lastAdmin(): Problem {
  return new Problem('Refused', 'LAST_ADMIN', {
    de: 'Die letzte Verwaltung einer Organisation kann nicht gehen. Bitte benennen Sie zuerst eine andere.',
    en: 'The last admin of an organisation cannot leave. Please name another one first.',
  });
}
