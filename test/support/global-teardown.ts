import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Lets the guardian go to work, as it would after Ctrl-C, and waits until nothing is left. */
export default async function globalTeardown(): Promise<void> {
  const { testGuardian } = globalThis as { testGuardian?: ChildProcess };
  if (!testGuardian) return;
  testGuardian.stdin?.end();
  await once(testGuardian, 'exit');
}
