/** Protects: a made-up cursor leads to an ordinary page, never to an error; an impossible page size is refused. */
import fc from 'fast-check';
import { cursorOf, instantOfKey, keyOfCursor, pageOf, pageSize, sightedPageOf } from './page.js';

describe('the size of a page', () => {
  it.each([[undefined, 20], [null, 20], [1, 1], [100, 100]])('%s means %i', (first, size) => {
    expect(pageSize(first)).toBe(size);
  });

  it.each([0, -7, 101, 2_147_483_647, Number.NaN])('%s is refused with the range', (first) => {
    expect(() => pageSize(first)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'first', min: 1, max: 100 } }));
  });
});

describe('cursors', () => {
  const part = fc.oneof(fc.string().filter((text) => !text.includes('\u0000')), fc.integer());

  it('give back the key they were made of', () => {
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (key) => {
      expect(keyOfCursor(cursorOf(key), key.length)).toEqual(key);
    }));
  });

  it('of another shape are none', () => {
    expect(keyOfCursor(cursorOf(['a']), 2)).toBeNull();
    expect(keyOfCursor(cursorOf(['a\u0000']), 1)).toBeNull();
    for (const odd of [{ a: 1 }, [[1]], [null], [true], 'a', 7]) expect(keyOfCursor(Buffer.from(JSON.stringify(odd)).toString('base64url'), 1)).toBeNull();
    for (const none of [null, undefined, '', 'x', '%%%', 'W10']) expect(keyOfCursor(none, 1)).toBeNull();
  });

  it('made up by anybody never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 4 }), (text, length) => {
      expect(() => keyOfCursor(text, length)).not.toThrow();
    }));
  });
});

describe('an instant in a cursor', () => {
  it.each(['2027-03-01T09:00:00.000Z', '0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('%s is one', (text) => expect(instantOfKey(text)).toBe(text));
  it.each(['2027-02-30T00:00:00.000Z', '2027-13-01T00:00:00.000Z', '2027-03-01T24:00:00.000Z', '0000-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '2027', '5', '', 5, undefined])(
    '%s is none', (part) => expect(instantOfKey(part)).toBeNull());
});

describe('a page', () => {
  const page = (rows: readonly number[]): unknown => pageOf(rows, { first: 2, keyOf: (row) => [row], show: (row) => `#${row}` });

  it('names the next one only when there is one', () => {
    expect(page([])).toEqual({ items: [], nextCursor: null });
    expect(page([1, 2])).toEqual({ items: ['#1', '#2'], nextCursor: null });
    expect(page([1, 2, 3])).toEqual({ items: ['#1', '#2'], nextCursor: cursorOf([2]) });
  });
});

describe('a page of which some rows are hidden', () => {
  const rows = Array.from({ length: 250 }, (_, n) => n);
  const page = (first: number, isSeen: (row: number) => boolean, after: number | null = null) => {
    const reads: number[] = [];
    return sightedPageOf<number, number>({
      first, keyOf: (row) => [row], show: (row) => row, keep: async (some) => some.filter(isSeen),
      read: async (row: number | null, limit) => {
        reads.push(limit);
        const start = (row ?? after ?? -1) + 1;
        return rows.slice(start, start + limit);
      },
    }).then((answer) => ({ ...answer, reads: reads.length }));
  };

  it('is one read when nothing is hidden', async () => {
    expect(await page(3, () => true)).toEqual({ items: [0, 1, 2], nextCursor: cursorOf([2]), reads: 1 });
  });

  it('is filled from what follows, and the next one goes on without a gap', async () => {
    const even = (row: number): boolean => row % 2 === 0;
    expect(await page(3, even)).toMatchObject({ items: [0, 2, 4], nextCursor: cursorOf([4]) });
    expect(await page(3, even, 4)).toMatchObject({ items: [6, 8, 10] });
  });

  it('ends without a cursor where the list ends', async () => {
    expect(await page(3, (row) => row === 249)).toMatchObject({ items: [249], nextCursor: null });
    expect(await page(300, () => true)).toMatchObject({ nextCursor: null });
  });

  it('gives up looking after 100 reads and says where to go on', async () => {
    expect(await page(1, () => false)).toEqual({ items: [], nextCursor: cursorOf([199]), reads: 100 });
  });
});
