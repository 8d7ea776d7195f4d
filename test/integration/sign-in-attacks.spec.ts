/** Protects: nobody signs in as somebody else by guessing, nobody is shut out by strangers, and nobody is showered with mails. */
import { TestApi } from '../support/api.js';
import { postJson, rawAnswer } from '../support/http-probe.js';
import { SignInProbe, tokenIn, wrong } from '../support/sign-in.js';

const api = await TestApi.start();
const probe = new SignInProbe(api);
await api.signIn('leitung@verein.example');

afterAll(() => api.stop());

describe('guessing the code', () => {
  test('is over after five tries per request, also when one document holds several', async () => {
    const { signInId, code } = await probe.mailed('ziel@verein.example');
    for (const from of [1, 4]) {
      await api.graphql(`mutation { ${[0, 1, 2].map((n) => `g${n}: signIn(input: { signInId: "${signInId}", code: "${wrong(code, from + n)}" }) { __typename }`).join(' ')} }`);
    }
    expect(await probe.signIn({ signInId, code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  test('takes the answer to the own request: the code alone, or with the request of somebody else, opens nothing', async () => {
    const owner = await probe.mailed('code@verein.example');
    const stranger = await probe.ask('code@verein.example');
    expect(await probe.signIn({ code: owner.code })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await probe.signIn({ signInId: stranger, code: owner.code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await probe.signIn({ signInId: 'tnq_erfunden', code: owner.code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await probe.signIn({ signInId: owner.signInId, code: owner.code })).toMatchObject({ __typename: 'SignedIn' });
  });

  test('by strangers, from everywhere and for an hour, does not use up the tries of the owner', async () => {
    const owner = await probe.mailed('leitstelle@kreis.example');
    for (let guess = 0; guess < 30; guess += 1) {
      const strange = await probe.ask('leitstelle@kreis.example');
      for (let n = 1; n <= 6; n += 1) await probe.signIn({ signInId: strange, code: wrong(owner.code, n) });
    }
    expect(await probe.signIn({ signInId: owner.signInId, code: owner.code })).toMatchObject({ __typename: 'SignedIn' });
  });

  test('is bounded per day: after twenty mails with a code only links follow', async () => {
    let withCode = 0;
    let withLink = 0;
    for (let mail = 0; mail < 30; mail += 1) {
      const { code, token, signInId } = await probe.mailed('taeglich@verein.example');
      if (code !== '') withCode += 1;
      if (token !== '') withLink += 1;
      if (code === '') expect(await probe.signIn({ signInId, code: '000000' })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
      api.clock.advance({ minutes: 10 });
    }
    expect([withCode, withLink]).toEqual([20, 30]);
    expect(await probe.signIn({ token: tokenIn((await probe.mails('taeglich@verein.example')).at(-1)) })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await probe.signIn({ token: (await probe.mailed('taeglich@verein.example')).token })).toMatchObject({ __typename: 'SignedIn' });
  });

  test('is bounded per sender', async () => {
    const from = probe.somewhere();
    const codes: unknown[] = [];
    for (let n = 0; n < 202; n += 1) {
      codes.push((await api.graphql(SignInProbe.signInText, { i: { signInId: 'tnq_erfunden', code: '000000' } }, { from })).errors?.[0]?.extensions['code']);
    }
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
    expect(await probe.signIn({ signInId: 'tnq_erfunden', code: '000000' })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });
});

describe('sign-in mails', () => {
  test('to one address end in silence after five, and the link of one that is there still works', async () => {
    await api.signIn('viele@verein.example');
    const before = (await probe.mails('viele@verein.example')).length;
    const answers: string[] = [];
    for (let n = 0; n < 12; n += 1) answers.push(await probe.ask('viele@verein.example'));
    expect(new Set(answers).size).toBe(12);
    const mails = await probe.mails('viele@verein.example');
    expect(mails.length - before).toBeLessThanOrEqual(5);
    expect(await probe.signIn({ token: tokenIn(mails.at(-1)) })).toMatchObject({ __typename: 'SignedIn' });
  });

  test('are always within reach: whenever strangers ask, some link is good', async () => {
    for (let minute = 0; minute < 60; minute += 1) {
      await probe.ask('immer@verein.example');
      const mails = await probe.mails('immer@verein.example');
      const pages = await Promise.all(mails.map((text) => rawAnswer(`${api.url}/sign-in/${tokenIn(text)}`)));
      expect(pages.some((one) => one.status === 200)).toBe(true);
      api.clock.advance({ minutes: 1 });
    }
  });

  test('are bounded per sender, who is told so, before anything is counted for an address', async () => {
    const from = probe.somewhere();
    const codes: unknown[] = [];
    for (let n = 0; n < 62; n += 1) {
      const { errors } = await api.graphql(`mutation($e: String!) { requestSignIn(input: { email: $e }) { __typename } }`, { e: `opfer${n}@anderswo.example` }, { from });
      codes.push(errors?.[0]?.extensions['code']);
    }
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
    expect(await probe.mails('opfer59@anderswo.example')).toHaveLength(1);
    expect(await probe.mails('opfer60@anderswo.example')).toHaveLength(0);
    // Whoever is named by a header that no proxy of ours wrote is no new sender; here the test is that proxy.
    await probe.ask('opfer60@anderswo.example');
    expect(await probe.mails('opfer60@anderswo.example')).toHaveLength(1);
  });

  test('of a whole /64 count as those of one sender', async () => {
    const codes: unknown[] = [];
    for (let n = 1; n <= 62; n += 1) {
      const { errors } = await api.graphql(`mutation($e: String!) { requestSignIn(input: { email: $e }) { __typename } }`, { e: `sechs${n}@anderswo.example` }, { from: `2001:db8:1:2::${n}` });
      codes.push(errors?.[0]?.extensions['code']);
    }
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
  });

  test('to addresses that nobody has proved are bounded for all senders together, and nobody who has signed in before is shut out', async () => {
    api.clock.advance({ hours: 1 });
    for (let n = 0; n < 500; n += 25) await Promise.all(Array.from({ length: 25 }, (_, one) => probe.ask(`masse${n + one}@anderswo.example`)));
    expect(await probe.ask('masse500@anderswo.example')).toMatch(/^tnq_/);
    expect(await probe.mails('masse499@anderswo.example')).toHaveLength(1);
    expect(await probe.mails('masse500@anderswo.example')).toHaveLength(0);
    const { token } = await probe.mailed('leitung@verein.example');
    expect(await probe.signIn({ token })).toMatchObject({ __typename: 'SignedIn' });
    api.clock.advance({ hours: 1 });
  });

  test('to an unknown address leave a row in the trail, and none to a known one', async () => {
    await probe.mailed('erstmals@verein.example');
    await probe.mailed('erstmals@verein.example');
    const { rows } = await api.admin.query<{ changes: object; actor_kind: string }>(
      `SELECT e.changes, e.actor_kind FROM audit_entry e JOIN account a ON a.id = e.subject_id WHERE a.email = 'erstmals@verein.example'`);
    expect(rows).toEqual([{ changes: { created: 'unconfirmed' }, actor_kind: 'ANONYMOUS' }]);
  });

  test('without a named proxy nobody becomes a new sender by a header', async () => {
    const direct = await TestApi.start(undefined, { trustProxy: null });
    try {
      const codes: unknown[] = [];
      for (let n = 0; n < 61; n += 1) {
        const { errors } = await direct.graphql(`mutation($e: String!) { requestSignIn(input: { email: $e }) { __typename } }`, { e: `kopf${n}@verein.example` }, { from: `198.51.100.${n}` });
        codes.push(errors?.[0]?.extensions['code']);
      }
      expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1);
    } finally {
      await direct.stop();
    }
  });
});

describe('finding out who has an account', () => {
  test('known and unknown addresses get the same answers, also when they get no more mails', async () => {
    await api.signIn('bekannt@verein.example');
    const answersTo = async (email: string): Promise<string[][]> => {
      const answers: string[][] = [];
      for (let n = 0; n < 8; n += 1) {
        const from = { 'x-forwarded-for': probe.somewhere() };
        const request = await postJson(`${api.url}/graphql`, { query: `mutation { requestSignIn(input: { email: "${email}" }) { __typename ... on SignInRequested { signInId validMinutes } } }` }, from);
        const signInId = /tnq_[\w-]{43}/.exec(request.text)?.[0] ?? '';
        const refused = await postJson(`${api.url}/graphql`, { query: SignInProbe.signInText, variables: { i: { signInId, code: '000000' } } }, from);
        answers.push([request.text.replace(signInId, 'ID'), refused.text, String(request.status), String(refused.status)]);
      }
      return answers;
    };
    const known = await answersTo('bekannt@verein.example');
    expect(known).toEqual(await answersTo('unbekannt@verein.example'));
    expect(new Set(known.map((one) => one.join())).size).toBe(1);
  });
});

describe('the link of the mail', () => {
  test('is good once, and takes the code with it', async () => {
    const { signInId, token, code } = await probe.mailed('einmal@verein.example');
    expect(await probe.signIn({ token })).toMatchObject({ __typename: 'SignedIn' });
    expect(await probe.signIn({ token })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await probe.signIn({ signInId, code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  test('is good for ten minutes', async () => {
    const { signInId, token, code } = await probe.mailed('spaet@verein.example');
    api.clock.advance({ minutes: 10 });
    expect(await probe.signIn({ token })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await probe.signIn({ signInId, code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  test('is not used up by whoever only opens it', async () => {
    const { token } = await probe.mailed('scanner@verein.example');
    expect((await rawAnswer(`${api.url}/sign-in/${token}`)).status).toBe(200);
    expect((await rawAnswer(`${api.url}/sign-in/${token}`, { method: 'HEAD' })).status).toBeLessThan(500);
    expect(await probe.signIn({ token })).toMatchObject({ __typename: 'SignedIn' });
  });

  test('two parallel uses make one session', async () => {
    const { token } = await probe.mailed('doppelt@verein.example');
    const answers = await Promise.all(Array.from({ length: 6 }, () => probe.signIn({ token })));
    expect(answers.filter((answer) => answer.__typename === 'SignedIn')).toHaveLength(1);
  });
});
