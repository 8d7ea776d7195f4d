/** Protects: the bench of the search compares servers that say the same; otherwise its ratios mean nothing. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { seedScale } from '../../apps/cli/scale/seed-scale.js';
import { benchQuestions, cardListQuery } from '../bench/search/questions.js';
import { recordAnswers } from '../bench/search/recorded-answer.js';
import { startPeer } from '../bench/search/stage.js';
import { TestApi } from '../support/api.js';

const OFFERINGS = 300;
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z', { keptAnswersMb: 0 });
  await seedScale(api.app, OFFERINGS);
});
afterAll(() => api.stop());

test('the bare server answers every question of the bench as the API does, to the byte', async () => {
  const { networks } = await api.ok('{ networks { slug } }');
  const questions = benchQuestions(networks.map(({ slug }: { slug: string }) => slug));
  const answers = await recordAnswers(api.app, questions);
  // Hardly any question may find nothing, because those are left out.
  expect(answers.length).toBeGreaterThan(questions.length - 5);
  const ends: (() => Promise<void> | void)[] = [];
  const { port } = await startPeer('bare', { databaseUrl: api.database.urls.public, answers }, ends);
  for (const { variables, body } of answers) {
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify({ query: cardListQuery, variables }) });
    expect(await answer.text()).toBe(body);
  }
  for (const end of ends) await end();
});
