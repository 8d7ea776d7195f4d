import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type IdSource, InputReader, isProblem, type LocalDate, type Problem } from '#kernel';
import { IDS } from '#platform/database';
import { parsePayment } from './domain/payment.js';
import { readDay } from './domain/reading.js';
import { GrantDeadlinesService } from './grant-deadlines.service.js';
import { missing } from './grant-writer.js';
import { type GrantView } from './grant.view.js';
import { GrantsService } from './grants.service.js';
import { codesByKind } from './programmes.service.js';
import { GrantsStore } from './store/grants.store.js';
import { ProgrammesStore } from './store/programmes.store.js';

interface Versioned { grantId: Id; expectedVersion: number }

/** What happens to a grant while it runs: money arrives, and people type days from the notice. */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly grants: GrantsService,
    private readonly store: GrantsStore,
    private readonly programmes: ProgrammesStore,
    private readonly deadlines: GrantDeadlinesService,
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

  /** A day typed from the notice wins until it is cleared (`dueOn` null). */
  async setDeadline(actor: Actor, input: Versioned & { deadlineId: Id; dueOn?: string | null }): Promise<GrantView | Problem> {
    const dueOn = parseOptionalDay(input.dueOn ?? null);
    if (isProblem(dueOn)) return dueOn;
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row) => {
      const isKnown = dueOn.day === null ? await this.deadlines.clear(tx, row, input.deadlineId)
        : await this.deadlines.enter(tx, row, { deadlineId: input.deadlineId, dueOn: dueOn.day });
      return isKnown ? { note: { deadline: { id: input.deadlineId, dueOn: dueOn.day } } } : missing('deadlineId');
    });
  }
}

function parseOptionalDay(value: string | null): { day: LocalDate | null } | Problem {
  const reader = new InputReader();
  const day = value === null ? null : readDay(reader, 'dueOn', value);
  return reader.result(() => ({ day }));
}
