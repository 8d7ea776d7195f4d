import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { type QueryChangesArgs, type QueryOfferingsArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { countedFilter } from './counted-filter.js';
import { OfferingSearch } from './offering-search.js';
import { PublicChanges } from './public-changes.js';

/** The public catalogue for other systems: lists as Relay has them, and what has changed. Takes no decision. */
@Resolver()
export class CatalogueResolver {
  constructor(private readonly search: OfferingSearch, private readonly feed: PublicChanges) {}

  @Query('offerings')
  async offerings(@Context() { actor, sender, notes }: RequestContext, @Args() args: QueryOfferingsArgs): Promise<object> {
    const page = await this.search.find(args.network, { ...args, filter: countedFilter(args.filter) }, { reads: actor.language, sender });
    // Each search without result is counted.
    if (page.items.length === 0) notes.hasEffect = true;
    const cursors = page.cursors();
    return {
      edges: page.items.map((node, at) => ({ cursor: cursors[at], node })), totalCount: page.total,
      pageInfo: { hasNextPage: page.nextCursor !== null, hasPreviousPage: (args.after ?? null) !== null, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null },
    };
  }

  @Query('changes')
  changes(@Args() { network, ...args }: QueryChangesArgs): Promise<object> {
    return this.feed.page(network, args);
  }
}
