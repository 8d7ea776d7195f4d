import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationAddPaymentArgs, type MutationEnterGrantArgs, type MutationExtendGrantArgs, type MutationRecordGrantArgs,
  type MutationSetGrantDeadlineArgs, type MutationUpdateGrantArgs, type MutationWithdrawGrantArgs, type QueryGrantArgs, type QueryGrantsArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { GrantsService } from './grants.service.js';
import { PaymentsService } from './payments.service.js';

/** Grants and what happens to them. Takes no decision. */
@Resolver()
export class GrantsResolver {
  constructor(private readonly service: GrantsService, private readonly payments: PaymentsService) {}

  @Query('grants')
  grants(@Context() { actor }: RequestContext, @Args() args: QueryGrantsArgs): Promise<object> {
    return this.service.page(actor, args);
  }

  @Query('grant')
  grant(@Context() { actor }: RequestContext, @Args() { id }: QueryGrantArgs): Promise<object | null> {
    return this.service.find(actor, id);
  }

  @Mutation('enterGrant')
  enterGrant(@Context() { actor }: RequestContext, @Args() { input }: MutationEnterGrantArgs): Promise<object> {
    return this.service.enter(actor, input);
  }

  @Mutation('recordGrant')
  recordGrant(@Context() { actor }: RequestContext, @Args() { input }: MutationRecordGrantArgs): Promise<object> {
    return this.service.record(actor, input);
  }

  @Mutation('updateGrant')
  updateGrant(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateGrantArgs): Promise<object> {
    return this.service.update(actor, input);
  }

  @Mutation('extendGrant')
  extendGrant(@Context() { actor }: RequestContext, @Args() { input }: MutationExtendGrantArgs): Promise<object> {
    return this.service.extend(actor, input);
  }

  @Mutation('withdrawGrant')
  withdrawGrant(@Context() { actor }: RequestContext, @Args() args: MutationWithdrawGrantArgs): Promise<object> {
    return this.service.withdraw(actor, args);
  }

  @Mutation('addPayment')
  addPayment(@Context() { actor }: RequestContext, @Args() { input }: MutationAddPaymentArgs): Promise<object> {
    return this.payments.add(actor, input);
  }

  @Mutation('setGrantDeadline')
  setGrantDeadline(@Context() { actor }: RequestContext, @Args() { input }: MutationSetGrantDeadlineArgs): Promise<object> {
    return this.payments.setDeadline(actor, input);
  }
}
