import { Module } from '@nestjs/common';
import { ContactRevealsService } from './contact-reveals.service.js';
import { DecisionsService } from './decisions.service.js';
import { EngagementSights } from './engagement-sights.service.js';
import { FinderService } from './finder.service.js';
import { OffersJob } from './offers.job.js';
import { OffersService } from './offers.service.js';
import { OpportunitiesResolver } from './opportunities.resolver.js';
import { OpportunitiesService } from './opportunities.service.js';
import { OpportunityEndings } from './opportunity-endings.js';
import { OrganisationNews } from './organisation-news.js';
import { Reinstatement } from './reinstatement.js';
import { SeatComparisonJob } from './seat-comparison.job.js';
import { SeatsService } from './seats.service.js';
import { ShiftsService } from './shifts.service.js';
import { SignUpLinkIssuer } from './sign-up-link-issuer.js';
import { SignUpLinksService } from './sign-up-links.service.js';
import { SignUpPageController } from './sign-up-page.controller.js';
import { SignUpViews } from './sign-up-views.js';
import { SignUpsResolver } from './sign-ups.resolver.js';
import { SignUpsService } from './sign-ups.service.js';
import { ContactRevealsStore } from './store/contact-reveals.store.js';
import { FinderStore } from './store/finder.store.js';
import { OpportunitiesStore } from './store/opportunities.store.js';
import { OrganisationNewsStore } from './store/organisation-news.store.js';
import { SignUpsStore } from './store/sign-ups.store.js';
import { VolunteersService } from './volunteers.service.js';

/**
 * Volunteers: organisations describe engagements and their shifts, anybody finds one by time, distance and language,
 * volunteers sign up. The state of a sign-up moves by one table in `domain/sign-up-machine.ts`, executed by
 * `SeatsService` alone and under the locks named in `OpportunitiesStore.lockShift`: nothing is overbooked, the line
 * keeps its order, and who someone is becomes visible step by step.
 */
@Module({
  controllers: [SignUpPageController],
  providers: [
    ContactRevealsService, ContactRevealsStore, DecisionsService, EngagementSights, FinderService, FinderStore, OffersService, OpportunitiesResolver, OpportunitiesService,
    OpportunitiesStore, OpportunityEndings, OrganisationNews, OrganisationNewsStore, Reinstatement, SeatsService, ShiftsService, SignUpLinkIssuer, SignUpLinksService,
    SignUpsResolver, SignUpsService, SignUpsStore, SignUpViews, VolunteersService,
  ],
  exports: [DecisionsService, OffersService, OpportunitiesService, ShiftsService, SignUpsService, VolunteersService],
})
export class EngagementModule {}

/** The background work: for the worker process, beside the queue module. */
@Module({ imports: [EngagementModule], providers: [OffersJob, SeatComparisonJob] })
export class EngagementJobsModule {}
