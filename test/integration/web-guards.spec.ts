/** Protects: nobody leads the program into the own house by an address that they enter, however it is spelt, resolved or redirected. */
import { Agent as PlainAgent } from 'node:http';
import net, { createServer, type AddressInfo, type Server } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '#jest';
import { guardedDoor, type WebDoor, WebVisits } from '#platform/web';
import { innerHosts } from '../support/address-spellings.js';
import { listening, OPEN_ADDRESS, type WebWitness, webWitness } from '../support/web-witness.js';

/** Counts who comes in; it answers nothing. */
let witness: Server;
let comers = 0;
let port = 0;
let web: WebWitness;
/** Every attempt of this process to connect, wherever to. */
let attempts: ReturnType<typeof watchAttempts>;

beforeAll(async () => {
  witness = createServer((socket) => {
    comers += 1;
    socket.destroy();
  });
  await listening(witness);
  port = (witness.address() as AddressInfo).port;
  web = await webWitness();
});
beforeEach(() => {
  comers = 0;
  for (const list of [web.connections, web.requests, web.asked]) list.length = 0;
  web.names.clear();
  web.answers.clear();
  web.names.set('open.example', () => [OPEN_ADDRESS]);
  attempts = watchAttempts();
});
afterEach(() => { attempts.mockRestore(); });
afterAll(async () => {
  await web.stop();
  await new Promise((resolve) => { witness.close(resolve); });
});

function watchAttempts() {
  return jest.spyOn(net.Socket.prototype, 'connect');
}

/** Attempts that lead nowhere are cut short: a test must not wait for machines that are not there. */
function ending(): typeof attempts {
  return attempts.mockImplementation(function cut(this: net.Socket) {
    process.nextTick(() => { this.destroy(Object.assign(new Error('cut'), { code: 'ECONNREFUSED' })); });
    return this;
  });
}

const doorTo = (own: Partial<WebDoor> = {}): WebDoor => ({ ...guardedDoor, ports: [...guardedDoor.ports, port], ...own });
const visit = (address: string, door: WebDoor = doorTo()): ReturnType<WebVisits['visit']> => new WebVisits(door, 'Test').visit(address);

test(`none of ${innerHosts.length} spellings of inner addresses is connected to, under three addresses each`, async () => {
  expect(innerHosts.length).toBeGreaterThanOrEqual(150);
  const findings = new Map<string, number>();
  for (const host of innerHosts) {
    for (const address of [`http://${host}/`, `https://${host}/`, `http://${host}:${port}/`]) {
      const { outcome, reason, hasAnswered } = await visit(address);
      const finding = `${outcome} ${reason ?? ''} ${hasAnswered}`;
      findings.set(finding, (findings.get(finding) ?? 0) + 1);
    }
  }
  expect([attempts.mock.calls.length, comers]).toEqual([0, 0]);
  // All of them were understood as addresses, and all sound alike: nobody learns which names there are in the house.
  expect([...findings]).toEqual([['FAILED NO_ADDRESS false', innerHosts.length * 3]]);
});

test('without the two locks the witness sees who comes to it by these spellings: the list is no list of typing errors', async () => {
  attempts.mockRestore();
  const loopback = innerHosts.filter((host) => /^(?:127\.0\.0\.1|0\.0\.0\.0)$/.test(hostIn(host)));
  expect(loopback.length).toBeGreaterThan(20);
  for (const host of loopback) await visit(`http://${host}:${port}/`, doorTo({ isOpen: () => true, agentOf: () => new PlainAgent() }));
  expect(comers).toBeGreaterThanOrEqual(loopback.length);
});

test('each lock holds alone: ours on everything, that of the agent on all but what its list calls ordinary', async () => {
  ending();
  for (const host of innerHosts) await visit(`http://${host}/`, doorTo({ agentOf: () => new PlainAgent() }));
  expect(attempts.mock.calls.length).toBe(0);
  const through: string[] = [];
  for (const host of innerHosts.filter((one) => URL.canParse(`http://${one}/`) && net.isIP(hostIn(one)) !== 0)) {
    attempts.mockClear();
    await visit(`http://${host}/`, doorTo({ isOpen: () => true }));
    if (attempts.mock.calls.length > 0) through.push(hostIn(host));
  }
  // IPv4 inside of IPv6 in its oldest form, what is not given to anybody yet, and Azure's own address: why there are two lists.
  const isKnown = (address: string): boolean => /^::[\da-f]+(?::[\da-f]+)?$/.test(address) || ['4000::1', '1::1', '168.63.129.16'].includes(address);
  expect(through.filter((address) => !isKnown(address))).toEqual([]);
  expect(through.length).toBeGreaterThan(0);
});

test('addresses of the open internet pass both', async () => {
  ending();
  const open = ['http://93.184.216.34/', 'https://8.8.8.8/', 'http://[2606:4700:4700::1111]/', 'http://172.32.0.1/', 'http://100.128.0.1/', 'http://192.0.1.1/'];
  for (const address of open) {
    attempts.mockClear();
    expect([address, (await visit(address)).reason]).toEqual([address, 'NO_CONNECTION']);
    expect(attempts.mock.calls.length).toBeGreaterThan(0);
  }
});

