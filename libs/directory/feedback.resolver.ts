import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationForwardFeedbackArgs, type MutationGiveFeedbackArgs, type MutationMarkFeedbackHandledArgs, type QueryFeedbackArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { FeedbackService } from './feedback.service.js';

/** Feedback in GraphQL. Takes no decision. */
@Resolver()
export class FeedbackResolver {
  constructor(private readonly service: FeedbackService) {}

  @Query('feedback')
  feedback(@Context() { actor }: RequestContext, @Args() args: QueryFeedbackArgs): Promise<object> {
    return this.service.inbox(actor, args);
  }

  @Mutation('giveFeedback')
  giveFeedback(@Context() { sender }: RequestContext, @Args() { input }: MutationGiveFeedbackArgs): Promise<object> {
    return this.service.give(input, sender);
  }

  @Mutation('markFeedbackHandled')
  markFeedbackHandled(@Context() { actor }: RequestContext, @Args() { id }: MutationMarkFeedbackHandledArgs): Promise<object> {
    return this.service.markHandled(actor, id);
  }

  @Mutation('forwardFeedback')
  forwardFeedback(@Context() { actor }: RequestContext, @Args() { id }: MutationForwardFeedbackArgs): Promise<object> {
    return this.service.forward(actor, id);
  }
}
