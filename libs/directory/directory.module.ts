import { Global, Module } from '@nestjs/common';
import { Pictures } from '#platform/image';
import { BroughtOfferings } from './brought-offerings.js';
import { CapacitiesResolver } from './capacities.resolver.js';
import { CapacitiesService } from './capacities.service.js';
import { CatalogueResolver } from './catalogue.resolver.js';
import { ClearanceNotices } from './clearance-notices.js';
import { ContactQuestions } from './contact-questions.js';
import { FreshnessPlans } from './freshness-plans.js';
import { FreshnessLooks } from './freshness-looks.js';
import { FreshnessReminder } from './freshness.reminder.js';
import { FreshnessSettingService } from './freshness-setting.service.js';
import { Freshness } from './freshness.js';
import { FreshnessResolver } from './freshness.resolver.js';
import { ImagesController } from './images.controller.js';
import { ImagesService } from './images.service.js';
import { ImportedOfferings } from './imported-offerings.js';
import { KnownCards } from './known-cards.js';
import { LinkCheck } from './link-check.js';
import { LinkDuties } from './link-duties.js';
import { LinkFindingsResolver, OfferingLinkFindingsResolver, OrganisationLinkFindingsResolver } from './link-findings.resolver.js';
import { LinkFindings } from './link-findings.service.js';
import { MachineTranslation } from './machine-translation.js';
import { MachineTranslationSettingService } from './machine-translation-setting.service.js';
import { OfferingApproval } from './offering-approval.js';
import { OfferingAssurance } from './offering-assurance.service.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { FeedbackShares } from './feedback-shares.js';
import { FeedbackService } from './feedback.service.js';
import { OfferingCards } from './offering-cards.js';
import { OfferingDuplicates } from './offering-duplicates.js';
import { OfferingDuplicatesResolver } from './offering-duplicates.resolver.js';
import { OfferingDrafts } from './offering-drafts.js';
import { OfferingEditor } from './offering-editor.js';
import { OfferingHooks } from './offering-hooks.js';
import { OfferingPlaces } from './offering-places.js';
import { OfferingPublicationService } from './offering-publication.service.js';
import { OfferingRevisionsResolver } from './offering-revisions.resolver.js';
import { OfferingRevisionsService } from './offering-revisions.service.js';
import { OfferingSearch } from './offering-search.js';
import { OfferingSheets } from './offering-sheets.js';
import { OfferingSights } from './offering-sights.service.js';
import { OfferingTranslationsResolver } from './offering-translations.resolver.js';
import { OfferingTranslationsService } from './offering-translations.service.js';
import { OfferingViews } from './offering-views.js';
import { OfferingsInBulk } from './offerings-in-bulk.js';
import { OfferingsReader } from './offerings.reader.js';
import { OfferingsResolver } from './offerings.resolver.js';
import { OfferingsService } from './offerings.service.js';
import { OfferingTrials } from './offering-trials.js';
import { OrganisationStanding } from './organisation-standing.js';
import { PlaceViews } from './place-views.js';
import { PlacesReader } from './places.reader.js';
import { PlacesResolver } from './places.resolver.js';
import { PlaceNews } from './place-news.js';
import { PlacesService } from './places.service.js';
import { PublicChanges } from './public-changes.js';
import { PublicPages } from './public-pages.js';
import { PublicSheets } from './public-sheets.js';
import { RecordedOfferingsService } from './recorded-offerings.service.js';
import { RestrictionReviewReminder } from './restriction-review.reminder.js';
import { SchoolHolidaysResolver } from './school-holidays.resolver.js';
import { SchoolHolidaysService } from './school-holidays.service.js';
import { ImagesStore } from './store/images.store.js';
import { CapacitiesStore } from './store/capacities.store.js';
import { EmptySearchesResolver } from './empty-searches.resolver.js';
import { EmptySearches } from './empty-searches.js';
import { NothingFoundService } from './nothing-found.service.js';
import { EmptySearchesStore } from './store/empty-searches.store.js';
import { TaxonomyResolver } from './taxonomy.resolver.js';
import { TaxonomyService } from './taxonomy.service.js';
import { LinksStore } from './store/links.store.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { MachineTranslationsStore } from './store/machine-translations.store.js';
import { SearchVocabulary } from './search-vocabulary.js';
import { OfferingCardsStore } from './store/offering-cards.store.js';
import { OfferingRevisionsStore } from './store/offering-revisions.store.js';
import { OfferingsStore } from './store/offerings.store.js';
import { PlacesStore } from './store/places.store.js';
import { SurroundingsStore } from './store/surroundings.store.js';
import { TownPointsStore } from './store/town-points.store.js';
import { TimelyOfferings } from './timely-offerings.js';
import { TownsResolver } from './towns.resolver.js';
import { TownsService } from './towns.service.js';
import { UnknownTowns } from './unknown-towns.js';

