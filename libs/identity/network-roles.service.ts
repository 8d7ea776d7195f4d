import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type NetworkRole, Problem } from '#kernel';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { authorise, notFound } from './access.js';
import { AccessKeyHooks } from './access-key-hooks.js';
import { NetworkRoleEntity } from './store/network-role.entity.js';

/** A role in a network in the shape of the contract. */
export interface NetworkMemberView {
  id: Id;
  networkId: Id;
  accountId: Id;
  role: NetworkRole;
  displayName: string;
  email: string;
  isLocked: boolean;
  createdAt: Date;
}

const MEMBERS = `SELECT r.id, r.network_id AS "networkId", r.account_id AS "accountId", r.role, a.display_name AS "displayName", a.email,
    a.locked_at IS NOT NULL AS "isLocked", r.created_at AS "createdAt"
  FROM network_role r JOIN account a ON a.id = r.account_id WHERE r.ended_at IS NULL`;

/** Who has a role in a whole network, and the rule that a network never loses its last coordinator. */
@Injectable()
export class NetworkRolesService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    private readonly keys: AccessKeyHooks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Roles in the network acted in, oldest first. */
  async all(actor: Actor): Promise<NetworkMemberView[]> {
    authorise(actor, 'network.readMembers', {});
    return this.doors.readInNetwork(actor, (tx) => tx.query(`${MEMBERS} ORDER BY r.created_at, r.id LIMIT 500`));
  }

  /**
   * Ends a role; the very next request of the person is without it. Open invitations of the same person into roles of
   * the network are withdrawn too: one of them would lead straight back. Problem: Refused LAST_COORDINATOR.
   */
  async end(actor: Actor, id: Id): Promise<{ done: true } | Problem> {
    authorise(actor, 'network.endRole', {});
    return this.doors.inNetwork(actor, async (tx) => {
      await lockCoordinators(tx);
      const row = await tx.findOne(NetworkRoleEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row || row.endedAt) throw notFound();
      if (row.role === 'COORDINATOR' && await isLastCoordinator(tx, row)) return lastCoordinator();
      const now = this.clock.now();
      await tx.update(NetworkRoleEntity, { id: row.id }, { endedAt: now });
      if (row.role === 'COORDINATOR') await this.keys.roleEnded(tx, actor, { accountId: row.accountId, organisationId: null });
      const withdrawn = await withdrawInvitations(tx, row.accountId, now);
      await this.audit.record(tx, actor, {
        action: 'network.endRole', subjectType: 'network_role', subjectId: row.id, changes: { role: row.role, ended: true, withdrawnInvitations: withdrawn },
      });
      return { done: true as const };
    });
  }
}

/** All of them and always in one order, so that two coordinators cannot remove each other at the same time. */
async function lockCoordinators(tx: Tx): Promise<void> {
  await tx.query(`SELECT 1 FROM network_role WHERE role = 'COORDINATOR' AND ended_at IS NULL ORDER BY id FOR UPDATE`);
}

/** True when nobody else could do the work of the office: a locked account cannot. */
async function isLastCoordinator(tx: Tx, row: NetworkRoleEntity): Promise<boolean> {
  const others: unknown[] = await tx.query(
    `SELECT 1 FROM network_role r JOIN account a ON a.id = r.account_id
     WHERE r.role = 'COORDINATOR' AND r.ended_at IS NULL AND r.account_id <> $1 AND a.locked_at IS NULL LIMIT 1`, [row.accountId],
  );
  return others.length === 0;
}

async function withdrawInvitations(tx: Tx, accountId: Id, now: Date): Promise<number> {
  const [rows]: [unknown[], number] = await tx.query(
    `UPDATE invitation SET withdrawn_at = $2 WHERE organisation_id IS NULL AND accepted_at IS NULL AND withdrawn_at IS NULL
     AND email_hash = (SELECT email_hash FROM account WHERE id = $1) RETURNING id`, [accountId, now],
  );
  return rows.length;
}

function lastCoordinator(): Problem {
  return new Problem('Refused', 'LAST_COORDINATOR', {
    de: 'Das ist die letzte Koordination des Netzwerks. Bitte laden Sie zuerst eine andere ein.',
    en: 'This is the last coordinator of the network. Please invite another one first.',
  });
}
