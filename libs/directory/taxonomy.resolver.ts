import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationAddTermArgs, type MutationUpdateTermArgs, type QueryTaxonomiesArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { TaxonomyService } from './taxonomy.service.js';

/** Life areas, target groups and terms in GraphQL. Takes no decision. */
@Resolver()
export class TaxonomyResolver {
  constructor(private readonly service: TaxonomyService) {}

  @Query('taxonomies')
  taxonomies(@Args() args: QueryTaxonomiesArgs): Promise<object> {
    return this.service.all(args.network, { withRetired: args.withRetired ?? false });
  }

  @Mutation('addTerm')
  addTerm(@Context() { actor }: RequestContext, @Args() { input }: MutationAddTermArgs): Promise<object> {
    return this.service.add(actor, input);
  }

  @Mutation('updateTerm')
  updateTerm(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateTermArgs): Promise<object> {
    return this.service.update(actor, input);
  }
}
