import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { authorise, NetworkSettings, NetworksService, notFound } from '#identity';
import { type Actor, type Id, InputReader, isProblem, noSuchNetwork, type Problem } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { Doors, networkOf } from '#platform/database';
import { isLicence, type LicenceCode, type Terms } from './domain/licences.js';
import { csvHead, csvLine, dcatDataset, type OpenNetwork, schemaOrgDocument, schemaOrgNodes, scriptSafe } from './domain/open-data.js';

type Pages = InstanceType<typeof directoryUseCases.PublicPages>;

/** Name of the network's setting. */
const OPEN_DATA = 'exchange.openData';
const ATTRIBUTION_MAX = 200;
const setting = { name: 'open-data-terms', text: `SELECT value, version FROM network_setting WHERE network_id = $1 AND name = '${OPEN_DATA}'` };
/** Table programs need it to see that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The terms in the shape of the contract. */
export type OpenDataView = Terms & { url: string; version: number };

/** What a network publishes, given out as a whole under the terms that it has set. Everything is read as anybody could. */
@Injectable()
export class OpenDataService {
  constructor(
    private readonly doors: Doors,
    private readonly networks: NetworksService,
    private readonly settings: NetworkSettings,
    @Inject(directoryUseCases.PublicPages) private readonly pages: Pages,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Null for an unknown network. */
  async terms(slug: string): Promise<OpenDataView | null> {
    const network = await this.networks.bySlug(slug);
    return network && this.termsOf(network);
  }

  /** As the office. Problems: InvalidInput, StaleVersion. */
  async set(actor: Actor, input: { expectedVersion: number; licence: string; attribution: string }): Promise<OpenDataView | Problem> {
    authorise(actor, 'network.configure', {});
    const parsed = termsIn(input);
    if (isProblem(parsed)) return parsed;
    const network = await this.networks.byId(networkOf(actor));
    if (!network) throw notFound();
    return this.doors.inNetwork(actor, async (tx) => {
      const version = await this.settings.set(tx, actor, { name: OPEN_DATA, value: parsed, expectedVersion: input.expectedVersion, fields: ['licence', 'attribution'] });
      return isProblem(version) ? version : { ...parsed, url: this.urlOf(network.slug), version };
    });
  }

  /** The entry for data portals. @throws AppError NOT_FOUND */
  async dataset(slug: string): Promise<string> {
    const network = await this.network(slug);
    return scriptSafe(dcatDataset(network, `${this.publicUrl}/hsds/${network.ags}`));
  }

  /** One offering in schema.org. @throws AppError NOT_FOUND */
  async offering(slug: string, id: Id): Promise<string> {
    const network = await this.network(slug);
    const page = await this.pages.one(slug, id);
    if (!page) throw notFound();
    return scriptSafe(schemaOrgDocument(schemaOrgNodes(page, network)));
  }

  /** All offerings as a table, in pieces. @throws AppError NOT_FOUND */
  async csv(slug: string): Promise<AsyncGenerator<string>> {
    const network = await this.network(slug);
    const pages = this.pages.all(slug);
    return (async function* lines() {
      yield `${BYTE_ORDER_MARK}${csvHead()}`;
      for await (const batch of pages) yield batch.map((page) => csvLine(page, network)).join('');
    })();
  }

  /** All offerings in schema.org, in pieces. @throws AppError NOT_FOUND */
  async jsonLd(slug: string): Promise<AsyncGenerator<string>> {
    const network = await this.network(slug);
    const pages = this.pages.all(slug);
    return (async function* parts() {
      yield '{"@context":"https://schema.org","@graph":[';
      let isFirst = true;
      for await (const batch of pages) {
        const nodes = batch.flatMap((page) => schemaOrgNodes(page, network)).map(scriptSafe).join(',\n');
        if (nodes !== '') yield isFirst ? nodes : `,\n${nodes}`;
        isFirst &&= nodes === '';
      }
      yield ']}\n';
    })();
  }

  private async network(slug: string): Promise<OpenNetwork> {
    const network = await this.networks.bySlug(slug);
    if (!network) throw noSuchNetwork(slug);
    const { licence, attribution, url } = await this.termsOf(network);
    return { slug, name: network.name, ags: network.county.ags, url, terms: { licence, attribution } };
  }

  private async termsOf({ id, slug, name }: { id: Id; slug: string; name: string }): Promise<OpenDataView> {
    const [row] = await this.doors.asPublic<{ value: Terms; version: number }>(setting, [id]);
    const unset: Terms = { licence: 'DL_DE_BY_2_0', attribution: name };
    return { ...(row?.value ?? unset), url: this.urlOf(slug), version: row?.version ?? 0 };
  }

  private urlOf(slug: string): string {
    return `${this.publicUrl}/open-data/${slug}`;
  }
}

function termsIn(input: { licence: string; attribution: string }): Terms | Problem {
  const reader = new InputReader();
  const licence: LicenceCode = isLicence(input.licence) ? input.licence : 'DL_DE_BY_2_0';
  const attribution = reader.text('attribution', input.attribution, { min: 2, max: ATTRIBUTION_MAX });
  return reader.result(() => ({ licence, attribution }));
}
