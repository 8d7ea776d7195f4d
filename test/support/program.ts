import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { guardProcess } from './run-folder.js';

/** A program that a test started, in a process group of its own that cannot outlive the run. */
export interface Program {
  pid: number;
  /** Everything it has printed so far, on both streams. */
  output(): string;
  /** Waits until the output matches; fails with the output when the program ends before or the time is over. */
  printed(pattern: RegExp, withinMs?: number): Promise<RegExpExecArray>;
  /** Waits for its end; null = ended by a signal. */
  ended(): Promise<number | null>;
  /** Sends a signal to the program, or to its whole group. */
  signal(name: NodeJS.Signals, to?: 'program' | 'group'): void;
}

const PRINTED_WITHIN_MS = 120_000;

/** Starts a program. The environment is exactly the given one plus PATH: nothing of this machine leaks in. */
export function startProgram(command: readonly string[], options: { cwd?: string; env?: Record<string, string>; uid?: number; gid?: number } = {}): Program {
  const [file = '', ...rest] = command;
  const { PATH, HOME } = process.env;
  const child = spawn(file, rest, { ...options, env: { PATH, HOME, ...options.env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid ?? 0;
  const release = pid > 0 ? guardProcess(pid) : () => undefined;
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const end = endOf(child).finally(release);
  return {
    pid,
    output: () => text,
    printed: (pattern, withinMs = PRINTED_WITHIN_MS) => waitForOutput({ child, read: () => text }, pattern, withinMs),
    ended: () => end,
    signal: (name, to = 'program') => { process.kill(to === 'group' ? -pid : pid, name); },
  };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close') as [number | null];
  return code;
}

async function waitForOutput(from: { child: ChildProcess; read: () => string }, pattern: RegExp, withinMs: number): Promise<RegExpExecArray> {
  const timeout = AbortSignal.timeout(withinMs);
  const { child, read } = from;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const match = pattern.exec(read());
      if (match) finish(() => resolve(match));
    };
    const fail = (reason: string): void => finish(() => reject(new Error(`${reason} without printing ${String(pattern)}. It printed:\n${read()}`)));
    const onEnd = (): void => { look(); fail('The program ended'); };
    const onTimeout = (): void => fail(`${withinMs} ms passed`);
    const finish = (settle: () => void): void => {
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', look);
      child.off('close', onEnd);
      timeout.removeEventListener('abort', onTimeout);
      settle();
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    child.on('close', onEnd);
    timeout.addEventListener('abort', onTimeout);
    look();
    if (child.exitCode !== null || child.signalCode !== null) onEnd();
  });
}
