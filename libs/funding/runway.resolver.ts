import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type NetworkRunwayOfferingsArgs, type NetworkRunwayQualityEntriesArgs, type OfferingRunwayArgs, type QueryNetworkRunwayArgs, type QueryOfferingRunwayArgs } from '#contract';
import { isCursorNumber, isId, keyOfCursor, pageOf, pageSize } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { type NetworkRunwayView } from './network-runway.view.js';
import { runwayLoader } from './runway.loader.js';
import { questionOf } from './runway-question.js';
import { RunwayService } from './runway.service.js';
import { runwayView } from './runway.view.js';

/** How long the money lasts. Takes no decision. */
@Resolver('NetworkRunway')
export class RunwayResolver {
  constructor(private readonly service: RunwayService) {}

  @Query('offeringRunway')
  async offeringRunway(@Context() { actor }: RequestContext, @Args() args: QueryOfferingRunwayArgs): Promise<object | null> {
    const [runway] = await this.service.ofOfferings(actor, [args.offeringId], questionOf(args));
    return runway ?? null;
  }

  @Query('networkRunway')
  networkRunway(@Context() { actor }: RequestContext, @Args() args: QueryNetworkRunwayArgs): Promise<object> {
    return this.service.ofNetwork(actor, questionOf(args));
  }

  @ResolveField('qualityEntries')
  qualityEntries(@Parent() { qualityEntries }: NetworkRunwayView, @Args() args: NetworkRunwayQualityEntriesArgs): object {
    return entriesOf(qualityEntries, args);
  }

  @ResolveField('offerings')
  offerings(@Parent() { runways, params }: NetworkRunwayView, @Args() args: NetworkRunwayOfferingsArgs): object {
    const first = pageSize(args.first);
    const after = keyOfCursor(args.after, [isId])?.[0] ?? '';
    const rest = runways.filter(({ offering }) => offering.id > after);
    return pageOf(rest.slice(0, first + 1), { first, keyOf: ({ offering }) => [offering.id], show: (one) => runwayView(one, params) });
  }
}

/** What can be put right, of one kind or all, in pages. */
function entriesOf(entries: NetworkRunwayView['qualityEntries'], { issue, first: wanted, after: cursor }: NetworkRunwayQualityEntriesArgs): object {
  const first = pageSize(wanted);
  const start = keyOfCursor(cursor, [isCursorNumber])?.[0] ?? 0;
  const rows = entries.map((entry, at) => ({ entry, position: at + 1 })).filter(({ entry, position }) => position > start && (!issue || entry.issue === issue));
  return pageOf(rows.slice(0, first + 1), { first, keyOf: ({ position }) => [position], show: ({ entry }) => entry });
}

/** The runway beside what else an offering says of itself; null for everyone who may not know. */
@Resolver('Offering')
export class OfferingRunwayResolver {
  constructor(private readonly service: RunwayService) {}

  @ResolveField('runway')
  runway(@Context() context: RequestContext, @Parent() { id }: { id: string }, @Args() args: OfferingRunwayArgs): Promise<object | null> {
    return runwayLoader(this.service, context, questionOf(args)).load(id);
  }
}
