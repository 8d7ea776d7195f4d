/** Whatever was begun is ended, in the opposite order and once, however early the end comes. */
import { Interrupted, Undertaking } from './undertaking.js';

function deferred(): { promise: Promise<string>; resolve: (value: string) => void; reject: (error: Error) => void } {
  let settle: { resolve: (value: string) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<string>((resolve, reject) => { settle = { resolve, reject }; });
  return { promise, resolve: (value) => settle?.resolve(value), reject: (error) => settle?.reject(error) };
}

test('the end comes in the opposite order, once, and whoever asks again waits for the same end', async () => {
  const ended: string[] = [];
  const begun = new Undertaking();
  begun.add(() => { ended.push('lock'); });
  expect(await begun.begin(() => Promise.resolve('server'), async (server) => { ended.push(server); })).toBe('server');
  await Promise.all([begun.endAll(), begun.endAll()]);
  expect(ended).toEqual(['server', 'lock']);
});

test('an end that comes while something is starting waits for it, ends it, and nothing further is begun', async () => {
  const ended: string[] = [];
  const begun = new Undertaking();
  begun.add(() => { ended.push('lock'); });
  const server = deferred();
  const starting = begun.begin(() => server.promise, (name) => { ended.push(name); });
  const ending = begun.endAll();
  expect(ended).toEqual([]);
  server.resolve('server');
  await expect(starting).rejects.toThrow(Interrupted);
  await ending;
  expect(ended).toEqual(['server', 'lock']);
  let isBegun = false;
  await expect(begun.begin(async () => { isBegun = true; }, () => undefined)).rejects.toThrow(Interrupted);
  expect(() => begun.add(() => undefined)).toThrow(Interrupted);
  expect(isBegun).toBe(false);
});

test('what never started is not ended, and a failing end does not keep the rest', async () => {
  const ended: string[] = [];
  const begun = new Undertaking();
  begun.add(() => { ended.push('lock'); });
  await expect(begun.begin(() => Promise.reject(new Error('no server')), () => { ended.push('server'); })).rejects.toThrow('no server');
  begun.add(() => Promise.reject(new Error('stuck')));
  await expect(begun.endAll()).rejects.toThrow('stuck');
  expect(ended).toEqual(['lock']);
});

test('without time, only what has not ended yet is dealt with at once', async () => {
  const done: string[] = [];
  const begun = new Undertaking();
  begun.add(() => undefined, () => { done.push('lock'); });
  const stuck = deferred();
  begun.add(async () => { await stuck.promise; }, () => { done.push('server'); });
  begun.add(() => undefined, () => { done.push('ended before'); });
  const ending = begun.endAll();
  // The last one has ended once its turn of the event loop is over.
  await new Promise((resolve) => { setImmediate(resolve); });
  begun.abandon();
  expect(done).toEqual(['server', 'lock']);
  stuck.resolve('');
  await ending;
  begun.abandon();
  expect(done).toEqual(['server', 'lock']);
});
