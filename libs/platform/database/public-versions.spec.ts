/** Protects: whoever asks for a version gets one that was read after they asked, and many who ask share a statement. */
import { expect, test } from '#jest';
import fc from 'fast-check';
import { PublicVersions } from './public-versions.js';

interface Statement {
  slugs: string[];
  answer: (version: number) => void;
  fail: () => void;
}

/** A database whose statements are answered one by one, by hand. */
function byHand(): { versions: PublicVersions; statements: Statement[]; passed: () => Promise<void> } {
  const statements: Statement[] = [];
  const asPublic = async <Row extends object>(_statement: object, [slugs]: readonly unknown[]): Promise<Row[]> => new Promise((resolve, reject) => {
    const known = (slugs as string[]).filter((slug) => slug !== 'nowhere');
    statements.push({
      slugs: slugs as string[], answer: (version) => { resolve(known.map((slug) => ({ slug, version: `${slug}:${version}` })) as unknown as Row[]); },
      fail: () => { reject(new Error('down')); },
    });
  });
  const passed = async (): Promise<void> => { for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => { setImmediate(resolve); }); };
  return { versions: new PublicVersions({ asPublic }), statements, passed };
}

test('those who ask together share a statement, and an unknown network has no version', async () => {
  const { versions, statements, passed } = byHand();
  const asked = Promise.all([versions.of('a'), versions.of('b'), versions.of('a'), versions.of('nowhere')]);
  await passed();
  expect(statements.map(({ slugs }) => slugs)).toEqual([['a', 'b', 'nowhere']]);
  statements[0]?.answer(1);
  expect(await asked).toEqual(['a:1', 'b:1', 'a:1', null]);
});

test('whoever asks while a statement is under way is answered by the next one', async () => {
  const { versions, statements, passed } = byHand();
  const early = versions.of('a');
  await passed();
  const late = Promise.all([versions.of('a'), versions.of('b')]);
  await passed();
  expect(statements).toHaveLength(1);
  statements[0]?.answer(1);
  expect(await early).toBe('a:1');
  await passed();
  expect(statements.map(({ slugs }) => slugs)).toEqual([['a'], ['a', 'b']]);
  statements[1]?.answer(2);
  expect(await late).toEqual(['a:2', 'b:2']);
});

test('a statement that fails fails for those who waited for it, and for nobody else', async () => {
  const { versions, statements, passed } = byHand();
  const early = versions.of('a');
  await passed();
  const late = versions.of('a');
  statements[0]?.fail();
  await expect(early).rejects.toThrow('down');
  await passed();
  statements[1]?.answer(2);
  expect(await late).toBe('a:2');
});

test('in any order of asking, answering and failing nobody gets a version that was read before they asked', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('ask', 'ask', 'answer', 'fail', 'wait'), { maxLength: 40 }), async (steps) => {
    const { versions, statements, passed } = byHand();
    let answered = 0;
    const asked: Promise<void>[] = [];
    const settleNext = async (how: 'answer' | 'fail'): Promise<void> => {
      await passed();
      const statement = statements[answered];
      if (!statement) return;
      answered += 1;
      if (how === 'fail') statement.fail();
      else statement.answer(answered);
    };
    for (const step of steps) {
      if (step === 'ask') {
        const begunBefore = statements.length;
        asked.push(versions.of('a').then((version) => { expect(Number(version?.split(':')[1])).toBeGreaterThan(begunBefore); }, (error: unknown) => { expect(String(error)).toBe('Error: down'); }));
      } else if (step === 'wait') await passed();
      else await settleNext(step);
    }
    for (let turn = 0; turn < steps.length + 2; turn += 1) await settleNext('answer');
    await Promise.all(asked);
  }), { numRuns: 50 });
});
