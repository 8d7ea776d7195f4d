/** Protects: kept answers never take more memory than they may, what is asked for most recently stays, and one of another state is never given. */
import { expect, test } from '#jest';
import fc from 'fast-check';
import { AnswerStore, type KeptAnswer } from './answer-store.js';

const answer = (bytes: number): KeptAnswer => ({ body: Buffer.alloc(bytes), headers: {} });

test('an answer holds for its stamp alone, and a newer one takes its place', () => {
  const store = new AnswerStore({ bytesMax: 100_000, entriesMax: 10 });
  const [one, two] = [answer(10), answer(20)];
  store.put('a', { stamp: '1', answer: one });
  expect([store.find('a', '1'), store.find('a', '2'), store.find('b', '1')]).toEqual([one, null, null]);
  store.put('a', { stamp: '2', answer: two });
  expect([store.find('a', '1'), store.find('a', '2'), store.bytes]).toEqual([null, two, 520]);
});

test('the least recently used goes first', () => {
  const store = new AnswerStore({ bytesMax: 100_000, entriesMax: 2 });
  for (const key of ['a', 'b']) store.put(key, { stamp: '1', answer: answer(1) });
  store.find('a', '1');
  store.put('c', { stamp: '1', answer: answer(1) });
  expect(['a', 'b', 'c'].filter((key) => store.find(key, '1'))).toEqual(['a', 'c']);
});

test('neither bytes nor entries pass their limits, whatever comes in which order, and what is there is counted', () => {
  const step = fc.record({ key: fc.constantFrom(...'abcdefghijkl'), bytes: fc.integer({ min: 0, max: 3_000 }), isRead: fc.boolean() });
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const store = new AnswerStore({ bytesMax: 20_000, entriesMax: 8 });
    for (const { key, bytes, isRead } of steps) {
      if (isRead) store.find(key, '1');
      else store.put(key, { stamp: '1', answer: answer(bytes) });
      expect(store.bytes).toBeLessThanOrEqual(20_000);
    }
    const there = [...'abcdefghijkl'].flatMap((key) => store.find(key, '1') ?? []);
    expect(there.length).toBeLessThanOrEqual(8);
    expect(store.bytes).toBe(there.reduce((sum, { body }) => sum + body.length + 500, 0));
  }));
});

test('an answer that would push most others out is not kept, and an older one for the same question goes', () => {
  const store = new AnswerStore({ bytesMax: 16_000, entriesMax: 8 });
  store.put('a', { stamp: '1', answer: answer(100) });
  store.put('a', { stamp: '2', answer: answer(600) });
  expect([store.find('a', '1'), store.find('a', '2'), store.bytes]).toEqual([null, null, 0]);
});
