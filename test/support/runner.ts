import path from 'node:path';
import { Worker } from 'jest-worker';

/** What Jest tells a runner about one test file. */
interface TestFile {
  path: string;
  context: { config: { rootDir: string; setupFiles: string[]; testTimeout?: number; slowTestThreshold: number } };
}

interface Settings {
  maxWorkers: number;
  testNamePattern?: string;
  testTimeout?: number;
}

/** What a worker needs to run one file. */
export interface FileOrder {
  file: string;
  rootDir: string;
  setupFiles: string[];
  /** Regular expression for the full names of the tests; all of them without one. */
  namePattern?: string;
  /** Milliseconds for each test and hook that names no other time. */
  timeoutMs: number;
  /** Jest prints the time of a file that takes longer than these seconds. */
  slowAfterSeconds: number;
}

/** What running a file gives: Jest's result, and what the process holds in memory afterwards. */
export interface FileRun {
  result: unknown;
  heldBytes: number;
}

/** A process for one file after the other. One that crashes is not tried again: a test that ends it has failed. */
function newWorker(): Worker & { runFile(order: FileOrder): Promise<FileRun> } {
  return new Worker(path.resolve(import.meta.dirname, 'run-file.js'), {
    numWorkers: 1, exposedMethods: ['runFile'], maxRetries: 0, forkOptions: { execArgv: ['--enable-source-maps'], stdio: 'inherit' },
  }) as Worker & { runFile(order: FileOrder): Promise<FileRun> };
}

const DEFAULT_TIMEOUT_MS = 5_000;
/** Bytes; a worker that holds more after a file is replaced by a new one. */
const MEMORY_MAX = 1_000_000_000;

/**
 * Jest's runner without Jest's sandbox. The sandbox loads every module anew for each test file: about four seconds of
 * processor for the whole API, more than most files need for their tests. Here a worker is an ordinary Node process
 * that loads the built files once. Nothing is mocked by module in this project, and the state of a test lives in its
 * own database, so files need no walls between them; `docs/decisions/test-runner.md` has the figures.
 */
export default class ProcessRunner {
  constructor(private readonly settings: Settings) {}

  /** Called by Jest once, with all files of the run in the order that Jest wants them. */
  async runTests(
    tests: TestFile[], _watcher: unknown, onStart: (test: TestFile) => Promise<void>, onResult: (test: TestFile, result: unknown) => Promise<void>,
    onFailure: (test: TestFile, error: unknown) => Promise<void>,
  ): Promise<void> {
    const numWorkers = Math.min(this.settings.maxWorkers, tests.length);
    const waiting = [...tests];
    // As many lines as workers, each with one worker of its own: the next file is announced only when it begins.
    await Promise.all(Array.from({ length: numWorkers }, async () => {
      let worker = newWorker();
      for (let test = waiting.shift(); test !== undefined; test = waiting.shift()) {
        await onStart(test);
        try {
          const { result, heldBytes } = await worker.runFile(this.orderOf(test));
          await onResult(test, result);
          if (heldBytes > MEMORY_MAX) {
            await worker.end();
            worker = newWorker();
          }
        } catch (error) {
          await onFailure(test, error);
        }
      }
      await worker.end();
    }));
  }

  private orderOf(test: TestFile): FileOrder {
    const { rootDir, setupFiles, testTimeout, slowTestThreshold: slowAfterSeconds } = test.context.config;
    const timeoutMs = this.settings.testTimeout ?? testTimeout ?? DEFAULT_TIMEOUT_MS;
    return { file: test.path, rootDir, setupFiles, timeoutMs, slowAfterSeconds, ...(this.settings.testNamePattern && { namePattern: this.settings.testNamePattern }) };
  }
}
