/** Offerings: registering, publishing, finding. Libs above register with `OfferingHooks` and load by `OfferingsStore`. */
import { BroughtOfferings } from './brought-offerings.js';
import { CapacitiesService } from './capacities.service.js';
import { EmptySearches } from './empty-searches.js';
import { NothingFoundService } from './nothing-found.service.js';
import { FreshnessJob } from './freshness.job.js';
import { FreshnessPlans } from './freshness-plans.js';
import { FreshnessSettingService } from './freshness-setting.service.js';
import { ImportedOfferings } from './imported-offerings.js';
import { LinkCheckJob } from './link-check.job.js';
import { MachineTranslationJob } from './machine-translation.job.js';
import { OfferingTrials } from './offering-trials.js';
import { ImagesService } from './images.service.js';
import { OfferingsInBulk } from './offerings-in-bulk.js';
import { OfferingSheets } from './offering-sheets.js';
import { PlacesService } from './places.service.js';
import { PublicPages } from './public-pages.js';
import { PublicSheets } from './public-sheets.js';
import { SearchWordsJob } from './search-words.job.js';
import { SchoolHolidaysService } from './school-holidays.service.js';
import { TaxonomyService } from './taxonomy.service.js';
import { TownsService } from './towns.service.js';
import { CardImageEntity, ImageEntity, OfferingImageEntity } from './store/image.entity.js';
import { CapacityEntity } from './store/capacity.entity.js';
import { NetworkTermEntity } from './store/network-term.entity.js';
import { OfferingPlaceEntity } from './store/offering-place.entity.js';
import { OfferingRevisionEntity } from './store/offering-revision.entity.js';
import { OfferingEntity } from './store/offering.entity.js';
import { FeedbackEntity } from './store/feedback.entity.js';
import { PlaceStopEntity } from './store/place-stop.entity.js';
import { PlaceEntity } from './store/place.entity.js';
import { ScheduleEntity } from './store/schedule.entity.js';

/** Entities of this lib, for the data source. */
export const directoryEntities = [CapacityEntity, CardImageEntity, FeedbackEntity, ImageEntity, NetworkTermEntity, OfferingEntity, OfferingImageEntity, OfferingPlaceEntity, OfferingRevisionEntity, PlaceEntity, PlaceStopEntity, ScheduleEntity] as const;

/** Use cases that no other lib needs, for whoever fills a network through the services. */
export const directoryUseCases = { BroughtOfferings, ImportedOfferings, OfferingTrials, OfferingSheets, CapacitiesService, EmptySearches, NothingFoundService, FreshnessPlans, FreshnessSettingService, ImagesService, OfferingsInBulk, PlacesService, PublicPages, PublicSheets, SchoolHolidaysService, TaxonomyService, TownsService } as const;

/** Recurring work, each a module of the worker process. */
export const directoryJobs = { FreshnessJob, LinkCheckJob, MachineTranslationJob, SearchWordsJob } as const;

export { DirectoryModule } from './directory.module.js';
export { OfferingEntity } from './store/offering.entity.js';
export { type OfferingState } from './domain/vocabulary.js';
export { OfferingsStore } from './store/offerings.store.js';
export { OfferingCards } from './offering-cards.js';
export { type OfferingClosing, OfferingHooks, type OfferingPartners } from './offering-hooks.js';
export { OfferingPublicationService } from './offering-publication.service.js';
export { OfferingSearch } from './offering-search.js';
export { OfferingSights } from './offering-sights.service.js';
export { OfferingsReader } from './offerings.reader.js';
export { OfferingsService } from './offerings.service.js';
export { OfferingViews } from './offering-views.js';
export { RecordedOfferingsService } from './recorded-offerings.service.js';
