import { Injectable } from '@nestjs/common';
import { type Actor, anonymousActor, AppError, type Id, isId, type NetworkRole, type OrganisationRole, preferredLanguage } from '#kernel';
import { bindAccount, Doors, type Tx } from '#platform/database';
import { type ActorSource, type CallerEvidence } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { SECRETS, Secrets } from '#platform/secret';
import { AccessKeyActors } from './access-key-actors.js';
import { SessionsService } from './sessions.service.js';
import { AccountEntity } from './store/account.entity.js';

type Place = Pick<Actor, 'networkId' | 'organisationId' | 'organisationRoles' | 'networkRoles'>;
const nowhere: Place = { networkId: null, organisationId: null, organisationRoles: [], networkRoles: [] };

/** Reads the actor from the database for every request: a revocation holds for the very next one. */
@Injectable()
export class SessionActorSource implements ActorSource {
  constructor(
    private readonly doors: Doors,
    private readonly sessions: SessionsService,
    private readonly keys: AccessKeyActors,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  async actorOf(evidence: CallerEvidence): Promise<Actor> {
    const anonymous = anonymousActor(preferredLanguage(evidence.acceptLanguage));
    if (evidence.token === null) return anonymous;
    if (this.keys.isKey(evidence.token)) return this.keys.actorOf(evidence.token, evidence.actAs, anonymous);
    const tokenHash = this.secrets.hashOf(evidence.token);
    return this.doors.asAccount({ tokenHash }, async (tx) => {
      const session = await this.sessions.alive(tx, tokenHash);
      if (!session) throw sessionOver();
      await bindAccount(tx, session.accountId);
      const account = await tx.findOneByOrFail(AccountEntity, { id: session.accountId });
      if (account.lockedAt) throw sessionOver();
      await this.sessions.seen(tx, session);
      const place = evidence.actAs === null ? nowhere : await placeOf(tx, account.id, evidence.actAs);
      return {
        ...anonymous, ...place, kind: 'PERSON' as const, accountId: account.id, sessionId: session.id,
        isOperator: account.isOperator, hasSecondFactor: this.sessions.hasSecondFactor(session),
      };
    });
  }
}

/** Where the person acts: an organisation they belong to, or any network, with whatever roles they have in it. */
export async function placeOf(tx: Tx, accountId: Id, actAs: string): Promise<Place> {
  const id = actAs.toLowerCase();
  if (!isId(id)) throw notYours();
  const memberships: { network_id: Id; role: OrganisationRole }[] = await tx.query(
    `SELECT network_id, role FROM membership WHERE account_id = $1 AND organisation_id = $2 AND ended_at IS NULL`, [accountId, id],
  );
  const [first] = memberships;
  if (first) return { networkId: first.network_id, organisationId: id, organisationRoles: memberships.map((row) => row.role), networkRoles: [] };
  const networks: { role: NetworkRole | null }[] = await tx.query(
    `SELECT r.role FROM network n
     LEFT JOIN network_role r ON r.network_id = n.id AND r.account_id = $1 AND r.ended_at IS NULL WHERE n.id = $2`,
    [accountId, id],
  );
  if (networks.length === 0) throw notYours();
  return { networkId: id, organisationId: null, organisationRoles: [], networkRoles: networks.flatMap((row) => row.role ?? []) };
}

function sessionOver(): AppError {
  return new AppError('UNAUTHENTICATED', {
    de: 'Diese Sitzung gilt nicht (mehr). Bitte melden Sie sich neu an.', en: 'This session is not valid (any more). Please sign in again.',
  }, { reason: 'SESSION_OVER' });
}

function notYours(): AppError {
  return new AppError('FORBIDDEN', {
    de: 'Für diese Organisation oder dieses Netzwerk können Sie nicht handeln.',
    en: 'You cannot act for this organisation or network.',
  }, { reason: 'ACT_AS_NOT_YOURS', hint: 'Send the header Act-As with a value from me.identities.' });
}
