import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, InputReader, type InvalidInput, isProblem, type Language, languages, systemActor } from '#kernel';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { accountOf } from './access.js';
import { type IdentityView } from './invitations.service.js';
import { AccountEntity } from './store/account.entity.js';

/** The signed-in person in the shape of the contract; sessions are added by the resolver. */
export interface MeView {
  id: Id;
  email: string;
  displayName: string;
  language: string;
  isSecondFactorEnrolled: boolean;
  hasSecondFactor: boolean;
  identities: IdentityView[];
}

const NAME_MAX = 120;

const IDENTITIES = `
  SELECT o.id AS "actAs", o.name AS label, m.network_id AS "networkId", o.id AS "organisationId", array_agg(m.role ORDER BY m.role) AS roles
  FROM membership m JOIN organisation o ON o.network_id = m.network_id AND o.id = m.organisation_id
  WHERE m.account_id = $1 AND m.ended_at IS NULL GROUP BY o.network_id, o.id, o.name, m.network_id
  UNION ALL
  SELECT n.id, n.name, n.id, NULL, array_agg(r.role ORDER BY r.role)
  FROM network_role r JOIN network n ON n.id = r.network_id WHERE r.account_id = $1 AND r.ended_at IS NULL GROUP BY n.id, n.name
  ORDER BY 2, 1 LIMIT 200`;

/** The own account. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** The signed-in person; null for anonymous callers. */
  async me(actor: Actor): Promise<MeView | null> {
    const { accountId } = actor;
    // A key for programs is nobody in person.
    if (!accountId || actor.key) return null;
    return this.doors.asAccount({ accountId }, (tx) => this.shown(tx, actor, accountId));
  }

  /** Changes name or language; null leaves a field as it is. */
  async update(actor: Actor, input: { displayName?: string | null; language?: string | null }): Promise<MeView | InvalidInput> {
    const accountId = accountOf(actor);
    const reader = new InputReader();
    const displayName = reader.optionalText('displayName', input.displayName, { max: NAME_MAX });
    const language = languages.find((one) => one === input.language);
    if (input.language && !language) {
      reader.problem('language', 'NOT_ALLOWED', { de: `Möglich sind: ${languages.join(', ')}.`, en: `Possible are: ${languages.join(', ')}.` });
    }
    const parsed = reader.result(() => ({ displayName, language }));
    if (isProblem(parsed)) return parsed;
    return this.doors.asOwnAccount(actor, async (tx) => {
      const row = await tx.findOneByOrFail(AccountEntity, { id: accountId });
      const changes = { displayName: input.displayName === null || input.displayName === undefined ? row.displayName : displayName ?? '', language: language ?? row.language };
      await tx.update(AccountEntity, { id: accountId }, { ...changes, version: row.version + 1 });
      await this.audit.record(tx, actor, {
        action: 'account.use', subjectType: 'account', subjectId: accountId, networkId: null, changes: changesBetween(row, changes, ['displayName']),
      });
      return this.shown(tx, actor, accountId);
    });
  }

  /** The account of an address, made and confirmed where there is none. For commands of the operator and the demo, never for requests. */
  async introduce(person: { email: string; displayName: string; language: Language }): Promise<Id> {
    const email = person.email.toLowerCase();
    const emailHash = this.secrets.indexOf('email', email);
    return this.doors.asAccount({ emailHash }, async (tx) => {
      const found = await tx.findOneBy(AccountEntity, { emailHash });
      if (found) return found.id;
      const id = this.ids.next();
      const now = this.clock.now();
      await tx.insert(AccountEntity, {
        id, email, emailHash, displayName: person.displayName, language: person.language, isOperator: false, confirmedAt: now, createdAt: now, version: 1,
      });
      await this.audit.record(tx, systemActor(null), { action: 'platform.operate', subjectType: 'account', subjectId: id, networkId: null, changes: { introduced: true } });
      return id;
    });
  }

  private async shown(tx: Tx, actor: Actor, accountId: Id): Promise<MeView> {
    const row = await tx.findOneByOrFail(AccountEntity, { id: accountId });
    const identities: IdentityView[] = await tx.query(IDENTITIES, [accountId]);
    return {
      id: row.id, email: row.email, displayName: row.displayName, language: row.language,
      isSecondFactorEnrolled: row.totpConfirmedAt !== null, hasSecondFactor: actor.hasSecondFactor, identities,
    };
  }
}
