import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type MutationAddContributionArgs, type MutationChangeContributionEndArgs, type MutationConfirmContributionArgs, type MutationEndContributionArgs,
} from '#contract';
import { type Id } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { ContributionsService } from './contributions.service.js';
import { PublicParts } from './public-parts.js';

/** An offering as the directory hands it on: its public card with the parts in it, or its page in the workspace without. */
interface OfferingSource {
  id: Id;
  partnerOrganisationIds?: readonly Id[];
  partners?: object[];
  contributions?: object[];
}

/** Contributions to shared offerings, and what the page of an offering says of its partners. Takes no decision. */
@Resolver('Offering')
export class ContributionsResolver {
  constructor(private readonly service: ContributionsService, private readonly parts: PublicParts) {}

  @ResolveField('partners')
  async partners(@Parent() offering: OfferingSource, @Context() context: RequestContext): Promise<object[]> {
    return offering.partnerOrganisationIds ? this.parts.partnersIn(context, offering.id) : offering.partners ?? [];
  }

  @ResolveField('contributions')
  async contributions(@Parent() offering: OfferingSource, @Context() context: RequestContext): Promise<object[]> {
    return offering.partnerOrganisationIds ? this.parts.contributionsIn(context, offering.id) : offering.contributions ?? [];
  }

  @Mutation('addContribution')
  addContribution(@Context() { actor }: RequestContext, @Args() { input }: MutationAddContributionArgs): Promise<object> {
    return this.service.add(actor, input);
  }

  @Mutation('confirmContribution')
  confirmContribution(@Context() { actor }: RequestContext, @Args() args: MutationConfirmContributionArgs): Promise<object> {
    return this.service.confirm(actor, args);
  }

  @Mutation('changeContributionEnd')
  changeContributionEnd(@Context() { actor }: RequestContext, @Args() args: MutationChangeContributionEndArgs): Promise<object> {
    return this.service.changeEnd(actor, { ...args, endsOn: args.endsOn ?? null });
  }

  @Mutation('endContribution')
  endContribution(@Context() { actor }: RequestContext, @Args() args: MutationEndContributionArgs): Promise<object> {
    return this.service.end(actor, args);
  }
}
