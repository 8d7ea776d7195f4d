import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, LocalDate, WorkingDays } from '#kernel';
import { AccessKeyHooks, may } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { ObligationKinds } from './obligation-kinds.js';
import { RemindersService } from './reminders.service.js';

const KIND = 'ACCESS_KEY_END';
/** Time to find whoever runs the program, a week to exchange the key, a last word. Calendar days before the safe day. */
const offsetsDays = [30, 7, 1] as const;
/** Whoever makes a key for a few days knows when it ends. */
const SHORT_DAYS = 7;

/** What is told of keys: what the hooks of identity bring. */
type Key = Parameters<Parameters<AccessKeyHooks['onChanged']>[0]>[2];

/**
 * A key for programs ends on its day, and what it drives stops without a word: whoever made it is reminded in time, or the
 * admins, or for a key of the office its people. Nobody else knows of keys. Identity lies below, so it is followed from here.
 */
@Injectable()
export class AccessKeyReminder implements OnModuleInit {
  constructor(
    private readonly hooks: AccessKeyHooks,
    private readonly kinds: ObligationKinds,
    private readonly reminders: RemindersService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.hooks.onChanged((tx, actor, key) => this.follow(tx, actor, key));
    this.kinds.register({
      kind: KIND, label: { de: 'Ende eines Schlüssels für Programme', en: 'End of a key for programs' }, offsetsDays,
      details: async () => Promise.resolve([
        { de: 'Nach diesem Tag antwortet das System dem Programm nicht mehr, das diesen Schlüssel benutzt.', en: 'After this day the system does not answer the program any more that uses this key.' },
        {
          de: 'Wird er noch gebraucht: einen neuen Schlüssel anlegen, im Programm eintragen, den alten widerrufen. Wenn nicht: ihn widerrufen.',
          en: 'If it is still needed: make a new key, put it into the program, revoke the old one. If not: revoke it.',
        },
      ]),
      visible: async (_tx, actor, obligations) => Promise.resolve(new Set(obligations.filter(({ organisationId }) => may(actor, 'accessKey.read', { organisationId })).map(({ id }) => id))),
      // A key that ends with its account is revoked before any network is entered, where nothing is planned.
      obsoleteReason: async (tx, { subjectId }) => (await isOver(tx, subjectId) ? 'REVOKED' : null),
    });
  }

  private async follow(tx: Tx, actor: Actor, key: Key): Promise<void> {
    if (key.revokedAt) return this.reminders.suppress(tx, actor, { subjectType: 'access_key', subjectId: key.id, kinds: [KIND], reason: 'REVOKED' });
    const day = LocalDate.parseOrThrow(key.expiresOn);
    if (day < LocalDate.addDays(berlinDateOf(this.clock.now()), SHORT_DAYS)) return;
    const isWorkingDay = legalWorkingDaysOf({ land: await landOfNetwork(tx, key.networkId) });
    await this.reminders.planObligation(tx, actor, {
      kind: KIND, subjectType: 'access_key', subjectId: key.id, organisationId: key.organisationId, responsibleAccountId: key.accountId,
      responsibleRole: key.organisationId === null ? null : 'ADMIN', title: `${key.label} (${key.prefix}…)`,
      // No deadline of the law: it counts on its day, and people are told on the working day before.
      nominal: day, effective: day, safeDue: WorkingDays.onOrBefore(isWorkingDay, day),
    });
  }
}

async function isOver(tx: Tx, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('SELECT 1 FROM access_key WHERE id = $1 AND revoked_at IS NULL', [id]);
  return rows.length === 0;
}
