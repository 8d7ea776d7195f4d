import { parseArgs } from 'node:util';
import { AppError, inLanguage, InvalidInput, isProblem, type Problem } from '#kernel';
import { StartFailure } from '#platform/startup';

/** The values of options that all have to be given, such as `--email`. @throws StartFailure that names what is missing. */
export function optionsOf<Name extends string>(args: readonly string[], names: readonly Name[]): Record<Name, string> {
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) }));
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error));
  }
  const missing = names.filter((name) => typeof values[name] !== 'string' || values[name] === '');
  if (missing.length > 0) throw new StartFailure(`Missing: ${missing.map((name) => `--${name}`).join(', ')}`);
  return values as Record<Name, string>;
}

/** The same with one file, which stands between the options without a name. @throws StartFailure when it is missing, or there are several. */
export function fileAndOptionsOf<Name extends string>(args: readonly string[], names: readonly Name[]): Record<Name, string> & { file: string } {
  const at = args.findIndex((arg, place) => !arg.startsWith('--') && !(args[place - 1] ?? '').startsWith('--'));
  const file = args[at];
  if (file === undefined) throw new StartFailure('Missing: the file');
  return { ...optionsOf(args.toSpliced(at, 1), names), file };
}

/** What a use case answers when it succeeds. @throws StartFailure in plain words for its problems and refusals. */
export async function succeeded<Answer>(work: Promise<Answer>): Promise<Exclude<Answer, Problem>> {
  const answer = await work.catch((error: unknown) => {
    if (error instanceof AppError) throw new StartFailure(inLanguage(error.text, 'en'));
    throw error;
  });
  if (!isProblem(answer)) return answer as Exclude<Answer, Problem>;
  const fields = answer instanceof InvalidInput ? answer.fields : [];
  throw new StartFailure([inLanguage(answer.text, 'en'), ...fields.map((field) => `  ${field.path}: ${inLanguage(field.message, 'en')}`)].join('\n'));
}