/**
 * Offerings: begun as drafts by organisations and persons, published with five facts besides title and owner, cleared
 * first where the provider is informal, found by everyone. Every public read comes from one read model
 * (`offering_card`), kept by `OfferingCards` in the transaction of its cause; libs above take part by `OfferingHooks`.
 */
@Global()
@Module({
  controllers: [ImagesController],
  providers: [
    BroughtOfferings, ImportedOfferings, OfferingTrials, OfferingSheets, ImagesService, ImagesStore, Pictures,
    CapacitiesResolver, CapacitiesService, CapacitiesStore, CatalogueResolver, PublicChanges, PublicPages,
    ClearanceNotices, ContactQuestions, FeedbackResolver, FeedbackService, FeedbackShares, Freshness, FreshnessPlans, FreshnessLooks, FreshnessReminder,
    FreshnessResolver, FreshnessSettingService, OfferingApproval, OfferingAssurance, OfferingCards, OfferingCardsStore, OfferingDrafts, OfferingDuplicates, OfferingDuplicatesResolver, OfferingEditor, OfferingHooks,
    OfferingPlaces, OfferingPublicationService, OfferingRevisionsResolver, OfferingRevisionsService, OfferingRevisionsStore, OfferingSearch, OfferingSights,
    OfferingsInBulk, OfferingsReader, OfferingsResolver, OfferingsService, OfferingsStore, OfferingViews, OrganisationStanding, PlacesReader, PlacesResolver,
    PlaceNews, PlacesService, PlacesStore, SurroundingsStore, PlaceViews, PublicSheets, RecordedOfferingsService,
    LinkCheck, LinkDuties, LinkFindings, LinkFindingsResolver, LinksStore, OfferingLinkFindingsResolver, OrganisationLinkFindingsResolver,
    MachineTranslation, MachineTranslationSettingService, MachineTranslationsStore, OfferingTranslationsResolver, OfferingTranslationsService, RestrictionReviewReminder, SchoolHolidaysResolver, SchoolHolidaysService,
    TownPointsStore, TownsResolver, TownsService, UnknownTowns, NetworkTermsStore, SearchVocabulary, KnownCards, TimelyOfferings, TaxonomyResolver, TaxonomyService, EmptySearches, EmptySearchesResolver, EmptySearchesStore, NothingFoundService,
  ],
  exports: [
    LinkCheck, MachineTranslation, MachineTranslationSettingService,
    OfferingCards, OfferingCardsStore, OfferingHooks, OfferingPublicationService, OfferingSearch, OfferingSights, OfferingsReader, OfferingsService, OfferingsStore, OfferingViews,
    BroughtOfferings, ImportedOfferings, OfferingTrials, OfferingSheets, CapacitiesService, ImagesService, OfferingsInBulk, ContactQuestions, TaxonomyService, EmptySearches, NothingFoundService, FreshnessPlans, FreshnessSettingService, PlacesService, PublicPages, PublicSheets, RecordedOfferingsService, SchoolHolidaysService, TownsService,
  ],
})
export class DirectoryModule {}
