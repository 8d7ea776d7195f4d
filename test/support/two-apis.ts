import { Agent, request } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Registry } from 'prom-client';
import { METRICS } from '#platform/health';
import { newLog } from '#platform/log';
import { systemIds } from '#platform/startup';
import { createServer } from '../../apps/api/server.js';
import { TestApi, testSettings } from './api.js';
import { type RawAnswer } from './http-probe.js';

/** Two APIs that share a database and a clock and nothing else, as two processes do. */
export class TwoApis {
  private readonly agent = new Agent({ keepAlive: true });

  private constructor(readonly first: TestApi, private readonly other: NestFastifyApplication, private readonly urls: readonly [string, string]) {}

  static async start(now: string): Promise<TwoApis> {
    const first = await TestApi.start(now);
    const other = await createServer({ settings: testSettings, urls: first.database.urls, clock: first.clock, ids: systemIds, log: newLog('silent') });
    await other.listen(0, '127.0.0.1');
    return new TwoApis(first, other, [first.url, await other.getUrl()]);
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    await this.other.close();
    await this.first.stop();
  }

  /** Asks one of them over connections that stay open; a new one for each of many thousand questions would take most of the time. */
  ask(at: 0 | 1, body: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      request(`${this.urls[at]}/graphql`, { method: 'POST', agent: this.agent, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => { text += part; }).once('error', reject).once('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])), text });
        });
      }).once('error', reject).end(body);
    });
  }

  /** How many answers both together have given from what was kept, with others, and anew; only those that may be kept. */
  async counts(): Promise<{ kept: number; shared: number; new: number }> {
    const counts = { kept: 0, shared: 0, new: 0 };
    for (const app of [this.first.app, this.other]) {
      const metric = await app.get<Registry>(METRICS, { strict: false }).getSingleMetric('public_answers_total')?.get();
      for (const { labels, value } of metric?.values ?? []) counts[labels['from'] as keyof typeof counts] += value;
    }
    return counts;
  }
}
