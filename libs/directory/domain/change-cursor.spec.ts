/** Protects: a follower's cursor comes back as it was given, a made-up one is recognised, and a page moves it exactly as far as the page goes. */
import fc from 'fast-check';
import { advanced, type ChangeCursor, type CounterMark, isAhead, readCursor, writtenCursor } from './change-cursor.js';

const id = fc.uuid();
const count = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(String);
const mark: fc.Arbitrary<CounterMark> = fc.record({ counter: id, count, within: fc.option(fc.record({ subjectId: id, kind: fc.constantFrom('OFFERING', 'ORGANISATION') })) });
const cursor: fc.Arbitrary<ChangeCursor> = fc.record({
  networkId: id, history: fc.constant('0123456789abcdef'), completeAtMs: fc.maxSafeInteger(), marks: fc.array(mark, { maxLength: 5 }),
});
const [a, b, subject] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b', '018f0000-0000-7000-8000-00000000000c'] as const;

describe('the cursor of changes', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(cursor, (one) => { expect(readCursor(writtenCursor(one))).toEqual(one); }));
  });

  it('made up by anybody is a cursor or none, nothing else', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json().map(btoaSafe)), (text) => { expect([null, 'object']).toContain(readCursor(text) === null ? null : typeof readCursor(text)); }));
  });

  const good: ChangeCursor = { networkId: a, history: '0123456789abcdef', completeAtMs: 1, marks: [] };
  it.each<[string, unknown]>([
    ['no list', {}], ['another length', [a]], ['no network', ['x', good.history, 1, []]], ['no history', [a, 'x', 1, []]], ['a history that is no text', [a, 7, 1, []]],
    ['no instant', [a, good.history, 'x', []]], ['no marks', [a, good.history, 1, 'x']], ['a mark that is no list', [a, good.history, 1, ['x']]],
    ['a mark without counter', [a, good.history, 1, [['x', '1']]]], ['a negative count', [a, good.history, 1, [[b, '-1']]]], ['a count that is no text', [a, good.history, 1, [[b, 1]]]],
    ['half a subject', [a, good.history, 1, [[b, '1', subject]]]], ['a subject that is no id', [a, good.history, 1, [[b, '1', 'x', 'OFFERING']]]],
    ['a kind that is no text', [a, good.history, 1, [[b, '1', subject, 7]]]], ['more marks than there are writers', [a, good.history, 1, Array.from({ length: 2_001 }, () => [b, '1'])]],
  ])('is none: %s', (_what, value) => {
    expect(readCursor(btoa(JSON.stringify(value)))).toBeNull();
  });

  it('is none when it is longer than any', () => {
    expect(readCursor(btoa(JSON.stringify([a, good.history, 1, []]).padEnd(200_000)))).toBeNull();
  });
});

function btoaSafe(text: string): string {
  return Buffer.from(text).toString('base64url');
}

describe('after a page', () => {
  const change = (counter: string, value: string, of: string = subject): { counter: string; count: string; subjectId: string; kind: string } => ({ counter, count: value, subjectId: of, kind: 'OFFERING' });

  it('all counters of it but the last were read as far as they went', () => {
    expect(advanced([{ counter: a, count: '3', within: { subjectId: b, kind: 'OFFERING' } }], [change(a, '3'), change(a, '5'), change(b, '7', a)], true)).toEqual([
      { counter: a, count: '5', within: null }, { counter: b, count: '7', within: { subjectId: a, kind: 'OFFERING' } }]);
  });

  it('the last one too when nothing follows', () => {
    expect(advanced([], [change(a, '5')], false)).toEqual([{ counter: a, count: '5', within: null }]);
  });

  it('without changes a follower stands where it stood', () => {
    const marks = [{ counter: a, count: '3', within: null }];
    expect(advanced(marks, [], false)).toEqual(marks);
  });
});

describe('a follower is ahead of this database', () => {
  const marks: CounterMark[] = [{ counter: a, count: '9007199254740993', within: null }];

  it.each<[string, { counter: string; count: string }[], boolean]>([
    ['when a counter has not come so far', [{ counter: a, count: '9007199254740992' }], true], ['when there is no such counter', [{ counter: b, count: '1' }], true],
    ['but not when it has', [{ counter: a, count: '9007199254740993' }], false],
  ])('%s', (_what, counters, expected) => {
    expect(isAhead(marks, counters)).toBe(expected);
  });
});
