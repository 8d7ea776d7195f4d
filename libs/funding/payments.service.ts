import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type IdSource, isProblem, type Problem } from '#kernel';
import { IDS } from '#platform/database';
import { parsePayment } from './domain/payment.js';
import { type GrantView } from './grant.view.js';
import { GrantsService } from './grants.service.js';
import { codesByKind } from './programmes.service.js';
import { GrantsStore } from './store/grants.store.js';
import { ProgrammesStore } from './store/programmes.store.js';

interface Versioned { grantId: Id; expectedVersion: number }

/** Money that arrives. */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly grants: GrantsService,
    private readonly store: GrantsStore,
    private readonly programmes: ProgrammesStore,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Money arrived; the day until which it must be spent is derived in the same transaction. */
  async add(actor: Actor, input: Versioned & { amountCents: number; paidOn: string; spendByRule?: string | null }): Promise<GrantView | Problem> {
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row) => {
      const rules = codesByKind(await this.programmes.rules(tx, row.programmeId)).SPEND_BY;
      const draft = parsePayment(input, { today: this.grants.today(), rules });
      if (isProblem(draft)) return draft;
      const id = this.ids.next();
      await this.store.insertPayment(tx, { id, networkId: row.networkId, grantId: row.id, ...draft, createdAt: this.grants.now() });
      return { note: { payment: { id, ...draft, amountCents: 'changed' } } };
    });
  }
}
