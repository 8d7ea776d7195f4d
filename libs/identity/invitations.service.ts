import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, type Clock, type Id, type IdSource, InputReader, isProblem, type NetworkRole, networkRoles, type OrganisationRole, Problem, systemActor,
} from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { AuditTrail, bindNetwork, CLOCK, Doors, IDS, RateLimiter, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { SECRETS, Secrets } from '#platform/secret';
import { IsNull } from 'typeorm';
import { accountOf, authorise, may, notFound } from './access.js';
import { heldProblem } from './held-organisation.js';
import { invitationMail } from './mails/invitation.mail.js';
import { AccountEntity } from './store/account.entity.js';
import { InvitationEntity } from './store/invitation.entity.js';
import { MembershipEntity } from './store/membership.entity.js';
import { NetworkEntity } from './store/network.entity.js';
import { NetworkRoleEntity } from './store/network-role.entity.js';
import { OrganisationEntity } from './store/organisation.entity.js';

const VALID_DAYS = 14;
const DAY_MS = 86_400_000;
const PER_PERSON = { max: 100, windowMs: DAY_MS };

/** An invitation in the shape of the contract. */
export interface InvitationView {
  id: Id;
  networkId: Id;
  organisationId: Id | null;
  role: string;
  email: string;
  expiresAt: Date;
  state: 'OPEN' | 'ACCEPTED' | 'WITHDRAWN' | 'EXPIRED';
}

/** Whom to invite where; `replacesOpen` ends an open invitation of the same address and role. */
export interface NewInvitation {
  organisationId: Id | null;
  email: string;
  role: string;
  replacesOpen?: boolean;
}

/** As whom a person can act from now on. */
export interface IdentityView {
  actAs: Id;
  label: string;
  networkId: Id;
  organisationId: Id | null;
  roles: readonly string[];
}

/** Invitations by mail: single use, 14 days, bound to the invited address. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly doors: Doors,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Invites a colleague into an organisation that is not suspended. @throws AppError RATE_LIMITED after 100 invitations of one person in a day. */
  async inviteMember(actor: Actor, input: { organisationId: Id; email: string; role: OrganisationRole }): Promise<InvitationView | Problem> {
    authorise(actor, 'membership.invite', { organisationId: input.organisationId });
    return this.invite(actor, input, (tx) => heldProblem(tx, input.organisationId));
  }

  /**
   * The office invites the first admin of an organisation that it entered itself. One invitation at a time, so that no
   * second person comes in behind the first. Problems: InvalidInput; Refused WRONG_STATE, ALREADY_EXISTS.
   */
  async inviteFirstAdmin(actor: Actor, input: { organisationId: Id; email: string }): Promise<InvitationView | Problem> {
    authorise(actor, 'membership.inviteFirstAdmin', {});
    const { organisationId } = input;
    return this.invite(actor, { ...input, role: 'ADMIN' }, async (tx) => {
      const organisation = await tx.findOne(OrganisationEntity, { where: { id: organisationId }, lock: { mode: 'pessimistic_write' } });
      if (!organisation) throw notFound();
      if (!organisation.recordedByCounty || await hasAdmin(tx, organisationId)) return runsItself();
      const others: unknown[] = await tx.query(
        `SELECT 1 FROM invitation WHERE organisation_id = $1 AND role = 'ADMIN' AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2 LIMIT 1`,
        [organisationId, this.clock.now()],
      );
      return others.length > 0 ? alreadyInvited() : null;
    });
  }

  /**
   * Invites somebody into a role of the network acted in. `replacesOpen`: an invitation of this address and role that is
   * open ends, instead of being the Problem ALREADY_EXISTS; for the operator's command, when a mail was lost.
   */
  async inviteToNetwork(actor: Actor, input: { email: string; role: NetworkRole; replacesOpen?: boolean }): Promise<InvitationView | Problem> {
    authorise(actor, 'network.inviteRole', {});
    return this.invite(actor, { ...input, organisationId: null });
  }

  /** Open and past invitations of an organisation, or with null into roles of the network; newest first. */
  async of(actor: Actor, organisationId: Id | null): Promise<InvitationView[]> {
    authorise(actor, organisationId ? 'membership.readInvitations' : 'network.inviteRole', { organisationId });
    return this.doors.readInNetwork(actor, async (tx) => {
      if (!await mayInvite(tx, actor, organisationId)) authorise(actor, 'membership.invite', { organisationId });
      const rows = await tx.find(InvitationEntity, { where: { organisationId: organisationId ?? IsNull() }, order: { createdAt: 'DESC', id: 'DESC' }, take: 100 });
      return rows.map((row) => this.shown(row));
    });
  }

  /** Takes an open invitation back; it can no longer be accepted. */
  async withdraw(actor: Actor, id: Id): Promise<InvitationView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await tx.findOne(InvitationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw notFound();
      // Whoever may not know of the invitation hears the same as for one that does not exist.
      if (!await mayInvite(tx, actor, row.organisationId)) throw notFound();
      if (this.stateOf(row) !== 'OPEN') return notOpen();
      row.withdrawnAt = this.clock.now();
      await tx.update(InvitationEntity, { id }, { withdrawnAt: row.withdrawnAt });
      await this.audit.record(tx, actor, { action: 'membership.invite', subjectType: 'invitation', subjectId: id, changes: { withdrawn: true } });
      return this.shown(row);
    });
  }

  /** Accepts: membership or network role for the signed-in account, whose address must be the invited one. */
  async accept(actor: Actor, token: string): Promise<IdentityView | Problem> {
    const accountId = accountOf(actor);
    const tokenHash = this.secrets.hashOf(token);
    const found = await this.doors.asAccount({ tokenHash }, (tx) => tx.findOneBy(InvitationEntity, { tokenHash }));
    if (!found) return notOpen();
    return this.doors.asOwnAccount(actor, async (tx) => {
      const account = await tx.findOneByOrFail(AccountEntity, { id: accountId });
      await bindNetwork(tx, found.networkId);
      const row = await tx.findOne(InvitationEntity, { where: { id: found.id }, lock: { mode: 'pessimistic_write' } });
      if (!row || this.stateOf(row) !== 'OPEN' || !row.emailHash.equals(account.emailHash)) return notOpen();
      await tx.update(InvitationEntity, { id: row.id }, { acceptedAt: this.clock.now() });
      const identity = await this.grant(tx, accountId, row);
      await this.audit.record(tx, { ...actor, organisationId: row.organisationId }, {
        action: 'membership.accept', subjectType: 'invitation', subjectId: row.id, networkId: row.networkId, changes: { role: row.role },
      });
      return identity;
    });
  }

  /**
   * Gives a role without a mail, as if an invitation had been accepted: for commands of the operator and the demo.
   * `actor` is the person who gets the role.
   */
  async appoint(actor: Actor, place: { networkId: Id; organisationId?: Id | null; role: OrganisationRole | NetworkRole }): Promise<IdentityView> {
    const accountId = accountOf(actor);
    const { networkId, role } = place;
    const organisationId = place.organisationId ?? null;
    return this.doors.inNetwork({ ...systemActor(networkId), accountId }, async (tx) => {
      const identity = await this.grant(tx, accountId, { networkId, organisationId, role });
      await this.audit.record(tx, systemActor(networkId), {
        action: 'membership.accept', subjectType: 'account', subjectId: accountId, changes: { role, organisationId },
      });
      return identity;
    });
  }

  /** What the page behind the link shows; null when the invitation is not open. */
  async open(token: string): Promise<{ place: string; role: string } | null> {
    const tokenHash = this.secrets.hashOf(token);
    const row = await this.doors.asAccount({ tokenHash }, (tx) => tx.findOneBy(InvitationEntity, { tokenHash }));
    if (!row || this.stateOf(row) !== 'OPEN') return null;
    return this.doors.asAccount({ tokenHash }, async (tx) => {
      await bindNetwork(tx, row.networkId);
      return { place: await placeName(tx, row.networkId, row.organisationId), role: row.role };
    });
  }

  private async invite(
    actor: Actor, input: NewInvitation, obstacle: (tx: Tx) => Promise<Problem | null> = () => Promise.resolve(null),
  ): Promise<InvitationView | Problem> {
    const reader = new InputReader();
    const email = reader.email('email', input.email);
    const parsed = reader.result(() => email);
    if (isProblem(parsed)) return parsed;
    await this.countInvitation(actor);
    return this.doors.inNetwork(actor, async (tx) => await obstacle(tx) ?? this.add(tx, actor, { ...input, email }));
  }

  /** Invites inside the transaction of a larger step that has parsed the address and checked the right. Problem: Refused ALREADY_EXISTS. */
  async add(tx: Tx, actor: Actor, input: NewInvitation): Promise<InvitationView | Problem> {
    const { organisationId, email, role } = input;
    const networkId = actor.networkId ?? '';
    const now = this.clock.now();
    const token = this.secrets.newToken('tni');
    const emailHash = this.secrets.indexOf('email', email);
    // An expired one makes room; a parallel second one meets the unique index.
    await tx.query(
      `UPDATE invitation SET withdrawn_at = $3 WHERE email_hash = $1 AND organisation_id IS NOT DISTINCT FROM $2
       AND accepted_at IS NULL AND withdrawn_at IS NULL AND (expires_at <= $3 OR ($4::boolean AND role = $5))`,
      [emailHash, organisationId, now, input.replacesOpen ?? false, role],
    );
    const row: InvitationEntity = {
      id: this.ids.next(), networkId, organisationId, role, email, emailHash,
      tokenHash: this.secrets.hashOf(token), invitedBy: actor.accountId, createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS), acceptedAt: null, withdrawnAt: null,
    };
    const inserted = await tx.createQueryBuilder().insert().into(InvitationEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return alreadyInvited();
    const place = await placeName(tx, networkId, organisationId);
    await this.outbox.add(tx, {
      networkId, accountId: null, toAddress: email, kind: 'invitation', uniqueKey: `invitation ${row.id}`, dueAt: now, language: actor.language,
      content: invitationMail({ place, role, language: actor.language, url: `${this.publicUrl}/invitation/${token}` }), isConfidential: true,
    });
    await this.audit.record(tx, actor, { action: 'membership.invite', subjectType: 'invitation', subjectId: row.id, changes: { role, email: 'changed' } });
    return this.shown(row);
  }

  /** Anybody may register an organisation and name it as they like; its invitations must not become a way to send mail to all the world. */
  private async countInvitation(actor: Actor): Promise<void> {
    if (!actor.accountId) return;
    await this.limiter.require(this.secrets.indexOf('invitations', actor.accountId), PER_PERSON);
  }

  private async grant(tx: Tx, accountId: Id, row: Pick<InvitationEntity, 'networkId' | 'organisationId' | 'role'>): Promise<IdentityView> {
    const id = this.ids.next();
    const createdAt = this.clock.now();
    const networkId = row.networkId;
    const networkRole = networkRoles.find((role) => role === row.role);
    if (networkRole) {
      await tx.createQueryBuilder().insert().into(NetworkRoleEntity)
        .values({ id, networkId, accountId, role: networkRole, createdAt, endedAt: null }).orIgnore().execute();
    } else {
      await tx.createQueryBuilder().insert().into(MembershipEntity).values({
        id, networkId, organisationId: row.organisationId ?? '', accountId, role: row.role as OrganisationRole, createdAt, endedAt: null, version: 1,
      }).orIgnore().execute();
    }
    const label = await placeName(tx, networkId, row.organisationId);
    return { actAs: row.organisationId ?? networkId, label, networkId, organisationId: row.organisationId, roles: [row.role] };
  }

  private stateOf(row: InvitationEntity): InvitationView['state'] {
    if (row.acceptedAt) return 'ACCEPTED';
    if (row.withdrawnAt) return 'WITHDRAWN';
    return row.expiresAt <= this.clock.now() ? 'EXPIRED' : 'OPEN';
  }

  private shown(row: InvitationEntity): InvitationView {
    const { id, networkId, organisationId, role, email, expiresAt } = row;
    return { id, networkId, organisationId, role, email, expiresAt, state: this.stateOf(row) };
  }
}

