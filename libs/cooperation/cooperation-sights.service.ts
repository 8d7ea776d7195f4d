import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Id } from '#kernel';
import { AuditSights, type Tx } from '#platform/database';
import { OfferingSights } from '#directory';

/** In the audit trail, partnerships and contributions exist only for whoever may know of their offering. */
@Injectable()
export class CooperationSights implements OnModuleInit {
  constructor(private readonly offerings: OfferingSights, private readonly trail: AuditSights) {}

  onModuleInit(): void {
    for (const table of ['partnership', 'contribution'] as const) {
      this.trail.register(table, async (tx, actor, ids) => this.offerings.hangingOn(tx, actor, await offeringsOf(tx, table, ids)));
    }
  }
}

async function offeringsOf(tx: Tx, table: 'partnership' | 'contribution', ids: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
  const rows: { id: Id; offeringId: Id }[] = await tx.query(
    `SELECT id, offering_id AS "offeringId" FROM ${table} WHERE network_id = app.network() AND id = ANY($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, row.offeringId]));
}
