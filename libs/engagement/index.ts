/** Volunteers: opportunities, shifts, sign-ups with a waiting list, the finder. */
import { OpportunityEntity } from './store/opportunity.entity.js';
import { ShiftEntity } from './store/shift.entity.js';
import { SignUpEntity } from './store/sign-up.entity.js';
import { VolunteerProfileEntity } from './store/volunteer-profile.entity.js';

/** Entities of this lib, for the data source. */
export const engagementEntities = [OpportunityEntity, ShiftEntity, SignUpEntity, VolunteerProfileEntity] as const;

export { EngagementJobsModule, EngagementModule } from './engagement.module.js';
export { DecisionsService } from './decisions.service.js';
export { OffersService } from './offers.service.js';
export { OpportunitiesService } from './opportunities.service.js';
export { SeatComparisonJob } from './seat-comparison.job.js';
export { ShiftsService } from './shifts.service.js';
export { type SignUpView } from './sign-up-views.js';
export { SignUpsService } from './sign-ups.service.js';
export { VolunteersService } from './volunteers.service.js';
