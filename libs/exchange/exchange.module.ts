import { Module } from '@nestjs/common';
import { FundingModule } from '#funding';
import { HsdsEntities } from './hsds-entities.js';
import { HsdsExportService } from './hsds-export.service.js';
import { HsdsImportService } from './hsds-import.service.js';
import { HsdsPublicService } from './hsds-public.service.js';
import { HsdsRequests } from './hsds-requests.js';
import { HsdsController } from './hsds.controller.js';
import { GrantImportsResolver } from './grant-tables/grant-imports.resolver.js';
import { GrantImportsService } from './grant-tables/grant-imports.service.js';
import { GrantListReader } from './grant-tables/grant-list-reader.js';
import { GrantListWriter } from './grant-tables/grant-list-writer.js';
import { GrantTablesController } from './grant-tables/grant-tables.controller.js';
import { ImportFiles } from './feeds/import-files.js';
import { ImportReaders } from './feeds/import-readers.js';
import { OrukController } from './oruk.controller.js';
import { OrukService } from './oruk.service.js';
import { OfferingSourcesService } from './feeds/offering-sources.service.js';
import { ImportInterpreter } from './tables/import-interpreter.js';
import { ImportPreview } from './tables/import-preview.js';
import { ImportRuns } from './tables/import-runs.js';
import { ImportWriter } from './tables/import-writer.js';
import { OfferingImportsResolver } from './tables/offering-imports.resolver.js';
import { OfferingImportsService } from './tables/offering-imports.service.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataResolver } from './open-data.resolver.js';
import { OpenDataService } from './open-data.service.js';
import { OfferingTablesController } from './tables/offering-tables.controller.js';
import { OfferingTablesService } from './tables/offering-tables.service.js';
import { GrantImportsStore } from './store/grant-imports.store.js';
import { ImportRowsStore } from './store/import-rows.store.js';
import { OfferingImportsStore } from './store/offering-imports.store.js';

/**
 * In and out: what a network knows leaves in open standards, and what others know comes in, without loss. Foreign standards
 * are spelt their way here and nowhere else. Each has a pure mapping in domain/ and one service per direction. Tables of
 * offerings, which are no standard but what people have, are a matter of their own: tables/ here and in domain/.
 * Calendars and other feeds (feeds/) go the same way with other readers. Lists of grants (grant-tables/) are short and of another lib.
 */
@Module({
  imports: [FundingModule],
  controllers: [GrantTablesController, HsdsController, OrukController, OfferingTablesController, OpenDataController],
  providers: [
    OpenDataResolver, OpenDataService, HsdsEntities, HsdsExportService, HsdsImportService, HsdsPublicService, HsdsRequests, OrukService,
    GrantImportsResolver, GrantImportsService, GrantImportsStore, GrantListReader, GrantListWriter, ImportFiles, ImportReaders, OfferingSourcesService, ImportInterpreter, ImportPreview, ImportRowsStore, ImportRuns, ImportWriter, OfferingImportsResolver, OfferingImportsService, OfferingImportsStore, OfferingTablesService,
  ],
  exports: [HsdsExportService, HsdsImportService, ImportRuns, OfferingImportsStore],
})
export class ExchangeModule {}
