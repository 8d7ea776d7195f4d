/** Somebody with a browser and nothing else signs in, comes back to where they were going, and joins where they were invited. */
import { TestApi } from '../support/api.js';
import { rawAnswer, type RawAnswer } from '../support/http-probe.js';
import { codeIn, tokenIn } from '../support/sign-in.js';

const api = await TestApi.start();
await api.network('hier');
const admin = await api.signIn('leitung@verein.example');
const { registerOrganisation } = await api.ok(
  `mutation { registerOrganisation(input: { network: "hier", kind: ASSOCIATION, name: "Verein Süd" }) { ... on Organisation { id } } }`, {}, admin);
const organisationId = String(registerOrganisation.id);

afterAll(() => api.stop());

/** A browser as far as our pages need one: it keeps cookies, sends forms, and follows only when told to. */
class Browser {
  private readonly jar = new Map<string, string>();

  constructor(private readonly language = 'de') {}

  get(path: string): Promise<RawAnswer> {
    return this.send(path, {});
  }

  post(path: string, form: Record<string, string> = {}): Promise<RawAnswer> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(form) });
  }

  cookie(name: string): string | undefined {
    return this.jar.get(name);
  }

  private async send(path: string, init: RequestInit): Promise<RawAnswer> {
    const response = await fetch(api.url + path, {
      ...init, redirect: 'manual',
      headers: { cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '), 'accept-language': this.language, 'sec-fetch-site': 'same-origin' },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  }
}

const newest = async (email: string): Promise<string | undefined> => (await api.mailsTo(email)).findLast((mail) => mail.kind === 'sign-in')?.body_text;

async function invited(email: string): Promise<string> {
  await api.ok(`mutation($i: InviteMemberInput!) { inviteMember(input: $i) { __typename } }`, { i: { organisationId, email, role: 'EDITOR' } }, { ...admin, actAs: organisationId });
  return `/invitation/${await api.invitationToken(email)}`;
}

test('from the invitation over address and code back to the invitation, which is then accepted', async () => {
  const browser = new Browser();
  const invitation = await invited('redaktion@verein.example');
  const first = await browser.get(invitation);
  const signIn = /href="(\/sign-in\?return=[^"]+)"/.exec(first.text)?.[1] ?? '';
  expect(decodeURIComponent(signIn)).toBe(`/sign-in?return=${invitation}`);
  expect((await browser.get(signIn)).text).toContain('<label for="email">E-Mail-Adresse</label>');

  const asked = await browser.post(signIn, { email: 'redaktion@verein.example' });
  expect([asked.status, asked.headers['location']]).toEqual([303, signIn.replace('/sign-in?', '/sign-in/code?')]);
  const codePage = asked.headers['location'] ?? '';
  expect((await browser.get(codePage)).text).toContain('autocomplete="one-time-code"');
  const wrong = await browser.post(codePage, { code: '12' });
  expect([wrong.status, wrong.text.includes('aria-describedby="problem"')]).toEqual([422, true]);

  const right = await browser.post(codePage, { code: codeIn(await newest('redaktion@verein.example')) });
  expect([right.status, right.headers['location']]).toEqual([303, invitation]);
  expect(browser.cookie('teilhabenetz_sign_in')).toBeUndefined();
  const back = await browser.get(invitation);
  expect(back.text).toContain('Sie sind angemeldet: redaktion@verein.example');
  expect(back.text).toContain('<button>Einladung annehmen</button>');
  expect((await browser.post(invitation)).text).toContain('Willkommen!');
  const { rowCount } = await api.admin.query(
    `SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id WHERE a.email = 'redaktion@verein.example' AND m.organisation_id = $1 AND m.role = 'EDITOR'`, [organisationId]);
  expect(rowCount).toBe(1);
});

test('the link of the mail, opened in another browser, leads on to the same place', async () => {
  const invitation = await invited('telefon@verein.example');
  await new Browser().post(`/sign-in?return=${encodeURIComponent(invitation)}`, { email: 'telefon@verein.example' });
  const telephone = new Browser();
  const link = `/sign-in/${tokenIn(await newest('telefon@verein.example'))}`;
  expect((await telephone.get(link)).text).toContain('telefon@verein.example');
  const pressed = await telephone.post(link);
  expect([pressed.status, pressed.headers['location']]).toEqual([303, invitation]);
  expect((await telephone.get(invitation)).text).toContain('<button>Einladung annehmen</button>');
  expect((await telephone.get(link)).status).toBe(410);
});

test('the code is good only in the browser that asked for it', async () => {
  await new Browser().post('/sign-in', { email: 'eigene@verein.example' });
  const code = codeIn(await newest('eigene@verein.example'));
  const other = new Browser();
  const without = await other.post('/sign-in/code', { code });
  expect([without.status, without.headers['location']]).toEqual([303, '/sign-in']);
  await other.post('/sign-in', { email: 'jemand@verein.example' });
  expect((await other.post('/sign-in/code', { code })).status).toBe(422);
  expect(other.cookie('teilhabenetz_session')).toBeUndefined();
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/.//evil.example', '/\t/evil.example'])('after signing in nobody is led to %s', async (evil) => {
  const browser = new Browser();
  const asked = await browser.post(`/sign-in?return=${encodeURIComponent(evil)}`, { email: 'ziel@verein.example' });
  expect(asked.headers['location']).toBe('/sign-in/code');
  const text = await newest('ziel@verein.example');
  const entered = await browser.post(`/sign-in/code?return=${encodeURIComponent(evil)}`, { code: codeIn(text) });
  expect([entered.status, entered.headers['location']]).toEqual([303, '/sign-in']);
  expect((await browser.get(`/sign-in?return=${encodeURIComponent(evil)}`)).text).not.toContain('evil');
  api.clock.advance({ minutes: 10 });
});

test('signing out ends the session itself and leads back, and works from our own pages only', async () => {
  const browser = new Browser();
  await browser.post('/sign-in', { email: 'gast@verein.example' });
  await browser.post('/sign-in/code', { code: codeIn(await newest('gast@verein.example')) });
  const token = browser.cookie('teilhabenetz_session') ?? '';
  expect((await browser.get('/sign-in')).text).toContain('Sie sind angemeldet: gast@verein.example');
  const foreign = await rawAnswer(`${api.url}/sign-out`, { method: 'POST', headers: { cookie: `teilhabenetz_session=${token}`, 'sec-fetch-site': 'cross-site' } });
  expect(foreign.status).toBe(403);
  expect((await api.ok('{ me { email } }', {}, { token })).me.email).toBe('gast@verein.example');
  const out = await browser.post('/sign-out?return=%2Fa');
  expect([out.status, out.headers['location'], browser.cookie('teilhabenetz_session')]).toEqual([303, '/sign-in?return=%2Fa', undefined]);
  expect((await api.graphql('{ me { email } }', {}, { token })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});

test('who asks too often is told so on the page, and a bad address beside its field', async () => {
  const browser = new Browser();
  const bad = await browser.post('/sign-in', { email: '<b>kein</b>' });
  expect([bad.status, bad.text.includes('Das ist keine E-Mail-Adresse.'), bad.text.includes('<b>')]).toEqual([422, true, false]);
  const statuses: number[] = [];
  let last = bad;
  for (let n = 0; n < 62; n += 1) {
    last = await browser.post('/sign-in', { email: `oft${n}@verein.example` });
    statuses.push(last.status);
  }
  expect(statuses).toContain(429);
  expect(last.headers['content-type']).toContain('text/html');
  expect(last.text).toContain('Zu viele Versuche');
});

test.each([
  ['de', 'de', 'ltr', 'Anmelden'], ['en-GB', 'en', 'ltr', 'Sign in'], ['ar,en;q=0.5', 'en', 'ltr', 'Sign in'], ['ar', 'de', 'ltr', 'Anmelden'], ['fr', 'de', 'ltr', 'Anmelden'],
])('for %s the page speaks %s and says so', async (accept, language, direction, title) => {
  const { text } = await new Browser(accept).get('/sign-in');
  expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
  expect(text).toContain(`<h1>${title}</h1>`);
});

test('the outbox page says in German what, to whom, when and how far, and its links can be followed', async () => {
  api.clock.moveTo('2027-07-01T10:00:00Z');
  await new Browser().post('/sign-in', { email: 'ausgang@verein.example' });
  const list = await new Browser().get('/dev/outbox');
  expect(list.text).toContain('An telefon@verein.example');
  expect(list.text).toMatch(/Donnerstag, 1\. Juli 2027 um 12:00 · Anmelden · geplant/);
  expect(list.text).not.toMatch(/PLANNED|\d{4}-\d\d-\d\dT/);
  const mail = await new Browser().get(/\/dev\/outbox\/[0-9a-f-]{36}/.exec(list.text)?.[0] ?? '');
  expect(mail.text).toMatch(/<a href="http:\/\/127\.0\.0\.1:3000\/sign-in\/tnl_[\w-]{43}">/);
});
