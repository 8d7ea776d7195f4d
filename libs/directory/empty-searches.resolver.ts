import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationReportNothingFoundArgs, type QueryEmptySearchesArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { EmptySearches } from './empty-searches.js';
import { NothingFoundService } from './nothing-found.service.js';

/** Searches without result in GraphQL. Takes no decision. */
@Resolver()
export class EmptySearchesResolver {
  constructor(private readonly searches: EmptySearches, private readonly service: NothingFoundService) {}

  @Query('emptySearches')
  emptySearches(@Context() { actor }: RequestContext, @Args() { month }: QueryEmptySearchesArgs): Promise<object> {
    return this.searches.ofMonth(actor, month);
  }

  @Mutation('reportNothingFound')
  reportNothingFound(@Context() { actor, sender }: RequestContext, @Args() { input }: MutationReportNothingFoundArgs): Promise<object> {
    return this.service.report(input, { sender, language: actor.language });
  }
}
