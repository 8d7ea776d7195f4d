import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases, OfferingSearch } from '#directory';
import { notFound, organisationExchange } from '#identity';
import { AppError, type Id } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { counties } from '#region';
import { everything, type ListName, type Query } from './domain/api-parameters.js';
import { ownTaxonomies, ownTaxonomyTerms } from './domain/attributes.js';
import { type JsonObject, objectsIn } from './domain/json.js';
import { oneToOne, publicLocation, publicOrganization, publicService, serviceAtLocation } from './domain/public-form.js';
import { type Vocabulary } from './domain/sheet.js';
import { type SortedUnder, sortedUnderTaxonomy, sortedUnderTerm } from './domain/sorted-under.js';
import { type HsdsFile, PROFILE } from './hsds-export.service.js';

type Sheets = InstanceType<typeof directoryUseCases.PublicSheets>;
type Organisations = InstanceType<typeof organisationExchange.PublicOrganisations>;
type PublicOrganisation = Awaited<ReturnType<Organisations['page']>>[number];
type Offering = Awaited<ReturnType<Sheets['offerings']>>[number];
type Network = Awaited<ReturnType<Sheets['networks']>>[number];

/** The networks that a request is about. */
export interface Scope {
  /** Of a county; null = all networks. */
  ags: string | null;
  networks: readonly Network[];
}

/** A page of a list. */
export interface EntityPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: JsonObject[];
}

/** A list while it is read: how much there is, and some of it by the place in the order or after an entity. */
interface EntityList {
  count(): Promise<number>;
  page(offset: number, limit: number): Promise<JsonObject[]>;
  /** Everything, in batches. */
  batches(size: number): AsyncGenerator<JsonObject[]>;
}

/** Rows of a window, and how they look. Key: id and network of a row. */
interface RowList<Row> {
  count(): Promise<number>;
  rows(window: { offset: number; limit: number } | { after: readonly [Id, Id] | null; limit: number }): Promise<Row[]>;
  keyOf(row: Row): readonly [Id, Id];
  show(rows: Row[]): Promise<JsonObject[]>;
}

/** Services of one organization at most. */
const SERVICES_MAX = 500;
/** Entities that are in memory at once while everything is sent; each can be some ten thousand characters. */
const BATCH = 200;
const BATCH_WITH_SERVICES = 20;

/**
 * What everybody may read, in HSDS 3.1. Everything comes through app_public; a page is a fixed number of statements however many
 * entities it has: docs/decisions/hsds-rest.md counts them.
 */
@Injectable()
export class HsdsPublicService {
  private readonly common: Omit<Vocabulary, 'land' | 'county'>;

