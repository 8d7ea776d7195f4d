import { Module } from '@nestjs/common';
import { Retention } from './retention.js';

/** For the worker process; needs the database and the queue module. */
@Module({ providers: [Retention], exports: [Retention] })
export class RetentionModule {}
