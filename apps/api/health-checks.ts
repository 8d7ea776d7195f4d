import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { databaseFindings, DOOR_CONNECTIONS, type DoorConnections, type Queryable } from '#platform/database';
import { Health, type HealthFinding } from '#platform/health';
import { MailHealth } from '#platform/mail';
import { Jobs } from '#platform/queue';
import { RemindersHealth } from '#reminders';
import { migrationsDirectory } from '#schema';

/** Without a queue mails go out within this time, so an older one means that no worker runs. */
const LATE_AFTER_SECONDS = 300;

/** What this installation stands on, for the readiness page. */
@Injectable()
export class HealthChecks implements OnModuleInit {
  constructor(
    private readonly health: Health,
    private readonly mails: MailHealth,
    private readonly reminders: RemindersHealth,
    private readonly jobs: Jobs,
    @Inject(DOOR_CONNECTIONS) private readonly connections: DoorConnections,
  ) {}

  onModuleInit(): void {
    this.health.register('database', () => this.database());
    this.health.register('queue', () => this.queue());
    this.health.register('mail', () => this.mail());
    this.health.register('reminders', () => this.remind());
  }

  /** Reachable, migrated, and with both locks in place. */
  private async database(): Promise<HealthFinding> {
    const runtime: Queryable = {
      query: async <Row extends object>(sql: string) => ({ rows: await this.connections.runtime.query<Row[]>(sql) }),
    };
    const findings = await databaseFindings(runtime, migrationsDirectory);
    return { status: findings.length === 0 ? 'ok' : 'down', details: { findings } };
  }

  /** Without its queue the worker goes on directly from PostgreSQL, so this is never worse than degraded. */
  private async queue(): Promise<HealthFinding> {
    const state = await this.jobs.state();
    return { status: !state.isReachable || state.lagSeconds > LATE_AFTER_SECONDS ? 'degraded' : 'ok', details: { ...state } };
  }

  /** Mails that wait though they are due: whatever the queue says, here is what it did not do. */
  private async mail(): Promise<HealthFinding> {
    const backlog = await this.mails.backlog();
    const isLate = backlog.oldestDueSeconds > LATE_AFTER_SECONDS;
    return { status: isLate || backlog.unknown > 0 ? 'degraded' : 'ok', details: { ...backlog } };
  }

  /** Reminders whose time has come without becoming a mail, and when the sweep last ran to its end. */
  private async remind(): Promise<HealthFinding> {
    const { sweptSecondsAgo, ...backlog } = await this.reminders.backlog();
    const isLate = backlog.oldestDueSeconds > LATE_AFTER_SECONDS || (sweptSecondsAgo ?? Infinity) > LATE_AFTER_SECONDS;
    return { status: isLate ? 'degraded' : 'ok', details: { ...backlog, sweptSecondsAgo: sweptSecondsAgo ?? 'never' } };
  }
}