  constructor(
    @Inject(directoryUseCases.PublicSheets) private readonly sheets: Sheets,
    @Inject(organisationExchange.PublicOrganisations) private readonly organisations: Organisations,
    private readonly search: OfferingSearch,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {
    this.common = { ...this.sheets.commonVocabulary(), counties: new Map(counties().map(({ ags, name }) => [ags, name])) };
  }

  /** The networks of a county by its key of five digits; of all for null. @throws AppError NOT_FOUND where there is none. */
  async scope(ags: string | null): Promise<Scope> {
    if (ags !== null && !/^\d{5}$/.test(ags)) throw notFound();
    const networks = ags === null ? [] : await this.sheets.networks(ags);
    if (ags !== null && networks.length === 0) throw notFound();
    return { ags, networks };
  }

  /** What this is. */
  about({ ags, networks: [network] }: Scope): JsonObject {
    const of = network && ags !== null ? { name: network.name, identifier: `urn:de:ags:${ags}` } : { name: 'Teilhabenetz', identifier: this.publicUrl };
    return {
      version: '3.1', profile: PROFILE, openapi_url: `${this.url({ ags })}/openapi.json`,
      description: network ? `Öffentliche Angebote, Organisationen und Orte: ${network.county}` : 'Öffentliche Angebote, Organisationen und Orte aller Netzwerke auf diesem System',
      publisher: { ...of, website: this.publicUrl },
    };
  }

  /** The address of the API of these networks. */
  url({ ags }: Pick<Scope, 'ags'>): string {
    return `${this.publicUrl}/hsds${ags === null ? '' : `/${ags}`}`;
  }

  /** A page of a list. @throws AppError BAD_USER_INPUT for a postcode that cannot be measured from. */
  async page(scope: Scope, name: ListName, query: Query): Promise<EntityPage> {
    const list = await this.list(scope, name, query);
    const { page, per_page: perPage } = query;
    const total = await list.count();
    const offset = (page - 1) * perPage;
    const contents = offset < total ? await list.page(offset, perPage) : [];
    const pages = Math.ceil(total / perPage);
    return {
      total_items: total, total_pages: pages, page_number: page, size: contents.length, first_page: page === 1, last_page: page >= pages, empty: contents.length === 0,
      contents: contents.map((entity) => shownAs(name, entity, query)),
    };
  }

  /** Everything that a list has, in batches. */
  async *all(scope: Scope, name: ListName, query: Query): AsyncGenerator<JsonObject[]> {
    const list = await this.list(scope, name, query);
    for await (const batch of list.batches(query.full_service ? BATCH_WITH_SERVICES : BATCH)) yield batch.map((entity) => shownAs(name, entity, query));
  }

  /** All of one network as a file: what its pages say, and no more. @throws AppError NOT_FOUND for a network that there is not. */
  async file(slug: string): Promise<HsdsFile> {
    const network = (await this.sheets.networks(null)).find((one) => one.slug === slug);
    if (!network) throw notFound();
    const scope: Scope = { ags: network.ags, networks: [network] };
    const whole = async (name: ListName): Promise<JsonObject[]> => {
      const entities: JsonObject[] = [];
      for await (const batch of this.all(scope, name, everything)) entities.push(...batch);
      return entities;
    };
    const organizations = await whole('organizations');
    return {
      version: '3.1', profile: PROFILE, organizations, services: await whole('services'), locations: organizations.flatMap((one) => objectsIn(one['locations'])),
      taxonomies: await whole('taxonomies'), taxonomy_terms: await whole('taxonomy_terms'),
    };
  }

  /** One entity with everything that belongs to it. @throws AppError NOT_FOUND */
  async one(scope: Scope, { list: name, id, fullService }: { list: ListName; id: Id; fullService: boolean }): Promise<JsonObject> {
    const found = await this.byId(scope, name, { id, fullService });
    if (!found) throw notFound();
    return found;
  }

  private async byId(scope: Scope, name: ListName, { id, fullService }: { id: Id; fullService: boolean }): Promise<JsonObject | null> {
    const networkIds = idsOf(scope);
    switch (name) {
      case 'services': {
        const [service] = await this.services(await this.sheets.offerings({ networkIds, ids: [id] }, { offset: 0, limit: 1 }));
        return service ?? null;
      }
      case 'service_at_locations': {
        const rows = await this.sheets.presences({ networkIds }, { presenceIds: [id], reach: null }, { offset: 0, limit: 1 });
        return (await this.presences(rows))[0] ?? null;
      }
      case 'organizations': {
        const rows = await this.organisations.page({ networkIds, ids: [id], words: null }, { limit: 1 });
        return (await this.organizations(rows, { services: fullService ? 'WHOLE' : 'NAMES' }))[0] ?? null;
      }
      default: return (await this.taxonomies(scope, name)).find((one) => one['id'] === id) ?? null;
    }
  }

  private async list(scope: Scope, name: ListName, query: Query): Promise<EntityList> {
    switch (name) {
      case 'services': return this.serviceList(scope, query);
      case 'service_at_locations': return this.presenceList(scope, query);
      case 'organizations': return this.organizationList(scope, query);
      default: return listed(matching(await this.taxonomies(scope, name), query));
    }
  }

  private async serviceList(scope: Scope, query: Query): Promise<EntityList> {
    const filter = await this.filter(scope, query);
    return entityList<Offering>({
      count: () => this.sheets.count(filter), rows: (window) => this.sheets.offerings(filter, window), keyOf: ({ id, networkId }) => [id, networkId], show: (rows) => this.services(rows),
    });
  }

  private async presenceList(scope: Scope, query: Query): Promise<EntityList> {
    const filter = await this.filter(scope, query);
    const places = { presenceIds: null, reach: await this.reach(scope, query) };
    return entityList<{ presenceId: Id; offering: Offering }>({
      count: () => this.sheets.presenceCount(filter, places), rows: (window) => this.sheets.presences(filter, places, window),
      keyOf: ({ presenceId, offering }) => [presenceId, offering.networkId], show: (rows) => this.presences(rows),
    });
  }

  private async organizationList(scope: Scope, query: Query): Promise<EntityList> {
    const networkIds = idsOf(scope);
    const sorted = await this.sorted(scope, query);
    const ids = sorted.length === 0 ? null : await this.sheets.owners({ networkIds, sorted });
    const filter = { networkIds, ids, words: query.search?.split(/\s+/) ?? null };
    return entityList<PublicOrganisation>({
      count: () => this.organisations.count(filter),
      rows: (window) => this.organisations.page(filter, 'offset' in window ? window : { limit: window.limit, afterId: window.after?.[0] ?? null }),
      keyOf: ({ id, networkId }) => [id, networkId], show: (rows) => this.organizations(rows, { services: query.full_service ? 'WHOLE' : 'NONE' }),
    });
  }

  /** Both taxonomies and terms are short lists: ours, and the terms that the networks have added. */
  private async taxonomies(scope: Scope, name: 'taxonomies' | 'taxonomy_terms'): Promise<JsonObject[]> {
    const all = name === 'taxonomies' ? ownTaxonomies() : ownTaxonomyTerms(await this.sheets.vocabulary(idsOf(scope)));
    return all.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  }

  /** Everything that has to hold for services and where they are. */
  private async filter(scope: Scope, query: Query): Promise<Parameters<Sheets['count']>[0]> {
    const { search, organization_id: owner } = query;
    const found = search !== null && scope.ags !== null ? (await Promise.all(scope.networks.map(({ slug }) => this.search.idsFor(slug, search)))).flat() : null;
    return {
      networkIds: idsOf(scope), ids: found, folded: search !== null && found === null ? this.sheets.words(search) : null,
      organisationIds: owner === null ? null : [owner], changedFromMs: query.modified_after, sorted: await this.sorted(scope, query),
    };
  }

  private async sorted(scope: Scope, { taxonomy_term_id: term, taxonomy_id: taxonomy }: Query): Promise<SortedUnder[]> {
    const own = term === null ? this.common : { ...this.common, ...await this.sheets.vocabulary(idsOf(scope)) };
    return [...(term === null ? [] : [sortedUnderTerm(term, own)]), ...(taxonomy === null ? [] : [sortedUnderTaxonomy(taxonomy, own)])];
  }

  /** @throws AppError BAD_USER_INPUT where no town of the networks has the postcode that distances are wanted from. */
  private async reach(scope: Scope, { postcode, proximity }: Query): Promise<Parameters<Sheets['presences']>[1]['reach']> {
    if (postcode === null) return null;
    const { points, areas } = await this.sheets.postcode(postcode, idsOf(scope));
    if (proximity !== null && points.length === 0) {
      throw new AppError('BAD_USER_INPUT', {
        de: `Wo ${postcode} liegt, weiß hier niemand, darum lassen sich keine Entfernungen messen.`, en: `Nobody here knows where ${postcode} is, so distances from it cannot be measured.`,
      }, { parameters: ['postcode'] });
    }
    return { postcode, metres: proximity, points, areas };
  }

  private async services(offerings: readonly Offering[]): Promise<JsonObject[]> {
    const owners = offerings.flatMap(({ organisationId, presences }) => [organisationId, ...presences.map(({ place }) => place?.organisationId ?? null)]).filter((id) => id !== null);
    const organizations = new Map((await this.organisations.byIds(owners)).map((one) => [one.id, organizationOf(one)]));
    return offerings.map((offering) => serviceOf(offering, { vocabulary: this.vocabulary(offering), organizations }));
  }

  private async presences(rows: readonly { presenceId: Id; offering: Offering }[]): Promise<JsonObject[]> {
    const services = await this.services(rows.map(({ offering }) => offering));
    return rows.flatMap(({ presenceId }, at) => {
      const service = services[at];
      const one = service ? serviceAtLocation(service, presenceId) : null;
      return one ? [one] : [];
    });
  }

  /** With the places that public pages name, and with services as far as they are wanted. */
  private async organizations(rows: readonly PublicOrganisation[], { services: wanted }: { services: 'NONE' | 'NAMES' | 'WHOLE' }): Promise<JsonObject[]> {
    const places = await this.sheets.placesOf(rows);
    const services = wanted === 'NONE' ? [] : await this.services(await this.sheets.offeringsOf(rows, SERVICES_MAX));
    return rows.map((row) => {
      const locations = places.filter(({ place }) => place.organisationId === row.id).map(({ place, around }) =>
        publicLocation(place, this.vocabulary(around), { isOwnerPublic: (id) => id === row.id }));
      const own = services.filter((one) => one['organization_id'] === row.id).map(({ organization: _organization, ...one }) =>
        (wanted === 'WHOLE' ? one : { id: one['id'] ?? null, name: one['name'] ?? null, status: one['status'] ?? null }));
      return { ...organizationOf(row), ...(locations.length > 0 ? { locations } : {}), ...(own.length > 0 ? { services: own } : {}) };
    });
  }

  private vocabulary({ land, county }: { land: string; county: string }): Vocabulary {
    return { ...this.common, land, county };
  }
}

function idsOf({ ags, networks }: Scope): Id[] | null {
  return ags === null ? null : networks.map(({ id }) => id);
}

function organizationOf({ beside, networkId: _networkId, ...sheet }: PublicOrganisation): JsonObject {
  return publicOrganization({ ...sheet, placeIds: [] }, beside);
}

function serviceOf({ beside, presences, networkId: _network, land: _land, county: _county, ...sheet }: Offering, context: { vocabulary: Vocabulary; organizations: ReadonlyMap<Id, JsonObject> }): JsonObject {
  return publicService(sheet, { beside, presences, ...context });
}

const entityOf: Readonly<Record<ListName, string>> = {
  services: 'service', organizations: 'organization', service_at_locations: 'service_at_location', taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term',
};

/** An entity as the request wants it. */
function shownAs(name: ListName, entity: JsonObject, { minimal, full, full_service: fullService }: Query): JsonObject {
  if (minimal) return { id: entity['id'] ?? null, last_modified: entity['last_modified'] ?? null };
  if (full || name === 'taxonomies' || name === 'taxonomy_terms') return entity;
  const { services } = entity;
  return { ...oneToOne(entityOf[name], entity), ...(fullService && services !== undefined ? { services } : {}) };
}

/** A list that the database holds. */
function entityList<Row>({ count, rows, keyOf, show }: RowList<Row>): EntityList {
  return {
    count, page: async (offset, limit) => show(await rows({ offset, limit })),
    batches: async function* (limit) {
      for (let after: readonly [Id, Id] | null = null; ;) {
        const batch: Row[] = await rows({ after, limit });
        yield await show(batch);
        const last = batch.at(-1);
        if (last === undefined || batch.length < limit) return;
        after = keyOf(last);
      }
    },
  };
}

/** A list that is in memory. */
function listed(all: readonly JsonObject[]): EntityList {
  return {
    count: async () => Promise.resolve(all.length), page: async (offset, limit) => Promise.resolve(all.slice(offset, offset + limit)),
    batches: async function* () { yield await Promise.resolve([...all]); },
  };
}

/** Taxonomies and terms that a request is about. */
function matching(all: readonly JsonObject[], { search, taxonomy_id: taxonomy, top_only: topOnly, parent_id: parent }: Query): JsonObject[] {
  const words = search?.toLowerCase().split(/\s+/) ?? [];
  return all.filter((one) => {
    const said = `${String(one['name'])} ${String(one['description'])}`.toLowerCase();
    return words.every((word) => said.includes(word)) && (taxonomy === null || one['taxonomy_id'] === taxonomy) && (!topOnly || one['parent_id'] === undefined) && (parent === null || one['parent_id'] === parent);
  });
}
