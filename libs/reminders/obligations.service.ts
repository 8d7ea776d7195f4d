import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id, inLanguage, isId, keyOfCursor, LocalDate, pageSize, sightedPageOf, type Text } from '#kernel';
import { AuditSights, Doors } from '#platform/database';
import { authorise, may } from '#identity';
import { ObligationKinds } from './obligation-kinds.js';
import { type Obligation } from './obligation.js';
import { LedgerStore, type LedgerDelivery, type LedgerLine } from './store/ledger.store.js';
import { ObligationsStore } from './store/obligations.store.js';

/** An obligation in the shape of the contract; `accountId` tells the policy whose it is. */
export type ObligationView = Obligation & { kindLabel: string; accountId: Id | null };

type Owned<Part> = Part & { organisationId: Id | null; accountId: Id | null };
/** A ledger line in the shape of the contract, with the owner for the policy of its fields. */
export type LedgerView = Owned<Omit<LedgerLine, 'delivery'>> & { delivery: Owned<LedgerDelivery> | null };

/** Reading obligations and what people were told about them. */
@Injectable()
export class ObligationsService implements OnModuleInit {
  constructor(
    private readonly doors: Doors,
    private readonly kinds: ObligationKinds,
    private readonly obligations: ObligationsStore,
    private readonly ledgers: LedgerStore,
    private readonly trail: AuditSights,
  ) {}

  onModuleInit(): void {
    this.trail.register('obligation', async (tx, actor, ids) => {
      const visible = await this.kinds.visible(tx, actor, await this.obligations.byIds(tx, ids));
      return new Set(visible.map((one) => one.id));
    });
  }

  /** Those of one organisation, or of the whole network for the office, that this caller may know of. */
  async page(
    actor: Actor, input: { organisationId?: Id | null; state?: Obligation['state'] | null; first?: number | null; after?: string | null },
  ): Promise<{ items: ObligationView[]; nextCursor: string | null }> {
    const organisationId = input.organisationId ?? actor.organisationId;
    authorise(actor, 'obligation.read', { organisationId });
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, [LocalDate.is, isId]);
    const after = key && { nominal: key[0], id: key[1] };
    return this.doors.readInNetwork(actor, (tx) => sightedPageOf({
      first,
      read: (row: Obligation | null, limit) => this.obligations.page(tx, { organisationId, state: input.state ?? null, first: limit, after: row ?? after }),
      keep: (rows) => this.kinds.visible(tx, actor, rows),
      keyOf: (row) => [row.nominal, row.id], show: (row) => this.shown(actor, row),
    }));
  }

  /** Null when there is no such obligation, or none that this caller may know of. */
  async ledger(actor: Actor, id: Id): Promise<LedgerView[] | null> {
    return this.doors.readInNetwork(actor, async (tx) => {
      const obligation = await this.obligations.find(tx, id);
      const owner = { organisationId: obligation?.organisationId ?? null, accountId: obligation?.responsibleAccountId ?? null };
      if (!obligation || !may(actor, 'obligation.read', owner)) return null;
      if ((await this.kinds.visible(tx, actor, [obligation])).length === 0) return null;
      const lines = await this.ledgers.lines(tx, id);
      return lines.map((line) => ({ ...line, ...owner, delivery: line.delivery && { ...line.delivery, ...owner } }));
    });
  }

  /** With the name of its kind in the caller's language. */
  shown(actor: Actor, obligation: Obligation): ObligationView {
    const label: Text = this.kinds.find(obligation.kind)?.label ?? { de: obligation.kind };
    return { ...obligation, kindLabel: inLanguage(label, actor.language), accountId: obligation.responsibleAccountId };
  }
}
