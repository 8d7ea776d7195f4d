/** Protects: no single request exhausts the server, and no answer tells how it is built. Run as in production. */
import { buildSchema, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { requestLimits } from '#platform/graphql';
import { TestApi } from '../support/api.js';
import { leaksIn, postJson, rawAnswer, type RawAnswer } from '../support/http-probe.js';

const api = await TestApi.start(undefined, { environment: 'production' });
const url = `${api.url}/graphql`;
const contract = (await rawAnswer(`${api.url}/schema.graphql`)).text;
const schema: GraphQLSchema = buildSchema(contract);
const person = await api.signIn('ada@verein.example');
afterAll(() => api.stop());

const send = (body: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> => postJson(url, body, { 'accept-language': 'en', ...headers });
const ask = (query: string, variables: Record<string, unknown> = {}): Promise<RawAnswer> => send({ query, variables });
const repeated = (count: number, text: (n: number) => string): string => Array.from({ length: count }, (_, n) => text(n)).join(' ');

/** Refused as a whole, in the shape of GraphQL, in words of ours. */
function expectRefused(answer: RawAnswer, message?: RegExp): void {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  const body = JSON.parse(answer.text) as { data?: unknown; errors: { message: string; extensions: { code: string } }[] };
  expect(body.data).toBeUndefined();
  expect(body.errors.length).toBeGreaterThan(0);
  if (message) expect(body.errors[0]?.message).toMatch(message);
  expect(leaksIn(answer.text)).toEqual([]);
}

describe('size', () => {
  test('ten megabytes are refused with 413', async () => {
    const answer = await send({ query: '{ __typename }', variables: { x: 'a'.repeat(10_000_000) } });
    expect(answer.status).toBe(413);
    expectRefused(answer, /100,000 bytes/);
  });

  test('a document that is too long', async () => expectRefused(await ask(`{ ${'x '.repeat(requestLimits.documentCharactersMax)} }`), /longer than/));
  test('too many tokens', async () => expectRefused(await ask(`{ ${repeated(requestLimits.tokensMax, () => 'x')} }`), /tokens/));
  test('too many aliases', async () => expectRefused(await ask(`{ ${repeated(16, (n) => `a${n}: __typename`)} }`), /aliases/));
  test('thousands of aliases', async () => expectRefused(await ask(`{ ${repeated(3000, (n) => `a${n}:x`)} }`)));
  test('too many directives', async () => expectRefused(await ask(`{ __typename ${repeated(6, () => '@include(if: true)')} }`), /directives/));
  test('too many root fields', async () => expectRefused(await ask('{ about { name } networks { id } me { id } about { version } networks { name } __typename }'), /root fields/));
  test('too many mutations at once', async () => {
    expectRefused(await ask(`mutation { ${repeated(4, (n) => `s${n}: signIn(input: { signInId: "x", code: "00000${n}" }) { __typename }`)} }`), /3 root fields/);
  });
  test('a selection that is too deep', async () => expectRefused(await ask(`{ me ${'{ sessions '.repeat(12)} { id } ${'}'.repeat(12)} }`), /deeper/));
  test('variables that are nested too deeply', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    for (const headers of [{}, { 'idempotency-key': 'deep' }, { authorization: `Bearer ${person.token}`, 'idempotency-key': 'deep' }] as Record<string, string>[]) {
      expectRefused(await send(`{"query":"{ __typename }","variables":{"x":${deep}}}`, headers), /nested/);
      expectRefused(await send(`{"query":7,"extensions":${deep}}`, headers), /nested/);
    }
  });
  test('a list literal that is nested too deeply', async () => expectRefused(await ask(`{ network(slug: ${'['.repeat(900)}) { id } }`)));

  test('an answer that would cost too much, also when the page size is a variable or its default', async () => {
    const inside = 'items { id networkId kind name description website publicEmail publicPhone verification isUnconfirmed evidenceKind version }';
    const pages = repeated(5, (n) => `p${n}: organisations(first: $n) { ${inside} }`);
    expectRefused(await ask(`query($n: Int) { ${pages} }`, { n: 100 }), /points/);
    expectRefused(await ask(`query($n: Int = 100) { ${pages} }`), /points/);
    expectRefused(await ask(`{ ${pages.replaceAll('$n', '1000000')} }`), /points/);
  });

  test('fragments that spread each other exponentially are counted quickly and refused', async () => {
    const fragments = repeated(24, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    expectRefused(await ask(`{ ...F0 } ${fragments} fragment F24 on Query { about { name } }`));
  });
  test('fragments that spread themselves', async () => expectRefused(await ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')));
  test('the NUL character, which is no matter of size', async () => {
    for (const answer of [await ask('query($s: String!) { network(slug: $s) { id } }', { s: 'a\u0000b' }), await ask('{ network(slug: "a\\u0000b") { id } }')]) {
      expectRefused(answer, /NUL/);
      expect(answer.text).toContain('"code":"BAD_USER_INPUT"');
    }
  });
  test('in the language that is asked for, and in German without one', async () => {
    const deep = `{ me ${'{ sessions '.repeat(12)} { id } ${'}'.repeat(12)} }`;
    for (const language of ['de', '', 'fr', 'ar']) expectRefused(await send({ query: deep }, { 'accept-language': language }), /^Das Dokument ist tiefer als 10 Ebenen verschachtelt\.$/);
    expectRefused(await send({ query: deep }, { 'accept-language': 'en-GB' }), /^The document is nested deeper than 10 levels\.$/);
    expectRefused(await send({ query: '{ __typename }', variables: { x: 'a'.repeat(200_000) } }, { 'accept-language': 'de' }), /100\.000 Byte/);
    expectRefused(await send(`{"query":7,"extensions":${'['.repeat(99)}${']'.repeat(99)}}`, { 'accept-language': 'de' }), /zu tief verschachtelt/);
  });
  test('a subscription', async () => expectRefused(await ask('subscription { about { name } }'), /subscriptions/));

  test('ordinary requests pass', async () => {
    expect(JSON.parse((await ask('{ about { name } networks { id name county { name } } }')).text)).toMatchObject({ data: { about: { name: 'Teilhabenetz' } } });
  });
});

describe('the headers of a request', () => {
  const headers = (more: Record<string, string>): Record<string, string> => ({ authorization: `Bearer ${person.token}`, ...more });

  test('an Idempotency-Key that is empty or malformed is refused as what it is, and a right one is not', async () => {
    for (const key of ['', ' ', 'a b', 'ä', 'a'.repeat(256)]) {
      const answer = await send({ query: '{ me { id } }' }, headers({ 'idempotency-key': key }));
      expect([key, answer.status, JSON.parse(answer.text)]).toEqual([key, 400, { errors: [{
        message: 'The Idempotency-Key must have 1 to 255 visible ASCII characters.', extensions: { code: 'BAD_USER_INPUT', argument: 'Idempotency-Key' },
      }] }]);
    }
    expect((await send({ query: '{ me { id } }' }, headers({ 'idempotency-key': 'a'.repeat(255) }))).status).toBe(200);
  });

  test('the scheme of the token is written in any case', async () => {
    for (const scheme of ['bearer', 'BEARER', 'Bearer']) {
      expect(JSON.parse((await send({ query: '{ me { id } }' }, { authorization: `${scheme} ${person.token}` })).text)).toEqual({ data: { me: { id: person.accountId } } });
    }
  });
});

describe('the checks of graphql-cop', () => {
  test('alias overloading: 101 aliases of __typename', async () => expectRefused(await ask(`query cop { ${repeated(101, (n) => `alias${n}: __typename`)} }`)));
  test('array-based query batching: 10 operations', async () => expectRefused(await send(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })))));
  test('directive overloading: not one error for each of 10 unknown directives', async () => {
    const answer = await ask(`query cop { __typename ${repeated(10, () => '@aa')} }`);
    expectRefused(answer);
    expect((JSON.parse(answer.text) as { errors: unknown[] }).errors.length).toBeLessThan(10);
  });
  test('circular query using introspection', async () => {
    const answer = await ask('query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }');
    expectRefused(answer);
  });
  test('field suggestions', async () => {
    const answer = await ask('query cop { __schema { directive } netwrks }');
    expect(answer.text).not.toMatch(/Did you mean/i);
  });
  test('GET method query support: not without a header that a foreign form cannot set, said in words that help', async () => {
    for (const headers of [{}, { 'content-type': 'text/plain' }, { 'graphql-require-preflight': '' }] as Record<string, string>[]) {
      expectRefused(await rawAnswer(`${url}?query=query+cop+%7B__typename%7D`, { headers }), /^Hier antwortet die Schnittstelle .* als JSON .* GraphQL-Require-Preflight/);
    }
    expectRefused(await rawAnswer(url, { headers: { 'accept-language': 'en', accept: 'text/html' } }), /^This is the interface for programs/);
    expect((await rawAnswer(`${url}?query=query+cop+%7B__typename%7D`, { headers: { 'graphql-require-preflight': '1' } })).text).toBe('{"data":{"__typename":"Query"}}\n');
  });
  test('mutation over GET', async () => {
    const query = `?query=${encodeURIComponent('mutation cop { requestSignIn(input: { email: "get@verein.example" }) { __typename } }')}`;
    expectRefused(await rawAnswer(url + query));
    expectRefused(await rawAnswer(url + query, { headers: { 'graphql-require-preflight': '1' } }));
    expect(await api.mailsTo('get@verein.example')).toEqual([]);
  });
  test('POST based url-encoded query', async () => {
    const form = { method: 'POST', body: 'query=query+cop+%7B__typename%7D' };
    const type = 'application/x-www-form-urlencoded';
    expectRefused(await rawAnswer(url, { ...form, headers: { 'content-type': type } }), /application\/json/);
    expectRefused(await rawAnswer(url, { ...form, headers: { 'content-type': type, 'graphql-require-preflight': '1' } }), /application\/json/);
  });
  test('GraphiQL or Playground page', async () => {
    for (const path of ['/graphql', '/graphiql', '/playground', '/console']) {
      const answer = await rawAnswer(api.url + path, { headers: { accept: 'text/html' } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toMatch(/graphiql|playground|<script/i);
    }
  });
  test('introspection', async () => {
    expectRefused(await ask('query cop { __schema { types { name fields { name } } } }'));
    expectRefused(await ask('query cop { __type(name: "Account") { name } }'));
  });
  test('trace mode', async () => expect((await ask('query cop { __typename }')).text).not.toMatch(/tracing|extensions/));
  test('unhandled error: no exception in the answer', async () => {
    const answer = await ask('qwerty cop { abc }');
    expectRefused(answer);
    expect(answer.text).not.toMatch(/exception|stacktrace/i);
  });
});

describe('spelling', () => {
  test('no true name comes back when one letter of it is changed', async () => {
    const fields = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => isObjectType(type) ? Object.keys(type.getFields()).map((name) => ({ type: type.name, name })) : []);
    const told: string[] = [];
    for (const { type, name } of fields) {
      const wrong = `${name.slice(0, -1)}${name.endsWith('x') ? 'y' : 'x'}`;
      const query = type === 'Mutation' ? `mutation { ${wrong} }` : type === 'Query' ? `{ ${wrong} }` : `{ ... on Query { __typename } } fragment F on ${type} { ${wrong} }`;
      const { text } = await ask(query);
      if (/did you mean/i.test(text) || text.includes(`"${name}\\"`)) told.push(`${type}.${name}: ${text}`);
    }
    expect(fields.length).toBeGreaterThan(100);
    expect(told).toEqual([]);
  });

  test('nor for input fields and enum values, in literals and in variables', async () => {
    const told: string[] = [];
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = field.args.find((argument) => argument.name === 'input');
      const type = input && 'ofType' in input.type ? input.type.ofType : undefined;
      if (!isInputObjectType(type)) continue;
      const name = Object.keys(type.getFields())[0] ?? '';
      const wrong = `${name}e`;
      for (const answer of [
        await ask(`mutation($i: ${type.name}!) { ${field.name}(input: $i) { __typename } }`, { i: { [wrong]: 'x' } }),
        await ask(`mutation { ${field.name}(input: { ${wrong}: "x" }) { __typename } }`),
      ]) {
        if (/did you mean/i.test(answer.text)) told.push(`${field.name}: ${answer.text}`);
      }
    }
    const { text } = await ask('query($v: Verification) { organisations(verification: $v) { nextCursor } }', { v: 'VERIFID' });
    expect(text).not.toMatch(/did you mean/i);
    expect(told).toEqual([]);
  });
});

// The titles of the exercises of DVGA (Damn Vulnerable GraphQL Application), each with what happens here instead.
describe('the attacks of DVGA', () => {
  const asPerson = (query: string, variables: Record<string, unknown> = {}): Promise<RawAnswer> => send({ query, variables }, { authorization: `Bearer ${person.token}` });

  test('Discovering GraphQL: the address is public and documented, nothing answers elsewhere', async () => {
    for (const path of ['/v1/graphql', '/api/graphql', '/graph', '/query']) expect((await rawAnswer(api.url + path)).status).toBe(404);
  });
  test('Fingerprinting GraphQL: answers to odd requests name no product', async () => {
    const odd = [
      await ask(''), await ask('query { __typename @include }'), await ask('{ __typename @deprecated }'), await ask('queryy { __typename }'), await ask('{ a }'.repeat(3)),
      await send('{'), await send('[]'), await send('null'), await send('7'), await send({ query: {} }), await send({ query: '{ __typename }', variables: '7' }),
      await send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }), await rawAnswer(url), await rawAnswer(url, { method: 'PUT' }),
      await rawAnswer(url, { method: 'OPTIONS' }), await rawAnswer(`${api.url}/nothing-here`), await rawAnswer(`${api.url}/sign-in/${'x'.repeat(400)}`),
      await rawAnswer(`${api.url}/invitation/%zz`), await rawAnswer(url, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }),
    ];
    for (const answer of odd) {
      expect([leaksIn(answer.text), leaksIn(JSON.stringify(answer.headers))]).toEqual([[], []]);
      expect(answer.headers).not.toHaveProperty('x-powered-by');
      expect(answer.headers).not.toHaveProperty('server');
      expect(answer.status).toBeLessThan(500);
    }
  });
  test('Batch Query Attack', async () => expectRefused(await send([{ query: '{ networks { id } }' }, { query: '{ networks { id } }' }])));
  test('Deep Recursion Query Attack', async () => expectRefused(await ask(`{ memberships ${'{ a '.repeat(40)} ${'}'.repeat(40)} }`)));
  test('Resource Intensive Query Attack', async () => expectRefused(await ask(`{ ${repeated(6, (n) => `c${n}: counties(first: 100) { items { ags name } }`)} }`)));
  test('Field Duplication Attack: 500 times the same field', async () => {
    expectRefused(await ask(`{ ${repeated(500, () => 'about { name }')} }`));
    const inside = await ask(`{ about { ${repeated(500, () => 'name')} } }`);
    expect(inside.text.length).toBeLessThan(200);
  });
  test('Aliases based Attack', async () => expectRefused(await ask(`{ ${repeated(50, (n) => `n${n}: networks { id }`)} }`)));
  test('GraphQL Introspection', async () => expectRefused(await ask('{ __schema { queryType { name } } }')));
  test('GraphiQL Interface', async () => expect((await rawAnswer(url, { headers: { accept: 'text/html' } })).text).not.toMatch(/<html/i));
  test('GraphQL Field Suggestions', async () => expect((await ask('{ netwrk }')).text).not.toMatch(/did you mean/i));
  test('Server Side Request Forgery: an address is stored as text, never fetched', async () => {
    const answer = await asPerson('mutation($i: RegisterOrganisationInput!) { registerOrganisation(input: $i) { __typename ... on InvalidInput { fields { path code } } } }',
      { i: { network: 'keins', kind: 'INITIATIVE', name: 'SSRF', website: 'file:///etc/passwd' } });
    expect(answer.text).not.toMatch(/root:/);
  });
  test('Stack Trace Errors', async () => {
    for (const query of ['{', '{ network(slug: 7) { id } }', '{ organisation(id: "x") { id } }', 'mutation { signIn }']) expect(leaksIn((await ask(query)).text)).toEqual([]);
  });
  test.each(['OS Command Injection #1', 'OS Command Injection #2'])('%s: shell signs are ordinary characters', async () => {
    const answer = await ask('query($s: String!) { network(slug: $s) { id } }', { s: '; cat /etc/passwd `id` $(id) | id' });
    expect(JSON.parse(answer.text)).toEqual({ data: { network: null } });
  });
  test('Stored Cross Site Scripting: the pages behind mail links show text as text', async () => {
    const networkId = await api.network('xss');
    const office = await api.coordinator(networkId);
    await api.ok('mutation($i: RecordOrganisationInput!) { recordOrganisation(input: $i) { __typename } }',
      { i: { kind: 'ASSOCIATION', name: '<script>alert(1)</script>', description: '"><img src=x onerror=alert(2)>', contactEmail: 'kontakt@verein.example' } }, { token: office.token, actAs: networkId });
    const [mail] = await api.mailsTo('kontakt@verein.example');
    const path = /\/confirm\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? '';
    const page = await rawAnswer(api.url + path);
    expect(page.status).toBe(200);
    expect(page.text).toContain('&lt;script&gt;');
    expect(page.text).not.toMatch(/<script|<img/);
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self'/);
  });
  test('Log Injection: an operation name holds no line break', async () => {
    expectRefused(await ask('query getPastes\u2028INFO { __typename }'));
    expectRefused(await send({ query: 'query A { __typename }', operationName: 'A\r\nINFO all is well' }));
  });
  test('HTML Injection: answers are JSON and say so', async () => {
    const answer = await ask('{ network(slug: "<h1>hello</h1>") { id } <h1> }');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
  test('SQL Injection: quotes are ordinary characters', async () => {
    for (const text of [`' OR 1=1 --`, `'; DROP TABLE organisation; --`, `\\'; SELECT pg_sleep(5) --`, `x' UNION SELECT email FROM account --`]) {
      const answer = await ask('query($s: String!) { network(slug: $s) { id } counties(name: $s) { items { ags } } }', { s: text });
      expect(JSON.parse(answer.text)).toEqual({ data: { network: null, counties: { items: [] } } });
    }
    expect((await api.admin.query('SELECT 1 FROM network')).rowCount).toBe(1);
  });
  test('GraphQL JWT Token Forge: tokens are opaque, an unsigned or self-made one is refused', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = `${part({ alg: 'none' })}.${part({ sub: person.accountId, role: 'COORDINATOR' })}.`;
    for (const token of [forged, `tns_${person.accountId}`, '', 'null', person.token.toUpperCase(), `${person.token}x`]) {
      const answer = await send({ query: '{ me { id } }' }, { authorization: `Bearer ${token}` });
      expect([token.length, answer.status]).toEqual([token.length, 401]);
    }
  });
  test('GraphQL Interface Protection Bypass: no cookie, header or method opens introspection', async () => {
    const query = '{ __schema { queryType { name } } }';
    for (const headers of [{ cookie: 'env=graphiql:enable' }, { 'x-debug': '1' }, { authorization: `Bearer ${person.token}` }] as Record<string, string>[]) expectRefused(await send({ query }, headers));
    expectRefused(await rawAnswer(`${url}?query=${encodeURIComponent(query)}`, { headers: { 'graphql-require-preflight': '1' } }));
  });
  test('GraphQL Query Deny List Bypass: an operation name or alias changes nothing', async () => {
    for (const query of ['query about { memberships(organisationId: "018f0000-0000-7000-8000-000000000000") { id } }', '{ about: auditTrail { nextCursor } }', 'query public { ...F } fragment F on Query { organisations { nextCursor } }']) {
      expect((await ask(query)).text).toMatch(/UNAUTHENTICATED/);
    }
  });
  test('GraphQL Query Weak Password Protection: guesses are counted for the request of the code, however they are sent', async () => {
    const { requestSignIn } = await api.ok('mutation { requestSignIn(input: { email: "rat@verein.example" }) { ... on SignInRequested { signInId } } }');
    const right = /\b(\d{3}) (\d{3})\b/.exec((await api.mailsTo('rat@verein.example')).at(-1)?.body_text ?? '')?.slice(1).join('') ?? '';
    const wrong = Array.from({ length: 6 }, (_, n) => String((Number(right) + n + 1) % 1_000_000).padStart(6, '0'));
    const guess = (codes: string[]): string => `mutation { ${codes.map((code, n) => `g${n}: signIn(input: { signInId: "${requestSignIn.signInId}", code: "${code}" }) { __typename }`).join(' ')} }`;
    await ask(guess(wrong.slice(0, 3)));
    await ask(guess(wrong.slice(3)));
    expect((await ask(guess([right]))).text).toContain('"Refused"');
  });
  test('Arbitrary File Write and Path Traversal: there is no upload, and addresses lead to no file', async () => {
    for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/page.css/../../../package.json', '/schema.graphql%00', '/..%2fpackage.json']) {
      const answer = await rawAnswer(api.url + path);
      expect(answer.text).not.toMatch(/root:|"dependencies"/);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('what we say ourselves is in the language of whoever asked, and in one', () => {
  const said = async (body: object, language: string): Promise<unknown> => {
    const { errors } = JSON.parse((await send(body, { 'accept-language': language })).text) as { errors: { message: string; extensions: { code: string; reference?: string } }[] };
    return errors.map(({ message, extensions: { code } }) => [message, code]);
  };
  test.each([['de', 'Das ist keine UUID.'], ['en', 'This is not a UUID.'], ['tr', 'Das ist keine UUID.']])('in %s a bad id: %s', async (language, message) => {
    expect(await said({ query: '{ offeringRevisions(id: "nein") { items { revision } } }' }, language)).toEqual([[message, 'BAD_USER_INPUT']]);
    const inVariable = 'query($id: UUID!) { offeringRevisions(id: $id) { items { revision } } }';
    expect(await said({ query: inVariable, variables: { id: 'nein' } }, language)).toEqual([[message, 'BAD_USER_INPUT']]);
  });
  test.each([['de', /^Interner Fehler\. [^.]* hilft uns die Referenz\.$/], ['en', /^Internal error\./]])('in %s a mistake of ours', async (language, message) => {
    await api.admin.query('ALTER TABLE network_term RENAME TO network_term_away');
    try {
      expect(await said({ query: '{ taxonomies(network: "hier") { lifeAreas { value } } }' }, language)).toEqual([[expect.stringMatching(message), 'INTERNAL']]);
    } finally {
      await api.admin.query('ALTER TABLE network_term_away RENAME TO network_term');
    }
  });
});
