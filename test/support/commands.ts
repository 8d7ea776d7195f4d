import path from 'node:path';
import { type Program, startProgram } from './program.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs a command of package.json as npm does, with exactly these settings. */
export function runCommand(command: string, env: Record<string, string>, options: { prefix?: readonly string[]; rest?: readonly string[] } = {}): Program {
  const { prefix = [], rest = [] } = options;
  return startProgram([...prefix, process.execPath, path.join(root, 'apps/cli/bootstrap.mjs'), command, ...rest], { cwd: root, env });
}

/** Runs a command to its end. */
export async function resultOf(command: string, env: Record<string, string>, prefix: readonly string[] = []): Promise<{ code: number | null; output: string }> {
  const program = runCommand(command, env, { prefix });
  const code = await program.ended();
  return { code, output: program.output() };
}
