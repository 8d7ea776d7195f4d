import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Clock, type Id, isId } from '#kernel';
import { MembershipsService } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { CLOCK, type Tx } from '#platform/database';
import { type MailComposer, MailComposers, type MailContent, type MailToCompose, type ObsoleteMail, Outbox } from '#platform/mail';
import { clearanceMail, type ClearanceStep } from './mails/clearance.mail.js';
import { hasUnclearedChanges } from './offering-cards.js';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { OfferingRevisionsStore } from './store/offering-revisions.store.js';
import { OfferingsStore } from './store/offerings.store.js';

const steps = ['submitted', 'changed', 'cleared', 'returned'] as const satisfies readonly ClearanceStep[];

/**
 * Mails about clearing: of informal services to the office when one waits and to its provider when it was cleared or
 * returned; of offerings that their organisation wants approved to its admins, and to those who wrote them. Planned with the change, whichever way it came about, and written when they go out, in the language of the
 * reader and only if the service still stands so.
 */
@Injectable()
export class ClearanceNotices implements MailComposer, OnModuleInit {
  constructor(
    private readonly hooks: OfferingHooks,
    private readonly composers: MailComposers,
    private readonly outbox: Outbox,
    private readonly memberships: MembershipsService,
    private readonly store: OfferingsStore,
    private readonly revisions: OfferingRevisionsStore,
    private readonly cards: OfferingCardsStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  onModuleInit(): void {
    this.hooks.onOfferingChanged(async (tx, actor, rows) => this.follow(tx, actor, rows));
    for (const step of steps) this.composers.register(kindOf(step), this);
  }

  async compose(tx: Tx, mail: MailToCompose): Promise<MailContent | ObsoleteMail> {
    const step = steps.find((one) => kindOf(one) === mail.kind);
    const [, id] = mail.uniqueKey.split(' ');
    if (!step || !isId(id)) throw new Error(`The key of a mail about clearing says nothing: ${mail.uniqueKey}`);
    const row = await this.store.findForUpdate(tx, id);
    if (!row || !stillHolds(step, row)) return { obsolete: row?.state ?? 'NOTHING_LEFT' };
    // What was approved stands on the page; what was written since waits.
    const title = step === 'cleared' ? (await this.cards.baseOf(tx, id))?.title ?? row.title : row.title;
    return clearanceMail(step, { title, reason: row.returnReason, isInformal: row.isInformal }, { language: mail.language, url: this.publicUrl });
  }

  private async follow(tx: Tx, actor: Actor, { before, after }: OfferingRows): Promise<void> {
    const step = before ? stepOf(before, after) : null;
    if (before === null || step === null) return;
    for (const accountId of await this.readersOf(tx, step, { before, after })) {
      if (accountId === actor.accountId) continue;
      await this.outbox.add(tx, {
        networkId: after.networkId, accountId, toAddress: null, kind: kindOf(step), uniqueKey: `clearance ${after.id} ${after.version} ${accountId}`,
        // The language of the reader is known where the mail is written.
        dueAt: this.clock.now(), language: 'de', content: null, isConfidential: false,
      });
    }
  }

  private async readersOf(tx: Tx, step: ClearanceStep, { before, after: row }: { before: OfferingEntity; after: OfferingEntity }): Promise<Id[]> {
    if (!row.isInformal && (step === 'cleared' || step === 'returned')) return this.revisions.writersSince(tx, row.id, before.clearedVersion ?? 0);
    if (row.isInformal && (step === 'submitted' || step === 'changed')) return (await this.memberships.coordinators(tx)).map((one) => one.accountId);
    if (row.organisationId === null) return row.accountId === null ? [] : [row.accountId];
    return (await this.memberships.adminsOf(tx, [row.organisationId])).map((one) => one.accountId);
  }
}

function kindOf(step: ClearanceStep): string {
  return `offering.${step}`;
}

/** What a change means for the clearing; null when nothing. Of several changes of one cleared text only the first is news. */
function stepOf(before: OfferingEntity, after: OfferingEntity): ClearanceStep | null {
  if (after.state === 'AWAITING_CLEARANCE') return before.state === 'AWAITING_CLEARANCE' ? null : 'submitted';
  if (before.state === 'AWAITING_CLEARANCE' && after.state === 'DRAFT') return 'returned';
  if (after.state !== 'PUBLISHED') return null;
  if (before.returnReason !== after.returnReason && before.state === 'PUBLISHED' && hasUnclearedChanges({ row: after })) return after.returnReason === null ? 'changed' : 'returned';
  if (before.state === 'AWAITING_CLEARANCE') return 'cleared';
  const [was, is] = [hasUnclearedChanges({ row: before }), hasUnclearedChanges({ row: after })];
  if (was && !is) return 'cleared';
  return !was && is && before.state === 'PUBLISHED' ? 'changed' : null;
}

/** True while the mail about this step would still be true. */
function stillHolds(step: ClearanceStep, row: OfferingEntity): boolean {
  switch (step) {
    case 'submitted': return row.state === 'AWAITING_CLEARANCE';
    case 'changed': return hasUnclearedChanges({ row });
    case 'cleared': return row.state === 'PUBLISHED';
    case 'returned': return (row.state === 'DRAFT' || row.state === 'PUBLISHED') && row.returnReason !== null;
  }
}
