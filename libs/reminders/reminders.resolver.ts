import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationAcknowledgeObligationArgs, type MutationMarkObligationDoneArgs, type QueryObligationLedgerArgs, type QueryObligationsArgs,
} from '#contract';
import { type Actor, isProblem, type Problem } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { type Obligation } from './obligation.js';
import { ObligationsService } from './obligations.service.js';
import { RemindersService } from './reminders.service.js';

/** Obligations and their ledger. Takes no decision. */
@Resolver()
export class RemindersResolver {
  constructor(private readonly reading: ObligationsService, private readonly service: RemindersService) {}

  @Query('obligations')
  obligations(@Context() { actor }: RequestContext, @Args() args: QueryObligationsArgs): Promise<object> {
    return this.reading.page(actor, args);
  }

  @Query('obligationLedger')
  obligationLedger(@Context() { actor }: RequestContext, @Args() { id }: QueryObligationLedgerArgs): Promise<object[] | null> {
    return this.reading.ledger(actor, id);
  }

  @Mutation('acknowledgeObligation')
  async acknowledgeObligation(@Context() { actor }: RequestContext, @Args() args: MutationAcknowledgeObligationArgs): Promise<object> {
    return this.shown(actor, await this.service.acknowledge(actor, args));
  }

  @Mutation('markObligationDone')
  async markObligationDone(@Context() { actor }: RequestContext, @Args() { input }: MutationMarkObligationDoneArgs): Promise<object> {
    return this.shown(actor, await this.service.markDone(actor, input));
  }

  private shown(actor: Actor, answer: Obligation | Problem): object {
    return isProblem(answer) ? answer : this.reading.shown(actor, answer);
  }
}
