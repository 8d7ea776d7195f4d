/** Offerings: registering, publishing, finding. */
import { OfferingPlaceEntity } from './store/offering-place.entity.js';
import { OfferingTimeEntity } from './store/offering-time.entity.js';
import { OfferingEntity } from './store/offering.entity.js';

/** Entities of this lib, for the data source. */
export const directoryEntities = [OfferingEntity, OfferingPlaceEntity, OfferingTimeEntity] as const;

export { OfferingEntity } from './store/offering.entity.js';
export { type CloseReason, type LifeArea, type OfferingState } from './domain/vocabulary.js';