async function placeName(tx: Tx, networkId: Id, organisationId: Id | null): Promise<string> {
  const row = organisationId
    ? await tx.findOneBy(OrganisationEntity, { id: organisationId })
    : await tx.findOneBy(NetworkEntity, { id: networkId });
  return row?.name ?? '';
}

/** Its admins; for an organisation that the office entered and nobody has taken over, and for roles of the network, the office. */
async function mayInvite(tx: Tx, actor: Actor, organisationId: Id | null): Promise<boolean> {
  if (organisationId === null) return may(actor, 'network.inviteRole', {});
  if (may(actor, 'membership.invite', { organisationId })) return true;
  if (!may(actor, 'membership.inviteFirstAdmin', {})) return false;
  return await tx.existsBy(OrganisationEntity, { id: organisationId, recordedByCounty: true }) && !await hasAdmin(tx, organisationId);
}

async function hasAdmin(tx: Tx, organisationId: Id): Promise<boolean> {
  return tx.existsBy(MembershipEntity, { organisationId, role: 'ADMIN', endedAt: IsNull() });
}

function runsItself(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Diese Organisation hat eine eigene Verwaltung oder hat sich selbst angemeldet. Sie lädt selbst ein.',
    en: 'This organisation has an admin or has registered itself. It invites by itself.',
  });
}

function notOpen(): Problem {
  return new Problem('Refused', 'INVITATION_NOT_OPEN', {
    de: 'Diese Einladung ist benutzt, zurückgezogen, abgelaufen oder gilt für eine andere E-Mail-Adresse.',
    en: 'This invitation was used, withdrawn, has expired or is for another e-mail address.',
  });
}

function alreadyInvited(): Problem {
  return new Problem('Refused', 'ALREADY_EXISTS', {
    de: 'Für diese Adresse und Rolle ist schon eine Einladung offen.', en: 'An invitation for this address and role is open already.',
  });
}
