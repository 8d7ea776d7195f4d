import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HeartbeatsStore } from './heartbeats.store.js';
import { Jobs } from './jobs.js';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options.js';

/**
 * Background work, carried by BullMQ on Redis or on PostgreSQL. Libs register what they can do; the worker process
 * starts it. Nothing here holds a fact: losing the queue delays work by seconds and loses none.
 */
@Global()
@Module({})
export class QueueModule {
  static forRoot(options: QueueOptions): DynamicModule {
    return {
      module: QueueModule,
      providers: [{ provide: QUEUE_OPTIONS, useValue: options }, HeartbeatsStore, Jobs],
      exports: [Jobs, HeartbeatsStore],
    };
  }
}
