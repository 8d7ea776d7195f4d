/** Offerings: registering, publishing, finding. Libs above register with `OfferingHooks` and load by `OfferingsStore`. */
import { OfferingPlaceEntity } from './store/offering-place.entity.js';
import { OfferingRevisionEntity } from './store/offering-revision.entity.js';
import { OfferingEntity } from './store/offering.entity.js';
import { FeedbackEntity } from './store/feedback.entity.js';
import { ScheduleEntity } from './store/schedule.entity.js';

/** Entities of this lib, for the data source. */
export const directoryEntities = [FeedbackEntity, OfferingEntity, OfferingPlaceEntity, OfferingRevisionEntity, ScheduleEntity] as const;

export { DirectoryModule } from './directory.module.js';
export { FreshnessJob } from './freshness.job.js';
export { FreshnessPlans } from './freshness-plans.js';
export { FreshnessSettingService } from './freshness-setting.service.js';
export { OfferingEntity } from './store/offering.entity.js';
export { OfferingsStore } from './store/offerings.store.js';
export { type OfferingState } from './domain/vocabulary.js';
export { OfferingCards } from './offering-cards.js';
export { type OfferingClosing, OfferingHooks, type OfferingPartners } from './offering-hooks.js';
export { OfferingPublicationService } from './offering-publication.service.js';
export { OfferingSearch } from './offering-search.js';
export { OfferingSights } from './offering-sights.service.js';
export { OfferingsReader } from './offerings.reader.js';
export { OfferingsService } from './offerings.service.js';
export { OfferingViews } from './offering-views.js';
export { RecordedOfferingsService } from './recorded-offerings.service.js';
export { SchoolHolidaysService } from './school-holidays.service.js';
