/** Whoever opens the printed address sees where they are and where to go on. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { TestApi } from '../support/api.js';

let api: TestApi;
const start = async (language = 'de'): Promise<string> => (await fetch(`${api.url}/`, { headers: { 'accept-language': language } })).text();

beforeAll(async () => { api = await TestApi.start(); });
afterAll(() => api.stop());

test('an empty system says how a network is opened; a filled one names its networks, escaped', async () => {
  expect(await start()).toContain('npm run cli -- network create');
  await api.network('lippe', '05766');
  await api.admin.query(`UPDATE network SET name = 'Kreis <Lippe>'`);
  const page = await start();
  expect(page).toContain('<li dir="auto">Kreis &lt;Lippe&gt;</li>');
  expect(page).not.toContain('network create');
});

test('every link of it leads somewhere, in German and in English', async () => {
  const page = await start();
  const links = [...page.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(links).toEqual(expect.arrayContaining(['/sign-in', '/schema.graphql', '/readyz', '/page.css']));
  for (const link of links) expect([link, (await fetch(api.url + link)).status]).toEqual([link, 200]);
  expect(await start('en')).toContain('The local network of your county');
});
