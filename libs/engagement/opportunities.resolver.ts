import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationAddShiftArgs, type MutationChangeShiftArgs, type MutationCloseOpportunityArgs, type MutationCreateOpportunityArgs,
  type MutationOpenOpportunityArgs, type MutationPauseOpportunityArgs, type MutationUpdateOpportunityArgs, type QueryOpportunitiesArgs,
  type QueryOpportunitiesForMeArgs, type QueryOpportunityArgs, type QueryOrganisationOpportunitiesArgs,
} from '#contract';
import { weekdayNumber } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { NetworksService } from '#identity';
import { FinderService } from './finder.service.js';
import { OpportunitiesService } from './opportunities.service.js';
import { ShiftsService } from './shifts.service.js';

/** Finding engagements, and the organisation's work on them. Takes no decision. */
@Resolver()
export class OpportunitiesResolver {
  constructor(
    private readonly networks: NetworksService,
    private readonly finder: FinderService,
    private readonly service: OpportunitiesService,
    private readonly shifts: ShiftsService,
  ) {}

  @Query('opportunities')
  opportunities(@Context() { actor }: RequestContext, @Args() { network, wish, first, after }: QueryOpportunitiesArgs): Promise<object> {
    return this.finder.search(network, { ...wish, weekdays: wish?.weekdays?.map(weekdayNumber) }, { first, after, language: actor.language });
  }

  @Query('opportunitiesForMe')
  async opportunitiesForMe(@Context() { actor }: RequestContext, @Args() { network, ...page }: QueryOpportunitiesForMeArgs): Promise<object> {
    return this.finder.forMe(await this.networks.placed(actor, network), network, page);
  }

  @Query('opportunity')
  opportunity(@Context() { actor }: RequestContext, @Args() { id, network }: QueryOpportunityArgs): Promise<object | null> {
    return network ? this.finder.one(network, id) : this.service.find(actor, id);
  }

  @Query('organisationOpportunities')
  organisationOpportunities(@Context() { actor }: RequestContext, @Args() args: QueryOrganisationOpportunitiesArgs): Promise<object> {
    return this.service.ofOrganisation(actor, args);
  }

  @Mutation('createOpportunity')
  createOpportunity(@Context() { actor }: RequestContext, @Args() { input }: MutationCreateOpportunityArgs): Promise<object> {
    return this.service.create(actor, input);
  }

  @Mutation('updateOpportunity')
  updateOpportunity(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateOpportunityArgs): Promise<object> {
    return this.service.update(actor, input);
  }

  @Mutation('openOpportunity')
  openOpportunity(@Context() { actor }: RequestContext, @Args() args: MutationOpenOpportunityArgs): Promise<object> {
    return this.service.open(actor, args);
  }

  @Mutation('pauseOpportunity')
  pauseOpportunity(@Context() { actor }: RequestContext, @Args() args: MutationPauseOpportunityArgs): Promise<object> {
    return this.service.pause(actor, args);
  }

  @Mutation('closeOpportunity')
  closeOpportunity(@Context() { actor }: RequestContext, @Args() args: MutationCloseOpportunityArgs): Promise<object> {
    return this.service.close(actor, args);
  }

  @Mutation('addShift')
  addShift(@Context() { actor }: RequestContext, @Args() { input }: MutationAddShiftArgs): Promise<object> {
    return this.shifts.add(actor, input);
  }

  @Mutation('changeShift')
  changeShift(@Context() { actor }: RequestContext, @Args() { input }: MutationChangeShiftArgs): Promise<object> {
    return this.shifts.change(actor, input);
  }
}
