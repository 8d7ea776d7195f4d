import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type FundingScenarioImpactsArgs, type QueryFundingScenarioArgs, type QueryProgrammeDependenciesArgs } from '#contract';
import { isCursorText, isId, keyOfCursor, pageOf, pageSize } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { dayAt, questionOf } from './runway-question.js';
import { ScenarioService } from './scenario.service.js';
import { type FundingScenarioView, rankOf } from './scenario.view.js';

/** What would be if. Takes no decision. */
@Resolver('FundingScenario')
export class ScenarioResolver {
  constructor(private readonly service: ScenarioService) {}

  @Query('fundingScenario')
  fundingScenario(@Context() { actor }: RequestContext, @Args() args: QueryFundingScenarioArgs): Promise<object> {
    return this.service.ofNetwork(actor, questionOf(args), args.changes);
  }

  @Query('programmeDependencies')
  programmeDependencies(@Context() { actor }: RequestContext, @Args() args: QueryProgrammeDependenciesArgs): Promise<object[]> {
    return this.service.dependencies(actor, questionOf(args), args.lastFundedDay ? dayAt('lastFundedDay', args.lastFundedDay) : null);
  }

  @ResolveField('impacts')
  impacts(@Parent() { impacts }: FundingScenarioView, @Args() args: FundingScenarioImpactsArgs): object {
    const first = pageSize(args.first);
    const [rank = '', id = ''] = keyOfCursor(args.after, [isCursorText, isId]) ?? [];
    const rest = impacts.filter((impact) => rankOf(impact) > rank || (rankOf(impact) === rank && impact.offeringId > id));
    return pageOf(rest.slice(0, first + 1), { first, keyOf: (impact) => [rankOf(impact), impact.offeringId], show: (impact) => impact });
  }
}
