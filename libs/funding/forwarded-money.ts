import { Injectable } from '@nestjs/common';
import { type Id, type InvalidInput, Money } from '#kernel';
import { type Tx } from '#platform/database';
import { type GrantDraft, mayBeWithdrawn } from './domain/grant.js';
import { problemOfForwarding, problemOfShrinking } from './domain/forwarding.js';
import { allocateByYear } from './domain/tranche.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';

/** Keeps what is passed on of a grant within the grant. Whoever asks has locked the grant that it comes from. */
@Injectable()
export class ForwardedMoney {
  constructor(private readonly store: GrantsStore) {}

  /** Locks the grant that this one was passed on from, which comes before its own lock; nothing for others. */
  async lockAbove(tx: Tx, id: Id): Promise<void> {
    const above = (await this.store.find(tx, id))?.forwardedFromGrantId ?? null;
    if (above !== null) await this.store.findForUpdate(tx, above);
  }

  /** The problem of passing this much on; null when it is there. */
  async problemOfNew(tx: Tx, grant: GrantEntity, draft: GrantDraft, wanted: number): Promise<InvalidInput | null> {
    return problemOfForwarding(wanted, { ...sharedOut(draft), forwardedCents: await this.store.forwardedCents(tx, grant.id, null) });
  }

  /** The problem of a grant as it is to be: more of the level above, or less than what went on from it. */
  async problemOfChange(tx: Tx, row: GrantEntity, next: { draft: GrantDraft; status: GrantEntity['status'] }): Promise<InvalidInput | null> {
    const forwardedCents = await this.store.forwardedCents(tx, row.id, null);
    return problemOfShrinking({ ...sharedOut(next.draft), forwardedCents }) ?? (mayBeWithdrawn(next.status) ? this.problemAbove(tx, row, next.draft) : null);
  }

  private async problemAbove(tx: Tx, row: GrantEntity, draft: GrantDraft): Promise<InvalidInput | null> {
    const above = row.forwardedFromGrantId === null ? null : await this.store.find(tx, row.forwardedFromGrantId);
    if (!above) return null;
    const { amountCents } = above;
    const shares = await this.store.shares(tx, above.id);
    const { allocatedCents } = allocateByYear(amountCents, await this.store.tranches(tx, above.id), shares.map((share) => share.basisPoints));
    return problemOfForwarding(draft.amountCents, {
      amountCents, allocatedCents: Money.sum(allocatedCents), forwardedCents: await this.store.forwardedCents(tx, above.id, row.id),
    });
  }
}

function sharedOut({ amountCents, tranches, shares }: GrantDraft): { amountCents: number; allocatedCents: number } {
  return { amountCents, allocatedCents: Money.sum(allocateByYear(amountCents, tranches, shares.map((share) => share.basisPoints)).allocatedCents) };
}
