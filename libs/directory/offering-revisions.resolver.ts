import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationRestoreOfferingRevisionArgs, type QueryCompareOfferingRevisionsArgs, type QueryOfferingRevisionsArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { OfferingRevisionsService } from './offering-revisions.service.js';
import { OfferingsService } from './offerings.service.js';

/** What offerings said, in GraphQL. Takes no decision. */
@Resolver()
export class OfferingRevisionsResolver {
  constructor(private readonly revisions: OfferingRevisionsService, private readonly offerings: OfferingsService) {}

  @Query('offeringRevisions')
  offeringRevisions(@Context() { actor }: RequestContext, @Args() args: QueryOfferingRevisionsArgs): Promise<object | null> {
    return this.revisions.page(actor, args);
  }

  @Query('compareOfferingRevisions')
  compareOfferingRevisions(@Context() { actor }: RequestContext, @Args() args: QueryCompareOfferingRevisionsArgs): Promise<object | null> {
    return this.revisions.compare(actor, args);
  }

  @Mutation('restoreOfferingRevision')
  restoreOfferingRevision(@Context() { actor }: RequestContext, @Args() args: MutationRestoreOfferingRevisionArgs): Promise<object> {
    return this.offerings.restore(actor, args);
  }
}
