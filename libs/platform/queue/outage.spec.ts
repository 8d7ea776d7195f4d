/** A store that could not be asked is told apart from one that refused, so that the end of a job is noted later and not as a failure. */
import { ConnectionClosedError } from 'bullmq';
import { toldAsOutage } from './outage.js';

const withCode = (code: unknown): Error => Object.assign(new Error('words'), { code });

test.each([
  ...['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN', '57P03', '57P01', '53300', '08006'].map((code) => withCode(code)),
  new Error('Connection terminated unexpectedly'), new Error('timeout exceeded when trying to connect'), new Error('Query read timeout'),
])('%s is an outage', async (error) => {
  await expect(toldAsOutage(() => Promise.reject(error))).rejects.toBeInstanceOf(ConnectionClosedError);
});

test.each([withCode('42501'), withCode(-2), new Error('Missing lock for job 7'), 'a string', null])('%s is none', async (error) => {
  await expect(toldAsOutage(() => Promise.reject(error))).rejects.toBe(error);
});

test('what works is handed on', async () => {
  expect(await toldAsOutage(() => Promise.resolve('yes'))).toBe('yes');
});
