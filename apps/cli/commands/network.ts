import { InvitationsService, NetworksService } from '#identity';
import { systemActor } from '#kernel';
import { say } from '#platform/startup';
import { withServices } from './context.js';
import { optionsOf, succeeded } from './options.js';

/** Opens an empty network and invites its first coordinator. */
export async function createNetwork(args: readonly string[]): Promise<void> {
  const { ags, slug, name, coordinator } = optionsOf(args, ['ags', 'slug', 'name', 'coordinator']);
  await withServices(async (services, settings) => {
    const networkId = await succeeded(services.get(NetworksService, { strict: false }).found({ ags, slug, name }));
    const invitation = await succeeded(services.get(InvitationsService, { strict: false })
      .inviteToNetwork(systemActor(networkId), { email: coordinator, role: 'COORDINATOR' }));
    say(`The network "${name}" (${slug}) is open; its id is ${networkId}.`);
    say(`An invitation went to ${invitation.email}; it is good until ${invitation.expiresAt.toISOString().slice(0, 10)}.`);
    if (!settings.smtpUrl) say(`Without SMTP_URL mails are read at ${settings.publicUrl}/dev/outbox while the system runs.`);
  });
}
