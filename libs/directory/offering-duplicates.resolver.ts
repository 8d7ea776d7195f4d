import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { type QueryPossibleDuplicatesArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { OfferingDuplicates } from './offering-duplicates.js';

/** Possible duplicates in GraphQL. Takes no decision. */
@Resolver()
export class OfferingDuplicatesResolver {
  constructor(private readonly duplicates: OfferingDuplicates) {}

  @Query('possibleDuplicates')
  possibleDuplicates(@Context() { actor }: RequestContext, @Args() { id }: QueryPossibleDuplicatesArgs): Promise<object[] | null> {
    return this.duplicates.possible(actor, id);
  }
}
