import { parseArgs } from 'node:util';
import { AppError, inLanguage, InvalidInput, isProblem, type Problem, systemActor } from '#kernel';
import { AccountsService, InvitationsService, NetworksService } from '#identity';
import { say, StartFailure } from '#platform/startup';
import { withServices } from './context.js';

/** Opens an empty network and invites its first coordinator. */
export async function createNetwork(args: readonly string[]): Promise<void> {
  const { ags, slug, name, coordinator } = optionsOf(args, ['ags', 'slug', 'name', 'coordinator']);
  await withServices(async (services, settings) => {
    const networkId = done(await named(services.get(NetworksService, { strict: false }).found({ ags, slug, name })));
    const invitation = done(await services.get(InvitationsService, { strict: false })
      .inviteToNetwork(systemActor(networkId), { email: coordinator, role: 'COORDINATOR' }));
    say(`The network "${name}" (${slug}) is open; its id is ${networkId}.`);
    say(`An invitation went to ${invitation.email}; it is good until ${invitation.expiresAt.toISOString().slice(0, 10)}.`);
    if (!settings.smtpUrl) say(`Without SMTP_URL mails are read at ${settings.publicUrl}/dev/outbox while the system runs.`);
  });
}

/** Makes an account an operator. */
export async function grantOperator(args: readonly string[]): Promise<void> {
  const { email } = optionsOf(args, ['email']);
  await withServices(async (services) => {
    const wasFound = await services.get(AccountsService, { strict: false }).makeOperator(email);
    if (!wasFound) throw new StartFailure(`Nobody has signed in as ${email} yet.`);
    say(`${email} is an operator now.`);
  });
}

function optionsOf<Name extends string>(args: readonly string[], names: readonly Name[]): Record<Name, string> {
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

async function named<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    if (error instanceof AppError) throw new StartFailure(inLanguage(error.text, 'en'));
    throw error;
  });
}

function done<Answer>(answer: Answer): Exclude<Answer, Problem> {
  if (!isProblem(answer)) return answer as Exclude<Answer, Problem>;
  const fields = answer instanceof InvalidInput ? answer.fields : [];
  throw new StartFailure([inLanguage(answer.text, 'en'), ...fields.map((field) => `  ${field.path}: ${inLanguage(field.message, 'en')}`)].join('\n'));
}
