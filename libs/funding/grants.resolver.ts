import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type GrantSettlementArgs, type MutationAddGrantDeadlineArgs, type MutationAddPaymentArgs, type MutationEnterGrantArgs, type MutationConfirmGrantDeadlineArgs, type MutationExtendGrantArgs, type MutationForwardGrantArgs, type MutationRecordGrantArgs,
  type MutationSetGrantDeadlineArgs, type MutationSubmitProofOfUseArgs, type MutationUpdateGrantArgs, type MutationWithdrawGrantArgs, type QueryGrantArgs, type QueryGrantsArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { GrantForwarding } from './grant-forwarding.service.js';
import { GrantProof } from './grant-proof.service.js';
import { type GrantView } from './grant.view.js';
import { GrantsService } from './grants.service.js';
import { PaymentsService } from './payments.service.js';
import { settlementView, type SettlementView } from './settlement.view.js';
import { TypedDeadlinesService } from './typed-deadlines.service.js';

/** Grants and what happens to them. Takes no decision. */
@Resolver()
export class GrantsResolver {
  constructor(
    private readonly service: GrantsService, private readonly payments: PaymentsService,
    private readonly deadlines: TypedDeadlinesService, private readonly proofs: GrantProof, private readonly forwardings: GrantForwarding,
  ) {}

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
    return this.deadlines.set(actor, input);
  }

  @Mutation('addGrantDeadline')
  addGrantDeadline(@Context() { actor }: RequestContext, @Args() { input }: MutationAddGrantDeadlineArgs): Promise<object> {
    return this.deadlines.add(actor, input);
  }

  @Mutation('confirmGrantDeadline')
  confirmGrantDeadline(@Context() { actor }: RequestContext, @Args() { input }: MutationConfirmGrantDeadlineArgs): Promise<object> {
    return this.deadlines.confirm(actor, input);
  }

  @Mutation('forwardGrant')
  forwardGrant(@Context() { actor }: RequestContext, @Args() { input }: MutationForwardGrantArgs): Promise<object> {
    return this.forwardings.forward(actor, input);
  }

  @Mutation('submitProofOfUse')
  submitProofOfUse(@Context() { actor }: RequestContext, @Args() { input }: MutationSubmitProofOfUseArgs): Promise<object> {
    return this.proofs.submit(actor, input);
  }
}

/** What is left of a grant, computed from what its view shows: whoever sees no amounts gets nothing. */
@Resolver('Grant')
export class GrantSettlementResolver {
  @ResolveField('settlement')
  settlement(@Parent() grant: GrantView, @Args() args: GrantSettlementArgs): SettlementView | null {
    return settlementView(grant, args);
  }
}
