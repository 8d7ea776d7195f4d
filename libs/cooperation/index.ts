/** Shared offerings: partnerships, contributions, their history. */
import { ContributionEntity } from './store/contribution.entity.js';
import { OfferingEventEntity } from './store/offering-event.entity.js';
import { PartnershipEntity } from './store/partnership.entity.js';

/** Entities of this lib, for the data source. */
export const cooperationEntities = [ContributionEntity, OfferingEventEntity, PartnershipEntity] as const;

export { CooperationModule } from './cooperation.module.js';
export { ContributionsService } from './contributions.service.js';
export { CooperationDeadlines } from './cooperation-deadlines.js';
export { CooperationWorkerModule } from './cooperation-jobs.js';
export { LeavingService } from './leaving.service.js';
export { PartnershipsReader } from './partnerships.reader.js';
export { PartnershipsService } from './partnerships.service.js';
