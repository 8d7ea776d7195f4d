import { Module } from '@nestjs/common';
import { HsdsEntities } from './hsds-entities.js';
import { HsdsExportService } from './hsds-export.service.js';
import { HsdsImportService } from './hsds-import.service.js';
import { HsdsPublicService } from './hsds-public.service.js';
import { HsdsController } from './hsds.controller.js';

/**
 * In and out: what a network knows leaves in open standards, and what others know comes in, without loss. Foreign standards
 * are spelt their way here and nowhere else. Each has a pure mapping in domain/ and one service per direction.
 */
@Module({ controllers: [HsdsController], providers: [HsdsEntities, HsdsExportService, HsdsImportService, HsdsPublicService], exports: [HsdsExportService, HsdsImportService] })
export class ExchangeModule {}
