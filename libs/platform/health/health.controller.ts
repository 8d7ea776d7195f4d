import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Registry } from 'prom-client';
import { Health } from './health.js';

/** Nest token of the metrics registry of this process. */
export const METRICS = Symbol('Metrics');

/** For load balancers, monitoring and people: is it alive, may it be given work, how is it doing. */
@Controller()
export class HealthController {
  constructor(private readonly health: Health, @Inject(METRICS) private readonly metrics: Registry) {}

  /** The process answers; says nothing about what it depends on. */
  @Get('livez')
  @Header('cache-control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 when it may be given work (also when degraded), 503 when not; every check with its figures. */
  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.health.report();
    await reply.status(report.status === 'down' ? 503 : 200).header('cache-control', 'no-store').send(report);
  }

  /** Prometheus text format. */
  @Get('metrics')
  async metricsText(@Res() reply: FastifyReply): Promise<void> {
    await reply.type(this.metrics.contentType).header('cache-control', 'no-store').send(await this.metrics.metrics());
  }
}
