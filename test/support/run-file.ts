/** Runs one test file in this process, for `runner.ts`. */
import { pathToFileURL } from 'node:url';
import { getState, resetState, run } from 'jest-circus';
import { formatResultsErrors } from 'jest-message-util';
import * as functions from './jest.js';
import { type FileOrder, type FileRun } from './runner.js';

// The files that import nothing find Jest's functions as globals, as everywhere.
Object.assign(globalThis, functions);

let files = 0;
let isSetUp = false;

/** The result of one file in the form that Jest's reporters read. Rejects when the file cannot be loaded. */
export async function runFile(order: FileOrder): Promise<FileRun> {
  if (!isSetUp) for (const file of order.setupFiles) await import(pathToFileURL(file).href);
  isSetUp = true;
  resetState();
  const state = getState();
  state.testTimeout = order.timeoutMs;
  if (order.namePattern) state.testNamePattern = new RegExp(order.namePattern, 'i');
  functions.expect.setState({ testPath: order.file, suppressedErrors: [] });

  const start = Date.now();
  const stray = (error: unknown): void => void state.unhandledErrors.push(error);
  process.on('uncaughtException', stray).on('unhandledRejection', stray);
  try {
    // A new address each time: the same file can run again in a process that watches.
    files += 1;
    await import(`${pathToFileURL(order.file).href}?run=${files}`);
    const { testResults, unhandledErrors } = await run();
    return { result: resultOf(order, start, testResults, unhandledErrors.join('\n\n')), heldBytes: process.memoryUsage.rss() };
  } finally {
    process.off('uncaughtException', stray).off('unhandledRejection', stray);
  }
}

type CircusResult = Awaited<ReturnType<typeof run>>['testResults'][number];

/** `outside`: errors that belong to no single test, as those of `afterAll`. */
function resultOf(order: FileOrder, start: number, tests: CircusResult[], outside: string): unknown {
  const testResults = tests.map((test) => {
    const [, ...titles] = test.testPath;
    return {
      ancestorTitles: titles.slice(0, -1), title: titles.at(-1) ?? '', fullName: titles.join(' '), duration: test.duration,
      status: statusOf(test), failureMessages: test.errors, failureDetails: test.errorsDetailed, numPassingAsserts: test.numPassingAsserts,
      invocations: test.invocations, retryReasons: test.retryReasons, location: test.location,
    };
  });
  const count = (status: string): number => testResults.filter((test) => test.status === status).length;
  const end = Date.now();
  return {
    testFilePath: order.file, testResults, console: undefined, leaks: false, openHandles: [], skipped: count('pending') === tests.length,
    numPassingTests: count('passed'), numFailingTests: count('failed'), numPendingTests: count('pending'), numTodoTests: count('todo'),
    failureMessage: [formatResultsErrors(testResults as never, { rootDir: order.rootDir, testMatch: [] }, { noStackTrace: false }, order.file), outside].filter(Boolean).join('\n') || null,
    testExecError: outside ? { message: '', stack: outside } : undefined,
    perfStats: {
      start, end, runtime: end - start, slow: end - start > order.slowAfterSeconds * 1_000,
      loadTestEnvironmentStart: 0, loadTestEnvironmentEnd: 0, setupFilesStart: 0, setupFilesEnd: 0, setupAfterEnvStart: 0, setupAfterEnvEnd: 0,
    },
    snapshot: { added: 0, fileDeleted: false, matched: 0, unchecked: 0, uncheckedKeys: [], unmatched: 0, updated: 0 },
  };
}

function statusOf(test: CircusResult): string {
  if (test.status === 'skip') return 'pending';
  if (test.status === 'todo') return 'todo';
  return test.errors.length > 0 ? 'failed' : 'passed';
}
