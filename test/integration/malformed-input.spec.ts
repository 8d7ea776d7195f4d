/**
 * Protects: whatever is sent, the answer is complete and clear, never an internal error, never a leak, never half a
 * change. Requests are generated over the contract; MALFORMED_SEED and MALFORMED_REQUESTS repeat or enlarge a run.
 */
import fc from 'fast-check';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType, parse, validate } from 'graphql';
import { policyTable } from '#identity';
import { organisationRoles, uuidV7 } from '#kernel';
import { actionOf, limitFinding } from '#platform/graphql';
import { TestApi } from '../support/api.js';
import { allTables, quoted } from '../support/catalogue.js';
import { leaksIn, postJson } from '../support/http-probe.js';
import { type MalformedRequest, requestsFor, type Surroundings } from '../support/malformed.js';
import { documentOf, type Operation, operationsOf } from '../support/schema-walk.js';

const seed = Number(process.env['MALFORMED_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const wanted = Number(process.env['MALFORMED_REQUESTS'] ?? 2_100);
const perOperationMin = 5;

const api = await TestApi.start();
afterAll(() => api.stop());
const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
const operations = operationsOf(schema);
// Counters and "last used" are written by refused requests too, on purpose.
const tables = (await allTables(api.admin)).filter((table) => !['rate_limit', 'session'].includes(table.name));
const codes = new Set([
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'TOO_COMPLEX', 'BAD_REQUEST', 'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE',
]);

interface Sender {
  headers: Record<string, string>;
  grants: readonly string[];
}

const slugs = ['hier', 'dort'];
const here = await api.network('hier');
await api.network('dort', '03462');
const senders: Sender[] = [{ headers: {}, grants: ['ANYONE'] }];

async function arrange(): Promise<void> {
  const organisations: string[] = [];
  for (const name of ['Brücke e. V.', 'Bauamt']) {
    const id = uuidV7(Date.now());
    organisations.push(id);
    await api.admin.query(`INSERT INTO organisation (id, network_id, kind, name, verification, created_at) VALUES ($1, $2, 'TRAEGER', $3, 'VERIFIED', now())`, [id, here, name]);
  }
  const [own = ''] = organisations;
  for (const role of organisationRoles) {
    const { token, accountId } = await api.signIn(`${role.toLowerCase()}@verein.example`, { secondFactor: true });
    await api.admin.query(`INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, $5, now())`, [uuidV7(Date.now()), here, own, accountId, role]);
    senders.push({ headers: { authorization: `Bearer ${token}`, 'act-as': own }, grants: ['ANYONE', 'SIGNED_IN', 'SELF', `OWN:${role}`, `PARTNER:${role}`, `ANY_ORG:${role}`] });
  }
  const office = await api.coordinator(here);
  senders.push({ headers: { authorization: `Bearer ${office.token}`, 'act-as': here }, grants: ['ANYONE', 'SIGNED_IN', 'SELF', 'NETWORK:COORDINATOR'] });
  const resident = await api.signIn('freiwillig@verein.example');
  senders.push({ headers: { authorization: `Bearer ${resident.token}`, 'act-as': here }, grants: ['ANYONE', 'SIGNED_IN', 'SELF'] });
}

/** Ids of whatever exists by now, without the sessions and memberships that the run itself lives on. */
async function surroundings(): Promise<Surroundings> {
  const withId = tables.filter((table) => table.columns.some((column) => column.name === 'id' && column.type === 'uuid') && table.name !== 'membership');
  const { rows } = await api.admin.query<{ id: string }>(withId.map((table) => `(SELECT id FROM ${quoted(table.name)} ORDER BY id DESC LIMIT 12)`).join(' UNION ALL '));
  return { ids: rows.map((row) => row.id), slugs };
}

/** Changes with every row that is written, updated or deleted. */
async function fingerprint(): Promise<{ all: string; audited: number }> {
  const { rows } = await api.admin.query<{ all: string; audited: number }>(
    `SELECT concat_ws(' ', ${tables.map((table) => `(SELECT count(*) || ':' || coalesce(max(xmin::text::bigint), 0) FROM ${quoted(table.name)})`).join(', ')}) AS all,
            (SELECT count(*)::int FROM audit_entry) AS audited`);
  return rows[0] ?? { all: '', audited: 0 };
}

/** Somebody who may begin this operation, mostly; now and then anybody. */
function senderOf({ operation, callerChoice }: MalformedRequest): Sender {
  const action = actionOf(schema, operation.kind === 'query' ? 'Query' : 'Mutation', operation.field);
  const grants: readonly string[] = Object.entries(policyTable).find(([name]) => name === action)?.[1] ?? [];
  const able = senders.filter((sender) => sender.grants.some((grant) => grants.includes(grant)) && sender.headers['act-as'] !== undefined);
  const chosen = callerChoice % 10 === 0 || able.length === 0 ? senders : able;
  return chosen[callerChoice % chosen.length] ?? { headers: {}, grants: [] };
}

interface Body {
  data?: Record<string, { __typename?: string; code?: string; message?: string } | null> | null;
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[];
}

/** Requests that were carried out: what they stored may come back in later answers. */
const stored: string[] = [];

/** Everything that is wrong with an answer, whatever was asked. */
function answerFindings(answer: { status: number; text: string }, sent: string): string[] {
  const found: string[] = [];
  if (answer.status >= 500) found.push(`status ${answer.status}`);
  found.push(...leaksIn(answer.text, sent + stored.join('')).map((leak) => `leak of "${leak}"`));
  let body: Body;
  try {
    body = JSON.parse(answer.text) as Body;
  } catch {
    return [...found, 'the answer is no JSON'];
  }
  if (!('data' in body) && !body.errors?.length) found.push('neither data nor errors');
  for (const error of body.errors ?? []) {
    if (typeof error.message !== 'string' || error.message === '') found.push('an error without a message');
    if (!codes.has(error.extensions?.code ?? '')) found.push(`the code ${String(error.extensions?.code)}: ${error.message}`);
  }
  return found;
}

function isProblem(typeName: string | undefined): boolean {
  const type = schema.getType(typeName ?? '');
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Problem');
}

const tally = { requests: 0, valid: 0, reachedSignedIn: 0, problems: 0, done: 0, refused: 0 };
const perOperation = new Map<string, number>();
const findings: string[] = [];
let latest: { all: string; audited: number } | null = null;

function note(request: MalformedRequest, sender: Sender, found: readonly string[]): void {
  if (found.length === 0 || findings.length >= 25) return;
  const who = sender.headers['act-as'] === undefined ? 'anonymous' : sender.grants.slice(3).join(' ') || 'resident';
  findings.push(`${request.operation.name} as ${who}: ${found.join('; ')}\n  ${request.body.slice(0, 1_500)}`);
}

async function tryOut(request: MalformedRequest): Promise<void> {
  const sender = senderOf(request);
  const { operation } = request;
  const watches = operation.kind === 'mutation';
  // Nobody else writes, so the state after the last mutation is the one before this.
  if (watches) latest ??= await fingerprint();
  const before = watches ? latest : null;
  const answer = await postJson(`${api.url}/graphql`, request.body, { ...sender.headers, ...(request.key && watches ? { 'idempotency-key': request.key } : {}) });
  const found = answerFindings(answer, request.body);
  const body = found.includes('the answer is no JSON') ? {} : JSON.parse(answer.text) as Body;
  const isExecuted = 'data' in body;
  const result = body.data?.[operation.name];
  const isDone = result !== null && result !== undefined && !isProblem(result.__typename);
  tally.requests += 1;
  perOperation.set(operation.name, (perOperation.get(operation.name) ?? 0) + 1);
  if (isExecuted) tally.valid += 1;
  const isTurnedAway = (body.errors ?? []).some((error) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.extensions?.code ?? ''));
  if (isExecuted && sender.headers['authorization'] !== undefined && !isTurnedAway) tally.reachedSignedIn += 1;
  if (isExecuted && isDone) tally.done += 1;
  else if (result) tally.problems += 1;
  else tally.refused += 1;
  if (isExecuted && isDone && watches) stored.push(request.body);
  if (before) {
    const after = await fingerprint();
    latest = after;
    if (!isDone && after.all !== before.all) found.push('half a change: refused, and yet something was written');
    // The mail itself is the record of asking for a sign-in mail.
    if (isDone && after.all !== before.all && after.audited === before.audited && operation.name !== 'requestSignIn') found.push('a change without a row in the trail');
  }
  note(request, sender, found);
}

test('every operation can be asked for by a valid document within the limits', () => {
  const invalid = operations.flatMap((operation: Operation) => {
    const query = documentOf(schema, operation);
    return [...validate(schema, parse(query)).map((error) => `${operation.name}: ${error.message}`), ...[limitFinding(schema, { query, variables: {} })?.text.en ?? []].flat()];
  });
  expect(invalid).toEqual([]);
});

test(`${wanted} malformed requests (seed ${seed}) get complete and clear answers`, async () => {
  await arrange();
  const rounds = Math.ceil(wanted / operations.length);
  for (let round = 0; round < rounds; round += 1) {
    const around = await surroundings();
    for (const [index, operation] of operations.entries()) {
      const [request] = fc.sample(requestsFor(schema, operation, around), { seed: seed + round * operations.length + index, numRuns: 1 });
      if (request) await tryOut(request);
    }
    // Limits per quarter of an hour are not what is tested here.
    api.clock.advance({ minutes: 8 });
  }
  process.stdout.write(`Malformed input: seed ${seed}, ${JSON.stringify(tally)}, ${operations.length} operations, each at least ${Math.min(...perOperation.values())} times\n`);
  expect(findings).toEqual([]);
  expect(tally.requests).toBeGreaterThanOrEqual(wanted);
  expect(tally.reachedSignedIn).toBeGreaterThanOrEqual(tally.requests / 2);
  expect(Math.min(...operations.map((operation) => perOperation.get(operation.name) ?? 0))).toBeGreaterThanOrEqual(perOperationMin);
}, 600_000);

test('and what is stored afterwards is whole', async () => {
  const broken = await api.admin.query(`
    SELECT 'organisation without an entry in the trail' AS finding FROM organisation o
    WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject_id = o.id) AND o.name NOT IN ('Brücke e. V.', 'Bauamt')
    UNION ALL SELECT 'invitation without a mail' FROM invitation i WHERE NOT EXISTS (SELECT 1 FROM delivery d WHERE d.unique_key = 'invitation ' || i.id)
    UNION ALL SELECT 'organisation without an admin' FROM organisation o
    WHERE NOT o.recorded_by_county AND o.name <> 'Bauamt' AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = o.id AND m.role = 'ADMIN' AND m.ended_at IS NULL)
    UNION ALL SELECT 'trail of another network' FROM audit_entry a JOIN organisation o ON o.id = a.subject_id WHERE a.network_id <> o.network_id`);
  expect(broken.rows).toEqual([]);
});
