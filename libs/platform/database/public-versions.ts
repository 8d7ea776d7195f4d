import { type Doors } from './doors.js';

const versionStatement = {
  name: 'public-versions',
  text: `SELECT n.slug, n.id || ':' || coalesce(sum(v.changes), 0) AS version FROM network n LEFT JOIN public_version v ON v.network_id = n.id
    WHERE n.slug = ANY ($1) GROUP BY n.id`,
};

/** The questions that the next statement answers. */
interface Batch {
  slugs: Set<string>;
  versions: Promise<ReadonlyMap<string, string>>;
}

/**
 * The version of a network's public data: another one as soon as a transaction that changed something public has committed,
 * whichever process wrote it. One statement is under way at a time; whoever asks meanwhile is answered by the next one, never
 * by that which had begun before, so that everybody reads what was written before they asked.
 */
export class PublicVersions {
  private next: Batch | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly doors: Pick<Doors, 'asPublic'>) {}

  /** By slug of the network; null = there is no such network. */
  async of(slug: string): Promise<string | null> {
    this.next ??= this.batch();
    this.next.slugs.add(slug);
    return (await this.next.versions).get(slug) ?? null;
  }

  private batch(): Batch {
    const slugs = new Set<string>();
    // In a later turn of the event loop: requests that arrive together share one statement.
    const begun = Promise.allSettled([this.last, new Promise<void>((resolve) => { setImmediate(resolve); })]);
    const versions = begun.then(() => this.read(slugs));
    this.last = versions;
    return { slugs, versions };
  }

  private async read(slugs: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    // From here on nobody joins: the statement sees what is committed when it begins.
    this.next = null;
    const rows = await this.doors.asPublic<{ slug: string; version: string }>(versionStatement, [[...slugs]]);
    return new Map(rows.map(({ slug, version }) => [slug, version]));
  }
}
