/** Protects: a made-up cursor and an impossible page size are refused; nobody who pages goes round for ever. */
import fc from 'fast-check';
import { connectionOf, cursorOf, isCursorInstant, isCursorNumber, isCursorText, keyOfCursor, pageOf, pageSize, sightedPageOf } from './page.js';

describe('the size of a page', () => {
  it.each([[undefined, 20], [null, 20], [1, 1], [100, 100]])('%s means %i', (first, size) => {
    expect(pageSize(first)).toBe(size);
  });

  it.each([0, -7, 101, 2_147_483_647, Number.NaN])('%s is refused with the range', (first) => {
    expect(() => pageSize(first)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'first', min: 1, max: 100 } }));
  });
});

describe('cursors', () => {
  const refusal = expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'after' } }) as Error;
  const raw = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');

  it('give back the key they were made of', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => isCursorText(one));
    fc.assert(fc.property(text, fc.maxSafeInteger(), (one, other) => {
      expect(keyOfCursor(cursorOf([one, other]), [isCursorText, isCursorNumber])).toEqual([one, other]);
    }));
  });

  it('that are not given begin the list', () => {
    for (const none of [null, undefined]) expect(keyOfCursor(none, [isCursorText])).toBeNull();
  });

  it('of another shape or list are refused, so that nobody gets the first page for ever', () => {
    const odd = ['', 'x', '%%%', 'W10', cursorOf([]), cursorOf(['a', 'b']), cursorOf([7]), cursorOf(['a\u0000']), raw({ a: 1 }), raw([['a']]), raw([null]), raw('a'), raw(['\ud800'])];
    for (const cursor of odd) expect(() => keyOfCursor(cursor, [isCursorText])).toThrow(refusal);
    for (const number of [1.5, 2 ** 53, '1']) expect(() => keyOfCursor(cursorOf([number]), [isCursorNumber])).toThrow(refusal);
  });

  it('made up by anybody are a key or refused, nothing else', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        expect(keyOfCursor(text, [isCursorText])).toEqual([expect.any(String)]);
      } catch (error) {
        expect(error).toEqual(refusal);
      }
    }));
  });
});

describe('an instant in a cursor', () => {
  it.each(['2027-03-01T09:00:00.000Z', '0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('%s is one', (text) => expect(isCursorInstant(text)).toBe(true));
  it.each(['2027-02-30T00:00:00.000Z', '2027-13-01T00:00:00.000Z', '2027-03-01T24:00:00.000Z', '0000-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '2027', '5', '', 5, undefined])(
    '%s is none', (part) => expect(isCursorInstant(part)).toBe(false));
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

describe('a connection', () => {
  const of = (rows: readonly number[], after: string | null): ReturnType<typeof connectionOf> => connectionOf(rows, { first: 2, after, keyOf: (row: number) => [row], show: (row: number) => `row ${row}` });

  it('has a cursor for each of its edges and says what lies around it', () => {
    expect(of([1, 2, 3], null)).toEqual({
      edges: [{ cursor: cursorOf([1]), node: 'row 1' }, { cursor: cursorOf([2]), node: 'row 2' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursorOf([1]), endCursor: cursorOf([2]) },
    });
    expect(of([3], cursorOf([2])).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: cursorOf([3]), endCursor: cursorOf([3]) });
  });

  it('without edges has no cursors', () => {
    expect(of([], null)).toEqual({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });
});
