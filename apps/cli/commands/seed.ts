import { say, StartFailure } from '#platform/startup';
import { seedScale } from '../scale/seed-scale.js';
import { withServices } from './context.js';
import { optionsOf } from './options.js';

const OFFERINGS_MAX = 1_000_000;

/** `seed scale`: invented networks and offerings to measure with. */
export async function seedForMeasuring(args: readonly string[]): Promise<void> {
  const { offerings } = optionsOf(args, ['offerings']);
  const count = Number(offerings);
  if (!Number.isInteger(count) || count < 1 || count > OFFERINGS_MAX) throw new StartFailure(`--offerings is a whole number from 1 to ${OFFERINGS_MAX}.`);
  await withServices(async (services) => {
    const begunAt = performance.now();
    const filled = await seedScale(services, count);
    const seconds = (performance.now() - begunAt) / 1000;
    say(`${filled.offerings} invented offerings of ${filled.organisations} organisations in ${filled.networks} networks, in ${seconds.toFixed(1)} seconds.`);
    if (filled.untouched > 0) say(`${filled.untouched} networks of an earlier run stayed as they were.`);
  });
}
