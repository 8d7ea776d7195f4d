import { isIP } from 'node:net';
import { z } from 'zod';

const BOOLEAN_WORDS = { on: true, true: true, yes: true, 1: true, off: false, false: false, no: false, 0: false } as const;
const SECRET_KEY_BYTES_MIN = 32;
const PORT_MAX = 65_535;

/** An address with one of these schemes; `needs` names parts that must be there. The value is never repeated: it holds passwords. */
function address(schemes: readonly string[], needs: readonly ('username' | 'pathname')[] = []) {
  const example = `${schemes[0]}://${needs.includes('username') ? 'user:password@' : ''}host:port${needs.includes('pathname') ? '/database' : ''}`;
  return z.string().refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url !== null && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== ''
      && needs.every((part) => url[part].replace('/', '') !== '');
  }, `must be an address like ${example}`);
}

const postgres = () => address(['postgres', 'postgresql'], ['username', 'pathname']);

function onOrOff() {
  return z.string().toLowerCase()
    .refine((word) => Object.hasOwn(BOOLEAN_WORDS, word), 'must be on or off')
    .transform((word) => BOOLEAN_WORDS[word as keyof typeof BOOLEAN_WORDS]);
}

/** Reverse proxies: addresses, subnets, or the names that the HTTP server knows for some. Never "everybody". */
function proxies() {
  const names = ['loopback', 'linklocal', 'uniquelocal'];
  const isSubnet = (text: string): boolean => {
    const [address = '', bits, more] = text.split('/');
    const version = isIP(address);
    if (version === 0 || more !== undefined) return false;
    return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  };
  return z.string().transform((text) => text.split(',').map((one) => one.trim()))
    .refine((list) => list.every((one) => names.includes(one) || isSubnet(one)), `must be addresses or subnets separated by commas, or ${names.join(', ')}`);
}

/** An address or a name, without a port; whether this machine has it is found out by listening. */
function host() {
  const label = '[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?';
  // What consists of digits and dots alone is meant as an address, and a wrong one is no name.
  const name = new RegExp(`^(?![0-9.]+$)(?=.{1,253}$)${label}([.]${label})*[.]?$`, 'i');
  return z.string().refine((text) => isIP(text) !== 0 || name.test(text), 'must be an address or a host name without a port, like 127.0.0.1, 0.0.0.0, :: or localhost');
}

/** 32 random bytes or more, written as hex or base64. */
function secretKey() {
  return z.string().transform((text) => Buffer.from(text, /^[0-9a-f]+$/i.test(text) ? 'hex' : 'base64'))
    .refine((key) => key.length >= SECRET_KEY_BYTES_MIN, `must be at least ${SECRET_KEY_BYTES_MIN} random bytes in hex or base64, as "openssl rand -hex 32" prints them`);
}

function variable<T extends z.ZodType>(schema: T, standard: string, meaning: string) {
  return schema.meta({ standard, description: meaning });
}

/**
 * Every environment variable that the system reads, with its rule, what holds when it is not set, and its meaning.
 * An empty value counts as not set. The table in docs/operations.md is made from this.
 */
