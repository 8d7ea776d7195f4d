import { Module } from '@nestjs/common';
import { ContributionChanges } from './contribution-changes.js';
import { ContributionDeadlines } from './contribution-deadlines.js';
import { ContributionEndings } from './contribution-endings.js';
import { ContributionsResolver } from './contributions.resolver.js';
import { ContributionsService } from './contributions.service.js';
import { CooperationDeadlines } from './cooperation-deadlines.js';
import { CooperationHooks } from './cooperation-hooks.js';
import { CooperationNotices } from './cooperation-notices.js';
import { CooperationSights } from './cooperation-sights.service.js';
import { LeavingService } from './leaving.service.js';
import { OfferingHistory } from './offering-history.js';
import { OverduePartnerships } from './overdue-partnerships.js';
import { PartnershipActs } from './partnership-acts.js';
import { PartnershipViews } from './partnership-views.js';
import { PartnershipPageController } from './partnership-page.controller.js';
import { PartnershipsReader } from './partnerships.reader.js';
import { PartnershipsResolver } from './partnerships.resolver.js';
import { PartnershipsService } from './partnerships.service.js';
import { PublicParts } from './public-parts.js';
import { SharedOfferings } from './shared-offerings.js';
import { ContributionsStore } from './store/contributions.store.js';
import { PartnershipsStore } from './store/partnerships.store.js';

/**
 * Shared offerings: organisations invite each other, ask to join, contribute something until a date, give notice. What
 * may happen is one table (domain/transitions.ts); `SharedOfferings` executes it under the lock of the offering and is
 * the only writer; everything leaves an entry in the history, and the other sides hear of it by mail.
 */
@Module({
  controllers: [PartnershipPageController],
  providers: [
    ContributionChanges, ContributionDeadlines, ContributionEndings, ContributionsResolver, ContributionsService, ContributionsStore, CooperationDeadlines, CooperationHooks,
    CooperationNotices, CooperationSights, LeavingService, OfferingHistory, OverduePartnerships, PartnershipActs, PartnershipsReader, PartnershipsResolver,
    PartnershipsService, PartnershipsStore, PartnershipViews, PublicParts, SharedOfferings,
  ],
  exports: [ContributionsService, CooperationDeadlines, LeavingService, PartnershipsReader, PartnershipsService],
})
export class CooperationModule {}
