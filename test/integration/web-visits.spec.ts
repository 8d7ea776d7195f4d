/** Protects: pages of others are visited politely, and what they answer is understood as people would. */
import { Agent as HttpsAgent, createServer as createHttps, type Server } from 'node:https';
import { type AddressInfo } from 'node:net';
import { type Duplex } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '#jest';
import { RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { type Visit, WebRound, WebVisits } from '#platform/web';
import { webCertificates } from '../support/web-certificates.js';
import { listening, OPEN_ADDRESS, type WebWitness, webWitness } from '../support/web-witness.js';

let web: WebWitness;
beforeAll(async () => { web = await webWitness(); });
beforeEach(() => {
  for (const list of [web.connections, web.requests, web.asked]) list.length = 0;
  web.answers.clear();
});
afterAll(() => web.stop());

const here = 'http://open.example';
const visit = (path = '/'): Promise<Visit> => web.visits.visit(`${here}${path}`);
const methods = (): string[] => web.requests.map((one) => one.method);

test('a page is asked for its head alone, by who says who they are', async () => {
  web.answers.set(`${here}/`, 200);
  expect(await visit()).toEqual({ outcome: 'SOUND', reason: null, newUrl: null, hasAnswered: true });
  expect(web.requests).toEqual([{ method: 'HEAD', url: `${here}/`, userAgent: 'Teilhabenetz-Test' }]);
});

test.each([400, 403, 404, 405, 500, 501])('where HEAD is answered with %s it is asked for as a browser would', async (status) => {
  web.answers.set(`${here}/`, (request, response) => { response.writeHead(request.method === 'HEAD' ? status : 200).end(); });
  expect((await visit()).outcome).toBe('SOUND');
  expect(methods()).toEqual(['HEAD', 'GET']);
});

test('where the connection is cut on HEAD it is asked for as a browser would; who has had enough is not asked again', async () => {
  web.answers.set(`${here}/`, (request, response) => {
    if (request.method === 'HEAD') response.destroy();
    else response.writeHead(200).end();
  });
  expect((await visit()).outcome).toBe('SOUND');
  web.requests.length = 0;
  web.answers.set(`${here}/`, 429);
  expect(await visit()).toMatchObject({ outcome: 'BLOCKED', reason: 'REFUSED' });
  expect(methods()).toEqual(['HEAD']);
});

test.each<[number, Partial<Visit>]>([
  [404, { outcome: 'GONE', reason: 'NOT_FOUND' }], [410, { outcome: 'GONE', reason: 'GONE' }], [403, { outcome: 'BLOCKED', reason: 'REFUSED' }], [503, { outcome: 'BLOCKED', reason: 'UNAVAILABLE' }], [500, { outcome: 'FAILED', reason: 'SERVER_ERROR' }],
])('%s is understood', async (status, expected) => {
  web.answers.set(`${here}/`, status);
  expect(await visit()).toMatchObject({ ...expected, hasAnswered: true });
});

test('a page of any size is not read: the connection ends with its head', async () => {
  let isCut = false;
  const ended = new Promise<void>((resolve) => {
    web.answers.set(`${here}/`, (request, response) => {
      if (request.method === 'HEAD') {
        response.writeHead(405).end();
        return;
      }
      response.writeHead(200);
      const more = (): void => { while (!response.destroyed && response.write('x'.repeat(65_536))); };
      response.on('drain', more).on('close', () => {
        isCut = !response.writableEnded;
        resolve();
      });
      more();
    });
  });
  expect((await visit()).outcome).toBe('SOUND');
  await ended;
  expect(isCut).toBe(true);
});

test('a head of a million letters is not read, and what is no HTTP is no answer', async () => {
  web.answers.set(`${here}/`, (_, response) => { response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n`); });
  expect(await visit()).toMatchObject({ outcome: 'BLOCKED', reason: 'UNREADABLE' });
  web.answers.set(`${here}/`, (_, response) => { response.socket?.end('220 mail.example ESMTP\r\n'); });
  expect(await visit()).toMatchObject({ outcome: 'FAILED', reason: 'NO_ANSWER' });
});

test('who does not answer in time, or whose name servers do not, is not waited for', async () => {
  const hasty = new WebVisits(web.door, 'Test', { requestMs: 40, visitMs: 1_000 });
  web.answers.set(`${here}/`, () => undefined);
  expect(await hasty.visit(`${here}/`)).toMatchObject({ outcome: 'FAILED', reason: 'TIMEOUT', hasAnswered: false });
  expect(methods()).toEqual(['HEAD', 'GET']);
  const nobodySays = new WebVisits({ ...web.door, resolve: () => new Promise(() => undefined) }, 'Test', { requestMs: 40, visitMs: 1_000 });
  expect(await nobodySays.visit(`${here}/`)).toMatchObject({ outcome: 'FAILED', reason: 'TIMEOUT', hasAnswered: false });
});

test.each<[string, Partial<Visit>]>([
  ['content-length: 3\r\ntransfer-encoding: chunked\r\n', { outcome: 'SOUND' }], ['x y: z\r\n', { outcome: 'BLOCKED', reason: 'UNREADABLE' }],
])('an answer that browsers read is not called dead: %j', async (odd, expected) => {
  web.answers.set(`${here}/`, (_, response) => { response.socket?.end(`HTTP/1.1 200 OK\r\n${odd}\r\n`); });
  expect(await visit()).toMatchObject(expected);
});

test('a time limit is kept also when memory is tidied up meanwhile', async () => {
  const hasty = new WebVisits(web.door, 'Test', { requestMs: 300, visitMs: 1_000 });
  web.answers.set(`${here}/`, () => undefined);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const tidying = setInterval(collect, 20);
  expect(await hasty.visit(`${here}/`, new AbortController().signal)).toMatchObject({ outcome: 'FAILED', reason: 'TIMEOUT' });
  clearInterval(tidying);
});

describe('redirects', () => {
  const leads = (from: string, status: number, location: string): void => { web.answers.set(`${here}${from}`, { status, location }); };

  test.each([301, 308])('for good (%s) are told with the new address, the place in the page included', async (status) => {
    leads('/alt', status, '/neu');
    web.answers.set(`${here}/neu`, 200);
    expect(await visit('/alt#kurse')).toEqual({ outcome: 'MOVED', reason: null, newUrl: `${here}/neu#kurse`, hasAnswered: true });
  });

  test.each([302, 303, 307])('for now (%s) are not', async (status) => {
    leads('/', status, '/heute');
    web.answers.set(`${here}/heute`, 200);
    expect(await visit()).toMatchObject({ outcome: 'SOUND', newUrl: null });
  });

  test('the new address is that up to which all are for good', async () => {
    leads('/a', 301, '/b');
    leads('/b', 302, '/b/de');
    leads('/b/de', 301, '/b/de/');
    web.answers.set(`${here}/b/de/`, 200);
    expect(await visit('/a')).toMatchObject({ outcome: 'MOVED', newUrl: `${here}/b` });
  });

  test('that end where nothing is are as dead as nothing', async () => {
    leads('/alt', 301, '/weg');
    expect(await visit('/alt')).toMatchObject({ outcome: 'GONE', newUrl: null });
  });

  test('that never end are left after the fourth; people may get in with what they agree to first', async () => {
    leads('/', 302, '/');
    expect(await visit()).toMatchObject({ outcome: 'BLOCKED', reason: 'TOO_MANY_REDIRECTS' });
    expect(web.requests).toHaveLength(5);
  });

  test('without a place to go to are no answer', async () => {
    web.answers.set(`${here}/`, (_, response) => { response.writeHead(302).end(); });
    expect(await visit()).toMatchObject({ outcome: 'FAILED', reason: 'NO_ANSWER' });
  });
});

describe('certificates', () => {
  let server: Server;
  const secured = async (cert: string, host: string, ca: string | undefined): Promise<Visit> => {
    server = createHttps({ key: webCertificates.key, cert }, (_, response) => { response.writeHead(200).end(); });
    await listening(server);
    const agent = new LeadingTls({ ca }, (server.address() as AddressInfo).port);
    const visits = new WebVisits({ ...web.door, agentOf: () => agent, resolve: async () => Promise.resolve([OPEN_ADDRESS]) }, 'Test');
    try {
      return await visits.visit(`https://${host}/`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    }
  };
  const { authority, valid, expired } = webCertificates;

  test('one that is right is right', async () => {
    expect(await secured(valid, 'open.example', authority)).toMatchObject({ outcome: 'SOUND' });
  });
  test('one that has expired is told as that', async () => {
    expect(await secured(expired, 'open.example', authority)).toMatchObject({ outcome: 'CERTIFICATE', reason: 'CERTIFICATE_EXPIRED', hasAnswered: true });
  });
  test('one of another name is told as that', async () => {
    expect(await secured(valid, 'other.example', authority)).toMatchObject({ outcome: 'CERTIFICATE', reason: 'CERTIFICATE_NAME' });
  });
  test('one whose issuer we do not know is no finding', async () => {
    expect(await secured(valid, 'open.example', undefined)).toMatchObject({ outcome: 'BLOCKED', reason: 'ENCRYPTION_UNKNOWN' });
  });
});

test('the connections of production go to the address that was checked, and the certificate is held against the name', async () => {
  const server = createHttps({ key: webCertificates.key, cert: webCertificates.valid }, (request, response) => { response.writeHead(request.headers.host?.startsWith('open.example:') ? 200 : 500).end(); });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  // The same agent as in production, which lets this one address through and trusts the authority of the test.
  const agent = new RequestFilteringHttpsAgent({ keepAlive: false, maxCachedSessions: 0, allowIPAddressList: ['127.0.0.1'], ca: webCertificates.authority });
  const asked: string[] = [];
  const visits = new WebVisits({ ports: [port], isOpen: (address) => address === '127.0.0.1', agentOf: () => agent, resolve: async (host) => {
    asked.push(host);
    return Promise.resolve(['127.0.0.1']);
  } }, 'Test');
  try {
    expect(await visits.visit(`https://open.example:${port}/`)).toMatchObject({ outcome: 'SOUND' });
    expect(await visits.visit(`https://other.example:${port}/`)).toMatchObject({ outcome: 'CERTIFICATE', reason: 'CERTIFICATE_NAME' });
    expect(asked).toEqual(['open.example', 'other.example']);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  }
});

describe('a round', () => {
  test('visits each address once, of one host one after the other and at most twenty, and six hosts beside each other', async () => {
    const open = new Map<string, number>();
    let hosts = 0;
    const most = { ofHost: 0, hosts: 0 };
    const visited: string[] = [];
    const waiting: (() => void)[] = [];
    const visits = { visit: async (address: string): Promise<Visit> => {
      const { hostname } = new URL(address);
      visited.push(address);
      open.set(hostname, (open.get(hostname) ?? 0) + 1);
      hosts += 1;
      most.ofHost = Math.max(most.ofHost, open.get(hostname) ?? 0);
      most.hosts = Math.max(most.hosts, hosts);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        setImmediate(() => waiting.shift()?.());
      });
      open.set(hostname, (open.get(hostname) ?? 0) - 1);
      hosts -= 1;
      return { outcome: 'SOUND', reason: null, newUrl: null, hasAnswered: true };
    } };
    const addresses = Array.from({ length: 9 }, (_, host) => Array.from({ length: 25 }, (__, page) => `https://h${host}.example/${page}`)).flat();
    const found = await new WebRound({ visits, pauseMs: 0 }).visitAll([...addresses, ...addresses], new AbortController().signal);
    expect([found.size, visited.length, new Set(visited).size]).toEqual([180, 180, 180]);
    expect(most).toEqual({ ofHost: 1, hosts: 6 });
  });

  test('that is broken off ends at once with what it has, and says nothing of what it was about to see', async () => {
    const stop = new AbortController();
    const visits = { visit: async (address: string): Promise<Visit> => {
      if (address.endsWith('/2')) stop.abort();
      return Promise.resolve({ outcome: 'FAILED', reason: 'TIMEOUT', newUrl: null, hasAnswered: false });
    } };
    const found = await new WebRound({ visits, pauseMs: 1 }).visitAll([1, 2, 3].map((page) => `${here}/${page}`), stop.signal);
    expect([...found.keys()]).toEqual([`${here}/1`]);
  });
});

/** Trusts an authority of the test, and leads every connection to one port of this machine. */
class LeadingTls extends HttpsAgent {
  constructor(private readonly trust: { ca: string | undefined }, private readonly port: number) {
    super({ keepAlive: false, maxCachedSessions: 0 });
  }

  override createConnection(options: object, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    return super.createConnection({ ...options, ...this.trust, host: '127.0.0.1', port: this.port, lookup: undefined }, callback);
  }
}