export const variables = {
  NODE_ENV: variable(z.enum(['development', 'production', 'test'], 'must be development, production or test').default('development'),
    'development', '`production` switches introspection, the outbox page and demo data off and makes the settings marked below mandatory.'),
  PORT: variable(z.string().regex(/^\d{1,5}$/, `must be a whole number from 1 to ${PORT_MAX}`).transform(Number)
    .refine((port) => port >= 1 && port <= PORT_MAX, `must be a whole number from 1 to ${PORT_MAX}`).default(3000),
  '3000', 'Port of the HTTP server.'),
  HOST: variable(host().default('127.0.0.1'),
    '127.0.0.1', 'Address to listen on. Behind a reverse proxy on another machine: `0.0.0.0`.'),
  PUBLIC_URL: variable(address(['http', 'https']).transform((text) => text.replace(/\/+$/, '')).optional(),
    '`http://HOST:PORT`', 'The address that people see; links in mails begin with it. Mandatory in production.'),
  TRUST_PROXY: variable(proxies().optional(),
    'none', 'Reverse proxies whose `X-Forwarded-For` is believed: addresses or subnets, separated by commas, or `loopback`, `linklocal`, `uniquelocal`. Behind a proxy it must be set: otherwise all visitors count as one sender, and share one limit for sign-in mails.'),
  DATABASE_URL: variable(postgres().optional(),
    'embedded PostgreSQL', 'The runtime login: neither owner of the tables nor superuser. PostgreSQL 15 or newer. Mandatory in production.'),
  MIGRATE_DATABASE_URL: variable(postgres().optional(),
    'none', 'The owner of the tables; used by `npm run migrate`, backup and restore alone, and needed nowhere else.'),
  PUBLIC_DATABASE_URL: variable(postgres().optional(),
    '`DATABASE_URL` with `_public` after the user name', 'Login of anonymous readers: sees published rows only.'),
  JOB_DATABASE_URL: variable(postgres().optional(),
    '`DATABASE_URL` with `_job` after the user name', 'Login of background jobs that look for due work in all networks: sees ids and dates only.'),
  QUEUE_DATABASE_URL: variable(postgres().optional(),
    '`DATABASE_URL` with `_queue` after the user name', 'Login of the job queue when it is kept in PostgreSQL.'),
  REDIS_URL: variable(address(['redis', 'rediss']).optional(),
    'queue in PostgreSQL', 'Keeps the job queue in this Redis. Losing it loses nothing: the truth is in PostgreSQL.'),
  SMTP_URL: variable(address(['smtp', 'smtps']).optional(),
    'local outbox page', 'Mail server, as in `smtps://user:password@mail.example.org:465`. Mandatory in production.'),
  MAIL_FROM: variable(z.string().regex(/^[^@\r\n]+@[^@\s]+$/, 'must be a mail address, as in Teilhabenetz <netz@example.org>').optional(),
    '`Teilhabenetz <teilhabenetz@localhost>`', 'Sender of all mails. Mandatory in production.'),
  TRANSLATION_URL: variable(address(['http', 'https']).optional(),
    'nothing is translated', 'A service that speaks the API of LibreTranslate, best one in the own house: networks that want it have their published texts translated there. Neither services of persons and initiatives nor contacts are sent.'),
  TRANSLATION_KEY: variable(z.string().max(500, 'must have at most 500 characters').optional(),
    'none', 'The key that the service at `TRANSLATION_URL` asks for.'),
  LINK_CHECK: variable(onOrOff().optional(),
    'on in production, else off', 'Visits the addresses that public pages show about once a week, and tells their owners when they lead nowhere. The worker then asks name servers and connects to ports 80 and 443 of the open internet, by itself and not through a proxy; `off` where it has no such way out. Demo networks are left alone.'),
  DATA_DIR: variable(z.string().default('./.data'),
    './.data', 'Folder for the embedded database and for the key that is made when `SECRET_KEY` is not set.'),
  SECRET_KEY: variable(secretKey().optional(),
    'made once in `DATA_DIR`', 'At least 32 random bytes in hex or base64; seals second factors and stored answers, and makes addresses findable without showing them. Keep it with the backups. Mandatory in production.'),
  DEMO: variable(onOrOff().optional(),
    'on, in production off', 'Fills an empty database with the six demo networks at `npm start`.'),
  LOG_LEVEL: variable(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be fatal, error, warn, info, debug, trace or silent').default('info'),
    'info', 'How much is logged.'),
  KEPT_ANSWERS_MB: variable(z.string().regex(/^\d{1,4}$/, 'must be a whole number from 0 to 9999').transform(Number).default(32),
    '32', 'Memory in megabytes in which each API process keeps answers to public questions, for at most a minute and never longer than they are true. `0` keeps none.'),
  ALLOW_EMBEDDED_IN_PRODUCTION: variable(onOrOff().default(false),
    'off', '`on` permits the embedded PostgreSQL in production, for a trial: it has no standby and no backup of its own.'),
};
