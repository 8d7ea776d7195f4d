/* eslint-disable no-console -- Not a part of the system: a program of somebody who knew README and the contract alone. */
/**
 * Keeps a copy of one network of a Teilhabenetz in a JSON file. Node 20, no packages, no account.
 *
 *   node outside-client.mjs ADDRESS NETWORK list   [--page 50]
 *   node outside-client.mjs ADDRESS NETWORK follow [--page 50] [--file copy-NETWORK.json] [--watch SECONDS]
 *   node outside-client.mjs ADDRESS NETWORK check  [--page 50] [--file copy-NETWORK.json]
 *
 * Ends with 0 when all is well, 1 when list or copy are not what they should be, 2 when the server refuses.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

/** What we keep of an offering and of an organisation: nothing that depends on the clock. */
const OFFERING = `id title description alternateName lifeAreas languages suitedFor website openness changedAt assuredOn
  isRemote isPlaceByArrangement isTimeByArrangement organisation { id name } partners { organisationId name role }
  places { name street postcode town district latitude longitude kind barrierFacts { code state } }
  times { repeats every weekdays ordinals monthDays from to endsNextDay validFrom validTo note }
  cost { kind amountCents text } contact { name email phone } announcement { text until isPaused } restriction { reason alternative }`;
const ORGANISATION = 'id name kind description website publicEmail publicPhone';

const CHANGES = `query($network: String!, $since: String, $first: Int) {
  changes(network: $network, since: $since, first: $first) {
    __typename
    ... on ChangePage { cursor hasMore changes { __typename
      ... on OfferingChanged { id offering { ${OFFERING} } }
      ... on OrganisationChanged { id organisation { ${ORGANISATION} } }
      ... on Removed { id kind } } }
    ... on StartAnew { reason message }
  }
}`;
const KINDS = ['OFFERING', 'ORGANISATION'];
const TRIES = 10;
const PASSING = ['RATE_LIMITED', 'UNAVAILABLE', 'HTTP_502', 'HTTP_503'];

/** A refusal of the server: `code` and the other extensions say what to do about it. */
class Refusal extends Error {
  constructor(error, status) {
    super(error.message ?? error.detail ?? `HTTP ${status}`);
    Object.assign(this, error.extensions, { code: error.extensions?.code ?? error.code ?? `HTTP_${status}` });
  }
}

/** Asks once; answers `data` or throws a Refusal. */
async function askOnce(query, variables) {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok && body.data && !body.errors) return body.data;
  const refusal = new Refusal(body.errors?.[0] ?? body, response.status);
  refusal.retryAfterSeconds ??= Number(response.headers.get('retry-after')) || undefined;
  throw refusal;
}

/** Asks for a page: again where the server is busy, away or wants a rest, and for a smaller one where it is too expensive. */
async function ask(query, variables) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(query, { ...variables, network, first: pageSize });
    } catch (error) {
      if (error.code === 'TOO_COMPLEX' && pageSize > 1) {
        pageSize = Math.floor(pageSize / 2);
        console.error(`${error.message} Going on with pages of ${pageSize}.`);
        continue;
      }
      const isPassing = !(error instanceof Refusal) || PASSING.includes(error.code);
      if (!isPassing || attempt >= TRIES) throw error;
      const seconds = error.retryAfterSeconds ?? attempt;
      console.error(`${error.code ?? error.cause?.code ?? error.name}: waiting ${seconds} s`);
      await wait(seconds * 1000);
    }
  }
}

