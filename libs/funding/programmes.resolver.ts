import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationCreateProgrammeArgs, type MutationSetCostPlanArgs, type MutationSetFundingThresholdsArgs, type QueryCostPlanArgs,
  type MutationUpdateProgrammeArgs, type QueryDeadlineRulesArgs, type QueryProgrammesArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { CostPlansService } from './cost-plans.service.js';
import { ProgrammesService } from './programmes.service.js';
import { ThresholdsService } from './thresholds.service.js';

/** Programmes, rules, cost plans and thresholds: what figures are computed from. Takes no decision. */
@Resolver()
export class ProgrammesResolver {
  constructor(
    private readonly service: ProgrammesService,
    private readonly costPlans: CostPlansService,
    private readonly thresholds: ThresholdsService,
  ) {}

  @Query('programmes')
  programmes(@Context() { actor }: RequestContext, @Args() args: QueryProgrammesArgs): Promise<object> {
    return this.service.page(actor, args);
  }

  @Query('deadlineRules')
  deadlineRules(@Context() { actor }: RequestContext, @Args() { programmeId }: QueryDeadlineRulesArgs): Promise<object[]> {
    return this.service.rules(actor, programmeId ?? null);
  }

  @Query('costPlan')
  costPlan(@Context() { actor }: RequestContext, @Args() { offeringId }: QueryCostPlanArgs): Promise<object | null> {
    return this.costPlans.find(actor, offeringId);
  }

  @Query('fundingThresholds')
  fundingThresholds(@Context() { actor }: RequestContext): Promise<object> {
    return this.thresholds.shown(actor);
  }

  @Mutation('createProgramme')
  createProgramme(@Context() { actor }: RequestContext, @Args() { input }: MutationCreateProgrammeArgs): Promise<object> {
    return this.service.create(actor, input);
  }

  @Mutation('updateProgramme')
  updateProgramme(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateProgrammeArgs): Promise<object> {
    return this.service.update(actor, input);
  }

  @Mutation('setCostPlan')
  setCostPlan(@Context() { actor }: RequestContext, @Args() { input }: MutationSetCostPlanArgs): Promise<object> {
    return this.costPlans.set(actor, input);
  }

  @Mutation('setFundingThresholds')
  setFundingThresholds(@Context() { actor }: RequestContext, @Args() { input }: MutationSetFundingThresholdsArgs): Promise<object> {
    return this.thresholds.set(actor, input);
  }
}
