/** Protects: the server speaks GraphQL over HTTP as the specification says; no audit of it ends in an error. */
import { serverAudits } from 'graphql-http';
import { TestApi } from '../support/api.js';

const api = await TestApi.start();
const statuses: string[] = [];

afterAll(async () => {
  const counts = ['ok', 'notice', 'warn', 'error'].map((status) => `${status} ${statuses.filter((one) => one === status).length}`);
  process.stdout.write(`GraphQL over HTTP: ${counts.join(', ')}\n`);
  await api.stop();
});

test.each(serverAudits({ url: `${api.url}/graphql` }).map((audit) => ({ id: audit.id, name: audit.name, audit })))('$id $name', async ({ audit }) => {
  const result = await audit.fn();
  statuses.push(result.status);
  expect(result).not.toMatchObject({ status: 'error' });
});
