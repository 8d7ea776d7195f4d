import { Global, Module, type OnModuleDestroy } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { HealthController, METRICS } from './health.controller.js';
import { Health } from './health.js';

/** Health and metrics of a process. Global, so that whatever has something to say can register. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [Health, { provide: METRICS, useFactory: newRegistry }],
  exports: [Health, METRICS],
})
export class HealthModule implements OnModuleDestroy {
  constructor(private readonly health: Health) {}

  onModuleDestroy(): void {
    this.health.drain();
  }
}

function newRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
