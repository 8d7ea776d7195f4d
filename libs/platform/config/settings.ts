import path from 'node:path';
import { z } from 'zod';
import { readOrMakeKey } from './secret-key.js';
import { SettingsError } from './settings-error.js';
import { variables } from './variables.js';

/** Addresses of the logins that the running system uses. */
export interface RuntimeUrls {
  runtime: string;
  public: string;
  job: string;
  queue: string;
}

/** Everything that the environment decides, parsed once at start. */
export interface Settings {
  environment: 'development' | 'production' | 'test';
  port: number;
  host: string;
  /** Without a slash at the end. */
  publicUrl: string;
  /** Addresses, subnets and names of such (`loopback`, `uniquelocal`) of the reverse proxies in front; null = none. */
  trustProxy: readonly string[] | null;
  /** Null = the embedded PostgreSQL, which only `npm start` and the tests launch. */
  database: RuntimeUrls | null;
  /** The owner's address; null = not given. */
  ownerUrl: string | null;
  /** Null = the queue is in PostgreSQL. */
  redisUrl: string | null;
  /** Null = mails go to the outbox page. */
  smtpUrl: string | null;
  mailFrom: string;
  /** Where texts are translated by a machine; null = nowhere. */
  translation: { url: string; key: string | null } | null;
  /** Whether the addresses on public pages are visited to see if they work. */
  isLinkCheckWanted: boolean;
  /** Absolute path. */
  dataDir: string;
  /** At least 32 bytes. */
  secretKey: Buffer;
  isDemoWanted: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Memory for answers to public questions in megabytes; 0 = none are kept. */
  keptAnswersMb: number;
  mayEmbedInProduction: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;
const schema = z.object(variables);
type Variables = z.infer<typeof schema>;

/**
 * Reads all settings, or throws a SettingsError with every problem at once. Outside production a missing key is made
 * once and kept in DATA_DIR.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const given = givenOf(environment);
  const parsed = schema.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? []),
    ...contradictions(given),
  ];
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  return settingsOf(parsed.data);
}

/** Names that are known and not empty; everything else in the environment is somebody else's. */
function givenOf(environment: Environment): Record<string, string> {
  return Object.fromEntries(Object.keys(variables).flatMap((name) => {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  }));
}

function contradictions(given: Readonly<Record<string, string>>): string[] {
  const problems: string[] = [];
  const { DATABASE_URL: runtime, MIGRATE_DATABASE_URL: owner } = given;
  if (runtime && owner && URL.canParse(runtime) && URL.canParse(owner) && new URL(runtime).username === new URL(owner).username) {
    problems.push('DATABASE_URL and MIGRATE_DATABASE_URL log in as the same user. The runtime login must not own the tables, or row level security would not hold.');
  }
  if (given['NODE_ENV'] !== 'production') return problems;
  for (const name of ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'SECRET_KEY']) {
    if (given[name] === undefined) problems.push(`${name} is missing; production cannot run without it.`);
  }
  if (runtime === undefined && !/^(on|true|yes|1)$/i.test(given['ALLOW_EMBEDDED_IN_PRODUCTION'] ?? '')) {
    problems.push('DATABASE_URL is missing. The embedded PostgreSQL is not meant for production; for a trial set ALLOW_EMBEDDED_IN_PRODUCTION=on.');
  }
  return problems;
}

function settingsOf(values: Variables): Settings {
  const dataDir = path.resolve(values.DATA_DIR);
  const isProduction = values.NODE_ENV === 'production';
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL ?? `http://${values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST}:${values.PORT}`,
    trustProxy: values.TRUST_PROXY ?? null,
    database: databaseOf(values),
    ownerUrl: values.MIGRATE_DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? 'Teilhabenetz <teilhabenetz@localhost>',
    translation: values.TRANSLATION_URL === undefined ? null : { url: values.TRANSLATION_URL, key: values.TRANSLATION_KEY ?? null },
    isLinkCheckWanted: values.LINK_CHECK ?? isProduction,
    dataDir,
    secretKey: values.SECRET_KEY ?? readOrMakeKey(dataDir),
    isDemoWanted: values.DEMO ?? !isProduction,
    logLevel: values.LOG_LEVEL,
    keptAnswersMb: values.KEPT_ANSWERS_MB,
    mayEmbedInProduction: values.ALLOW_EMBEDDED_IN_PRODUCTION,
  };
}

function databaseOf(values: Variables): RuntimeUrls | null {
  const runtime = values.DATABASE_URL;
  if (runtime === undefined) return null;
  return {
    runtime,
    public: values.PUBLIC_DATABASE_URL ?? withLogin(runtime, '_public'),
    job: values.JOB_DATABASE_URL ?? withLogin(runtime, '_job'),
    queue: values.QUEUE_DATABASE_URL ?? withLogin(runtime, '_queue'),
  };
}

/** The same address with a longer user name and the same password. */
function withLogin(address: string, ending: string): string {
  const url = new URL(address);
  url.username += ending;
  return url.href;
}
