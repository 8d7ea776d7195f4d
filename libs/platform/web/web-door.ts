import { Resolver } from 'node:dns/promises';
import { type Agent } from 'node:http';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isPublicAddress } from './public-address.js';
import { NoPublicAddress } from './visit.js';

const DNS_TIMEOUT_MS = 2_000;
const DNS_TRIES = 2;
/** Names that nobody asks the internet for (RFC 6761, RFC 8375, ICANN's list of private names). */
const innerNames = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/** The way out to the web: names, addresses, connections. Tests put another one in its place, which no setting can. */
export interface WebDoor {
  /** All addresses of a name. @throws NoPublicAddress when there are none, Error when nobody could say. */
  resolve(host: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Whether a connection may be made to this address. */
  isOpen(address: string): boolean;
  /** The ports that may be connected to. */
  ports: readonly number[];
  /** Makes the connections for `https:` or `http:`. */
  agentOf(protocol: string): Agent;
}

const options = { keepAlive: false, maxCachedSessions: 0 };
const agents = { plain: new RequestFilteringHttpAgent(options), encrypted: new RequestFilteringHttpsAgent(options) };

/**
 * The only way out that the program has. Two locks that know nothing of each other: addresses are checked by our own list
 * before a connection is begun, and by that of the agent when it is made.
 */
export const guardedDoor: WebDoor = Object.freeze<WebDoor>({
  resolve: resolveByName,
  isOpen: isPublicAddress,
  ports: [80, 443],
  agentOf: (protocol) => (protocol === 'https:' ? agents.encrypted : agents.plain),
});

/** Asks the name servers and nothing else: what /etc/hosts of this machine says is nothing that residents could open. */
async function resolveByName(host: string, signal: AbortSignal): Promise<readonly string[]> {
  const name = host.replace(/\.$/, '');
  if (!name.includes('.') || innerNames.test(name)) throw new NoPublicAddress(`${name} is no name of the internet.`);
  const resolver = new Resolver({ timeout: DNS_TIMEOUT_MS, tries: DNS_TRIES });
  const cancel = (): void => { resolver.cancel(); };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (found.length > 0) return found;
    const failures: unknown[] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    const trouble = failures.find((failure) => !saysThereIsNone(failure));
    // That nobody answered is no statement about the name.
    if (trouble !== undefined) throw trouble instanceof Error ? trouble : new Error('The name could not be resolved.');
    throw new NoPublicAddress(`${name} has no address.`);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function saysThereIsNone(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && ['ENOTFOUND', 'ENODATA', 'EBADNAME'].includes(String(failure.code));
}
