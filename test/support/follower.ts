import { type Caller, type TestApi } from './api.js';

/** What a follower keeps of one thing. */
interface Kept {
  kind: 'OFFERING' | 'ORGANISATION';
  id: string;
  title: string;
}

/** A change as the feed tells it. */
export interface ToldChange {
  __typename: 'OfferingChanged' | 'OrganisationChanged' | 'Removed';
  id: string;
  at: string;
  kind?: Kept['kind'];
  offering?: { id: string; title: string };
  organisation?: { id: string; name: string };
}

const query = `query($network: String!, $since: String, $first: Int) { changes(network: $network, since: $since, first: $first) { __typename
  ... on ChangePage { cursor hasMore changes { __typename ... on OfferingChanged { id at offering { id title } } ... on OrganisationChanged { id at organisation { id name } } ... on Removed { id at kind } } }
  ... on StartAnew { code reason message } } }`;

/** A system that keeps a copy of a network's public catalogue and knows nothing but the contract. */
export class Follower {
  readonly kept = new Map<string, Kept>();
  readonly told: ToldChange[] = [];
  since: string | null = null;

  constructor(private readonly api: TestApi, private readonly network: string, private readonly caller: Caller = {}) {}

  /** One page. True = there is more. @throws Error when it has to begin anew */
  async step(first: number): Promise<boolean> {
    const { changes } = await this.api.ok(query, { network: this.network, since: this.since, first }, this.caller);
    if (changes.__typename !== 'ChangePage') throw new Error(`Begin anew: ${changes.reason}`);
    for (const change of changes.changes as ToldChange[]) this.apply(change);
    this.since = String(changes.cursor);
    return changes.hasMore === true;
  }

  /** Page after page until nothing follows. */
  async catchUp(first = 100): Promise<void> {
    while (await this.step(first));
  }

  /** What it has, as sorted lines. */
  lines(): string[] {
    return [...this.kept.values()].map(({ kind, id, title }) => `${kind} ${id} ${title}`).sort();
  }

  private apply(change: ToldChange): void {
    this.told.push(change);
    if (change.offering) this.kept.set(`OFFERING ${change.id}`, { kind: 'OFFERING', id: change.offering.id, title: change.offering.title });
    else if (change.organisation) this.kept.set(`ORGANISATION ${change.id}`, { kind: 'ORGANISATION', id: change.organisation.id, title: change.organisation.name });
    else this.kept.delete(`${change.kind} ${change.id}`);
  }
}

/** What everybody may read of a network at this moment, as the same lines. */
export async function publicLines(api: TestApi, networkId: string): Promise<string[]> {
  const { rows } = await api.admin.query<{ line: string }>(`
    SELECT 'OFFERING ' || id || ' ' || (card ->> 'title') AS line FROM offering_card WHERE network_id = $1 AND is_public
    UNION ALL SELECT 'ORGANISATION ' || id || ' ' || name FROM organisation WHERE network_id = $1 AND verification = 'VERIFIED'`, [networkId]);
  return rows.map(({ line }) => line).sort();
}
