/** Exchange with other systems: HSDS 3.1 as JSON, tables as CSV and XLSX, calendars and Integreat in. */
import { ForeignRecordEntity } from './store/foreign-record.entity.js';

/** Entities of this lib, for the data source. */
export const exchangeEntities = [ForeignRecordEntity] as const;

export { ExchangeModule } from './exchange.module.js';
export { type HsdsFile, HsdsExportService } from './hsds-export.service.js';
export { HsdsPublicService } from './hsds-public.service.js';
export { packageOf } from './hsds-package.js';
export { ImportRuns } from './tables/import-runs.js';
export { OfferingImportJob } from './tables/offering-import.job.js';
export { FileRefused, FILE_MAX_BYTES, HsdsImportService } from './hsds-import.service.js';