test.each([
  'http://open.example:22/', 'http://open.example:6379/', 'https://open.example:8443/', 'http://open.example:5432/', 'https://open.example:0/', 'ftp://open.example/', 'file:///etc/passwd',
  'gopher://open.example/', 'ws://open.example/', 'ldap://open.example/', 'javascript:alert(1)', 'data:text/html,x', 'unix:/var/run/docker.sock', 'http+unix://%2Fvar%2Frun%2Fdocker.sock/',
  'http://user@open.example/', 'http://user:secret@open.example/', 'http://open.example@127.0.0.1/', 'http://', 'http:///', '//open.example/', 'open.example', '', 'http://[::1', 'http://a b/',
])('%s is not visited, and its name is not asked for', async (address) => {
  expect(await web.visits.visit(address)).toMatchObject({ outcome: 'NOT_VISITED', hasAnswered: false });
  expect([web.asked, web.connections]).toEqual([[], []]);
});

test('80 and 443 are visited under either scheme', async () => {
  for (const address of ['http://open.example/', 'http://open.example:80/', 'http://open.example:443/']) {
    expect((await web.visits.visit(address)).hasAnswered).toBe(true);
  }
  expect([...new Set(web.connections)]).toEqual(['open.example:80', 'open.example:443']);
});

test.each([
  ['one inner address', ['127.0.0.1']], ['an inner one behind an open one', [OPEN_ADDRESS, '10.0.0.1']], ['an open one behind an inner one', ['169.254.169.254', OPEN_ADDRESS]],
  ['IPv4 in IPv6', ['::ffff:127.0.0.1']], ['NAT64', ['64:ff9b::a00:1']], ['a zone', ['fe80::1%eth0']], ['nothing', []], ['no address', ['localhost']], ['another number', ['2130706433']],
])('a name that has %s is not connected to', async (_, addresses) => {
  web.names.set('open.example', () => addresses);
  expect(await web.visits.visit('http://open.example/')).toMatchObject({ outcome: 'FAILED', reason: 'NO_ADDRESS', hasAnswered: false });
  expect(web.connections).toEqual([]);
});

test('a name that is open when it is checked and inner when it is asked again is not asked again', async () => {
  ending();
  const answers = [[OPEN_ADDRESS], ['127.0.0.1'], ['127.0.0.1']];
  let asked = 0;
  const rebinding = doorTo({ resolve: async () => Promise.resolve(answers[asked++] ?? ['127.0.0.1']) });
  expect(await visit(`http://rebinding.example:${port}/`, rebinding)).toMatchObject({ outcome: 'FAILED', reason: 'NO_CONNECTION' });
  expect([asked, comers]).toEqual([1, 0]);
  // And where it is inner the next time, there is no connection.
  attempts.mockClear();
  expect(await visit(`http://rebinding.example:${port}/`, rebinding)).toMatchObject({ reason: 'NO_ADDRESS' });
  expect([attempts.mock.calls.length, comers]).toEqual([0, 0]);
});

test('what is asked twice, by HEAD and then as a browser asks, goes to what was checked the first time', async () => {
  let asked = 0;
  web.names.set('open.example', () => (asked++ === 0 ? [OPEN_ADDRESS] : ['127.0.0.1']));
  web.answers.set('http://open.example/', (request, response) => { response.writeHead(request.method === 'HEAD' ? 405 : 200).end(); });
  expect((await web.visits.visit('http://open.example/')).outcome).toBe('SOUND');
  expect([asked, web.requests.map((one) => one.method)]).toEqual([1, ['HEAD', 'GET']]);
});

test.each([301, 302, 303, 307, 308])('a redirect (%s) into the own house ends there, however it is spelt', async (status) => {
  for (const host of innerHosts.filter((one) => URL.canParse(`http://${one}/`))) {
    web.connections.length = 0;
    web.answers.set('http://open.example/', { status, location: encodeURI(`http://${host}/`).replaceAll('%25', '%').replace(/%5B/g, '[').replace(/%5D/g, ']') });
    const { outcome, hasAnswered } = await web.visits.visit('http://open.example/');
    expect([host, outcome, hasAnswered]).toEqual([host, 'FAILED', false]);
    expect(web.connections).toEqual(['open.example:80']);
  }
});

test('a redirect to a name of the own house, to another scheme or port, or with a password, ends there too', async () => {
  web.names.set('inner.example', () => ['192.168.1.1']);
  const ends = ['http://inner.example/', '//inner.example/x', 'https://open.example:8443/', 'file:///etc/passwd', 'gopher://open.example/', 'http://a:b@open.example/', 'javascript:alert(1)'];
  for (const location of ends) {
    web.connections.length = 0;
    web.answers.set('http://open.example/', { status: 301, location });
    expect(['FAILED', 'NOT_VISITED']).toContain((await web.visits.visit('http://open.example/')).outcome);
    expect(web.connections).toEqual(['open.example:80']);
  }
});

test('the running system has the guarded door and no other, whatever its settings are', async () => {
  const foundation = await readFile(path.join(import.meta.dirname, '../../..', 'apps/foundation.ts'), 'utf8');
  expect(foundation.match(/new WebVisits\(/g)).toHaveLength(1);
  expect(foundation).toContain('new WebVisits(guardedDoor,');
  expect(Object.isFrozen(guardedDoor)).toBe(true);
});

function hostIn(host: string): string {
  return new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, '');
}
