import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { withDeadline } from './deadline.js';
import { type AnswerHead, finding, mayDislikeTheQuestion, NoPublicAddress, type Visit, visitFailed, visitOf } from './visit.js';
import { hostOf, visitable } from './web-address.js';
import { type WebDoor } from './web-door.js';

/** How long is waited: for a name, or for a connection and the head of the answer; and for the whole visit with its redirects. */
const usualTimes = { requestMs: 5_000, visitMs: 20_000 };
const REDIRECTS_MAX = 4;
const HEAD_BYTES_MAX = 16_384;
const redirecting = [301, 302, 303, 307, 308];
/** Those by which a page says that it will stay there. */
const permanent = [301, 308];
const ERRORS_FROM = 400;
const TOO_MANY_REQUESTS = 429;

/** One question to one server. */
interface Question {
  method: 'HEAD' | 'GET';
  /** Checked; one of them is connected to. */
  addresses: readonly string[];
  signal: AbortSignal;
}

/**
 * Looks whether a page is there: by its head, and where a server does not like that as a browser would ask, of which the
 * head of the answer is read alone. No cookies, no scripts, nothing is kept. Every address on the way is resolved once,
 * checked, and connected to as it was checked.
 */
export class WebVisits {
  /** `userAgent` says to others who visits them. */
  constructor(private readonly door: WebDoor, private readonly userAgent: string, private readonly times = usualTimes) {}

  /** Never throws; what is broken off by the signal counts as failed. */
  async visit(address: string, signal: AbortSignal = new AbortController().signal): Promise<Visit> {
    try {
      return await withDeadline(this.times.visitMs, signal, (whole) => this.follow(address, whole));
    } catch (error) {
      return visitFailed(error);
    }
  }

  private async follow(address: string, signal: AbortSignal): Promise<Visit> {
    let url = visitable(address, this.door.ports);
    let movedTo: URL | null = null;
    let isPermanent = true;
    for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
      if (url === null) return finding('NOT_VISITED', 'UNUSUAL_ADDRESS', redirects > 0);
      const head = await this.ask(url, signal);
      if (head.location === null || !redirecting.includes(head.status)) return withNewAddress(visitOf(head), movedTo, address);
      url = visitable(head.location, this.door.ports, url);
      isPermanent &&= permanent.includes(head.status);
      if (isPermanent) movedTo = url;
    }
    // Mostly a site that wants a cookie first: people get in.
    return finding('BLOCKED', 'TOO_MANY_REDIRECTS');
  }

  private async ask(url: URL, signal: AbortSignal): Promise<AnswerHead> {
    const addresses = await this.addressesOf(url, signal);
    try {
      const head = await this.headOf(url, { method: 'HEAD', addresses, signal });
      if (head.status < ERRORS_FROM || head.status === TOO_MANY_REQUESTS) return head;
    } catch (error) {
      if (!mayDislikeTheQuestion(error) || signal.aborted) throw error;
    }
    return this.headOf(url, { method: 'GET', addresses, signal });
  }

  /** @throws NoPublicAddress when one of them is not on the open internet: such a name is not what it says. */
  private async addressesOf(url: URL, signal: AbortSignal): Promise<readonly string[]> {
    const host = hostOf(url);
    const addresses = isIP(host) === 0 ? await this.resolved(host, signal) : [host];
    const isOpen = addresses.length > 0 && addresses.every((one) => this.door.isOpen(one));
    if (!isOpen) throw new NoPublicAddress(`${host} is not on the open internet.`);
    return addresses;
  }

  /** A name server that is late is not waited for. */
  private async resolved(host: string, signal: AbortSignal): Promise<readonly string[]> {
    return withDeadline(this.times.requestMs, signal, async (late) => {
      const aborted = new Promise<never>((_, reject) => {
        late.addEventListener('abort', () => { reject(late.reason instanceof Error ? late.reason : new Error('aborted')); }, { once: true });
      });
      return Promise.race([this.door.resolve(host, late), aborted]);
    });
  }

  private async headOf(url: URL, { method, addresses, signal }: Question): Promise<AnswerHead> {
    return withDeadline(this.times.requestMs, signal, async (late) => new Promise((resolve, reject) => {
      const ask = url.protocol === 'https:' ? https.request : http.request;
      const request = ask(url, {
        method, agent: this.door.agentOf(url.protocol), lookup: knownAddresses(addresses), signal: late, maxHeaderSize: HEAD_BYTES_MAX,
        // As lenient as browsers are. Only the head is read, and of that three fields.
        insecureHTTPParser: true,
        headers: { 'user-agent': this.userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'de,en;q=0.7' },
      });
      request.on('response', (response) => {
        resolve(headIn(response));
        // What the page says is nobody's business here, and need not be sent.
        request.destroy();
      });
      request.on('error', reject);
      request.end();
    }));
  }
}

/** Connects to what was checked and asks nobody again. */
function knownAddresses(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all }, answer) => {
    const [first] = found;
    if (all === true || first === undefined) answer(null, found);
    else answer(null, first.address, first.family);
  };
}

function headIn({ statusCode, headers }: IncomingMessage): AnswerHead {
  return { status: statusCode ?? 0, location: headers.location ?? null, isWalled: headers['cf-mitigated'] !== undefined };
}

/** A page that was found where others for good point to is under that address from now on, with the same place in it. */
function withNewAddress(visit: Visit, movedTo: URL | null, address: string): Visit {
  if (visit.outcome !== 'SOUND' || movedTo === null) return visit;
  const moved = new URL(movedTo);
  const before = new URL(address);
  if (moved.hash === '') moved.hash = before.hash;
  return moved.href === before.href ? visit : { ...visit, outcome: 'MOVED', newUrl: moved.href };
}
