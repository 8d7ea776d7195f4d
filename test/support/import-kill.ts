import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, type TestApi, testSettings } from './api.js';
import { runCommand } from './commands.js';
import { type Provider } from './directory.js';
import { type Program } from './program.js';
import { csv, handInTable, importMutations, importOf } from './tables.js';

/** What a run through kills came to. */
export interface KilledImport {
  /** How many rows were done each time a worker was killed. */
  killedAt: { writing: number; undoing: number };
  seconds: { preview: number; write: number; undo: number };
  /** Rows that are not there exactly once after writing, or not gone after taking back. */
  violations: string[];
}

const POLL_MS = 100;
const STEP_WITHIN_MS = 900_000;
/** So much of the work is done when the worker is killed. */
const KILLED_AFTER = 0.4;

/**
 * A table of so many rows through real worker processes: looked through, written while the worker is killed with -9 in the
 * middle and another one goes on, then taken back in the same way. What was done is counted in the database.
 */
export async function importThroughKills(api: TestApi, traeger: Provider, { rows, redisUrl }: { rows: number; redisUrl: string | null }): Promise<KilledImport> {
  const workers = new KillableWorkers(api, redisUrl);
  try {
    await workers.start();
    const { json } = await handInTable(api.url, tableOf(rows), traeger.editor);
    const id = String(json['id']);
    const step = new Steps(api, traeger, id);
    const preview = await step.until('READY');
    const violations = same('rows looked through as new', step.now.counts.new, rows);
    const written = await throughKill(step, workers, { wanted: 'WRITTEN', order: async (version) => api.ok(importMutations.write, { input: { id, expectedVersion: version, areDuplicatesChecked: true } }, traeger.editor) });
    violations.push(...await writtenViolations(api, id, rows));
    const undone = await throughKill(step, workers, { wanted: 'UNDONE', order: async (version) => api.ok(importMutations.undo, { id, expectedVersion: version }, traeger.editor) });
    violations.push(...await undoneViolations(api, id, rows));
    return { killedAt: { writing: written.killedAt, undoing: undone.killedAt }, seconds: { preview, write: written.seconds, undo: undone.seconds }, violations };
  } finally {
    await workers.end();
  }
}

/** The same with a worker that is told to end, as at every new version: how many rows were done when it had ended, and how. */
export async function importThroughEnding(api: TestApi, traeger: Provider, { rows, redisUrl }: { rows: number; redisUrl: string | null }): Promise<{ done: number; exitCode: number | null; outcome: string }> {
  const workers = new KillableWorkers(api, redisUrl);
  try {
    await workers.start();
    const { json } = await handInTable(api.url, tableOf(rows), traeger.editor);
    const step = new Steps(api, traeger, String(json['id']));
    await step.until('READY');
    await api.ok(importMutations.write, { input: { id: step.now.id, expectedVersion: step.now.version, areDuplicatesChecked: true } }, traeger.editor);
    await step.untilDone(0.1);
    const exitCode = await workers.end();
    const { done } = await step.look();
    await workers.start();
    await step.until('WRITTEN');
    return { done, exitCode, outcome: step.now.outcomes.map(({ outcome, count }: Answer['data']) => `${outcome} ${count}`).join() };
  } finally {
    await workers.end();
  }
}

async function throughKill(step: Steps, workers: KillableWorkers, { wanted, order }: { wanted: string; order: (version: number) => Promise<unknown> }): Promise<{ killedAt: number; seconds: number }> {
  await order(step.now.version);
  const before = await step.untilDone(KILLED_AFTER);
  await workers.kill();
  const { done: killedAt } = await step.look();
  await workers.start();
  const after = await step.until(wanted);
  return { killedAt, seconds: before + after };
}

/** Polls where an import stands. */
class Steps {
  now: Answer['data'];

  constructor(private readonly api: TestApi, private readonly traeger: Provider, private readonly id: string) {}

  async look(): Promise<Answer['data']> {
    this.now = await importOf(this.api, this.id, this.traeger.editor);
    return this.now;
  }

  /** Seconds until a state. */
  until(state: string): Promise<number> {
    return this.wait(({ state: now }) => now === state, state);
  }

  /** Seconds until a share of the rows is done, and before all are. */
  untilDone(share: number): Promise<number> {
    return this.wait(({ done, total }) => total > 0 && done >= total * share, `${share} done`);
  }

  private async wait(isThere: (now: Answer['data']) => boolean, what: string): Promise<number> {
    const begun = performance.now();
    while (!isThere(await this.look())) {
      if (['REFUSED', 'FAILED'].includes(this.now.state) || performance.now() - begun > STEP_WITHIN_MS) throw new Error(`Never ${what}: ${JSON.stringify(this.now)}`);
      await delay(POLL_MS);
    }
    return (performance.now() - begun) / 1000;
  }
}

