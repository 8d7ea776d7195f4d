import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import pg from 'pg';
import { prepareDatabase } from '../../apps/cli/prepare-database.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { berlinDateOf, LocalDate, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { type EmbeddedDatabase, isAlive, startEmbedded } from '#platform/embedded';
import { newLog } from '#platform/log';
import { systemIds } from '#platform/startup';
import { ObligationKinds, RemindersService } from '#reminders';
import { type Random } from './seeded.js';
import { chaosSettings, chaosTimes, DUTY, shiftedClock } from './stage.js';
import { type Verdict, verdictOf } from './verdict.js';
import { Witness } from './witness.js';
import { Workers } from './workers.js';

/** Half past seven in Germany on the Thursday after: the digest tells again what is held UNKNOWN. */
const NEXT_MORNING = '2027-06-17T05:30:00Z';
const WORKERS = 2;
const KILLS = 20;
/** So many of them wait until a mail is on its way. */
const AIMED_KILLS = 16;
const REMINDERS_PER_KILL = 12;
const AIM_WITHIN_MS = 15_000;
const DRAIN_WITHIN_MS = 90_000;
const POLL_MS = 5;

/** What a fault run found out, for the report. */
export interface CampaignResult extends Verdict {
  kills: number;
  killsWhileSending: number;
  flushes: number;
  restarts: number;
  /** Workers that could not start because PostgreSQL was away; they were started again. */
  failedStarts: number;
  refusedForNow: number;
  droppedAfterAccepting: number;
  /** Between being due and the final dot of the first copy, sorted, in milliseconds. */
  latenessMs: number[];
  seconds: number;
}

interface Stage {
  dataFolder: string;
  cluster: EmbeddedDatabase;
  services: INestApplicationContext;
  admin: pg.Client;
  networkId: string;
  clockShiftMs: number;
  plannedAtMs: Map<string, number>;
}

/**
 * One fault run on a PostgreSQL of its own: reminders become due in batches while workers are killed, Redis is emptied and
 * PostgreSQL is stopped without warning. The verdict is taken from outside, from the ledger and an independent mail server.
 */
export async function campaign(options: { folder: string; redisUrl: string | null; random: Random }): Promise<CampaignResult> {
  const startedMs = Date.now();
  const dataFolder = path.join(options.folder, `pg-${options.redisUrl === null ? 'own' : 'redis'}`);
  const cluster = await startEmbedded({ dataFolder });
  const ends: (() => Promise<unknown>)[] = [() => cluster.stop()];
  try {
    await prepareDatabase(cluster.urls);
    // Ten in the morning in Germany on Wednesday, 16 June 2027.
    const clockShiftMs = Date.parse('2027-06-16T08:00:00Z') - Date.now();
    const services = await openServices(cluster, clockShiftMs);
    ends.push(() => services.close());
    const admin = await openAdmin(cluster);
    const networkId = await foundNetwork(admin);
    const stage: Stage = { dataFolder, cluster, services, admin, networkId, clockShiftMs, plannedAtMs: new Map() };
    ends.push(() => stage.admin.end());
    const witness = new Witness(options.random);
    const workers = new Workers({ urls: cluster.urls, redisUrl: options.redisUrl, clockShiftMs, times: chaosTimes }, witness);
    ends.push(() => workers.clear());
    const faults = await strike({ stage, workers, ...options });
    await drained(stage);
    const endedWell = await workers.end();
    const late = await lateness(stage, witness);
    const morning = new Workers({ urls: cluster.urls, redisUrl: options.redisUrl, clockShiftMs: Date.parse(NEXT_MORNING) - Date.now(), times: chaosTimes }, witness);
    ends.push(() => morning.clear());
    await morning.start(0);
    await allSent(stage);
    await morning.end();
    const verdict = await verdictOf(stage.admin, witness.copies, stage.plannedAtMs.size);
    if (!endedWell) verdict.violations.push('A worker did not end by itself after SIGTERM.');
    const violations = [...verdict.violations, ...workers.violations];
    if (violations.length > 0) process.stderr.write(`${[...workers.complaints, ...morning.complaints].join('\n')}\n`);
    return {
      ...verdict, ...faults, violations, failedStarts: workers.failedStarts, refusedForNow: witness.refusedForNow,
      droppedAfterAccepting: witness.droppedAfterAccepting, latenessMs: late, seconds: (Date.now() - startedMs) / 1000,
    };
  } finally {
    for (const end of ends.reverse()) await end().catch(() => undefined);
  }
}

type Faults = Pick<CampaignResult, 'kills' | 'killsWhileSending' | 'flushes' | 'restarts'>;

async function strike(run: { stage: Stage; workers: Workers; redisUrl: string | null; random: Random }): Promise<Faults> {
  const { stage, workers, redisUrl, random } = run;
  const faults: Faults = { kills: 0, killsWhileSending: 0, flushes: 0, restarts: 0 };
  for (let place = 0; place < WORKERS; place += 1) await workers.start(place);
  await until(() => workers.areReady(), AIM_WITHIN_MS * 4);
  for (let n = 0; n < KILLS; n += 1) {
    await planBatch(stage, n);
    if (redisUrl !== null && n === Math.floor(KILLS / 3)) {
      await flushAll(redisUrl);
      faults.flushes += 1;
    }
    if (n === Math.floor(KILLS / 2)) {
      await restartPostgres(stage);
      faults.restarts += 1;
    }
    const isAimed = n < AIMED_KILLS;
    const place = isAimed ? await aim(workers, random) : await anyTime(workers, random);
    if (await workers.kill(place)) faults.killsWhileSending += 1;
    faults.kills += 1;
  }
  return faults;
}

