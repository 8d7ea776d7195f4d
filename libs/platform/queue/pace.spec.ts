/** Whoever fails and tries again does so ever more slowly, and at once again after a success. */
import { Pace } from './pace.js';

const fail = (): Promise<never> => Promise.reject(new Error('no'));

test('the pause doubles from a tenth of a second to five seconds, and a success begins anew', async () => {
  const pauses: number[] = [];
  const pace = new Pace(new AbortController().signal, async (ms) => { pauses.push(ms); });
  for (let turn = 0; turn < 8; turn += 1) await expect(pace.hold(fail)).rejects.toThrow('no');
  expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  expect(await pace.hold(() => Promise.resolve('yes'))).toBe('yes');
  await expect(pace.hold(fail)).rejects.toThrow('no');
  expect(pauses.at(-1)).toBe(100);
});

test('after a thousand failures the pause is still five seconds', async () => {
  const pauses: number[] = [];
  const pace = new Pace(new AbortController().signal, async (ms) => { pauses.push(ms); });
  for (let turn = 0; turn < 1_100; turn += 1) await pace.hold(fail).catch(() => undefined);
  expect(pauses.at(-1)).toBe(5_000);
});

test('the end lets nobody wait, neither now nor later', async () => {
  const end = new AbortController();
  const pace = new Pace(end.signal);
  const waiting = Array.from({ length: 20 }, () => pace.hold(fail).catch((error: unknown) => error));
  end.abort();
  for (const error of await Promise.all(waiting)) expect(error).toEqual(new Error('no'));
  await expect(pace.hold(fail)).rejects.toThrow('no');
});
