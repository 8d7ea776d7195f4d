import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type Land, landOfAgs } from './domain/land.js';

/** At most one entry per network; no login of the running system may change what a network is. */
const lands = new Map<Id, Land>();

/** The Land that a network lies in, whose holidays hold for its people; asked once per process. @throws Error for what is no network */
export async function landOfNetwork(tx: Tx, networkId: Id): Promise<Land> {
  const known = lands.get(networkId);
  if (known) return known;
  const rows: { ags: string }[] = await tx.query('SELECT ags FROM network WHERE id = $1', [networkId]);
  const land = landOfAgs(rows[0]?.ags ?? '');
  if (!land) throw new Error('A network lies in a Land.');
  lands.set(networkId, land);
  return land;
}