/** Reads a whole connection. When somebody edits meanwhile, pages may overlap or leave gaps: then it reads anew. */
async function list(field, selection) {
  const query = `query($network: String!, $first: Int, $after: String) { ${field}(network: $network, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const found = new Map();
    let [pages, nodes, after, connection] = [0, 0, null];
    do {
      connection = (await ask(query, { after }))[field];
      for (const { node } of connection.edges) found.set(node.id, node);
      [pages, nodes, after] = [pages + 1, nodes + connection.edges.length, connection.pageInfo.endCursor];
    } while (connection.pageInfo.hasNextPage);
    console.error(`${field}: totalCount ${connection.totalCount}, ${nodes} entries with ${found.size} ids on ${pages} pages`);
    if (nodes === found.size && nodes === connection.totalCount) return found;
  }
  throw new Error(`${field} did not show every id once in ${TRIES} readings.`);
}

/** Reads the copy; an empty one when there is none. `old` names what goes after a new beginning unless it comes again. */
async function readCopy() {
  const text = await readFile(file, 'utf8').catch((error) => (error.code === 'ENOENT' ? null : Promise.reject(error)));
  const copy = text ? JSON.parse(text) : { address: address.href, network, cursor: null, OFFERING: {}, ORGANISATION: {}, old: {} };
  if (copy.address !== address.href || copy.network !== network) throw new Error(`${file} is a copy of ${copy.network} at ${copy.address}.`);
  return copy;
}

/** Applies one change. Kinds of change that are not known yet are passed over. */
function apply(copy, change) {
  const kind = change.kind ?? { OfferingChanged: 'OFFERING', OrganisationChanged: 'ORGANISATION' }[change.__typename];
  if (!copy[kind]) return;
  if (change.__typename === 'Removed') delete copy[kind][change.id];
  else copy[kind][change.id] = change.offering ?? change.organisation;
  delete copy.old[`${kind} ${change.id}`];
}

/** Brings the copy up to date and answers it. Content and cursor are stored together, page by page. */
async function follow() {
  const copy = await readCopy();
  const counts = {};
  for (let hasMore = true; hasMore; ) {
    // A cursor that is none (any more) is refused as an argument; the message says to begin again, so it is a StartAnew to us.
    const { changes: page } = await ask(CHANGES, { since: copy.cursor }).catch((error) => {
      if (error.argument !== 'since' || copy.cursor === null) throw error;
      return { changes: { __typename: 'StartAnew', reason: error.code, message: error.message } };
    });
    if (page.__typename !== 'ChangePage') {
      if (copy.cursor === null) throw new Error(`No way to begin: ${page.message ?? page.__typename}`);
      console.error(`Beginning anew: ${page.reason}: ${page.message}`);
      copy.cursor = null;
      copy.old = Object.fromEntries(KINDS.flatMap((kind) => Object.keys(copy[kind]).map((id) => [`${kind} ${id}`, true])));
      continue;
    }
    for (const change of page.changes) {
      apply(copy, change);
      counts[change.__typename] = (counts[change.__typename] ?? 0) + 1;
    }
    ({ cursor: copy.cursor, hasMore } = page);
    if (!hasMore) {
      for (const key of Object.keys(copy.old)) delete copy[key.split(' ')[0]][key.split(' ')[1]];
      copy.old = {};
    }
    await writeFile(`${file}.new`, JSON.stringify(copy, null, 1));
    await rename(`${file}.new`, file);
  }
  const size = (kind) => Object.keys(copy[kind]).length;
  console.log(`${new Date().toISOString()} ${JSON.stringify(counts)} -> ${size('OFFERING')} offerings, ${size('ORGANISATION')} organisations`);
  return copy;
}

/** Names what differs between a part of the copy and a list that was just read. */
function differences(kept, listed, name) {
  return [...new Set([...Object.keys(kept), ...listed.keys()])]
    .filter((id) => kept[id]?.[name] !== listed.get(id)?.[name])
    .map((id) => `${id}: copy ${JSON.stringify(kept[id]?.[name])}, list ${JSON.stringify(listed.get(id)?.[name])}`);
}

/** Compares the copy with the lists; once more after a further follow, since somebody may be editing. */
async function check() {
  let found;
  for (const copy of [await readCopy(), null]) {
    const kept = copy ?? (await follow());
    found = [
      ...differences(kept.OFFERING, await list('offerings', 'id title'), 'title'),
      ...differences(kept.ORGANISATION, await list('publicOrganisations', 'id name'), 'name'),
    ];
    if (found.length === 0) break;
    console.log(`${found.length} differences${copy ? '; following once more' : ''}\n${found.join('\n')}`);
  }
  console.log(found.length === 0 ? 'The copy is what the lists show.' : 'The copy differs.');
  process.exitCode = found.length === 0 ? 0 : 1;
}

const options = { page: { type: 'string', default: '50' }, file: { type: 'string' }, watch: { type: 'string' } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const [where, network, command] = positionals;
if (!['list', 'follow', 'check'].includes(command)) {
  console.error('node outside-client.mjs ADDRESS NETWORK list|follow|check [--page 50] [--file FILE] [--watch SECONDS]');
  process.exit(2);
}
const address = new URL(where);
const file = values.file ?? `copy-${network}.json`;
let pageSize = Number(values.page);

try {
  if (command === 'list') for (const { id, title } of (await list('offerings', 'id title')).values()) console.log(id, title);
  else if (command === 'check') await check();
  else do await follow();
    while (values.watch && (await wait(Number(values.watch) * 1000, true)));
} catch (error) {
  console.error(`${error.code ?? 'Stopped'}: ${error.message}`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
