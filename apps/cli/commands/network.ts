import { type Settings } from '#platform/config';
import { InvitationsService, NetworksService } from '#identity';
import { systemActor } from '#kernel';
import { say, StartFailure } from '#platform/startup';
import { withServices } from './context.js';
import { optionsOf, succeeded } from './options.js';

/** `network create`: opens an empty network and invites its first coordinator. */
export async function createNetwork(args: readonly string[]): Promise<void> {
  const { coordinator, ...network } = optionsOf(args, ['ags', 'slug', 'name', 'coordinator']);
  await withServices(async (services, settings) => {
    const { networkId, invitation } = await succeeded(services.get(NetworksService, { strict: false }).foundFor(coordinator, network));
    say(`The network "${network.name}" (${network.slug}) is open; its id is ${networkId}.`);
    sayInvited(invitation, settings);
  });
}

/** `network invite`: one more coordinator, or the first one again when the mail was lost or its 14 days are over. */
export async function inviteCoordinator(args: readonly string[]): Promise<void> {
  const { slug, coordinator } = optionsOf(args, ['slug', 'coordinator']);
  await withServices(async (services, settings) => {
    const network = await services.get(NetworksService, { strict: false }).bySlug(slug);
    if (!network) throw new StartFailure(`There is no network "${slug}".`);
    const invitation = await succeeded(services.get(InvitationsService, { strict: false })
      .inviteToNetwork(systemActor(network.id), { email: coordinator, role: 'COORDINATOR', replacesOpen: true }));
    sayInvited(invitation, settings);
  });
}

function sayInvited({ email, expiresAt }: { email: string; expiresAt: Date }, settings: Settings): void {
  say(`An invitation went to ${email}; it is good until ${expiresAt.toISOString().slice(0, 10)}.`);
  if (!settings.smtpUrl) say(`Without SMTP_URL mails are read at ${settings.publicUrl}/dev/outbox while the system runs.`);
}
