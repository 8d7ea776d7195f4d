import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationSetOpenDataArgs, type QueryOpenDataArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { OpenDataService } from './open-data.service.js';

/** The terms of open data. Takes no decision. */
@Resolver()
export class OpenDataResolver {
  constructor(private readonly service: OpenDataService) {}

  @Query('openData')
  openData(@Args() { network }: QueryOpenDataArgs): Promise<object | null> {
    return this.service.terms(network);
  }

  @Mutation('setOpenData')
  setOpenData(@Context() { actor }: RequestContext, @Args() { input }: MutationSetOpenDataArgs): Promise<object> {
    return this.service.set(actor, input);
  }
}
