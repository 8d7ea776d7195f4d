import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { freePort } from '#platform/embedded';
import { berlinDateOf } from '#kernel';
import { type Answer, type Caller } from './api.js';
import { runCommand } from './commands.js';
import { createTestDatabase } from './database.js';
import { type Program } from './program.js';
import { temporaryFolder } from './run-folder.js';
import { type StoryWorld } from './story.js';

/** The story's world as production runs it: processes of their own, reached by HTTP alone. */
export interface ProcessWorld extends StoryWorld {
  /** What the API says of itself. */
  readiness(): Promise<Readiness>;
  /** Ends one of the workers, as a deployment does; false when it did not end by itself. */
  endWorker(): Promise<boolean>;
  /** Ends all processes and answers their exit codes. */
  stop(): Promise<(number | null)[]>;
}

/** The parts of `/readyz` that tell whether everything due has happened. */
export interface Readiness {
  status: string;
  checks: Record<string, { status: string; details: Record<string, unknown> }>;
}

const DAY_MS = 86_400_000;
const FORENOON_UTC_HOUR = 9;
const STEP_DAYS = 30;
/** Longer than a process takes to see a moved clock. */
const POLL_MS = 150;
const SETTLED_WITHIN_MS = 120_000;

/** Migrates a database of its own, then starts one API and two workers on one shifted clock. */
export async function processWorld(options: { redisUrl: string }): Promise<ProcessWorld> {
  const folder = temporaryFolder('process-world');
  const shift = new ShiftedClock(path.join(folder, 'clock-shift'));
  const database = await createTestDatabase('empty');
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATA_DIR: path.join(folder, 'data'), PORT: port, PUBLIC_URL: url, REDIS_URL: options.redisUrl, DATABASE_URL: database.urls.runtime,
    SECRET_KEY: 'cd'.repeat(32), LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--import=${path.resolve('test/support/clock-shift.mjs')}`, CLOCK_SHIFT_FILE: shift.file,
  };
  await ran(runCommand('migrate', { ...env, MIGRATE_DATABASE_URL: database.urls.owner }));
  const api = runCommand('api', env);
  const workers = [runCommand('worker', env), runCommand('worker', env)];
  await api.printed(/The API listens/);
  for (const worker of workers) await worker.printed(/The worker runs, with its queue in Redis/);

  const graphql = (query: string, variables: Record<string, unknown>, caller: Caller): Promise<Answer> => ask(url, { query, variables }, caller);
  const readiness = async (): Promise<Readiness> => (await fetch(`${url}/readyz`)).json() as Promise<Readiness>;
  const mailsTo = async (email: string): Promise<string[]> => {
    await settled(readiness);
    const answer = await fetch(`${url}/dev/outbox?format=json&to=${encodeURIComponent(email)}`);
    const { mails } = await answer.json() as { mails: { state: string; text: string | null }[] };
    return mails.filter((mail) => mail.state === 'SENT').map((mail) => mail.text ?? '').reverse();
  };
  return {
    url, graphql, readiness, mailsTo,
    signIn: (email, wanted) => signIn({ graphql, mailsTo, now: () => shift.now() }, email, wanted?.secondFactor ?? false),
    createNetwork: async ({ ags, slug, name, coordinator }) => {
      const output = await ran(runCommand('cli', env, { rest: ['network', 'create', '--ags', ags, '--slug', slug, '--name', name, '--coordinator', coordinator] }));
      return /its id is ([0-9a-f-]{36})/.exec(output)?.[1] ?? '';
    },
    today: () => berlinDateOf(shift.now()),
    passDays: async (days) => {
      for (let day = 0; day < days; day += STEP_DAYS) {
        shift.pass(Math.min(STEP_DAYS, days - day) * DAY_MS);
        await settled(readiness);
      }
    },
    endWorker: async () => {
      const worker = workers.pop();
      worker?.signal('SIGTERM');
      return await worker?.ended() === 0;
    },
    stop: async () => {
      const programs = [...workers, api];
      for (const program of programs) program.signal('SIGTERM');
      const codes = await Promise.all(programs.map((program) => program.ended()));
      await database.drop();
      return codes;
    },
  };
}

/** The clock of other processes, moved by a file that they follow. */
class ShiftedClock {
  private shiftMs = 0;

  /** Begins in the next forenoon: mails that wait for the morning are then out, whenever the test runs. */
  constructor(readonly file: string) {
    const forenoon = new Date().setUTCHours(FORENOON_UTC_HOUR, 0, 0, 0);
    this.pass(forenoon - Date.now() + (forenoon < Date.now() ? DAY_MS : 0));
  }

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }

  /** Replaces the file in one step, so that nobody reads half of it. */
  pass(ms: number): void {
    this.shiftMs += ms;
    writeFileSync(`${this.file}.new`, String(this.shiftMs));
    renameSync(`${this.file}.new`, this.file);
  }
}

async function ran(program: Program): Promise<string> {
  const code = await program.ended();
  if (code !== 0) throw new Error(`A program ended with ${String(code)}:\n${program.output()}`);
  return program.output();
}

async function ask(url: string, body: { query: string; variables: Record<string, unknown> }, { token, actAs }: Caller): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(actAs === undefined ? {} : { 'act-as': actAs }) },
  });
  return { ...await response.json() as Omit<Answer, 'status'>, status: response.status };
}

/** Waits until nothing that is due waits: reminders and mails are out. */
async function settled(readiness: () => Promise<Readiness>): Promise<void> {
  const deadline = performance.now() + SETTLED_WITHIN_MS;
  for (;;) {
    // First, so that every process has looked at the clock since it was moved.
    await delay(POLL_MS);
    const { checks } = await readiness();
    if (checks['mail']?.details['due'] === 0 && checks['reminders']?.details['due'] === 0) return;
    if (performance.now() > deadline) throw new Error(`What is due did not happen: ${JSON.stringify(checks)}`);
  }
}

async function signIn(
  world: Pick<StoryWorld, 'graphql' | 'mailsTo'> & { now: () => Date }, email: string, secondFactor: boolean,
): Promise<{ token: string }> {
  const asked = await world.graphql(`mutation($email: String!) { requestSignIn(input: { email: $email }) { ... on SignInRequested { signInId } } }`, { email }, {});
  const mails = await world.mailsTo(email);
  const code = mails.map((text) => /\b(\d{3}) (\d{3})\b/.exec(text)?.slice(1).join('')).findLast((found) => found !== undefined);
  const answer = await world.graphql(`mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { token } } }`, { input: { signInId: asked.data.requestSignIn.signInId, code } }, {});
  if (answer.data?.signIn?.__typename !== 'SignedIn') throw new Error(`Signing in failed: ${JSON.stringify(answer)}\n${mails.join('\n---\n')}`);
  const token = String(answer.data.signIn.token);
  if (secondFactor) await showSecondFactor(world, token);
  return { token };
}

async function showSecondFactor(world: Pick<StoryWorld, 'graphql'> & { now: () => Date }, token: string): Promise<void> {
  const { data } = await world.graphql(`mutation { enrolSecondFactor { ... on SecondFactorEnrolment { secret } } }`, {}, { token });
  const code = new TOTP({ secret: Secret.fromBase32(String(data.enrolSecondFactor.secret)) }).generate({ timestamp: world.now().getTime() });
  const shown = await world.graphql(`mutation($code: String!) { stepUp(code: $code) { __typename } }`, { code }, { token });
  if (shown.data.stepUp.__typename !== 'Done') throw new Error(`The second factor was refused: ${JSON.stringify(shown)}`);
}
