import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationAssureOfferingArgs, type MutationSetFreshnessArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { FreshnessSettingService } from './freshness-setting.service.js';
import { OfferingAssurance } from './offering-assurance.service.js';

/** Whether what is published is still right, in GraphQL. Takes no decision. */
@Resolver()
export class FreshnessResolver {
  constructor(private readonly setting: FreshnessSettingService, private readonly assurance: OfferingAssurance) {}

  @Query('freshness')
  freshness(@Context() { actor }: RequestContext): Promise<object> {
    return this.setting.shown(actor);
  }

  @Mutation('setFreshness')
  setFreshness(@Context() { actor }: RequestContext, @Args() { input }: MutationSetFreshnessArgs): Promise<object> {
    return this.setting.set(actor, input);
  }

  @Mutation('assureOffering')
  assureOffering(@Context() { actor }: RequestContext, @Args() args: MutationAssureOfferingArgs): Promise<object> {
    return this.assurance.assure(actor, args);
  }
}
