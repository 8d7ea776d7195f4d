import { explained } from './explain.js';

/** SIGTERM has to be answered within this time; what is not finished by then is left to recovery. */
const DRAIN_WITHIN_MS = 10_000;
const SAME_SIGNAL_WITHIN_MS = 500;

/** Since when this program is ending; 0 while it runs. */
let closingSinceMs = 0;

/** Prints one line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs the beginning of a program. When it fails, the reason is printed and the program ends with code 1. */
export async function begin(work: () => Promise<void>): Promise<void> {
  // Somebody who stops reading the output, such as `head`, does not end the work.
  process.stdout.on('error', () => undefined);
  try {
    await work();
  } catch (error) {
    // Told to end while it was still beginning: what fails now fails because it is being closed.
    if (closingSinceMs > 0) return;
    process.stderr.write(`${explained(error)}\n`);
    process.exit(1);
  }
}

/**
 * Ends the program on SIGTERM, Ctrl-C or a closed terminal: `close` finishes what is open, and after ten seconds the
 * program ends anyway. Pressing Ctrl-C again ends it at once.
 */
export function closeOnSignal(close: () => Promise<void>): void {
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