/** One worker at a time, as production runs it. */
class KillableWorkers {
  private running: Program | null = null;

  constructor(private readonly api: TestApi, private readonly redisUrl: string | null) {}

  async start(): Promise<void> {
    const worker = runCommand('worker', {
      DATABASE_URL: this.api.database.urls.runtime, SECRET_KEY: testSettings.secretKey.toString('hex'), PUBLIC_URL: testSettings.publicUrl, LOG_LEVEL: 'warn', ...(this.redisUrl === null ? {} : { REDIS_URL: this.redisUrl }),
    });
    this.running = worker;
    await worker.printed(/The worker runs/);
  }

  async kill(): Promise<void> {
    this.running?.signal('SIGKILL', 'group');
    await this.running?.ended();
    this.running = null;
  }

  /** Tells it to end, and waits until it has; null when none runs. */
  async end(): Promise<number | null> {
    this.running?.signal('SIGTERM');
    const exitCode = await this.running?.ended() ?? null;
    this.running = null;
    return exitCode;
  }
}

const words = ['Sprachcafé', 'Nähkurs', 'Beratung', 'Lerngruppe', 'Spaziergang', 'Werkstatt', 'Chor', 'Frühstück', 'Training', 'Sprechstunde'];
const areas = ['Sprache', 'Freizeit, Sport', 'Behörden, Recht', 'Bildung, Schule', 'Gesundheit'];

/** Rows as an office of forty organisations has them. */
export function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => [
    `N-${at + 1}`, `${words[at % words.length] ?? ''} ${at + 1}`, `Angebot Nummer ${at + 1}.\nFür alle, die kommen möchten, mit "Kaffee" und Zeit zum Reden.`, areas[at % areas.length] ?? '', 'Deutsch, Arabisch',
    `Straße ${at % 400} ${1 + at % 60}`, `0${1000 + at % 8000}`, 'Neumünster', 'Mo, Mi 9:00–12:00; Do 14–16 Uhr', at % 3 === 0 ? 'kostenlos' : '12,50 €', `04321 ${10_000 + at}`, 'ja']);
  return csv(['Ihre Nummer', 'Titel', 'Beschreibung', 'Lebensbereiche', 'Sprachen', 'Straße und Hausnummer', 'PLZ', 'Stadt oder Gemeinde', 'Zeiten', 'Kosten', 'Kontakt: Telefon', 'Veröffentlichen'], ...lines);
}

async function writtenViolations(api: TestApi, id: string, rows: number): Promise<string[]> {
  const [found] = (await api.admin.query<Record<string, number>>(
    `SELECT count(*)::integer AS settled, count(DISTINCT r.offering_id)::integer AS offerings, count(DISTINCT s.known_as)::integer AS numbers,
       (SELECT count(*)::integer FROM offering o WHERE o.organisation_id = i.organisation_id AND o.state = 'PUBLISHED' AND o.version = 2) AS published,
       (SELECT count(*)::integer FROM audit_entry a WHERE a.organisation_id = i.organisation_id AND a.action = 'offering.create') AS begun,
       (SELECT count(*)::integer FROM offering_card c JOIN offering o ON o.id = c.id WHERE o.organisation_id = i.organisation_id) AS cards
     FROM offering_import i JOIN offering_import_row r ON r.import_id = i.id AND r.outcome = 'CREATED' LEFT JOIN offering_source s ON s.offering_id = r.offering_id WHERE i.id = $1 GROUP BY i.organisation_id`, [id])).rows;
  return Object.entries(found ?? { settled: 0 }).flatMap(([what, n]) => same(`written: ${what}`, n, rows));
}

async function undoneViolations(api: TestApi, id: string, rows: number): Promise<string[]> {
  const [found] = (await api.admin.query<Record<string, number>>(
    `SELECT count(*)::integer AS settled,
       (SELECT count(*)::integer FROM offering o WHERE o.organisation_id = i.organisation_id AND o.state = 'CLOSED' AND o.version = 3) AS ended,
       (SELECT count(*)::integer FROM audit_entry a WHERE a.organisation_id = i.organisation_id AND a.action = 'offering.undoImport' AND a.subject_type = 'offering') AS withdrawn
     FROM offering_import i JOIN offering_import_row r ON r.import_id = i.id AND r.undo_outcome = 'REMOVED' WHERE i.id = $1 GROUP BY i.organisation_id`, [id])).rows;
  const left = Number((await api.admin.query<{ n: number }>('SELECT count(*)::integer AS n FROM offering_source')).rows[0]?.n);
  return [...Object.entries(found ?? { settled: 0 }).flatMap(([what, n]) => same(`taken back: ${what}`, n, rows)), ...same('sources left', left, 0)];
}

function same(what: string, found: number, wanted: number): string[] {
  return found === wanted ? [] : [`${what}: ${found} instead of ${wanted}`];
}
