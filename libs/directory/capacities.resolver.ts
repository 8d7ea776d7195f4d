import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type MutationReportCapacityArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { CapacitiesService } from './capacities.service.js';

/** What is free, in GraphQL. Takes no decision. */
@Resolver()
export class CapacitiesResolver {
  constructor(private readonly service: CapacitiesService) {}

  @Mutation('reportCapacity')
  reportCapacity(@Context() { actor }: RequestContext, @Args() { input }: MutationReportCapacityArgs): Promise<object> {
    return this.service.report(actor, input);
  }
}
