import { type INestApplicationContext } from '@nestjs/common';
import { berlinDateOf, type Clock } from '#kernel';
import { NetworksService } from '#identity';
import { CLOCK } from '#platform/database';
import { coordinatorEmail, foundDemoNetwork, memberEmail, colleague, service } from './demo-network.js';
import { fillEngagements, volunteerEmail } from './fill-engagements.js';
import { fillFunding } from './fill-funding.js';
import { fillOfferings } from './fill-offerings.js';
import { fillPartnerships } from './fill-partnerships.js';
import { demoCounties } from './places.js';

/** An account of the demo and what it shows. */
export interface DemoSignIn {
  email: string;
  shows: string;
}

/**
 * Fills an empty database with the six demo networks, through the services, as people would. Does nothing once there is
 * any network, so a start after the first one changes nothing. Content is the same each time, relative to today.
 * `whenEmpty` is called before the first row, and only when the database was found empty.
 */
export async function seedDemo(services: INestApplicationContext, whenEmpty: () => void): Promise<void> {
  if ((await service(services, NetworksService).all()).length > 0) return;
  whenEmpty();
  const today = berlinDateOf(services.get<Clock>(CLOCK, { strict: false }).now());
  // Side by side: each waits mostly for the database.
  await Promise.all(demoCounties.map(async (county) => {
    const network = await foundDemoNetwork(services, county, today);
    await colleague(network, 'brueckenwerk', 'EDITOR');
    await colleague(network, 'brueckenwerk', 'FINANCE');
    const offerings = await fillOfferings(network);
    await Promise.all([fillPartnerships(network, offerings), fillEngagements(network, offerings), fillFunding(network, offerings)]);
  }));
}

/** Who can sign in, with the first demo county as the example; the others differ in the short name only. */
export function demoSignIns(slug = demoCounties[0]?.slug ?? ''): DemoSignIn[] {
  return [
    { email: coordinatorEmail(slug), shows: 'Integrationsbüro: bestätigen, freigeben, Reichweite des Kreises (zweiter Faktor)' },
    { email: memberEmail('leitung', 'brueckenwerk', slug), shows: 'Träger: Angebote, Partner, Förderungen' },
    { email: memberEmail('editor', 'brueckenwerk', slug), shows: 'Redaktion beim Träger' },
    { email: memberEmail('leitung', 'kulturhof', slug), shows: 'Verein: Partner im Sprachcafé' },
    { email: memberEmail('leitung', 'bauamt', slug), shows: 'Bauamt' },
    { email: volunteerEmail('amira', slug), shows: 'Freiwillige' },
  ];
}
