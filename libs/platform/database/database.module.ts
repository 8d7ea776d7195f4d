import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Clock, type IdSource } from '#kernel';
import { AuditTrail } from './audit.js';
import { AuditSights } from './audit-sights.js';
import { Secrets } from '#platform/secret';
import { type DatabaseUrls, type EntityClass, jobPool, publicPool, runtimeDataSource } from './connections.js';
import { DOOR_CONNECTIONS, type DoorConnections, Doors } from './doors.js';
import { IdempotentAnswers } from './idempotency.js';
import { CLOCK, IDS } from './ports.js';
import { RateLimiter } from './rate-limiter.js';

export interface DatabaseOptions {
  urls: DatabaseUrls;
  entities: readonly EntityClass[];
  clock: Clock;
  ids: IdSource;
  /** Of the installation; seals what is stored of answers. */
  secretKey: Uint8Array;
}

/**
 * The way to PostgreSQL: three pools with three logins, the four doors on top of them, the audit trail, and the two
 * ports that tests replace (clock and ids). Global, because every lib needs it.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DOOR_CONNECTIONS) private readonly connections: DoorConnections) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    const { clock, ids } = options;
    return {
      module: DatabaseModule,
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: IDS, useValue: ids },
        { provide: AuditTrail, useValue: new AuditTrail(clock, ids) },
        { provide: AuditSights, useValue: new AuditSights() },
        { provide: DOOR_CONNECTIONS, useFactory: () => connect(options) },
        Doors,
        RateLimiter,
      ],
      exports: [CLOCK, IDS, AuditTrail, AuditSights, Doors, RateLimiter, DOOR_CONNECTIONS],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.connections.runtime.destroy(), this.connections.public.end(), this.connections.job.end()]);
  }
}

async function connect(options: DatabaseOptions): Promise<DoorConnections> {
  return {
    runtime: await runtimeDataSource(options.urls.runtime, options.entities).initialize(),
    public: publicPool(options.urls.public),
    job: jobPool(options.urls.job),
    idempotency: new IdempotentAnswers(options.clock, new Secrets(options.secretKey)),
  };
}
