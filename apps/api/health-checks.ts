import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { databaseFindings, DOOR_CONNECTIONS, type DoorConnections, type Queryable } from '#platform/database';
import { Health, type HealthFinding } from '#platform/health';
import { migrationsDirectory } from '#schema';

/** What this installation stands on, for the readiness page. */
@Injectable()
export class HealthChecks implements OnModuleInit {
  constructor(
    private readonly health: Health,
    @Inject(DOOR_CONNECTIONS) private readonly connections: DoorConnections,
  ) {}

  onModuleInit(): void {
    this.health.register('database', () => this.database());
  }

  /** Reachable, migrated, and with both locks in place. */
  private async database(): Promise<HealthFinding> {
    const runtime: Queryable = {
      query: async <Row extends object>(sql: string) => ({ rows: await this.connections.runtime.query<Row[]>(sql) }),
    };
    const findings = await databaseFindings(runtime, migrationsDirectory);
    return { status: findings.length === 0 ? 'ok' : 'down', details: { findings } };
  }
}
