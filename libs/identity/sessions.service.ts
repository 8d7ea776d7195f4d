import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, berlinInstant, berlinDateOf, type Clock, type Id, type IdSource, InputReader, type InvalidInput, isProblem, LocalDate, Problem,
} from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { accountOf, refused } from './access.js';
import { SessionEntity } from './store/session.entity.js';

const HOUR_MS = 3_600_000;
const SESSION_MAX_MS = 30 * 24 * HOUR_MS;
/** A session that is not used for so long is over. */
const SESSION_IDLE_MS = 7 * 24 * HOUR_MS;
/** For so long a shown second factor counts: a working day. */
const SECOND_FACTOR_MS = 12 * HOUR_MS;
/** How stale "last used" may be; saves a write per request. */
const LAST_SEEN_STEP_MS = 5 * 60_000;
const API_KEY_MONTHS_MAX = 12;
const LABEL_MAX = 120;

/** A session as its holder gets it, once. */
export interface NewSession {
  id: Id;
  token: string;
  expiresAt: Date;
}

/** Sessions and API keys: opaque tokens, of which only hashes are stored. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Opens a session for an account that has just proved itself, in the transaction of that proof. */
  async open(tx: Tx, accountId: Id, kind: { kind: 'BROWSER' | 'API'; label: string; expiresAt?: Date }): Promise<NewSession> {
    const now = this.clock.now();
    const token = this.secrets.newToken(kind.kind === 'API' ? 'tnk' : 'tns');
    const id = this.ids.next();
    const expiresAt = kind.expiresAt ?? new Date(now.getTime() + SESSION_MAX_MS);
    await tx.insert(SessionEntity, {
      id, accountId, tokenHash: this.secrets.hashOf(token), kind: kind.kind, label: kind.label, createdAt: now, lastSeenAt: now,
      expiresAt, secondFactorAt: null, endedAt: null,
    });
    const actor: Actor = { ...noRights, accountId, sessionId: id };
    await this.audit.record(tx, actor, { action: 'account.signIn', subjectType: 'session', subjectId: id, networkId: null });
    return { id, token, expiresAt };
  }

  /** The session behind a token hash if it is alive, with `last_seen_at` kept up; null otherwise. Inside `asAccount`. */
  async alive(tx: Tx, tokenHash: Buffer): Promise<SessionEntity | null> {
    const session = await tx.findOneBy(SessionEntity, { tokenHash });
    const nowMs = this.clock.now().getTime();
    if (!session || session.endedAt || session.expiresAt.getTime() <= nowMs) return null;
    if (session.kind === 'BROWSER' && session.lastSeenAt.getTime() + SESSION_IDLE_MS <= nowMs) return null;
    return session;
  }

  /** Notes that the session is in use; the account must be bound. */
  async seen(tx: Tx, session: SessionEntity): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() < LAST_SEEN_STEP_MS) return;
    await tx.update(SessionEntity, { id: session.id }, { lastSeenAt: now });
  }

  /** True while a second factor shown in this session counts. API keys never have one. */
  hasSecondFactor(session: SessionEntity): boolean {
    const shownMs = session.secondFactorAt?.getTime();
    return session.kind === 'BROWSER' && shownMs !== undefined && shownMs + SECOND_FACTOR_MS > this.clock.now().getTime();
  }

  /** Sessions and keys of the actor that are not over, newest first. */
  async ofActor(actor: Actor): Promise<object[]> {
    const accountId = accountOf(actor);
    const rows = await this.doors.asAccount({ accountId }, (tx) => tx.createQueryBuilder(SessionEntity, 's')
      .where('s.account_id = :accountId AND s.ended_at IS NULL AND s.expires_at > :now', { accountId, now: this.clock.now() })
      .orderBy('s.created_at', 'DESC').limit(100).getMany());
    return rows.map((row) => this.shown(row, actor));
  }

  /** Ends one of the actor's sessions or keys. */
  async end(actor: Actor, id: Id): Promise<{ done: true } | Problem> {
    return this.doors.asOwnAccount(actor, async (tx) => {
      const result = await tx.createQueryBuilder().update(SessionEntity).set({ endedAt: this.clock.now() })
        .where('id = :id AND account_id = :accountId AND ended_at IS NULL', { id, accountId: accountOf(actor) }).execute();
      if (result.affected !== 1) {
        return new Problem('Refused', 'WRONG_STATE', { de: 'Diese Sitzung gibt es nicht (mehr).', en: 'This session does not exist (any more).' });
      }
      await this.audit.record(tx, actor, { action: 'account.use', subjectType: 'session', subjectId: id, networkId: null, changes: { ended: true } });
      return { done: true as const };
    });
  }

  /** Makes a key for programs, at most 12 months long. */
  async createApiKey(actor: Actor, input: { label: string; expiresOn: string }): Promise<{ token: string; session: object } | InvalidInput> {
    const today = berlinDateOf(this.clock.now());
    const reader = new InputReader();
    const label = reader.text('label', input.label, { max: LABEL_MAX });
    const expiresOn = LocalDate.parse(input.expiresOn);
    if (!expiresOn || expiresOn < today || expiresOn > LocalDate.addMonths(today, API_KEY_MONTHS_MAX)) {
      reader.problem('expiresOn', 'OUT_OF_RANGE', {
        de: `Ein Tag von heute bis in ${API_KEY_MONTHS_MAX} Monaten.`, en: `A day from today to ${API_KEY_MONTHS_MAX} months ahead.`,
      });
    }
    const parsed = reader.result(() => label);
    if (isProblem(parsed)) return parsed;
    const expiresAt = berlinInstant(LocalDate.addDays(expiresOn ?? today, 1), '00:00');
    await this.requireBrowser(actor);
    return this.doors.asOwnAccount(actor, async (tx) => {
      const { id, token } = await this.open(tx, accountOf(actor), { kind: 'API', label, expiresAt });
      return { token, session: this.shown(await tx.findOneByOrFail(SessionEntity, { id }), actor) };
    });
  }

  /**
   * Keys for programs make no keys and no second factor: a stolen one must not outlive its end. Asked before the door of
   * the mutation, because behind it a repeated Idempotency-Key gets the stored answer. @throws AppError FORBIDDEN
   */
  async requireBrowser(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    const session = sessionId === null ? null
      : await this.doors.asAccount({ accountId: accountOf(actor) }, (tx) => tx.findOneBy(SessionEntity, { id: sessionId }));
    if (session?.kind !== 'BROWSER') throw refused('NOT_ALLOWED');
  }

  private shown(row: SessionEntity, actor: Actor): object {
    return {
      id: row.id, kind: row.kind, label: row.label, createdAt: row.createdAt, lastSeenAt: row.lastSeenAt, expiresAt: row.expiresAt,
      isCurrent: row.id === actor.sessionId, hasSecondFactor: this.hasSecondFactor(row),
    };
  }
}

const noRights: Actor = {
  kind: 'PERSON', accountId: null, sessionId: null, networkId: null, organisationId: null, organisationRoles: [], networkRoles: [],
  isOperator: false, hasSecondFactor: false, language: 'de', idempotency: null,
};
