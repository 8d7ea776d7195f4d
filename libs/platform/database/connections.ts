import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type EntitySchema } from 'typeorm';
import { newPool } from '#platform/connection';
import { snakeCase } from './insert-rows.js';
import { preparingClient } from './preparing-client.js';

/** Addresses of the logins that the running system uses; the owner's is not among them. */
export interface DatabaseUrls {
  runtime: string;
  public: string;
  job: string;
}

// Every statement has a bound, from outside in: HTTP 15 s > statement 5 s > lock 4 s (300 people wanting the same shift wait for one row).
const STATEMENT_TIMEOUT_MS = 5_000;
const JOB_STATEMENT_TIMEOUT_MS = 60_000;
const LOCK_TIMEOUT_MS = 4_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;
const POOL_WAIT_MS = 5_000;
const RUNTIME_POOL_MAX = 8;
const PUBLIC_POOL_MAX = 4;
const JOB_POOL_MAX = 2;

const DATE_OID = 1082;
const INT8_OID = 20;
const NUMERIC_OID = 1700;

/**
 * How values come out of PostgreSQL. A `date` stays the text it is: as a JavaScript Date it would move by a day in
 * some time zones. A `bigint` becomes a number, because cents and counts stay far below 2^53; one that does not is a
 * bug and throws.
 */
export function valueParsers(): pg.CustomTypesConfig {
  const asIs = (text: string): string => text;
  const safeInteger = (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new Error('A stored integer is outside the exact range of a number.');
    return value;
  };
  const own = new Map<number, (text: string) => unknown>([[DATE_OID, asIs], [INT8_OID, safeInteger], [NUMERIC_OID, Number]]);
  return {
    getTypeParser: ((oid: number, format?: 'text') => own.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
}

function timeouts(statementMs: number): string {
  return `-c statement_timeout=${statementMs} -c lock_timeout=${LOCK_TIMEOUT_MS} `
    + `-c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_TIMEOUT_MS} -c timezone=UTC`;
}

/** `organisationId` in a class is `organisation_id` in its table. */
class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return customName ?? snakeCase([...prefixes, propertyName].join('_'));
  }
}

/** An entity class, or its schema: what TypeORM takes in `entities`. */
export type EntityClass = (new () => object) | EntitySchema;

/** The data source behind `inNetwork` and `asAccount`. */
export function runtimeDataSource(url: string, entities: readonly EntityClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'teilhabenetz',
    entities: [...entities],
    namingStrategy: new SnakeCaseColumns(),
    poolSize: RUNTIME_POOL_MAX,
    connectTimeoutMS: POOL_WAIT_MS,
    installExtensions: false,
    extra: { Client: preparingClient(), types: valueParsers(), options: timeouts(STATEMENT_TIMEOUT_MS) },
  });
}

function pool(url: string, max: number, options: string): pg.Pool {
  return newPool({
    connectionString: url, max, connectionTimeoutMillis: POOL_WAIT_MS, types: valueParsers(), options, application_name: 'teilhabenetz',
  });
}

/**
 * The pool of anonymous readers. Their few statements are written so that one plan is good for all values, and keep it:
 * planning anew took longer than most of them. `npm run bench -- search` compares both.
 */
export function publicPool(url: string): pg.Pool {
  return pool(url, PUBLIC_POOL_MAX, `${timeouts(STATEMENT_TIMEOUT_MS)} -c plan_cache_mode=force_generic_plan`);
}

/** The pool of background jobs that look for due work in all networks. */
export function jobPool(url: string): pg.Pool {
  return pool(url, JOB_POOL_MAX, timeouts(JOB_STATEMENT_TIMEOUT_MS));
}
