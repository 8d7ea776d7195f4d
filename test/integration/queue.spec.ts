/** Protects: the queue carries work on both stores, and whatever it loses is done all the same. */
import { Redis } from 'ioredis';
import { type JobDeclaration, HeartbeatsStore, Jobs, migrateQueue } from '#platform/queue';
import { type MailRig, mailRig } from '../support/mail-rig.js';
import { queueBackends, startRedis } from '../support/redis.js';

/** Resolves as soon as `isTrue`; looks again after every turn of the event loop. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!await isTrue()) await new Promise((resolve) => { setImmediate(resolve); });
}

function job(name: string, run: JobDeclaration['run'], everyMs: number | null = null): JobDeclaration {
  return { name, idPrefix: 't', attempts: 3, backOffMs: 10, timeoutMs: 10_000, keepFinished: 0, everyMs, run };
}

describe.each(queueBackends())('the queue on $name', ({ name, redisUrl }) => {
  let rig: MailRig;
  let jobs: Jobs;
  const ran: string[] = [];
  const failures = new Map<string, number>();

  beforeAll(async () => {
    rig = await mailRig(redisUrl);
    jobs = rig.module.get(Jobs);
    jobs.register(job('test.note', async (id) => { ran.push(id); }));
    jobs.register(job('test.flaky', async (id) => {
      const count = failures.get(id) ?? 0;
      failures.set(id, count + 1);
      if (count < 2) throw new Error('not yet');
    }));
    jobs.register(job('test.every', async () => { ran.push('every'); }, 60_000));
    await jobs.start();
  });
  afterAll(() => rig.close());

  it('boots by doing what is overdue before it plants schedulers', async () => {
    expect(ran).toEqual(['every']);
    expect(await jobs.state()).toMatchObject({ backend: name.toLowerCase(), isReachable: true });
  });

  it('carries an id to its work, and the same job id only once', async () => {
    expect(await jobs.enqueue('test.note', { id: 'one', attempt: 0 })).toBe(true);
    await until(() => ran.includes('one'));
    expect(ran.filter((id) => id === 'one')).toHaveLength(1);
  });

  it('tries again as often as declared', async () => {
    await jobs.enqueue('test.flaky', { id: 'flaky', attempt: 0 });
    await until(() => failures.get('flaky') === 3);
  });

  it('delivers a mail through the queue', async () => {
    const id = await rig.add();
    await until(() => rig.transport.sent.some((mail) => mail.id === id));
    await until(async () => (await rig.owner.query(`SELECT FROM delivery WHERE id = $1 AND state = 'SENT'`, [id])).rowCount === 1);
    expect(rig.transport.sent.filter((mail) => mail.id === id)).toHaveLength(1);
  });

  it('keeps nothing but ids', async () => {
    const keys = redisUrl === null
      ? JSON.stringify((await rig.owner.query(`SELECT * FROM bullmq.job`)).rows)
      : await allOf(redisUrl);
    expect(keys).not.toContain('ada@example.org');
    expect(keys).not.toContain('Hallo');
  });

  it('does recurring work directly when the queue forgot it', async () => {
    ran.length = 0;
    await rig.owner.query(`UPDATE job_heartbeat SET ran_at = now() - interval '10 minutes'`);
    await until(() => ran.includes('every'));
    await until(async () => ((await rig.module.get(HeartbeatsStore).ages()).get('test.every') ?? Infinity) < 60_000);
    expect(ran).toEqual(['every']);
  });
});

async function allOf(url: string): Promise<string> {
  const client = new Redis(url);
  const keys = await client.keys('*');
  const values = await Promise.all(keys.map(async (key) => {
    const type = await client.type(key);
    return type === 'hash' ? JSON.stringify(await client.hgetall(key)) : key;
  }));
  client.disconnect();
  return values.join('\n');
}

describe('without a reachable queue', () => {
  it('mails go out all the same, directly from PostgreSQL', async () => {
    const rig = await mailRig('redis://127.0.0.1:9');
    try {
      await rig.module.get(Jobs).start();
      const id = await rig.add();
      await until(() => rig.transport.sent.some((mail) => mail.id === id));
      expect(await rig.module.get(Jobs).state()).toEqual({ backend: 'redis', isReachable: false, waiting: 0, lagSeconds: 0 });
    } finally {
      await rig.close();
    }
  });

  it('a Redis that dies and comes back empty loses nothing and doubles nothing', async () => {
    const redis = await startRedis();
    // Without a redis-server the list of what did not run says so (queueBackends above).
    if (!redis) return;
    const rig = await mailRig(redis.url);
    let again: Awaited<ReturnType<typeof startRedis>> = null;
    try {
      await rig.module.get(Jobs).start();
      const ids: string[] = [];
      const faults = [() => redis.stop(), async () => { again = await startRedis(redis); }, () => flush(redis.url), async () => undefined];
      for (const fault of faults) {
        ids.push(await rig.add(), await rig.add());
        await fault();
        ids.push(await rig.add());
      }
      // Patience with the queue is 15 s in production; here a lost job is declared lost at once.
      await until(async () => {
        await rig.owner.query(`UPDATE delivery SET queued_until = now() - interval '1 second' WHERE state = 'PLANNED'`);
        return (await rig.owner.query(`SELECT FROM delivery WHERE state <> 'SENT'`)).rowCount === 0;
      });
      expect(rig.transport.sent.map((mail) => mail.id).sort()).toEqual([...ids].sort());
    } finally {
      await rig.close();
      await (again as Awaited<ReturnType<typeof startRedis>>)?.stop();
      await redis.stop();
    }
  });
});

async function flush(url: string): Promise<void> {
  const client = new Redis(url);
  await client.flushall();
  client.disconnect();
}

describe('rights of the queue', () => {
  it('the queue login reaches its own schema and nothing of the application', async () => {
    const rig = await mailRig();
    try {
      await migrateQueue(rig.urls.owner);
      const { rows } = await rig.owner.query(
        `SELECT table_schema FROM information_schema.role_table_grants WHERE grantee = 'app_queue' AND table_schema <> 'bullmq'`);
      expect(rows).toEqual([]);
    } finally {
      await rig.close();
    }
  });
});
