import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { AuditSights, type Tx } from '#platform/database';
import { OfferingViews } from './offering-views.js';
import { OfferingsStore } from './store/offerings.store.js';

/**
 * Lets the audit trail, and the trails of what hangs on an offering, follow its sight: what is about an offering that a
 * reader may not know of does not exist for that reader either. Drafts are their owners' alone.
 */
@Injectable()
export class OfferingSights implements OnModuleInit {
  constructor(private readonly store: OfferingsStore, private readonly views: OfferingViews, private readonly trail: AuditSights) {}

  onModuleInit(): void {
    this.trail.register('offering', (tx, actor, ids) => this.offerings(tx, actor, ids));
    // Questions whether an offering is still right are about that offering.
    this.trail.register('assurance', (tx, actor, ids) => this.offerings(tx, actor, ids));
  }

  /** Of these offerings, those that the reader may know of: open to them now, or public once and no draft again since. */
  async offerings(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
    const rows = await this.store.byIds(tx, ids);
    const open = await this.views.openTo(tx, actor, rows);
    return new Set(rows.filter((row) => open.has(row.id) || (row.publishedAt !== null && row.state !== 'DRAFT')).map((row) => row.id));
  }

  /** Of these things, those whose offering the reader may know of; `offeringOf` says which offering each hangs on. */
  async hangingOn(tx: Tx, actor: Actor, offeringOf: ReadonlyMap<Id, Id>): Promise<ReadonlySet<Id>> {
    const visible = await this.offerings(tx, actor, [...new Set(offeringOf.values())]);
    return new Set([...offeringOf].filter(([, offeringId]) => visible.has(offeringId)).map(([id]) => id));
  }
}
