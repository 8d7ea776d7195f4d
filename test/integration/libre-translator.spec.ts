/** Protects: texts go to the service that the operator named and nowhere else, and no answer of it can hold up or flood the worker. */
import { afterAll, beforeAll, beforeEach, expect, test } from '#jest';
import { LibreTranslator, TranslationRefused, TranslationUnavailable } from '#platform/translation';
import { type Behaviour, json, translationServer, type TranslationServer } from '../support/translation-server.js';

let server: TranslationServer;
beforeAll(async () => {
  server = await translationServer();
});
beforeEach(() => {
  server.requests.length = 0;
  server.behave(null);
});
afterAll(async () => {
  await server.stop();
});

const german = { text: 'Guten Tag', from: 'de', into: 'uk' } as const;
const translator = (key: string | null = null): LibreTranslator => new LibreTranslator({ url: `${server.url}/`, key, timeoutMs: 500 });

test('a text is sent as the API has it, with the key where there is one', async () => {
  expect(await translator().translate(german)).toBe('uk: Guten Tag');
  await translator('secret').translate({ ...german, from: 'de-x-leicht' });
  expect(server.requests).toEqual([
    { path: '/translate', q: 'Guten Tag', source: 'de', target: 'uk', format: 'text' },
    { path: '/translate', q: 'Guten Tag', source: 'de', target: 'uk', format: 'text', api_key: 'secret' },
  ]);
});

test.each<[string, Behaviour, typeof TranslationRefused | typeof TranslationUnavailable]>([
  ['an unknown pair of languages', (_, response) => { json(response, 400, { error: 'uk is not supported' }); }, TranslationRefused],
  ['a text that is too long for it', (_, response) => { json(response, 413, {}); }, TranslationRefused],
  ['an answer of a million letters', (_, response) => { json(response, 200, { translatedText: 'x'.repeat(1_000_000) }); }, TranslationRefused],
  ['a wrong key', (_, response) => { json(response, 403, { error: 'Invalid API key' }); }, TranslationUnavailable],
  ['too many requests', (_, response) => { json(response, 429, {}); }, TranslationUnavailable],
  ['trouble of its own', (_, response) => { json(response, 500, {}); }, TranslationUnavailable],
  ['a page instead of a translation', (_, response) => { response.end('<html>'); }, TranslationUnavailable],
  ['another shape', (_, response) => { json(response, 200, { translatedText: ['x'] }); }, TranslationUnavailable],
  ['a way to somebody else', (_, response) => { response.writeHead(307, { location: `${server.url}/elsewhere` }).end(); }, TranslationUnavailable],
  ['no answer', () => undefined, TranslationUnavailable],
  ['half an answer', (_, response) => { response.writeHead(200, { 'content-length': '100' }).write('{"trans'); }, TranslationUnavailable],
  ['a broken connection', (_, response) => { response.destroy(); }, TranslationUnavailable],
])('%s is told from others, without the text and the key', async (_, behaviour, kind) => {
  server.behave(behaviour);
  const failure: unknown = await translator('geheim').translate(german).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(kind);
  expect(String(failure)).not.toMatch(/Guten Tag|geheim/);
  expect(server.requests.map(({ path }) => path)).toEqual(['/translate']);
});

test('whoever asked can stop it', async () => {
  server.behave(() => undefined);
  await expect(translator().translate(german, AbortSignal.abort())).rejects.toBeInstanceOf(TranslationUnavailable);
});
