import { Injectable } from '@nestjs/common';
import { type Actor, type Id, InputReader, isProblem, type LocalDate, type Problem } from '#kernel';
import { type AddedKind } from './domain/deadline-kind.js';
import { parseAddedDeadline } from './domain/added-deadline.js';
import { readDay } from './domain/reading.js';
import { GrantDeadlinesService } from './grant-deadlines.service.js';
import { missing } from './grant-writer.js';
import { type GrantView } from './grant.view.js';
import { GrantsService } from './grants.service.js';

interface Versioned { grantId: Id; expectedVersion: number }

/** Days that people type: those of deadlines that rules give, and those that no rule can know. */
@Injectable()
export class TypedDeadlinesService {
  constructor(private readonly grants: GrantsService, private readonly deadlines: GrantDeadlinesService) {}

  /** A day typed from the notice wins until it is cleared (`dueOn` null); one that was added is gone then. */
  async set(actor: Actor, input: Versioned & { deadlineId: Id; dueOn?: string | null }): Promise<GrantView | Problem> {
    const dueOn = parseOptionalDay(input.dueOn ?? null);
    if (isProblem(dueOn)) return dueOn;
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row) => {
      const isKnown = dueOn.day === null ? await this.deadlines.clear(tx, row, input.deadlineId)
        : await this.deadlines.enter(tx, row, { deadlineId: input.deadlineId, dueOn: dueOn.day });
      return isKnown ? { note: { deadline: { id: input.deadlineId, dueOn: dueOn.day } } } : missing('deadlineId');
    });
  }

  /** Somebody has looked at a day that a rule gives: it is right, or the proposed one is. */
  async confirm(actor: Actor, input: Versioned & { deadlineId: Id; takesProposal: boolean }): Promise<GrantView | Problem> {
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row) => {
      const isDone = await this.deadlines.confirm(tx, row, input);
      return isDone ? { note: { deadline: { id: input.deadlineId, takesProposal: input.takesProposal } } } : missing('deadlineId');
    });
  }

  /** A deadline of a letter of the funder, or one of the house. */
  async add(actor: Actor, input: Versioned & { kind: AddedKind; dueOn: string; note?: string | null }): Promise<GrantView | Problem> {
    const draft = parseAddedDeadline(input);
    if (isProblem(draft)) return draft;
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row) => {
      const id = await this.deadlines.add(tx, row, draft);
      return { note: { deadline: { id, kind: draft.kind, dueOn: draft.dueOn } } };
    });
  }
}

function parseOptionalDay(value: string | null): { day: LocalDate | null } | Problem {
  const reader = new InputReader();
  const day = value === null ? null : readDay(reader, 'dueOn', value);
  return reader.result(() => ({ day }));
}
