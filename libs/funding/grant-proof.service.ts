import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, isProblem, Problem } from '#kernel';
import { AuditTrail, CLOCK, type Tx } from '#platform/database';
import { mayBeProved } from './domain/grant.js';
import { parseProof, type ProofFields } from './domain/proof.js';
import { GrantDeadlinesService } from './grant-deadlines.service.js';
import { type GrantView } from './grant.view.js';
import { GrantsService } from './grants.service.js';
import { GrantsStore } from './store/grants.store.js';

/** The proof of use: that it was handed in, with which figures, and what follows from that. */
@Injectable()
export class GrantProof {
  constructor(
    private readonly grants: GrantsService,
    private readonly store: GrantsStore,
    private readonly deadlines: GrantDeadlinesService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Handed in, or said again with better figures. Nobody is reminded of it any more, and from its day on the time counts
   * for which documents are kept. Problems: InvalidInput, StaleVersion; Refused WRONG_STATE where no money ever came.
   */
  async submit(actor: Actor, input: ProofFields & { grantId: Id; expectedVersion: number }): Promise<GrantView | Problem> {
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row) => {
      if (!mayBeProved(row.status)) return nothingToProve();
      const draft = parseProof(input, { today: berlinDateOf(this.clock.now()), awardFrom: row.awardFrom });
      if (isProblem(draft)) return draft;
      await this.deadlines.finishProof(tx, actor, row);
      return { columns: {
        proofSubmittedOn: draft.submittedOn, finalCostCents: draft.costCents, finalOwnFundsCents: draft.ownFundsCents, finalThirdPartyCents: draft.thirdPartyCents,
      } };
    });
  }

  /** Somebody said in the list of duties or by the link of a mail that this deadline is done: handed in today, if nobody has said when. */
  async handedIn(tx: Tx, actor: Actor, deadlineId: Id): Promise<void> {
    const grantId = (await this.store.grantsOfDeadlines(tx, [deadlineId])).get(deadlineId);
    const grant = grantId === undefined ? null : await this.store.findForUpdate(tx, grantId);
    if (!grant || grant.proofSubmittedOn !== null) return;
    const proofSubmittedOn = berlinDateOf(this.clock.now());
    const next = await this.store.update(tx, grant, { proofSubmittedOn, changedAt: this.clock.now() });
    await this.audit.record(tx, actor, { action: 'grant.update', subjectType: 'grant', subjectId: grant.id, changes: { proofSubmittedOn: { before: null, after: proofSubmittedOn } } });
    await this.deadlines.settle(tx, actor, next);
  }
}

function nothingToProve(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Für Geld, das nie bewilligt war, gibt es keinen Verwendungsnachweis.', en: 'There is no proof of use for money that was never awarded.',
  });
}
