import { explained } from './explain.js';
import { Undertaking } from './undertaking.js';

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
 * Runs a program that ends when it is told to: what `work` has begun is ended then, and also when `work` fails. A
 * signal is heeded from the first moment on, however far the beginning has come.
 */
export async function runProgram(work: (begun: Undertaking) => Promise<void>): Promise<void> {
  const begun = new Undertaking();
  closeOnSignal(() => begun.endAll(), () => { begun.abandon(); });
  await begin(async () => {
    try {
      await work(begun);
    } catch (error) {
      await begun.endAll();
      throw error;
    }
  });
}

/**
 * Ends the program on SIGTERM, Ctrl-C or a closed terminal: `close` finishes what is open, and after ten seconds the
 * program ends anyway, as it does at once when Ctrl-C is pressed again; `abandon` does what can be done then.
 */
export function closeOnSignal(close: () => Promise<void>, abandon: () => void = () => undefined): void {
  const giveUp = (): void => {
    try {
      abandon();
    } finally {
      process.exit(1);
    }
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (closingSinceMs > 0) {
      // One Ctrl-C can arrive twice, from the terminal and from npm.
      const isMeant = signal === 'SIGINT' && performance.now() - closingSinceMs > SAME_SIGNAL_WITHIN_MS;
      if (isMeant) giveUp();
      return;
    }
    closingSinceMs = performance.now();
    setTimeout(giveUp, DRAIN_WITHIN_MS).unref();
    close().then(() => process.exit(0), (error: unknown) => {
      process.stderr.write(`${explained(error)}\n`);
      process.exit(1);
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, onSignal);
}
