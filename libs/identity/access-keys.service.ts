import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, berlinInstant, type Clock, type Id, type IdSource, InputReader, isId, isProblem, keyOfCursor, LocalDate, pageOf, pageSize, Problem } from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, networkOf, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { accountOf, authorise, may, notFound } from './access.js';
import { AccessKeyHooks } from './access-key-hooks.js';
import { keyScopes, type KeyScope } from './domain/key-scopes.js';
import { SessionsService } from './sessions.service.js';
import { AccessKeyEntity } from './store/access-key.entity.js';

const MONTHS_MAX = 12;
const LABEL_MAX = 120;
/** Keys that work, of one organisation or office. */
const ACTIVE_MAX = 20;
/** Bytes of the part of a key that people recognise it by. */
const PREFIX_BYTES = 4;

/** A key in the shape of the contract. */
export type AccessKeyView = Omit<AccessKeyEntity, 'tokenHash' | 'networkId' | 'expiresAt' | 'revokedBy'> & { isActive: boolean };

/** What a key is asked for with. */
interface KeyInput {
  label: string;
  scopes: readonly string[];
  expiresOn: string;
}

/** Keys for programs of organisations and of the office: making, listing, revoking. Their use begins in `AccessKeyActors`. */
@Injectable()
export class AccessKeysService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    private readonly hooks: AccessKeyHooks,
    private readonly sessions: SessionsService,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Keys of the organisation acted for, of the office, or for an operator all of the network; newest first. */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<{ items: AccessKeyView[]; nextCursor: string | null }> {
    authorise(actor, 'accessKey.read', { organisationId: actor.organisationId });
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isId])?.[0] ?? null;
    const rows = await this.doors.readInNetwork(actor, (tx) => tx.createQueryBuilder(AccessKeyEntity, 'k')
      .where('(:isOperator OR k.organisation_id IS NOT DISTINCT FROM :organisationId) AND (CAST(:before AS uuid) IS NULL OR k.id < :before)',
        { isOperator: seesAll(actor), organisationId: actor.organisationId, before })
      .orderBy('k.id', 'DESC').limit(first + 1).getMany());
    return pageOf(rows, { first, keyOf: (row) => [row.id], show: (row) => this.shown(row) });
  }

  /** Makes a key for the organisation or network acted for. Problems: InvalidInput, Refused TOO_MANY_KEYS. @throws AppError FORBIDDEN for programs. */
  async create(actor: Actor, input: KeyInput): Promise<{ token: string; accessKey: AccessKeyView; organisationId: Id | null } | Problem> {
    const { organisationId } = actor;
    authorise(actor, 'accessKey.create', { organisationId });
    const draft = readKey(input, berlinDateOf(this.clock.now()));
    if (isProblem(draft)) return draft;
    await this.sessions.requireBrowser(actor);
    return this.doors.inNetwork(actor, async (tx) => {
      if (await this.activeOf(tx, actor) >= ACTIVE_MAX) return tooMany();
      const prefix = `tnz_${randomBytes(PREFIX_BYTES).toString('hex')}`;
      const token = this.secrets.newToken(prefix);
      const row: AccessKeyEntity = {
        id: this.ids.next(), networkId: networkOf(actor), organisationId, accountId: accountOf(actor), ...draft, prefix, tokenHash: this.secrets.hashOf(token),
        createdAt: this.clock.now(), expiresAt: berlinInstant(LocalDate.addDays(draft.expiresOn, 1), '00:00'), lastUsedOn: null, revokedAt: null, revokedBy: null,
      };
      await tx.insert(AccessKeyEntity, row);
      const { label, scopes, expiresOn } = draft;
      await this.audit.record(tx, actor, { action: 'accessKey.create', subjectType: 'access_key', subjectId: row.id, changes: { label, prefix, scopes, expiresOn } });
      await this.hooks.changed(tx, actor, row);
      return { token, accessKey: this.shown(row), organisationId };
    });
  }

  /** Ends a key for the very next request. Problem: Refused WRONG_STATE when it was revoked before. */
  async revoke(actor: Actor, id: Id): Promise<AccessKeyView | Problem> {
    authorise(actor, 'accessKey.revoke', { organisationId: actor.organisationId });
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await tx.findOne(AccessKeyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row || !(seesAll(actor) || row.organisationId === actor.organisationId)) throw notFound();
      if (row.revokedAt) return revokedBefore();
      return this.shown(await this.hooks.revoke(tx, actor, row));
    });
  }

  private async activeOf(tx: Tx, { organisationId }: Actor): Promise<number> {
    return tx.createQueryBuilder(AccessKeyEntity, 'k')
      .where('k.organisation_id IS NOT DISTINCT FROM :organisationId AND k.revoked_at IS NULL AND k.expires_at > :now', { organisationId, now: this.clock.now() }).getCount();
  }

  private shown({ tokenHash: _hash, networkId: _network, expiresAt, revokedBy: _by, ...row }: AccessKeyEntity): AccessKeyView {
    return { ...row, isActive: row.revokedAt === null && expiresAt > this.clock.now() };
  }
}

/** An operator, unless acting for an organisation or office of their own. */
function seesAll(actor: Actor): boolean {
  return may(actor, 'platform.operate', {}) && actor.organisationId === null;
}

function readKey(input: KeyInput, today: LocalDate): { label: string; scopes: KeyScope[]; expiresOn: LocalDate } | Problem {
  const reader = new InputReader();
  const label = reader.text('label', input.label, { max: LABEL_MAX });
  const scopes = keyScopes.filter((scope) => input.scopes.includes(scope));
  if (scopes.length === 0) reader.problem('scopes', 'REQUIRED', { de: 'Bitte sagen Sie, wofür der Schlüssel da ist.', en: 'Please say what the key is for.' });
  const expiresOn = LocalDate.parse(input.expiresOn);
  if (!expiresOn || expiresOn < today || expiresOn > LocalDate.addMonths(today, MONTHS_MAX)) {
    reader.problem('expiresOn', 'OUT_OF_RANGE', { de: `Ein Tag von heute bis in ${MONTHS_MAX} Monaten.`, en: `A day from today to ${MONTHS_MAX} months ahead.` });
  }
  return reader.result(() => ({ label, scopes, expiresOn: expiresOn ?? today }));
}

function tooMany(): Problem {
  return new Problem('Refused', 'TOO_MANY_KEYS', {
    de: `Es gibt schon ${ACTIVE_MAX} gültige Schlüssel. Bitte widerrufen Sie zuerst einen, der nicht mehr gebraucht wird.`,
    en: `There are ${ACTIVE_MAX} keys that work already. Please revoke one that is not needed any more first.`,
  });
}

function revokedBefore(): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: 'Dieser Schlüssel ist schon widerrufen.', en: 'This key has been revoked already.' });
}
