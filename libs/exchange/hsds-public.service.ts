import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases, OfferingSearch } from '#directory';
import { notFound, organisationExchange } from '#identity';
import { AppError, type Id } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { everything, type ListName, type Query } from './domain/api-parameters.js';
import { entityOf } from './domain/file-content.js';
import { type JsonObject, objectsIn } from './domain/json.js';
import { oneToOne } from './domain/public-form.js';
import { type SortedUnder, sortedUnderTaxonomy, sortedUnderTerm } from './domain/sorted-under.js';
import { type EntityList, entityList, listed, matching } from './entity-list.js';
import { HsdsEntities, type Offering, type Organisations, type PublicOrganisation, type Sheets } from './hsds-entities.js';
import { type HsdsFile, PROFILE } from './hsds-export.service.js';

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

/** How another profile has an entity; left out = as it is. */
export type EntityForm = (name: ListName, entity: JsonObject) => JsonObject;
const asItIs: EntityForm = (_name, entity) => entity;

/** Entities that are in memory at once while everything is sent; each can be some ten thousand characters. */
const BATCH = 200;
const BATCH_WITH_SERVICES = 20;

/**
 * What everybody may read, in HSDS 3.1. Everything comes through app_public; a page is a fixed number of statements however many
 * entities it has: docs/decisions/hsds-rest.md counts them.
 */
@Injectable()
export class HsdsPublicService {
  constructor(
    @Inject(directoryUseCases.PublicSheets) private readonly sheets: Sheets,
    @Inject(organisationExchange.PublicOrganisations) private readonly organisations: Organisations,
    private readonly entities: HsdsEntities,
    private readonly search: OfferingSearch,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

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
  async page(scope: Scope, name: ListName, query: Query, form: EntityForm = asItIs): Promise<EntityPage> {
    const list = await this.list(scope, name, query);
    const { page, per_page: perPage } = query;
    const total = await list.count();
    const offset = (page - 1) * perPage;
    const contents = offset < total ? await list.page(offset, perPage) : [];
    const pages = Math.ceil(total / perPage);
    return {
      total_items: total, total_pages: pages, page_number: page, size: contents.length, first_page: page === 1, last_page: page >= pages, empty: contents.length === 0,
      contents: contents.map((entity) => shownAs(name, form(name, entity), query)),
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
        const [service] = await this.entities.services(await this.sheets.offerings({ networkIds, ids: [id] }, { offset: 0, limit: 1 }));
        return service ?? null;
      }
      case 'service_at_locations': {
        const rows = await this.sheets.presences({ networkIds }, { presenceIds: [id], reach: null }, { offset: 0, limit: 1 });
        return (await this.entities.presences(rows))[0] ?? null;
      }
      case 'organizations': {
        const rows = await this.organisations.page({ networkIds, ids: [id], words: null }, { limit: 1 });
        return (await this.entities.organizations(rows, { services: fullService ? 'WHOLE' : 'NAMES' }))[0] ?? null;
      }
      default: return (await this.entities.taxonomies(idsOf(scope), name)).find((one) => one['id'] === id) ?? null;
    }
  }

  private async list(scope: Scope, name: ListName, query: Query): Promise<EntityList> {
    // Whoever asks for signs alone is looking for something; everything would be no answer to that.
    if (query.search !== null && this.sheets.words(query.search).length === 0) return listed([]);
    switch (name) {
      case 'services': return this.serviceList(scope, query);
      case 'service_at_locations': return this.presenceList(scope, query);
      case 'organizations': return this.organizationList(scope, query);
      default: return listed(matching(await this.entities.taxonomies(idsOf(scope), name), query));
    }
  }

  private async serviceList(scope: Scope, query: Query): Promise<EntityList> {
    const filter = await this.filter(scope, query);
    return entityList<Offering>({
      count: () => this.sheets.count(filter), rows: (window) => this.sheets.offerings(filter, window), keyOf: ({ id, networkId }) => [id, networkId], show: (rows) => this.entities.services(rows),
    });
  }

  private async presenceList(scope: Scope, query: Query): Promise<EntityList> {
    const filter = await this.filter(scope, query);
    const places = { presenceIds: null, reach: await this.reach(scope, query) };
    return entityList<{ presenceId: Id; offering: Offering }>({
      count: () => this.sheets.presenceCount(filter, places), rows: (window) => this.sheets.presences(filter, places, window),
      keyOf: ({ presenceId, offering }) => [presenceId, offering.networkId], show: (rows) => this.entities.presences(rows),
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
      keyOf: ({ id, networkId }) => [id, networkId], show: (rows) => this.entities.organizations(rows, { services: query.full_service ? 'WHOLE' : 'NONE' }),
    });
  }

  /** Everything that has to hold for services and where they are. */
  private async filter(scope: Scope, query: Query): Promise<Parameters<Sheets['count']>[0]> {
    const { search, organization_id: owner } = query;
    const found = search !== null && scope.ags !== null ? (await Promise.all(scope.networks.map(({ slug }) => this.search.idsFor(slug, search)))).flat() : null;
    const { minimum_age: minimumFrom, maximum_age: maximumTo, start_time: from, end_time: to, day: weekday } = query;
    return {
      ages: minimumFrom === null && maximumTo === null ? null : { minimumFrom, maximumTo }, time: from === null && to === null && weekday === null ? null : { from, to, weekday },
      networkIds: idsOf(scope), ids: found, folded: search !== null && found === null ? this.sheets.words(search) : null,
      organisationIds: owner === null ? null : [owner], changedFromMs: query.modified_after, sorted: await this.sorted(scope, query),
    };
  }

  private async sorted(scope: Scope, { taxonomy_term_id: term, taxonomy_id: taxonomy }: Query): Promise<SortedUnder[]> {
    const own = term === null ? this.entities.common : { ...this.entities.common, ...await this.sheets.vocabulary(idsOf(scope)) };
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
}

function idsOf({ ags, networks }: Scope): Id[] | null {
  return ags === null ? null : networks.map(({ id }) => id);
}

/** An entity as the request wants it. */
function shownAs(name: ListName, entity: JsonObject, { minimal, full, full_service: fullService }: Query): JsonObject {
  if (minimal) return { id: entity['id'] ?? null, last_modified: entity['last_modified'] ?? null };
  if (full || name === 'taxonomies' || name === 'taxonomy_terms') return entity;
  const { services } = entity;
  return { ...oneToOne(entityOf(name), entity), ...(fullService && services !== undefined ? { services } : {}) };
}