/** Somebody who is sending right now; when nobody is in time, just anybody. */
async function aim(workers: Workers, random: Random): Promise<number> {
  await until(() => workers.sending() !== null, AIM_WITHIN_MS).catch(() => undefined);
  return workers.sending() ?? anyOf(workers, random);
}

async function anyTime(workers: Workers, random: Random): Promise<number> {
  await delay(random() * 2_000);
  return anyOf(workers, random);
}

function anyOf(workers: Workers, random: Random): number {
  const places = workers.places();
  return places[Math.floor(random() * places.length)] ?? 0;
}

/** Obligations of one day's notice, each for another person: told at once, one mail each. */
async function planBatch(stage: Stage, batch: number): Promise<void> {
  const actor = systemActor(stage.networkId);
  const tomorrow = LocalDate.addDays(berlinDateOf(shiftedClock(stage.clockShiftMs).now()), 1);
  for (let n = 0; n < REMINDERS_PER_KILL; n += 1) {
    const accountId = randomUUID();
    await stage.admin.query(
      `INSERT INTO account (id, email, email_hash, created_at, confirmed_at) VALUES ($1, $2, convert_to($2, 'UTF8'), now(), now())`,
      [accountId, `person-${batch}-${n}@example.org`]);
    const id = await stage.services.get(Doors).inNetwork(actor, (tx) => stage.services.get(RemindersService, { strict: false }).planObligation(tx, actor, {
      kind: DUTY.kind, subjectType: 'chaos', subjectId: accountId, organisationId: null, responsibleAccountId: accountId, responsibleRole: null,
      title: `Nachweis ${batch}-${n}`, nominal: tomorrow, effective: tomorrow, safeDue: tomorrow,
    }));
    stage.plannedAtMs.set(id, Date.now());
  }
}

async function flushAll(redisUrl: string): Promise<void> {
  const client = new Redis(redisUrl);
  await client.flushall();
  client.disconnect();
}

/** Stops without a checkpoint or a word to anybody (SIGQUIT is PostgreSQL's "immediate"), and starts again. */
async function restartPostgres(stage: Stage): Promise<void> {
  const { pid } = stage.cluster;
  process.kill(pid, 'SIGQUIT');
  await until(() => !isAlive(pid), AIM_WITHIN_MS);
  await stage.admin.end().catch(() => undefined);
  const again = await startEmbedded({ dataFolder: stage.dataFolder });
  if (again.urls.runtime !== stage.cluster.urls.runtime) throw new Error('PostgreSQL came back under another address.');
  Object.assign(stage.cluster, again);
  stage.admin = await openAdmin(again);
}

/** Until every reminder is in a mail and every mail has come to an end. */
async function drained(stage: Stage): Promise<void> {
  await until(async () => {
    const { rows } = await stage.admin.query<{ open: number }>(`
      SELECT (SELECT count(*) FROM reminder WHERE rule = 'SOON' AND state = 'PENDING')::int
           + (SELECT count(*) FROM delivery d JOIN delivery_item i ON i.delivery_id = d.id WHERE d.state = 'UNKNOWN' AND i.carried_at IS NULL)::int
           + (SELECT count(*) FROM delivery WHERE state IN ('PLANNED', 'SENDING', 'DEFERRED') AND kind = 'reminder.notice')::int AS open`);
    return rows[0]?.open === 0;
  }, DRAIN_WITHIN_MS).catch(() => undefined);
}

/** Until no mail waits any more, of whatever kind. */
async function allSent(stage: Stage): Promise<void> {
  await until(async () => {
    const { rows } = await stage.admin.query<{ open: number }>(`SELECT count(*)::int AS open FROM delivery WHERE state IN ('PLANNED', 'SENDING', 'DEFERRED')`);
    return rows[0]?.open === 0;
  }, DRAIN_WITHIN_MS).catch(() => undefined);
}

async function lateness(stage: Stage, witness: Witness): Promise<number[]> {
  const { rows } = await stage.admin.query<{ obligation_id: string; delivery_id: string }>(
    `SELECT r.obligation_id, i.delivery_id FROM reminder r JOIN delivery_item i ON i.reminder_id = r.id WHERE r.rule = 'SOON'`);
  const first = new Map<string, number>();
  for (const copy of witness.copies) first.set(copy.deliveryId, Math.min(copy.atMs, first.get(copy.deliveryId) ?? Infinity));
  return rows.flatMap((row) => {
    const at = first.get(row.delivery_id);
    return at === undefined ? [] : [at - (stage.plannedAtMs.get(row.obligation_id) ?? at)];
  }).sort((a, b) => a - b);
}

async function openServices(cluster: EmbeddedDatabase, clockShiftMs: number): Promise<INestApplicationContext> {
  // The worker's modules without starting them: only planning is used.
  const services = await NestFactory.createApplicationContext(WorkerModule.forRoot({
    settings: chaosSettings, urls: cluster.urls, clock: shiftedClock(clockShiftMs), ids: systemIds, log: newLog('silent'),
  }), { logger: false, abortOnError: false });
  services.get(ObligationKinds, { strict: false }).register(DUTY);
  return services;
}

async function openAdmin(cluster: EmbeddedDatabase): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: cluster.superuserUrl('teilhabenetz') });
  admin.on('error', () => undefined);
  await admin.connect();
  return admin;
}

async function foundNetwork(admin: pg.Client): Promise<string> {
  const id = randomUUID();
  await admin.query(`INSERT INTO network (id, ags, slug, name, created_at) VALUES ($1, '05766', 'chaos', 'Kreis Lippe', now())`, [id]);
  return id;
}

async function until(isTrue: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const endMs = Date.now() + withinMs;
  while (!await isTrue()) {
    if (Date.now() > endMs) throw new Error(`This did not come about within ${withinMs} ms: ${String(isTrue)}`);
    await delay(POLL_MS);
  }
}
