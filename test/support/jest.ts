/**
 * What a test file writes its tests with: Jest's own functions, outside of Jest's sandbox (see `runner.ts`). It stands
 * in for `@jest/globals`, which exists inside of the sandbox alone.
 */
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';

type Functions = typeof import('@jest/globals');

export const { afterAll, afterEach, beforeAll, beforeEach } = circus;
export const describe: Functions['describe'] = circus.describe;
export const test = circus.test as Functions['test'];
export const it = test;

/** Jest's expectations. */
export const expect: Functions['expect'] = jestExpect;

const mocker = new ModuleMocker(globalThis);

/** The few things of Jest beside tests and expectations that this project uses. */
export const jest = {
  /** Watches a method and can put another one in its place until `mockRestore`. */
  spyOn: mocker.spyOn.bind(mocker),
  /** The time that each test and hook of the file may take, in milliseconds; called at the top of the file. */
  setTimeout(ms: number): void {
    circus.getState().testTimeout = ms;
  },
};
