import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, pageOf } from '#kernel';
import { CLOCK, IDS, type Tx } from '#platform/database';
import { type Audience, OfferingEventEntity } from './store/offering-event.entity.js';

/** Something that happened to a shared offering. */
export interface HistoryEntry {
  offeringId: Id;
  networkId: Id;
  kind: string;
  /** Whom it is about; null = the offering itself. */
  organisationId: Id | null;
  audience: Audience;
  details?: Record<string, unknown>;
}

/** The append-only history of shared offerings, written in the transaction of its cause. */
@Injectable()
export class OfferingHistory {
  constructor(@Inject(CLOCK) private readonly clock: Clock, @Inject(IDS) private readonly ids: IdSource) {}

  /** Appends an entry and returns its id, which also makes the mails about it unique. */
  async append(tx: Tx, actor: Actor, entry: HistoryEntry): Promise<Id> {
    const id = this.ids.next();
    await tx.query(
      `INSERT INTO offering_event (id, network_id, offering_id, at, kind, organisation_id, acting_organisation_id, account_id, audience, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id, entry.networkId, entry.offeringId, this.clock.now(), entry.kind, entry.organisationId, actor.organisationId, actor.accountId,
        entry.audience, JSON.stringify(entry.details ?? {}),
      ],
    );
    return id;
  }

  /** A page for readers of these audiences, newest first. */
  async page(
    tx: Tx, input: { offeringId: Id; audiences: readonly Audience[]; first: number; before: Id | null },
  ): Promise<{ items: OfferingEventEntity[]; nextCursor: string | null }> {
    const query = tx.createQueryBuilder(OfferingEventEntity, 'e')
      .where('e.offeringId = :offeringId AND e.audience IN (:...audiences)', input).orderBy('e.id', 'DESC').limit(input.first + 1);
    if (input.before) query.andWhere('e.id < :before', { before: input.before });
    return pageOf(await query.getMany(), { first: input.first, keyOf: (row) => [row.id], show: (row) => row });
  }
}
