import { explained } from './explain.js';

/** SIGTERM has to be answered within this time; what is not finished by then is left to recovery. */
const DRAIN_WITHIN_MS = 10_000;
const SAME_SIGNAL_WITHIN_MS = 500;

/** Prints one line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs the beginning of a program. When it fails, the reason is printed and the program ends with code 1. */
export async function begin(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`);
    process.exit(1);
  }
}

/**
 * Ends the program on SIGTERM, Ctrl-C or a closed terminal: `close` finishes what is open, and after ten seconds the
 * program ends anyway. Pressing Ctrl-C again ends it at once.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let closingSinceMs = 0;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (closingSinceMs > 0) {
      // One Ctrl-C can arrive twice, from the terminal and from npm.
      const isMeant = signal === 'SIGINT' && performance.now() - closingSinceMs > SAME_SIGNAL_WITHIN_MS;
      if (isMeant) process.exit(1);
      return;
    }
    closingSinceMs = performance.now();
    setTimeout(() => process.exit(1), DRAIN_WITHIN_MS).unref();
    close().then(() => process.exit(0), (error: unknown) => {
      process.stderr.write(`${explained(error)}\n`);
      process.exit(1);
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, onSignal);
}
