/** Programmes, grants, their deadlines, and how long the money lasts. */
import { CostLineEntity, CostPartEntity, CostPlanEntity } from './store/cost-plan.entity.js';
import { DeadlineRuleEntity } from './store/deadline-rule.entity.js';
import { GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { GrantPaymentEntity } from './store/grant-payment.entity.js';
import { GrantShareEntity } from './store/grant-share.entity.js';
import { GrantTrancheEntity } from './store/grant-tranche.entity.js';
import { GrantEntity } from './store/grant.entity.js';
import { ProgrammeEntity } from './store/programme.entity.js';

/** Entities of this lib, for the data source. */
export const fundingEntities = [
  CostLineEntity, CostPartEntity, CostPlanEntity, DeadlineRuleEntity, GrantDeadlineEntity, GrantEntity, GrantPaymentEntity, GrantShareEntity,
  GrantTrancheEntity, ProgrammeEntity,
] as const;

export { FundingModule } from './funding.module.js';
export { CostPlansService } from './cost-plans.service.js';
export { type GrantInput, GrantsService } from './grants.service.js';
export { type GrantView } from './grant.view.js';
export { type KnownMoney, ListedGrants } from './listed-grants.service.js';
export { PaymentsService } from './payments.service.js';
export { ProgrammesService } from './programmes.service.js';
export { type RunwayQuestion } from './runway-question.js';
export { RunwayService } from './runway.service.js';
